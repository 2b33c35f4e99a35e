import type { Body, Region } from './facts.ts';
import type { Fault } from './fault.ts';
import { REGION_KINDS } from './kinds.ts';
import type { CsvTable } from './read-csv.ts';
import { type Placed, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

export function readRegions(table: CsvTable, faults: Fault[]): Steps<readonly Placed<Region>[]> {
  return readRows(table, ['code', 'kind', 'name'], faults, (row) => {
    const code = row.required('code');
    if (code !== '' && !/^\d\d(\.\d\d)?$/.test(code)) {
      row.fault('code', `“${code}” is no Kemendagri code; write 35 for a province, 35.08 for a regency or city`);
    }
    return {
      code,
      kind: row.oneOf('kind', REGION_KINDS) ?? 'kabupaten',
      name: row.required('name'),
      aliases: row.list('aliases'),
    };
  });
}

export function readBodies(table: CsvTable, faults: Fault[]): Steps<readonly Placed<Body>[]> {
  return readRows(table, ['code', 'name'], faults, (row) => {
    const code = row.required('code');
    if (code !== '' && !/^body:[a-z0-9-]+$/.test(code)) {
      row.fault('code', `“${code}” is no body code; write it as body:kementerian-keuangan`);
    }
    return { code, name: row.required('name'), aliases: row.list('aliases') };
  });
}
