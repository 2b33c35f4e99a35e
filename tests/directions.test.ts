import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms of `lib` a room may look at; a type-only look needs no less. */
const LOOKS_AT: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['text'],
  text: [],
  language: ['text'],
  article: ['text'],
  dataset: ['language', 'text'],
  recognise: ['language', 'text'],
  claims: ['recognise', 'article', 'language', 'text'],
  verify: ['claims', 'recognise', 'dataset', 'article', 'catalogue', 'language', 'text'],
  duplicates: ['article', 'text'],
  report: ['verify', 'claims', 'recognise', 'dataset', 'duplicates', 'article', 'catalogue', 'text'],
  annotate: ['article', 'text'],
  store: ['report', 'annotate', 'duplicates', 'text'],
  export: ['report', 'annotate', 'dataset', 'catalogue', 'text'],
};

/** Names that only some rooms may say; everything else runs in a terminal. */
const PAGE_ROOMS = /^lib\/(article|annotate)\//;
const BROWSER_ROOMS = /^(entrypoints\/|lib\/messages\.ts|lib\/store\/)/;

const sources = ['lib', 'components', 'entrypoints', 'cli']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test('rooms look only where STYLE lets them', () => {
  const turnedBack = sources.flatMap((file) => {
    const from = roomOf(file);
    const allowed = from && LOOKS_AT[from];
    if (!allowed) return [];
    return importsOf(file)
      .filter((to) => {
        const room = roomOf(to);
        return room === undefined
          ? !to.startsWith(join(root, 'lib')) || /lib\/[^/]+\.ts$/.test(to)
          : room !== from && !allowed.includes(room);
      })
      .map((to) => `${relative(root, file)} -> ${relative(root, to)}`);
  });
  expect(turnedBack).toEqual([]);
});

test('every room of lib has its line in the table', () => {
  const rooms = new Set(sources.map(roomOf).filter((room) => room !== undefined));
  expect([...rooms].filter((room) => !LOOKS_AT[room])).toEqual([]);
});

test('views look at what is shown, never at the stages that find it', () => {
  const views = sources.filter((file) => relative(root, file).startsWith('components/'));
  const strays = views.flatMap((file) =>
    importsOf(file)
      .filter(
        (to) =>
          !/^(components\/|lib\/(report|catalogue|text|annotate|dataset|duplicates|export|store)\/)/.test(
            relative(root, to),
          ),
      )
      .map((to) => `${relative(root, file)} -> ${relative(root, to)}`),
  );
  expect(strays).toEqual([]);
});

test('document, window and Range are named only where a page is read or marked', () => {
  const strays = sources
    .map((file) => relative(root, file))
    .filter((file) => file.startsWith('lib/') && !PAGE_ROOMS.test(file))
    .filter((file) => /\b(document\.|window\.|new Range\b)/.test(code(join(root, file))));
  expect(strays).toEqual([]);
});

test('browser is named only in entrypoints, messages and the store', () => {
  const strays = sources
    .map((file) => relative(root, file))
    .filter((file) => !BROWSER_ROOMS.test(file))
    .filter((file) => /\b(browser|chrome)\./.test(code(join(root, file))));
  expect(strays).toEqual([]);
});

test('no file leads back to itself by its imports', () => {
  const known = new Set(sources);
  const next = new Map(sources.map((file) => [file, importsOf(file).filter((to) => known.has(to))]));
  const settled = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].map((each) => relative(root, each)).join(' -> '));
    if (at >= 0 || settled.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    settled.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from\s+'(\.[^']+)'/g)].map(([, path]) =>
    resolve(dirname(file), path!),
  );
}

function roomOf(file: string): string | undefined {
  return /^lib\/([^/]+)\//.exec(relative(root, file))?.[1];
}

/** The file without comments and strings, where these words may stand. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, '');
}
