import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticles } from './read-articles.ts';

test.each(['surat.pdf', 'surat.html', 'surat.txt'])('a PDF is said to be one, also as %s', async (name) => {
  const file = join(mkdtempSync(join(tmpdir(), 'piagam-pdf-')), name);
  writeFileSync(file, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF');
  for (const wholePage of [false, true]) {
    const read = await Array.fromAsync(readArticles([file], { wholePage }));
    expect(read).toEqual([{ place: { file }, key: 'cli.fault.pdf', values: {} }]);
  }
});
