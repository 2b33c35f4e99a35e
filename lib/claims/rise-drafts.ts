import type { AwardMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Span } from '../text/span.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { type Grade, gradesIn, tierOf } from './grade-drafts.ts';
import { stringsOf } from './holder-strings.ts';
import { isYearBefore } from './printed-year.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

const MOVED =
  '(?:naik|meningkat|ditingkatkan|membaik|beranjak|melompat|melonjak|turun|menurun|merosot|melorot|anjlok|berubah|bergeser|rose|fell|declined|improved|dropped)';
const GRADE = '[\uE000\uE001]+';

/**
 * How a sentence tells two grades of one body, an earlier and a later one. The cut stands before the words that it is named for:
 * what lies on its side is all that is said of either.
 */
const TELLINGS: readonly { readonly told: RegExp; readonly first: 'earlier' | 'later'; readonly from: string }[] = [
  {
    told: new RegExp(
      `\\b${MOVED}\\b[^.;\uE001-\uE005]{0,80}\\b(?:dari|from) [^.;\uE000-\uE005]{0,30}${GRADE}[^.;\uE000\uE001\uE003-\uE005]{0,40}(?= (?:menjadi|jadi|ke|to)\\b[^.;\uE000\uE001]{0,20}${GRADE})`,
      'u',
    ),
    first: 'earlier',
    from: 'turun dari WTP pada 2016 menjadi WDP',
  },
  {
    told: new RegExp(
      `${GRADE}[^.;\uE000\uE001]{0,90}(?=,? (?:atau |yang )?(?:setelah |lebih baik |lebih tinggi )?(?:${MOVED}|dari|daripada|dibanding(?:kan)?) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:dari |dengan )?(?:tahun |(?:19|20)\\d\\d |capaian |raihan |predikat |opini |nilai |yang |sebelumnya |lalu |hanya |masih |meraih |mendapat |memperoleh |di ){0,6}["“]?${GRADE})`,
      'u',
    ),
    first: 'later',
    from: 'meraih WTP atas LKPD 2017, naik dari WDP tahun lalu',
  },
  {
    told: new RegExp(
      `\\b(?:(?:tahun|periode) (?:lalu|sebelumnya|kemarin)|sebelumnya|semula|awalnya|(?:pada|di|tahun) (?:19|20)\\d\\d)\\b[^.;\uE000\uE001]{0,60}${GRADE}[^.;\uE000\uE001]{0,60}(?=[, ](?:dan |maka |pada )?(?:kini|kali ini|tahun ini|hari ini|sekarang|akhirnya)\\b[^.;\uE000\uE001]{0,60}${GRADE})`,
      'u',
    ),
    first: 'earlier',
    from: 'yang tahun lalu mendapat WDP kini meraih WTP',
  },
  {
    told: new RegExp(
      `\\b(?:pada|di|tahun) (?:19|20)\\d\\d\\b[^.;\uE000\uE001]{0,60}${GRADE}[^.;\uE000\uE001]{0,20}(?=[, ](?:dan |lalu |kemudian |yang ){0,2}${MOVED} (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:19|20)\\d\\d\\b[^.;\uE000\uE001]{0,80}${GRADE})`,
      'u',
    ),
    first: 'earlier',
    from: 'pada 2021 meraih KLA Madya dan meningkat pada tahun 2022, dengan meraih KLA Nindya',
  },
];

function firstTelling(body: string) {
  for (const { told, first } of TELLINGS) {
    const match = told.exec(body);
    if (match) return { first, match };
  }
  return undefined;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The claims of a sentence in which one body has moved from a grade to another, each with the year that is said of it. The earlier
 * one makes a claim only where its year is told.
 */
export function riseDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const grades = gradesIn(inside, mask);
  const [one, other] = grades;
  if (!one || !other || grades.length !== 2 || tierOf(one.anchor) === tierOf(other.anchor)) return NONE;
  const body = mask.slice(sentence.start, sentence.end);
  const found = firstTelling(body);
  if (!found || statusOf(body, '').status !== 'asserted') return NONE;
  const from = sentence.start + found.match.index;
  const cut = from + found.match[0].length;
  if (one.end > cut || other.start < cut) return NONE;
  const sides = [
    // "Predikat SAKIP tahun 2022 naik dari B menjadi BB": the year before the words is that of the later one.
    { grade: one, clause: { start: found.first === 'earlier' ? from : sentence.start, end: cut } },
    { grade: other, clause: { start: cut, end: sentence.end } },
  ];
  const [later, earlier] = found.first === 'later' ? sides : sides.toReversed();
  const holders = subjectsOf(one, { sentence, inside, context });
  if (!later || !earlier || !holders) return NONE;
  const before = found.first === 'earlier' ? yearOf({ start: sentence.start, end: from }, mask) : undefined;
  const now = draftsOf(later, holders, { inside, context }, lent).map((draft) =>
    before !== undefined && draft.inferred.includes('year') ? stated(draft, before) : draft,
  );
  const year = now[0]?.year;
  const then = draftsOf(earlier, holders, { inside, context }, lent).flatMap((draft): readonly Draft[] => {
    const told = yearOf(earlier.clause, mask) ?? (isYearBefore(earlier.clause, mask) && year ? year - 1 : undefined);
    return told === undefined ? [] : [{ ...stated(draft, told), past: true }];
  });
  return { drafts: [...now, ...then], spans: [sentence] };
}

/** The only body of the sentence; none where the body that the article is about is meant. */
function subjectsOf(
  first: Grade,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
): readonly Holder[] | undefined {
  const groups = stringsOf(sentence, inside, context);
  const [group] = groups;
  if (!group) return [];
  const code = group.holders[0]?.codes[0];
  // "Pemkot X meraih Madya dan meningkat pada tahun 2022, di mana Kota X meraih Nindya".
  if (groups.some(({ holders: [one, ...more] }) => one?.codes[0] !== code || more.length > 0) && groups.length > 1)
    return undefined;
  // "Pada 2021 meraih Madya dan naik pada 2022, di mana Kota X meraih Nindya": of the body that the article is about.
  return group.span.end <= first.start || context.main?.codes[0] === code ? group.holders : undefined;
}

function draftsOf(
  { grade: { anchor }, clause }: { readonly grade: Grade; readonly clause: Span },
  holders: readonly Holder[],
  { inside, context }: Pick<ClauseScope, 'inside' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  const own = anchor.type === 'award' ? anchor : inside.find((one): one is AwardMention => one.type === 'award');
  const award = own ?? lent?.award;
  if (!award) return [];
  const drafts = dealtDrafts({
    award,
    own,
    clause,
    sentence: clause,
    tiers: anchor.type === 'tier' ? [anchor] : [],
    holders,
    context,
    lent,
  });
  const year = yearOf(clause, context.mask);
  return year === undefined ? drafts : drafts.map((draft) => stated(draft, year));
}

/** The one year that is printed in a stretch of masked text. */
function yearOf({ start, end }: Span, mask: string): number | undefined {
  const [only, ...more] = new Set(everyMatch(YEAR, mask.slice(start, end)).map(([year]) => Number(year)));
  return more.length === 0 ? only : undefined;
}

function stated(draft: Draft, year: number): Draft {
  return { ...draft, year, yearFrom: 'context', inferred: draft.inferred.filter((field) => field !== 'year') };
}
