import type { RecheckedPage, VerdictChange } from '../../lib/messages.ts';
import { recheck } from '../../lib/recheck.ts';
import { claimLines } from '../../lib/report/claim-lines.ts';
import type { Report } from '../../lib/report/report.ts';
import type { ChangesSince } from '../../lib/store/changes-since.ts';
import { recallPage, savePage } from '../../lib/store/pages.ts';
import { theEngine } from './engine-room.ts';

/** Judges one stored page again and keeps the new reading beside the old one. */
export async function recheckPage(key: string): Promise<RecheckedPage> {
  const page = await recallPage(key);
  if (!page?.capture) return { kind: 'no-text' };
  const engine = await theEngine();
  // Without the data every verdict would seem to have gone.
  if (engine.fault !== undefined) return { kind: 'failed', details: engine.fault };
  const { report, changes } = await recheck(engine, page.capture);
  const { blocks } = page.capture;
  const saved = await savePage(report, new Date().toISOString(), { why: 'recheck', key, ...(blocks && { blocks }) });
  if (!saved.ok) return { kind: 'failed', details: saved.fault.details };
  return {
    kind: 'rechecked',
    title: report.page.title,
    url: report.page.url,
    changed: verdictChanges(changes, page.capture.report, report),
  };
}

/** Claims that gained or lost nothing but a wording are no news here. */
export function verdictChanges({ claims }: ChangesSince, before: Report, now: Report): readonly VerdictChange[] {
  return claims.flatMap((change) => {
    if (change.kind === 'gone') return named(before, change.before, (claim) => ({ before: claim.verdict }));
    if (change.kind === 'new') return named(now, change.now, (claim) => ({ now: claim.verdict }));
    const { verdict } = change;
    return verdict ? named(now, change.now, () => verdict) : [];
  });
}

type Verdicts = Pick<VerdictChange, 'before' | 'now'>;

function named(
  report: Report,
  id: string,
  verdicts: (claim: Report['claims'][number]) => Verdicts,
): readonly VerdictChange[] {
  const claim = report.claims.find((each) => each.id === id);
  if (!claim) return [];
  // The names in it are the article's and the data's own, whatever the language of the interface; a category stands for itself.
  const { what, lines } = claimLines(claim, report.text, (_key, values) => String(values?.category ?? ''));
  return [{ what, who: lines.at(-1) ?? '', ...verdicts(claim) }];
}
