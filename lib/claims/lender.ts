import type { Span } from '../text/span.ts';
import { beginsTier, knowsTier } from './competitions.ts';
import type { Context, Leaning } from './context.ts';
import type { Draft } from './draft.ts';
import { isCommonGrade } from './same-grade.ts';

/** The claim of a sentence that later ones may lean on: with its tier only where the sentence gives one to all. */
export function lender(
  own: readonly Draft[],
  leaning: Leaning | undefined,
  sentence: Span,
  mask: string,
): Draft | undefined {
  if (own.length === 0) return undefined;
  const mayLend = ({ status, inferred, hollow, tier }: Draft) =>
    status === 'asserted' && (!inferred.includes('competition') || (hollow === true && tier !== undefined));
  // "Setelah meraih WTP, kali ini Kota X meraih Top 99": the sentence is about what came after.
  const earlier = BEGINS_EARLIER.test(mask.slice(sentence.start, sentence.start + 24));
  const lends =
    (earlier ? own.findLast(mayLend) : own.find(mayLend)) ??
    (leaning && !leaning.draft.hollow ? undefined : hopeAsName(own));
  // "kinerja terbaik nasional", in passing and in lower case, takes nothing from an award that was named before.
  if (
    (lends?.general || lends?.hollow) &&
    leaning &&
    !leaning.draft.general &&
    leaning.draft.award?.quote !== '' &&
    !/[A-ZÀ-Þ]/u.test(lends.award?.quote ?? '')
  )
    return undefined;
  // "Selain penghargaan X, juga diberikan penghargaan Y kepada delapan provinsi": those that follow have Y.
  const [aside, ...told] = own;
  const dealt = earlier && aside?.hollow && aside !== lends ? told : own;
  if (!lends || new Set(dealt.map(({ tier }) => tier)).size < 2) return lends;
  return { ...lends, tier: undefined, category: undefined };
}

const BEGINS_EARLIER = /^\W*(?:setelah|sesudah|usai|selain|(?:tak|tidak) hanya)\b/;

/** "menargetkan SAKIP 2020 predikat BB. Tahun lalu, Pemprov X meraih B": what is hoped for names the award, and nothing more. */
function hopeAsName(own: readonly Draft[]): Draft | undefined {
  const hope = own.find(
    ({ status, cue, inferred, award }) =>
      status !== 'asserted' && !NEARLY.test(cue ?? '') && !inferred.includes('competition') && award,
  );
  if (!hope) return undefined;
  const ahead = hope.status === 'asserted' ? undefined : hope.status;
  // "Kota X menargetkan Utama. Tahun lalu meraih Nindya": whose hope it is is the next sentence's subject.
  const nobody = hope.recipient === undefined || hope.inferred.includes('recipient');
  return {
    ...hope,
    status: 'asserted',
    cue: undefined,
    tier: undefined,
    category: undefined,
    year: hope.status === 'negated' ? hope.year : undefined,
    yearFrom: hope.status === 'negated' ? hope.yearFrom : undefined,
    inferred: ['year'],
    hollow: nobody || hope.hollow,
    ahead: ahead ?? hope.ahead,
  };
}

/** "nilai mendekati predikat BB": those whom the next sentence names have not reached it either. */
const NEARLY = /^(?:mendekati|nyaris|hampir)/;

/** "Lima pemda meraih predikat A, yakni ... Sementara predikat BB diraih ...": the grade told last, and where it was told. */
export function regraded(lent: Draft, own: readonly Draft[], span: Span, { competitions }: Context): Draft {
  const tier = own[0]?.tier;
  if (tier === undefined || !isCommonGrade(tier) || own.some((one) => one.tier !== tier || one.status !== 'asserted'))
    return lent;
  const known = lent.competitions.map((id) => competitions.get(id));
  if (!known.some((one) => knowsTier(one, tier) || beginsTier(one, tier))) return lent;
  return { ...lent, tier, category: undefined, span };
}
