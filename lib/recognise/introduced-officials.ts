import { remembered } from '../text/remembered.ts';
import { anyOverlaps } from '../text/span.ts';
import type { DraftOf } from './draft.ts';
import { isName, isNameGap } from './person-name.ts';
import type { Scan } from './scan.ts';

/** Persons whom the article names with their office are found again by a familiar name that is theirs alone: "Ipuk". */
export function withShortNames(scan: Scan, mentions: readonly DraftOf<'official'>[]): readonly DraftOf<'official'>[] {
  const known = new Set(mentions.filter(({ office }) => office !== undefined).map(({ persons }) => persons[0]));
  if (known.size === 0) return mentions;
  const { words } = scan;
  const more: DraftOf<'official'>[] = [];
  for (const { first, end, entry } of scan.officialHits) {
    const name = scan.gazetteer.names.officials[entry.ref]?.name;
    if (end - first !== 1 || name === undefined || !known.has(name) || !scan.capital(first)) continue;
    const start = words.starts[first] ?? 0;
    const stop = words.ends[first] ?? 0;
    if (anyOverlaps(mentions, { start, end: stop }) || (more.at(-1)?.end ?? 0) > start) continue;
    if (isNameBeside(scan, first)) continue;
    more.push({
      type: 'official',
      start,
      end: stop,
      former: false,
      codes: [],
      person: scan.text.slice(start, stop),
      persons: [name],
    });
  }
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.start - b.start);
}

/** Part of a longer name, or of an office, in a line of prose. */
function isNameBeside(scan: Scan, word: number): boolean {
  if (scan.lineCase(word) !== 'prose') return false;
  // "Ipuk–Sugirah": a pair.
  if (/^[-–]/.test(scan.gap(word + 1)) || /[-–]$/.test(scan.gap(word))) return true;
  const before =
    word > 0 &&
    /^[ \u00a0]$/.test(scan.gap(word)) &&
    scan.sentence(word - 1) === scan.sentence(word) &&
    isName(scan, word - 1);
  return before || (isName(scan, word + 1) && isNameGap(scan, word + 1));
}

/** A bare office gets the person whom the article named with it. */
export function named(mentions: readonly DraftOf<'official'>[]): readonly DraftOf<'official'>[] {
  const known = new Map<string, DraftOf<'official'>>();
  for (const mention of mentions) {
    const [person] = mention.persons;
    if (person !== undefined && known.size < MAX_PERSONS)
      known.set(`${mention.office} ${person} ${mention.codes}`, mention);
  }
  const latest = [...known.values()].reverse();
  const whole = new Map<string, DraftOf<'official'>>();
  return mentions.map((mention) => {
    const { office, person } = mention;
    if (person !== undefined) {
      // "Bupati Husein" is the Bupati Achmad Husein of this article, also when no dataset knows him.
      const before = [...whole.values()].find(
        (other) => other.office === office && other.person !== person && shortFormOf(person, other.person),
      );
      if (before) return { ...mention, persons: before.persons };
      if (office !== undefined && whole.size < MAX_PERSONS) whole.set(`${office} ${person}`, mention);
    }
    if (mention.persons.length > 0) return mention;
    const same = latest.find(
      (other) =>
        other.office === office &&
        (person === undefined
          ? other.codes.some((code) => mention.codes.includes(code))
          : shortFormOf(person, other.person)),
    );
    return same ? { ...mention, persons: same.persons } : mention;
  });
}

/** No article names more officials that short forms could mean. */
const MAX_PERSONS = 200;

function shortFormOf(short: string, long: string | undefined): boolean {
  if (long === undefined) return false;
  const full = lettersOnly(long);
  return lettersOnly(short).every((word) => full.includes(word));
}

const lettersOnly = remembered((name): readonly string[] => name.toLowerCase().split(/[^A-Za-zÀ-ɏ]+/u));
