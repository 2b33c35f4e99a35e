import type { RegionHere } from './regions.ts';
import type { Scan } from './scan.ts';

/** "tingkat Provinsi Bali", "tingkat NTB"; a regency or a city with its kind: a bare "tingkat Batu" may be anything. */
export function isOfLevel(scan: Scan, word: number, { end, regions }: RegionHere): boolean {
  if (regions.every(({ kind }) => kind === 'provinsi')) return true;
  // "tingkat Kota Balikpapan, Provinsi Kaltim dan nasional": several levels of an award, none of its name.
  const next = scan.key(end) === 'dan' || scan.key(end) === 'hingga' ? end + 1 : end;
  const more =
    /^(?:provinsi|nasional|internasional)$/.test(scan.key(next)) && scan.sentence(next) === scan.sentence(word);
  return /^(?:kabupaten|kab|kota)$/.test(scan.key(word)) && !more;
}

/** "Lomba Desa Tingkat Regional 4". */
export function regionalEnd(scan: Scan, word: number): number | undefined {
  // "lomba desa regional 1", "Lomba Desa Wilayah II".
  if (
    /^(?:regional|wilayah|kawasan|zona)$/.test(scan.key(word)) &&
    scan.gap(word + 1) === ' ' &&
    /^(?:\d|i|ii|iii|iv|v)$/.test(scan.key(word + 1))
  )
    return word + 2;
  if (scan.key(word) !== 'tingkat' || !/^(?:regional|wilayah)$/.test(scan.key(word + 1)) || !scan.capital(word + 1))
    return undefined;
  return /^(?:\d|i|ii|iii|iv|v)$/.test(scan.key(word + 2)) && scan.gap(word + 2) === ' ' ? word + 3 : word + 2;
}

/** "Adiwiyata tingkat nasional": awards of one name at every level, which the level tells apart. */
export function isSchoolAward(scan: Scan, refs: readonly number[]): boolean {
  return refs.some((ref) => /^adiwiyata/.test(scan.gazetteer.names.competitions[ref]?.id ?? ''));
}

/** "Lomba Inovasi tingkat Organisasi Perangkat Daerah (OPD)", "tingkat OPD": a contest among a government's offices. */
export function officesEnd(scan: Scan, word: number): number | undefined {
  if (!scan.capital(word)) return undefined;
  if (/^(?:opd|skpd)$/.test(scan.key(word))) return word + 1;
  const from = scan.key(word) === 'organisasi' ? word + 1 : word;
  return scan.key(from) === 'perangkat' && scan.key(from + 1) === 'daerah' ? from + 2 : undefined;
}

/** Contests are held by provinces too; "WTP Jawa Timur" is no competition of its own. */
export function mayTakePlace(scan: Scan, refs: readonly number[]): boolean {
  return refs.some((ref) => {
    const competition = scan.gazetteer.names.competitions[ref];
    return (
      competition !== undefined &&
      (competition.regionCode !== undefined ||
        /kompetisi|lomba|inovasi|award|anugerah|penghargaan|kipp|adiwiyata|proklim|sakip/i.test(competition.name))
    );
  });
}
