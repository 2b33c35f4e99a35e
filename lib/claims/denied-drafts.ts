import type { AwardMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { claimYear } from './claim-year.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { holdersIn } from './holders.ts';

/**
 * A denial that leaves its award to the sentences before: "Balikpapan dan Surabaya saja tidak dapat", "Maros tidak kebagian",
 * "satu-satunya daerah yang tidak menerimanya".
 */
const DENIED =
  /(?<![\p{L}-])(?:tidak|tak|belum|gagal|batal)(?: (?:juga|bisa|dapat|mampu|berhasil|pernah|ikut|turut|lagi)){0,2} (?:kebagian|dapat|mendapat(?:kan)?|(?:men)?dapat(?:kan)?nya|(?:me)?raihnya|menerimanya|memperolehnya|mempertahankannya|menyabetnya)(?=\s*(?:$|[.,;:!?"”’)]|\b(?:padahal|karena|lantaran|sebab|meski|walau)))/u;

/** Most sentences deny nothing. */
const ANY = /\b(?:tidak|tak|belum|gagal|batal) /;

/** "Jika Kota X tidak dapat": nothing is said of what was. */
const NOT_TOLD =
  /\b(?:jika|bila|apabila|andai|seandainya|agar|supaya|semoga|khawatir|takut|kalau(?! kota| kabupaten))\b/;

/** The claims of a sentence that denies to those whom it names what the sentences before speak of. */
export function deniedDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  const { mask } = context;
  const body = mask.slice(sentence.start, sentence.end);
  if (!lent?.award || !ANY.test(body)) return [];
  const found = DENIED.exec(body);
  if (!found || NOT_TOLD.test(body.slice(0, found.index))) return [];
  const { award } = lent;
  const cue = { voice: 'takes' as const, start: sentence.start + found.index, end: sentence.start + found.index };
  const before = inside.filter(({ end }) => end <= cue.start);
  return holdersIn(sentence, mask, before, cue, context.regions).map((one) =>
    deniedTo(one, found[0], award, { sentence, context }, lent),
  );
}

function deniedTo(
  recipient: Holder,
  cue: string,
  award: AwardMention,
  { sentence, context }: { readonly sentence: Span; readonly context: ClauseScope['context'] },
  lent: Draft,
): Draft {
  const { year } = claimYear(award, { clause: sentence, sentence, context }, 'asserted', lent);
  return {
    status: 'negated',
    cue,
    span: sentence,
    award,
    competitions: lent.competitions,
    general: lent.general,
    ...(year && { year: year.year, yearFrom: year.from }),
    recipient,
    mentions: recipient.mentions,
    inferred: ['competition'],
  };
}
