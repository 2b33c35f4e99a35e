import type { Claim } from '../claims/claim.ts';
import type { Mention } from '../recognise/mention.ts';
import { onceForLatest } from '../text/once-per.ts';
import { contains, overlapping, type Span } from '../text/span.ts';
import { isDealtOut } from './dealt-out.ts';
import { blockOf, datedDays, eventDay, sentenceOf } from './event-day.ts';
import type { DateContext } from './resolve-date.ts';

/** What the article tells around a claim, beyond the claim's own fields. */
export type Telling = {
  /** ISO 8601 day of the event, where the article prints one: it settles which edition a year means. */
  readonly day?: string | undefined;
  /** The sentences that make the claim: they may speak of taking part without naming it as a tier. */
  readonly words?: string;
  /** The sentences tell of several bodies apart: whose grade is whose is a reading of ours. */
  readonly dealtOut?: true | undefined;
  /** The paragraphs of those sentences and the ones that follow: who handed it over, and whose round it was. */
  readonly around?: string;
};

export type ToldClaim = Claim & { readonly telling?: Telling };

export function tellingOf({ spans }: Claim, mentions: readonly Mention[], context: DateContext): Telling {
  const sentences = spans.flatMap((span) => overlapping(context.sentences, span));
  const words = [...new Set(sentences)].map(({ start, end }) => context.text.slice(start, end)).join('\n');
  const around = paragraphsAround(spans, context);
  const day = dayOfClaim(spans, mentions, context);
  const dealtOut = sentences.some((sentence) => dealtOutIn(context, sentence, mentions));
  return { words, around, day, dealtOut: dealtOut || undefined };
}

/** A sentence is asked about by each of its claims. */
const dealtOutAt = onceForLatest((_context: DateContext) => new Map<number, boolean>());

function dealtOutIn(context: DateContext, sentence: Span, mentions: readonly Mention[]): boolean {
  const known = dealtOutAt(context);
  const dealtOut = known.get(sentence.start) ?? isDealtOut(sentence, mentions, context.text);
  known.set(sentence.start, dealtOut);
  return dealtOut;
}

/** UTF-16 units around a claim in which the giver and the round are told; a paragraph may be a whole book. */
const BEFORE = 600;
const AFTER = 1200;

function paragraphsAround(spans: readonly Span[], { text, blocks }: DateContext): string {
  return spans
    .map((span) => {
      const first = blocks.findIndex(({ end }) => end > span.start);
      const last = blocks.findIndex(({ end }) => end >= span.end);
      const from = Math.max(blocks[first]?.start ?? 0, span.start - BEFORE);
      const to = Math.min((blocks[last + 1] ?? blocks[last])?.end ?? text.length, span.end + AFTER);
      return text.slice(from, to);
    })
    .join('\n');
}

/** Beside the claim, in its paragraph, else the day of the article; never the day of publication alone. */
function dayOfClaim(spans: readonly Span[], mentions: readonly Mention[], context: DateContext): string | undefined {
  const days = datedDays(mentions, context);
  for (const stretchOf of [sentenceOf, blockOf]) {
    const stretches = spans.flatMap((span) => stretchOf(span, context) ?? []);
    const beside = days.find(({ mention }) => stretches.some((stretch) => contains(stretch, mention)));
    if (beside) return beside.iso;
  }
  const day = eventDay(mentions, context);
  return day?.mention === undefined ? undefined : day.iso;
}

/** Words of taking part. `from` is wording seen in print, and the cue's own test. */
export const TAKING_PART: readonly { readonly cue: RegExp; readonly from: string }[] = [
  {
    cue: /\b(peserta|partisipan|partisipasi|berpartisipasi|keikutsertaan|ikut serta|mengikuti)\b/i,
    from: 'menerima sertifikat sebagai peserta',
  },
  { cue: /\b(sertifikat|certificates?)\b/i, from: 'menerima sertifikat UNPSA' },
  {
    cue: /\b(mewakili|perwakilan|wakil indonesia|delegasi|dikirim|diikutkan|diikutsertakan)\b/i,
    from: 'mewakili Indonesia di ajang UNPSA',
  },
  {
    cue: /\b(finalis|nominasi|nominator|nomine|unggulan|finalists?|nominees?|nominated|shortlisted)\b/i,
    from: 'masuk finalis UNPSA',
  },
  {
    cue: /\b(participants?|participated|participation|took part|taking part|represent(ed|ing|s)?)\b/i,
    from: 'took part in UNPSA',
  },
];

/** True too where nobody told us the words: then it is not known. */
export function mayTellOfTakingPart({ telling }: ToldClaim): boolean {
  const words = telling?.words;
  return words === undefined || TAKING_PART.some(({ cue }) => cue.test(words));
}
