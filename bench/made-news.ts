import { draws } from './made-names.ts';
import {
  AWARDS,
  DAYS,
  DEEDS,
  DEGREES,
  FAMILY,
  FORMULAS,
  GIVEN,
  OPENERS,
  PLACES,
  RESULTS,
  SPEAKERS,
  SUBJECTS,
  THINGS,
  THOUGHTS,
  VENUES,
  VERBS,
  WAYS,
} from './news-rows.ts';

/** One ceremony: whoever writes about it uses the same names, titles, day and award. */
export type Event = Readonly<Record<string, string>>;

export function madeEvent(seed: number): Event {
  const { of, below } = chooser(seed);
  const name = () => `${of(GIVEN)} ${of(FAMILY)}${of(DEGREES)}`;
  const place = `${below(4) === 0 ? 'Kota' : 'Kabupaten'} ${of(PLACES)}`;
  const head = place.startsWith('Kota') ? 'Wali Kota' : 'Bupati';
  const award = of(AWARDS);
  const year = String(2014 + below(11));
  const minister = name();
  const leader = `${head} ${place.replace(/^\S+ /, '')}, ${name()}`;
  const fill = (row: string) => row.replaceAll('{year}', year).replaceAll('{minister}', minister);
  return {
    place,
    Place: place,
    head: leader,
    Head: leader,
    secretary: `Sekretaris Daerah ${place} ${name()}`,
    long: fill(award.long),
    short: fill(award.short),
    giver: fill(award.giver),
    tier: of(award.tiers),
    venue: of(VENUES),
    day: of(DAYS),
    date: `${1 + below(28)}/${1 + below(12)}/${year}`,
  };
}

/** The same ceremony, another recipient. */
export function otherRecipient(event: Event, seed: number): Event {
  const other = madeEvent(seed);
  const own = Object.fromEntries(Object.entries(other).filter(([slot]) => /place|head|secretary/i.test(slot)));
  return { ...event, ...own };
}

/**
 * An article by one newsroom: two to five formulas with the event's names, and sentences of its own. Paragraphs of one to three
 * sentences; `words` is about what it will have.
 */
export function madeArticle(
  event: Event,
  seed: number,
  words = 450,
  all: readonly string[] = FORMULAS,
): readonly string[] {
  const { of, below, filled } = chooser(seed);
  const paragraphs: string[] = [];
  const formulas = all.toSorted(() => below(1000) - 500).slice(0, 2 + below(4));
  let written = 0;
  while (written < words) {
    const sentences = Array.from({ length: 1 + below(3) }, () => {
      const formula = below(4) === 0 ? formulas.pop() : undefined;
      return filled(formula ?? own({ of, below }), event);
    });
    const paragraph = sentences.join(' ');
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  // What is left of the formulas closes the article, as they do.
  return [...paragraphs, ...formulas.slice(0, 1).map((formula) => filled(formula, event))];
}

function own({ of, below }: Pick<ReturnType<typeof chooser>, 'of' | 'below'>): string {
  const action = () => `${of(DEEDS)} ${of(THINGS)}`;
  const clause = () => `${of(SUBJECTS)} ${of(VERBS)} ${action()}`;
  switch (below(5)) {
    case 0:
      return `“${capital(of(THOUGHTS))} ${action()} ${of(WAYS)} ${of(RESULTS)},” ${of(SPEAKERS)}.`;
    case 1:
      return `${capital(of(OPENERS))} ${clause()} ${of(WAYS)} ${of(RESULTS)}.`;
    case 2:
      return `${capital(clause())} dan ${action()} ${of(RESULTS)}.`;
    case 3:
      return `${capital(of(OPENERS))} ${clause()} ${of(RESULTS)}, sedangkan ${clause()}.`;
    default:
      return `${capital(clause())} ${of(WAYS)}, ${of(VERBS)} ${action()} ${of(WAYS)}.`;
  }
}

const EDIT_WORDS =
  'juga telah pun bahkan langsung sangat lebih hal ini tersebut bersama kembali sedang turut masih baru sering ada lain antara'.split(
    ' ',
  );

/** A paragraph as another newsroom prints it: that share of its words swapped, dropped or followed by a new one. */
export function edited(paragraph: string, share: number, seed: number): string {
  const { of, below, draw } = chooser(seed);
  return paragraph
    .split(' ')
    .flatMap((word) => {
      if (draw() >= share) return [word];
      if (/^\d+$/.test(word)) return [String(Number(word) + 1 + below(9))];
      return [[of(EDIT_WORDS)], [], [word, of(EDIT_WORDS)]][below(3)]!;
    })
    .join(' ');
}

/**
 * An article in which that share of the words is taken, paragraph by paragraph and edited, from `source`; the rest is about another
 * event.
 */
export function madeCopy(source: readonly string[], share: number, editShare: number, seed: number): readonly string[] {
  const { below } = chooser(seed);
  const event = madeEvent(seed + 1);
  const sourceWords = source.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  // A copy of nine tenths of a long source would need more words than the source has.
  const words = Math.round(sourceWords * (0.7 + below(40) / 100));
  const order = source.map((_, i) => i).toSorted(() => below(1000) - 500);
  const taken: string[] = [];
  let left = Math.round(share * words);
  for (const i of order) {
    if (left <= 0) break;
    const list = source[i]!.split(' ');
    // The last paragraph is cut to the share, but no shorter than a sentence would be.
    const cut = list.length > left ? list.slice(0, Math.max(left, Math.min(12, list.length))) : list;
    taken.push(edited(cut.join(' '), editShare, seed + 7 * i));
    left -= cut.length;
  }
  const rest = Math.max(0, words - Math.round(share * words));
  const ownParagraphs = rest > 20 ? madeArticle(event, seed + 3, rest) : [];
  const all = [...ownParagraphs];
  for (const paragraph of taken) all.splice(below(all.length + 1), 0, paragraph);
  return all;
}

function wordsIn(paragraph: string): number {
  return paragraph.split(' ').length;
}

function chooser(seed: number) {
  const draw = draws(seed);
  const below = (n: number) => Math.floor(draw() * n);
  const of = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const filled = (row: string, event: Event): string =>
    row.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'n' ? String(3 + below(3000)) : (event[slot] ?? slot)));
  return { draw, below, of, filled };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
