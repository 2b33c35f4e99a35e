import type { Article, Block } from './article/article.ts';
import type { Engine } from './engine.ts';
import type { Report } from './report/report.ts';
import { type ChangesSince, changesSince } from './store/changes-since.ts';
import type { Capture } from './store/records.ts';

export type Rechecked = { readonly report: Report; readonly changes: ChangesSince };

/** Judges a stored text again, with the data and the engine of now; what other pages print the same is kept as it was. */
export async function recheck(engine: Engine, capture: Capture): Promise<Rechecked> {
  const { report: before } = capture;
  const now = await engine.report(articleOf(capture));
  const report = { ...now, duplicates: { ...now.duplicates, across: before.duplicates.across } };
  return { report, changes: changesSince(before, report) };
}

/** The article that a stored report was made of. */
export function articleOf({ report: { text, page }, blocks }: Capture): Article {
  const { url, title, byline, siteName, publishedAt, publishedFrom = 'meta', language } = page;
  return {
    text,
    blocks: blocks ?? linesOf(text, title),
    metadata: {
      ...(url !== null && { url }),
      ...(title !== null && { title: { value: title, from: 'meta' as const } }),
      ...(byline !== null && { byline: { value: byline, from: 'meta' as const } }),
      ...(siteName !== null && { siteName: { value: siteName, from: 'meta' as const } }),
      ...(publishedAt !== null && { publishedAt: { value: publishedAt, from: publishedFrom } }),
      ...(language !== null && { language: { value: language, from: 'meta' as const } }),
    },
    reading: 'article',
  };
}

/** An older capture without blocks: each line is a paragraph, a first one that is the title its heading. */
function linesOf(text: string, title: string | null): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const isTitle = start === 0 && line === title;
    if (line !== '') blocks.push({ kind: isTitle ? 'heading' : 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
}
