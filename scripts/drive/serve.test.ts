import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

test.each([
  ['rilis.txt', 'text/plain; charset=utf-8'],
  ['rilis.html', 'text/html; charset=utf-8'],
  ['rilis.htm', 'text/html; charset=utf-8'],
])('%s is a page to the browser, no download', async (name, type) => {
  const folder = mkdtempSync(join(tmpdir(), 'piagam-serve-'));
  writeFileSync(join(folder, name), 'Pemerintah Kabupaten Banyumas meraih penghargaan.');
  const site = await serve(folder);
  const answer = await fetch(`${site.origin}/${name}`);
  await site.close();
  expect(answer.headers.get('content-type')).toBe(type);
});
