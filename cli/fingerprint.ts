import { comparedWords, fingerprints } from '../lib/duplicates/fingerprints.ts';
import type { Output } from './output.ts';
import { type InputFault, readArticles } from './read-articles.ts';

export type Fingerprint = {
  readonly inputs: readonly string[];
  readonly wholePage: boolean;
  readonly ndjson: boolean;
  readonly output: Output;
  readonly fail: (fault: InputFault) => void;
};

/**
 * Prints one row per fingerprint, in bounded memory, so that many machines can share the work: `document`, `hash` (32 bits,
 * unsigned), `position` (word, from 0), `telling` (1 where the stretch is more than names; only those make families).
 */
export async function fingerprint({ inputs, wholePage, ndjson, output, fail }: Fingerprint): Promise<boolean> {
  let sound = true;
  if (!ndjson) await output.write('document,hash,position,telling\n');
  for await (const read of readArticles(inputs, { wholePage })) {
    if (!('article' in read)) {
      sound = false;
      fail(read);
      continue;
    }
    const { hashes, positions, telling } = fingerprints(comparedWords(read.article.text));
    const document = ndjson ? JSON.stringify(read.id) : csvCell(read.id);
    let rows = '';
    for (const [i, hash] of hashes.entries()) {
      rows += ndjson
        ? `{"document":${document},"hash":${hash},"position":${positions[i]},"telling":${telling[i]}}\n`
        : `${document},${hash},${positions[i]},${telling[i]}\n`;
    }
    await output.write(rows);
  }
  return sound;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
