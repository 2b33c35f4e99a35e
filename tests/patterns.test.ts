import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFixture, readMarks, slugs } from '../bench/eval-fixture.ts';
import { plainArticle } from '../lib/article/plain-article.ts';

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

// A pattern written inside a function is compiled at each call; every one is a constant.
test('reading an article builds no pattern', async () => {
  let built = 0;
  const count = (target: RegExpConstructor, args: [string, string]) => {
    built++;
    return new target(...args);
  };
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct: count }));
  try {
    const { engine } = await import('../lib/engine.ts');
    const { loadBundled } = await import('../scripts/bundled-dataset.ts');
    const { report } = engine(await loadBundled());
    expect(built).toBeGreaterThan(100);
    const texts = slugs().map((slug) =>
      readFixture(slug)
        .expected.text.map((line) => readMarks(line).text)
        .join('\n'),
    );
    for (const text of texts) await report(plainArticle(text));
    built = 0;
    for (const text of texts) await report(plainArticle(text));
    expect(built).toBe(0);
  } finally {
    vi.unstubAllGlobals();
  }
});
