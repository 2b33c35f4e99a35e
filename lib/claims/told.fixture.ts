import type { Block } from '../article/article.ts';
import { gazetteer } from '../recognise/gazetteer.ts';
import { names } from '../recognise/names.fixture.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Claim } from './claim.ts';
import { claims } from './claims.ts';

const known = names();
const index = gazetteer(known);

/** The claims of an article whose first line is its headline; each line is a block. */
export function told(...lines: readonly string[]): readonly Claim[] {
  return toldOn(undefined, ...lines);
}

/** The same of an article that was published on a day. */
export function toldOn(published: string | undefined, ...lines: readonly string[]): readonly Claim[] {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line, i): Block => {
    const start = at;
    at += line.length + 1;
    return {
      start,
      end: start + line.length,
      kind: line.includes('\t') ? 'cell' : i === 0 && lines.length > 1 ? 'heading' : 'paragraph',
    };
  });
  const metadata = published === undefined ? {} : { publishedAt: { value: published, from: 'meta' as const } };
  const article = { text, blocks, metadata, reading: 'article' as const };
  return claims(article, recognise(text, index, blocks), known);
}
