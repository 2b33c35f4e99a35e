import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** They cut text of any script into words; the tables behind `\p{L}` are built there once. */
const OF_ANY_SCRIPT = [
  'lib/duplicates/word-row.ts',
  'lib/recognise/gazetteer.ts',
  'lib/recognise/title.ts',
  'lib/text/fold.ts',
  'lib/text/letter.ts',
  'lib/text/words.ts',
];

// Building the tables of one `\p{L}` takes V8 as long as reading ten sentences, and the engine has hundreds of patterns, most of which
// a first article meets for the first time. `[A-Za-zÀ-ɏ]` holds every letter that Indonesian and its neighbours are written in.
test('patterns of wordings name their letters', () => {
  const files = globSync('lib/{recognise,claims,verify,language,duplicates,text}/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts') && !OF_ANY_SCRIPT.includes(file))
    .sort();
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /\\p\{/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
