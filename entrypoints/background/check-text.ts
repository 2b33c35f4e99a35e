import { plainArticle } from '../../lib/article/plain-article.ts';
import type { CheckedText, TextToCheck } from '../../lib/messages.ts';
import type { PartFault } from '../../lib/report/reading-state.ts';
import { keyOfReport } from '../../lib/store/page-key.ts';
import { theEngine } from './engine-room.ts';
import { comparedWithLibrary, rememberPage } from './remember-page.ts';

/** Longer than any press release; what is longer is a whole archive, which the command line reads article by article. */
export const MOST_CHARACTERS = 1_000_000;

/** Reads a text that no page shows (from a PDF, a message, a scan) as an article, and keeps it in the library. */
export async function checkText({ text, title, url, publishedAt }: TextToCheck): Promise<CheckedText> {
  if (text.length > MOST_CHARACTERS) return { kind: 'too-long', most: MOST_CHARACTERS };
  const article = plainArticle(text, {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title: { value: title, from: 'meta' } }),
    ...(publishedAt !== undefined && { publishedAt: { value: publishedAt, from: 'meta' } }),
  });
  if (article.text === '') return { kind: 'empty' };
  const engine = await theEngine();
  // Claims that nothing was compared with are no reading to keep.
  if (engine.fault !== undefined) return { kind: 'failed', details: engine.fault };
  const faults: PartFault[] = [];
  const report = await comparedWithLibrary(await engine.report(article), faults);
  await rememberPage(report, article, new Date().toISOString(), faults);
  const [fault] = faults;
  return fault ? { kind: 'failed', details: fault.details } : { kind: 'kept', page: keyOfReport(report) };
}
