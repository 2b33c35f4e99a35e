import type { Language } from '../lib/catalogue/language.ts';
import type { words } from '../lib/catalogue/words.ts';
import { writtenCount } from '../lib/catalogue/words.ts';
import { localDay, writtenDate } from '../lib/catalogue/written.ts';
import { placesOfCopies } from '../lib/duplicates/copy-groups.ts';
import { repeatedShare } from '../lib/duplicates/repetitions.ts';
import type { ReadingState } from '../lib/report/reading-state.ts';
import type { Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import type { ShapeName } from './Shape.tsx';

export type ReportState = Extract<ReadingState, { kind: 'report' }>;

/** One fact about the page, or one part of ours that is missing. */
export type Notice = {
  readonly id: string;
  readonly fault: boolean;
  readonly shape: ShapeName;
  readonly lead: string;
  /** Words of the article after the lead. */
  readonly quote?: string;
  readonly more?: string;
  readonly action?:
    | { readonly does: 'read-again'; readonly caption: 'notices.retry' | 'notices.read-again' }
    | { readonly does: 'locate'; readonly span: Span }
    | { readonly does: 'go'; readonly to: 'repeated' | 'similar' }
    /** What is different since the page was read before, in the library. */
    | { readonly does: 'compare'; readonly page: string; readonly since: string };
};

/** Faults first, then what the page does, in the order in which a reader needs to know. */
export function notices(state: ReportState, language: Language, t: ReturnType<typeof words>): readonly Notice[] {
  const { report, faults, unplaced, pageChanged, pageGrown, reading, before } = state;
  const { within, across, elsewhere = [] } = report.duplicates;
  const all: Notice[] = [];
  const marks = { n: unplaced.length, all: report.claims.length };
  for (const { part } of faults) {
    const base = { id: part, fault: true, shape: 'fault' as const };
    const lead = t(`notices.${part}`);
    const more = t(`notices.${part}.more`);
    all.push(
      part === 'dataset'
        ? { ...base, lead, more, action: { does: 'read-again', caption: 'notices.retry' } }
        : { ...base, lead, more },
    );
  }
  if (pageChanged) {
    all.push({
      id: 'changed',
      fault: false,
      shape: 'info',
      lead: t(pageGrown ? 'notices.grown' : 'notices.changed'),
      more: pageGrown
        ? t('notices.grown.more')
        : unplaced.length > 0
          ? t('notices.changed.more', marks)
          : t('notices.changed.none'),
      action: { does: 'read-again', caption: 'notices.read-again' },
    });
  } else if (unplaced.length > 0) {
    all.push({
      id: 'unplaced',
      fault: false,
      shape: 'info',
      lead: t('notices.unplaced', marks),
      more: t('notices.unplaced.more'),
    });
  }
  if (reading === 'selection') {
    all.push({ id: 'selection', fault: false, shape: 'info', lead: t('notices.selection') });
  }
  if (reading === 'whole-page') {
    const more = t('notices.whole-page.more');
    all.push({ id: 'whole-page', fault: false, shape: 'info', lead: t('notices.whole-page'), more });
  }
  if (within.length > 0) {
    const repeated = within.reduce((sum, each) => sum + each.words, 0);
    const copies = Math.max(...placesOfCopies(within).map(({ spans }) => spans.length));
    all.push({
      id: 'repetition',
      fault: false,
      shape: 'repeat',
      lead: isMostlyRepeated(report)
        ? t(copies > 2 ? 'notices.repetition.times' : 'notices.repetition', { n: copies })
        : t('notices.repetition.part'),
      more: t('notices.repetition.more', { words: writtenCount(repeated, language) }),
      action: { does: 'go', to: 'repeated' },
    });
  }
  if (elsewhere.length > 0) {
    const unseen = elsewhere.every(({ hidden }) => hidden);
    const again = elsewhere.reduce((sum, each) => sum + each.words, 0);
    all.push({
      id: 'elsewhere',
      fault: false,
      shape: 'repeat',
      lead: t(unseen ? 'notices.elsewhere.hidden' : 'notices.elsewhere'),
      more: t(unseen ? 'notices.elsewhere.hidden.more' : 'notices.elsewhere.more', {
        words: writtenCount(again, language),
      }),
      action: { does: 'go', to: 'repeated' },
    });
  }
  for (const { kind, quote, start, end, where } of firstOfEach(report.labels)) {
    all.push({
      id: `${kind} ${quote}`,
      fault: false,
      shape: 'label',
      lead: t(`notices.${kind}`),
      quote,
      ...(where ? { more: t(`notices.mark.${where}`) } : { action: { does: 'locate', span: { start, end } } }),
    });
  }
  if (across.length > 0) {
    all.push({
      id: 'across',
      fault: false,
      shape: 'spread',
      ...similarIn(across, t),
      action: { does: 'go', to: 'similar' },
    });
  }
  if (before) {
    const { text, dataset, verdictsChanged, page, capturedAt } = before;
    const changed = [
      text ? t('notices.before.text') : t('notices.before.same'),
      ...(dataset ? [t('notices.before.dataset')] : []),
      ...(verdictsChanged > 0 ? [t('notices.before.verdicts', { n: verdictsChanged })] : []),
    ];
    all.push({
      id: 'before',
      fault: false,
      shape: 'info',
      lead: t('notices.before', { date: writtenDate(localDay(before.seenAt), language) }),
      more: changed.join(' '),
      ...(capturedAt !== undefined &&
        (text || verdictsChanged > 0) && { action: { does: 'compare', page, since: capturedAt } }),
    });
  }
  return all;
}

/** Pages that were read, press releases that were brought in, or both. */
function similarIn(across: Report['duplicates']['across'], t: ReturnType<typeof words>) {
  const releases = across.filter(({ kind }) => kind === 'reference').length;
  const pages = across.length - releases;
  if (pages === 0) return { lead: t('copies.in-releases', { n: releases }), more: t('copies.in-releases.more') };
  const more = t(releases > 0 ? 'copies.and-releases' : 'notices.across.more', { n: releases });
  return { lead: t('notices.across', { n: pages }), more };
}

/** A mark printed in both copies is one mark. */
function firstOfEach(labels: ReportState['report']['labels']): ReportState['report']['labels'] {
  return labels.filter(
    (label, at) => labels.findIndex(({ kind, quote }) => kind === label.kind && quote === label.quote) === at,
  );
}

/** Names of awards are part of our data: without it a page without claims says nothing about the article. */
export function isWithoutData({ faults }: Pick<ReportState, 'faults'>): boolean {
  return faults.some(({ part }) => part === 'dataset');
}

/** From here on the article itself is printed again, not only a part of it; a byline or a dateline may stand but once. */
const MOST_OF_IT = 0.35;

export function isMostlyRepeated(report: Report): boolean {
  const known = mostlyRepeated.get(report);
  if (known !== undefined) return known;
  const mostly = repeatedShare(report.duplicates.within, report.text) >= MOST_OF_IT;
  mostlyRepeated.set(report, mostly);
  return mostly;
}

/** All words are counted for it, and notices are drawn at every change of the view. */
const mostlyRepeated = new WeakMap<Report, boolean>();
