import { GAINS, GAINS_BARE, TWO_TO_TEN, WON } from '../language/word-classes.ts';
import type { AwardMention, Mention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { sieveIn } from './mask-words.ts';
import { isOpinion } from './opinions.ts';

export type ClaimYear = { readonly year: number; readonly from: 'printed' | 'context' | 'published' };

/** Further than this from the award, a year in the clause may be another's. */
const NEAR = 45;

const WITH_WORD = /(?:\btahun(?: anggaran)?|\bta|\bthn\.?|\bth\.?|\bperiode|\bedisi|\bpenilaian)\s*((?:19|20)\d\d)\b/g;
const BARE =
  /(?:\b(?:pada|di|sejak|sepanjang|selama|in|(?<=\S )for(?: the year)?|sebelumnya|kemudian|terbaik)\s*|\()((?:19|20)\d\d)\b(?!\s*[-/]\s*\d)|(?:^\W*|[,;:–] |\b(?:sementara|sedangkan|dan|akhir|awal) )((?:19|20)\d\d)(?= (?:lalu|silam)\b)/g;
/** "atas LKPD tahun 2017", "tahun anggaran 2017", masked. */
const OF_ACCOUNTS = /(?:\b(?:lkpd|laporan keuangan)\b[^,;]*|\banggaran|\bta)\s*(?:tahun\s*)?(?:19|20)\d\d$/;
/** "turun dua peringkat dari tahun 2020": the year that this one is held against. "meningkat pada tahun 2022" is when it rose. */
const COMPARED =
  /\b(?:(?:peringkat|tingkat|posisi|beda|berbeda|dibanding(?:kan)?|ketimbang|daripada|seperti(?: halnya)?)(?: dengan| pada| di)?(?: dari)?|(?:naik|turun|meningkat|menurun) dari(?: pada)?) $/;
/** "Peraturan Pemerintah Nomor 35 Tahun 2010": when a rule was made. */
const OF_DECREE = /\b(?:no|nomor)\b\.?:? ?[A-Za-zÀ-ɏ\d./-]{1,20}[ /]$/u;
/** "those who received a certificate in 2021 will be honored": of whom it is told, and not when. */
const OF_THOSE = /\bthose who [^,;]+$/;
/** What was audited or assessed belongs to every award of its sentence, in whichever clause: "LKPD 2017, di mana ...". */
const FISCAL = /\b(?:(?:tahun )?anggaran|\bta|lkpd(?: tahun(?: anggaran)?)?)\s*((?:19|20)\d\d)\b/g;
/** "its 2022 financial report", "the 2022 fiscal year". */
const ENGLISH_FISCAL =
  /\b((?:19|20)\d\d) (?:financial (?:reports?|statements?)|fiscal year|budget year|regional (?:government )?financial)/g;
/** "LKPD tahun lalu" are the accounts that this year's opinion is on. */
const RELATIVE =
  /(?<!\b(?:lkpd|laporan keuangan|anggaran)(?: \(lkpd\))? ?)(?<!\b(?:dari|dibanding(?:kan)?|daripada|ketimbang|dengan)(?: pada)? )\b(?:di|pada)? ?tahun (lalu|sebelumnya|kemarin|kemaren)\b|\bsetahun (?:sebelumnya|lalu)\b/;

/** What every wording has is asked first: to look behind at each place takes longer. */
function tellsYearBefore(text: string): boolean {
  return (text.includes('tahun') && RELATIVE.test(text)) || opensBefore(text);
}

/** Its year is told, not guessed, so that it is never the event's own. */
export function opensBefore(text: string): boolean {
  return text.includes(' year') && OPENS_BEFORE.test(text) && !text.includes('this year');
}

/** "Last year it was ranked second". */
const OPENS_BEFORE = /^\W*(?:in |during )?(?:last year|the (?:previous|preceding) year|the year before)\b(?!['’])/;

/**
 * The year that the clause gives to the award: beside it, else the nearest "tahun 2019" or "pada 2019" in the clause,
 * else a dated day in the sentence. `text` is masked, so years inside names do not count twice; `ofAccounts` is the year that
 * the article says was audited.
 */
export function yearInClause(
  award: AwardMention | undefined,
  clause: Span,
  sentence: Span,
  text: string,
  mentions: readonly Mention[],
  ofAccounts?: number,
  leans = false,
): ClaimYear | undefined {
  if (award?.surfaceYear !== undefined) return { year: award.surfaceYear, from: 'printed' };
  const body = text.slice(clause.start, clause.end);
  const anchor = award ?? clause;
  const opinion = award !== undefined && isOpinion(award);
  // "Penghargaan SAKIP, Adipura dan opini WTP atas LKPD 2017": the accounts' year is the opinion's alone.
  const others =
    award !== undefined &&
    !opinion &&
    mentions.some((one) => one.start >= sentence.start && one.end <= sentence.end && isOpinion(one));
  const dated = award && WINS_IT.test(body.slice(0, award.start - clause.start)) ? award : undefined;
  const found = [WITH_WORD, BARE].flatMap((pattern) =>
    everyMatch(pattern, body).flatMap(({ 0: words, 1: after, 2: year = after, index }) => {
      if (COMPARED.test(body.slice(Math.max(0, index - 24), index)) && !tellsOfThen(body, index, words, award, clause))
        return [];
      if (OF_THOSE.test(body.slice(Math.max(0, index - 60), index))) return [];
      if (OF_DECREE.test(body.slice(Math.max(0, index - 40), index))) return [];
      if (beginsRun(body, index + words.length)) return [];
      if (isTerm(words, body.slice(index + words.length, index + words.length + 14))) return [];
      if (dated && clause.start + index > dated.end && opensNext(body, index, words, dated.start - clause.start))
        return [];
      if (others && OF_ACCOUNTS.test(body.slice(Math.max(0, index - 60), index + words.length))) return [];
      const start = clause.start + index;
      // "2012 peringkat 13, dan tahun ini meraih ...": the award is of now.
      if (start < anchor.start && /\b(?:tahun ini|kali ini|kini|sekarang)\b/.test(text.slice(start, anchor.start)))
        return [];
      const later = laterOf(Number(year), body.slice(index + words.length));
      return [{ year: later, distance: gap(anchor, { start, end: start + words.length }) }];
    }),
  );
  const nearest = found.sort((a, b) => a.distance - b.distance)[0];
  if (nearest) return { year: nearest.year, from: award && nearest.distance <= NEAR ? 'printed' : 'context' };
  const named = award && !isAtAnotherTime(clause, text) ? yearNamed(award, sentence, mentions) : undefined;
  if (named !== undefined) return { year: named, from: 'context' };
  if (tellsYearBefore(body)) return undefined;
  // "Setelah menerima penghargaan tersebut, pada Senin (8/1/2024) ...": the day is another event's.
  if (award && /^,? (?:ini|itu|tersebut)\b/.test(text.slice(award.end))) return undefined;
  const audited = fiscalYear(text.slice(sentence.start, sentence.end));
  if (award && !others && audited !== undefined) return { year: audited, from: 'context' };
  // "Selasa (13/6/2017)" is when the opinion was handed over.
  if (opinion && ofAccounts !== undefined) return undefined;
  // Where the award was named above, the day is when somebody spoke of it.
  if (award === undefined && leans) return undefined;
  const days = mentions.flatMap((mention) =>
    mention.type === 'date' &&
    mention.date.year !== undefined &&
    mention.start >= sentence.start &&
    mention.end <= sentence.end
      ? [mention.date.year]
      : [],
  );
  const [only] = new Set(days);
  return only !== undefined && new Set(days).size === 1 ? { year: only, from: 'context' } : undefined;
}

/** "Pada penyerahan SAKIP, Selasa (31/1/2017), Kota X meraih B untuk SAKIP 2016": the year that the same sentence calls it by. */
function yearNamed(award: AwardMention, sentence: Span, mentions: readonly Mention[]): number | undefined {
  const years = mentions.flatMap((one) =>
    one.type === 'award' &&
    one.surfaceYear !== undefined &&
    one.start >= sentence.start &&
    one.end <= sentence.end &&
    one.competitions.some((id) => award.competitions.includes(id))
      ? [one.surfaceYear]
      : [],
  );
  const [only, ...more] = new Set(years);
  return more.length === 0 ? only : undefined;
}

/** "meraih Adipura, dan pada 2018 mendapat KLA", "pada 2017 meraih Adipura dan di tahun 2018": a year that opens what is told next is not of the award before it. */
function opensNext(body: string, index: number, words: string, award: number): boolean {
  return (
    NEXT_PART.test(body.slice(Math.max(0, index - 20), index)) &&
    (WINS_IT.test(body.slice(index + words.length)) || YEAR.test(body.slice(0, award)))
  );
}

const WINS_IT = pattern`\b(?:${GAINS}|${GAINS_BARE})\b`;
const NEXT_PART = /(?:,|\b(?:dan|serta|lalu|kemudian)),? (?:lalu |kemudian )?(?:di |pada )?$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "periode 2017/2018": an edition is called after its last year; "LKPD 2015-2016" are two. */
function laterOf(year: number, after: string): number {
  const [, next] = /^ ?\/ ?((?:19|20)\d\d)\b/.exec(after) ?? [];
  return Number(next) === year + 1 ? year + 1 : year;
}

/** "meningkat dari tahun 2023 di mana X menempati peringkat keenam": what follows is of the year that is held against this one. */
function tellsOfThen(body: string, index: number, words: string, award: Span | undefined, clause: Span): boolean {
  return (
    (award === undefined || award.start > clause.start + index) &&
    !body.slice(0, index).includes('\uE001') &&
    /^,? (?:di ?mana|ketika|saat|yang)\b[^.;]*\uE001/u.test(body.slice(index + words.length))
  );
}

/** The only year of which the text says that its accounts or its performance were looked at. */
function fiscalYear(text: string): number | undefined {
  const [year, ...others] = new Set(
    [...everyMatch(FISCAL, text), ...everyMatch(ENGLISH_FISCAL, text)]
      .filter(({ index }) => !COMPARED.test(text.slice(Math.max(0, index - 24), index)))
      .map(({ 1: year }) => Number(year)),
  );
  return others.length === 0 ? year : undefined;
}

/** "tiga kali berturut-turut sejak 2016", "keempat kalinya sejak 2019": where a run began is no one win's year, unless the years go on: "sejak 2008, 2009 dan 2010". */
function beginsRun(text: string, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, end - 48), end), text.slice(end)];
  return (RUN_SINCE.test(before) || (SINCE.test(before) && TOOK_PART.test(after))) && !GOES_ON.test(after);
}

/** "Bupati Tuban periode 2018-2023": how long somebody was in office. */
function isTerm(words: string, after: string): boolean {
  const [, till] = /^ ?[-–/] ?((?:19|20)\d\d|sekarang|kini|present)\b/.exec(after) ?? [];
  return till !== undefined && words.startsWith('periode') && !(Number(till) - Number(words.slice(-4)) < LEAST_TERM);
}

/** Shorter periods are those of a contest: "penilaian periode 2021-2022". */
const LEAST_TERM = 3;

const RUN_SINCE = /\b(?:berturut-turut,? (?:[A-Za-zÀ-ɏ]+ )?|kali(?:nya)?,? )sejak(?: tahun)? \d{4}$/u;
/** "Sejak tahun 2011, Kota X telah mengikuti Lomba Y dan kini meraihnya". */
const SINCE = /\bsejak(?: tahun)? \d{4}$/u;
const TOOK_PART =
  /^,? [^.;,]{0,60}\b(?:mengikuti|ikut serta|berpartisipasi|diadakan|digelar|diselenggarakan|dilaksanakan|dimulai|diluncurkan)\b/u;
const GOES_ON = /^\s*(?:,|dan|sampai|hingga|-|–)\s*(?:dan )?(?:tahun )?(?:19|20)\d\d\b/;

/** Words of another year, which the article does not name. */
const ANOTHER_TIME: readonly RegExp[] = [
  // "karena selama ini hanya mendapat opini WDP".
  /\bselama ini\b[^.;]{0,60}\b(?:hanya|baru|masih|selalu|cuma|sekadar)\b/,
  // "an increase from the previous award, namely Madya", "Previously, it received Madya".
  pattern`^\W*previously\b|\bhaving (?:previously |already |once )?(?:${WON})\b|\bpreviously (?:${WON})\b|\bthe previous (?:award|category|title|predicate|achievement|status|grade|level),|\b(?:previous|past|former) (?:winners?|recipients?|awardees?)\b`,
  // "meningkat dari tahun 2023 di mana Kota X menempati peringkat keenam".
  /\bdari (?:tahun )?(?:19|20)\d\d,? (?:di ?mana|ketika|saat|yang)\b[^.;]*\uE001/u,
  // "Setelah dua kali meraih Padapa, kini Kota X menargetkan Wiwerda".
  pattern`^\W*(?:setelah|sesudah|usai) (?:berhasil |sukses )?(?:\d+|${TWO_TO_TEN}|beberapa) kali\b`,
  // "sebelumnya juga pernah meraih".
  pattern`\b(?:(?<!\b(?:dari|seperti|dibanding(?:kan)?|daripada|ketimbang) (?:pada )?(?:tahun |periode |capaian )?)sebelumnya|dahulu|dulu|pernah|sempat|terakhir kali|tahun terakhir|sebelum (?:masa )?(?:pandemi|covid)|(?:sudah|telah) (?:\d+|${TWO_TO_TEN}|beberapa) kali(?! berturut)|selalu (?:meraih|mendapat|mendapatkan|memperoleh|menerima|menyabet))\b`,
];

const anotherTimeIn = sieveIn(ANOTHER_TIME, (words) => words);

/** "sebelumnya juga pernah meraih": another year, and the article does not say which. */
export function isAtAnotherTime(clause: Span, mask: string): boolean {
  const may = anotherTimeIn(mask, clause);
  if (may.length === 0) return false;
  const body = mask.slice(clause.start, clause.end);
  return may.some((words) => words.test(body));
}

/** "tahun lalu", "tahun sebelumnya": the year before the one the article is about. */
export function isYearBefore(clause: Span, text: string, sentence: Span = clause): boolean {
  return tellsYearBefore(text.slice(clause.start, clause.end)) || opensBefore(text.slice(sentence.start, sentence.end));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
