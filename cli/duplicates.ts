import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { families } from '../lib/duplicates/families.ts';
import { comparedWords, fingerprints } from '../lib/duplicates/fingerprints.ts';
import { supplyLabels } from '../lib/duplicates/supply-labels.ts';
import { type Copy, type Family, toFamily } from './family.ts';
import type { Format } from './flags.ts';
import type { Output } from './output.ts';
import { type InputFault, readArticles } from './read-articles.ts';
import { readableFamily } from './readable-family.ts';

export type Duplicates = {
  readonly inputs: readonly string[];
  readonly wholePage: boolean;
  readonly format: Format;
  readonly language: Language;
  readonly output: Output;
  readonly fail: (fault: InputFault) => void;
};

/**
 * Prints families of copies with their aligned passages; true when every input could be read. Texts stay in memory until the end:
 * about 10 KB an article. For more than fit, `fingerprint` and `families.sql`.
 */
export async function duplicates({ inputs, wholePage, format, language, output, fail }: Duplicates): Promise<boolean> {
  let sound = true;
  const copies = new Map<string, Copy>();
  for await (const read of readArticles(inputs, { wholePage })) {
    if (!('article' in read)) {
      sound = false;
      fail(read);
      continue;
    }
    const { text, metadata } = read.article;
    copies.set(read.id, {
      id: read.id,
      text,
      fingerprints: fingerprints(comparedWords(text)),
      url: metadata.url ?? null,
      title: metadata.title?.value ?? null,
      publishedAt: metadata.publishedAt?.value ?? null,
      publishedFrom: metadata.publishedAt?.from ?? null,
      labels: supplyLabels(read.article).map(({ kind, quote }) => ({ kind, quote })),
    });
  }
  const found = families([...copies.values()]).map((ids) => ids.map((id) => copies.get(id)!));
  if (format === 'json') {
    const all: Family[] = found.map(toFamily);
    await output.write(`${JSON.stringify({ texts: copies.size, families: all }, null, 2)}\n`);
    return sound;
  }
  for (const [n, members] of found.entries()) {
    const family = toFamily(members);
    const printed = format === 'ndjson' ? JSON.stringify(family) : `${readableFamily(family, n + 1, language)}\n`;
    await output.write(`${printed}\n`);
  }
  if (found.length === 0 && format === 'readable') {
    await output.write(`${cliWords(language)('cli.copies.none', { n: copies.size })}\n`);
  }
  return sound;
}
