import { ADVERB, GAINS, GAINS_BARE, PRIZE, WINNERS } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { claimYear } from './claim-year.ts';
import type { ClauseScope } from './clause-scope.ts';
import { type Draft, draftOf, type Holder } from './draft.ts';
import { stringsOf } from './holder-strings.ts';
import { holdersIn } from './holders-in.ts';
import { gate } from './mask-words.ts';

/**
 * A denial that leaves its award to the sentences before: "Balikpapan dan Surabaya saja tidak dapat", "Maros tidak kebagian",
 * "satu-satunya daerah yang tidak menerimanya".
 */
const DENIED = pattern`(?<![A-Za-zÀ-ɏ-])(?:tidak|tak|belum|gagal|batal)(?: (?:juga|bisa|dapat|mampu|berhasil|pernah|ikut|turut|lagi))* (?:kebagian|termasuk|dapat|${GAINS}|(?:men)?dapat(?:kan)?nya|(?:me)?raihnya|menerimanya|memperolehnya|mempertahankannya|menyabetnya|(?:${GAINS}|${GAINS_BARE}) (?:(?:${PRIZE}|prestasi|status|capaian)(?: [A-Za-zÀ-ɏ]+)? (?:tersebut|itu|ini|serupa|yang sama)|itu))(?=\s*(?:$|[.,;:!?"”’)]|\b(?:padahal|karena|lantaran|sebab|meski|walau)))`;

/** "ternyata tidak memasukkan Kota X maupun Kabupaten Y dalam daftar penerima": who is left out stands behind. */
const LEFT_OUT = pattern`(?<![A-Za-zÀ-ɏ-])(?:(?:tidak|tak|belum) (?:(?:${ADVERB}) )*(?:memasukkan|mencantumkan|menyertakan|memuat)|mencoret) (?=(?:nama )?\uE003[^.;]{0,120}? (?:dalam|ke dalam|dari|pada|di) (?:daftar|deretan|jajaran|barisan)\b)`;

/** "Kota X tidak masuk dalam daftar penerima": who is left out stands before. */
const NOT_AMONG = pattern`(?<![A-Za-zÀ-ɏ-])(?:tidak|tak|belum) (?:(?:${ADVERB}) )*(?:masuk|termasuk|tercantum|ada|terdapat) (?:ke )?(?:dalam |di |pada )?(?:daftar|deretan|jajaran|barisan)(?: (?:daerah|kota|kabupaten|nama))?(?: (?:${WINNERS}))`;

/** Most sentences deny nothing. */
const mayDeny = gate(/\b(?:tidak|tak|belum|gagal|batal|mencoret) /);

/** "Jika Kota X tidak dapat": nothing is said of what was. */
const NOT_TOLD =
  /\b(?:jika|bila|apabila|andai|seandainya|agar|supaya|semoga|khawatir|takut|kalau(?! kota| kabupaten))\b/;

/** The claims of a sentence that denies to those whom it names what the sentences before speak of. */
export function deniedDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
  whose: readonly Holder[] = [],
): readonly Draft[] {
  const { mask } = context;
  if (!lent?.award || !mayDeny(mask, sentence)) return [];
  const body = mask.slice(sentence.start, sentence.end);
  const behind = LEFT_OUT.exec(body);
  const found = behind ?? DENIED.exec(body) ?? NOT_AMONG.exec(body);
  if (!found || NOT_TOLD.test(body.slice(0, found.index))) return [];
  const { award } = lent;
  const at = sentence.start + found.index;
  const holders = behind
    ? (stringsOf(sentence, inside, context).find(({ span }) => span.start >= at)?.holders ?? [])
    : holdersIn(
        sentence,
        mask,
        inside.filter(({ end }) => end <= at),
        { voice: 'takes', start: at, end: at },
        context.regions,
      );
  return (holders.length > 0 ? holders : whose).map((one) =>
    deniedTo(one, found[0].trim(), award, { sentence, context }, lent),
  );
}

/** "meraih Adipura, namun pada 2018 gagal mempertahankannya": where what denies the award named before it begins. */
export function denialBehind(award: Span, sentence: Span, mask: string): number | undefined {
  const behind = { start: award.end, end: sentence.end };
  if (!mayDeny(mask, behind)) return undefined;
  const body = mask.slice(behind.start, behind.end);
  const found = DENIED.exec(body);
  if (!found || !/(?:nya|itu|ini|tersebut|serupa|sama)$/.test(found[0])) return undefined;
  const cut = /^.*(?:[,;]|(?= (?:namun|tetapi|tapi|sementara|sedangkan)\b))/.exec(body.slice(0, found.index));
  return award.end + (cut?.[0].length ?? 0);
}

function deniedTo(
  recipient: Holder,
  cue: string,
  award: AwardMention,
  { sentence, context }: { readonly sentence: Span; readonly context: ClauseScope['context'] },
  lent: Draft,
): Draft {
  const { year } = claimYear(award, { clause: sentence, sentence, context }, 'asserted', lent);
  return draftOf({
    status: 'negated',
    cue,
    span: sentence,
    award,
    competitions: lent.competitions,
    general: lent.general,
    year: year?.year,
    yearFrom: year?.from,
    recipient,
    mentions: recipient.mentions,
    inferred: ['competition'],
  });
}
