import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExport } from '../export/read-export.ts';
import { FAULT_MESSAGES, faultMessage, isListed } from './fault-message.ts';

test.each(FAULT_MESSAGES)('“$en” has its Indonesian sentence, with the same places', ({ en, id }) => {
  const places = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted();
  expect(places(id)).toEqual(places(en));
  expect(id).not.toBe(en);
});

test.each([
  ['“19” is no year; write four digits', '“19” bukan tahun; tulis empat angka'],
  ['“kip” is not in competitions.csv', '“kip” tidak ada di competitions.csv'],
  ['“x”; y” is not in competitions.csv', '“x”; y” tidak ada di competitions.csv'],
  ['“35.09”, but “Kabupaten Lumajang” is 35.08', '“35.09”, padahal “Kabupaten Lumajang” berkode 35.08'],
  ['2017 lies before term_start 2018-09-24', '2017 lebih awal dari term_start 2018-09-24'],
  [
    'B begins on 2018-09-01, before A (line 2) leaves on 2018-09-24',
    'B mulai 2018-09-01, sebelum A (baris 2) selesai 2018-09-24',
  ],
  ['“$&” is damaged', '“$&” rusak'],
  ['something new', 'something new'],
])('%s', (message, told) => {
  expect(faultMessage(message, 'id')).toBe(told);
  expect(faultMessage(message, 'en')).toBe(message);
});

/** Sentences behind `message:`, `fault(` and the like; what they put in is cut out. Ends of sentences stand behind a quoted cell. */
test('every sentence that the readers and checks of a dataset may say is listed', () => {
  const folder = join(import.meta.dirname, '../dataset');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const whole =
    /(?:message: |message =\s+|fault\(|refused\(\s*(?:'[a-z-]+',\s*)?|return )(['`])((?:(?!\1)[^\\]|\\.)+)\1/g;
  const ends = /(?:, |,\n\s+|return )'((?:is (?:no|neither) |leads )[^']+)'/g;
  const said = sources.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [
      ...[...text.matchAll(whole)].map(([, , sentence = '']) => sentence),
      ...[...text.matchAll(ends)].map(([, end = '']) => `“x” ${end}`),
    ].map((sentence) => sentence.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x'));
  });
  expect(said.length).toBeGreaterThan(60);
  const unlisted = said.filter((sentence) => /[a-z] [a-z]/.test(sentence) && !isListed(sentence));
  expect(unlisted.filter((sentence) => !/^(is no|leads)/.test(sentence))).toEqual([]);
});

test('what is wrong with a backup is listed', () => {
  const code = readFileSync(join(import.meta.dirname, '../store/backup-file.ts'), 'utf8');
  const said = [...code.matchAll(/(?:message: |BackupError\()(['`])((?:(?!\1).)+)\1/g)].map(([, , sentence = '']) =>
    sentence.replace(/\$\{[^}]*\}/g, '7'),
  );
  expect(said).toHaveLength(7);
  expect(said.filter((sentence) => !isListed(sentence))).toEqual([]);
});

test('what is wrong with a file of reports or notes is told in Indonesian', () => {
  const made = { id: () => 'n', now: '2026-11-28T00:00:00.000Z' };
  for (const file of ['', '{"a"', '[]', '{}', '{"schema":"piagam-export/1"}', '{"schema":"piagam-report/9","text":1}'])
    for (const { message } of readExport(file, made).faults) expect(faultMessage(message, 'id')).not.toBe(message);
});
