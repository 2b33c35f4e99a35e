import { MUHAMMADS } from '../language/titles.ts';
import { oncePer } from '../text/once-per.ts';
import { similarity } from '../text/similarity.ts';
import { type Gazetteer, nameWords } from './gazetteer.ts';
import type { OfficialName } from './names.ts';

/** Below this two spellings are two people: "Adriyanto" and "Andriyanto" are (0.9), "Elestianto" and "Elistianto" one. */
const MIN_NAME_SIMILARITY = 0.85;

export type PersonQuery = {
  /** As printed, without titles. */
  readonly person: string;
  readonly office?: string | undefined;
  readonly codes: readonly string[];
  readonly body?: string | undefined;
  /** Codes of all regions that the article names: a head of region without a place is one of theirs. */
  readonly places?: ReadonlySet<string>;
};

/** Canonical names of the officials that a printed name may be, most likely first. */
export function personsNamed(index: Gazetteer, query: PersonQuery): readonly string[] {
  const remembered = memory(index);
  const { person, office, codes, body, places } = query;
  const among = codes.length === 0 && places ? [...places] : codes;
  // With the lengths of what is printed, so that no two queries have one key.
  const key = [codes.length, person.length, body?.length, person, body, office, ...among].join('\n');
  let persons = remembered.get(key);
  if (!persons) {
    persons = search(index, query);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, persons);
  }
  return persons;
}

/** An article asks for the same few persons over and over. */
const memory = oncePer((_index: Gazetteer) => new Map<string, readonly string[]>());
const MAX_REMEMBERED = 500;

function search(index: Gazetteer, query: PersonQuery): readonly string[] {
  const printed = nameWords(query.person).filter((word) => !MUHAMMADS.has(word));
  const words = printed.length > 0 ? printed : nameWords(query.person);
  const [first, ...others] = words;
  if (first === undefined) return [];
  const postings = words.map((word) => index.officialWords.get(word) ?? []);
  const shared = new Map<number, number>();
  for (const refs of postings) for (const ref of refs) shared.set(ref, (shared.get(ref) ?? 0) + 1);
  const scored: { name: string; score: number }[] = [];
  for (const [ref, count] of shared) {
    const official = index.names.officials[ref];
    if (!official) continue;
    const lists = index.wordsOf(ref);
    const whole = isWholeName(lists, words);
    const all = count === words.length;
    const fits = officeFit(official, query);
    // "Bupati Said Hidayat" shares "Hidayat" with many; all printed words, or most of a name of the same office.
    const alike = all || (fits >= 3 && nameSimilarity(lists, words) >= MIN_NAME_SIMILARITY);
    if (!alike) continue;
    if (!whole && others.length === 0 && fits < 2) continue;
    if (query.office !== undefined && fits === 0 && !whole) continue;
    if (query.codes.length === 0 && !whole && isElsewhere(official, query)) continue;
    scored.push({ name: official.name, score: (whole ? 4 : 0) + fits });
  }
  return scored.sort((a, b) => b.score - a.score || a.name.localeCompare(b.name)).map(({ name }) => name);
}

/** Held offices in regions only, none of which the article names. */
function isElsewhere({ offices }: OfficialName, { places }: PersonQuery): boolean {
  if (!places || places.size === 0) return false;
  return offices.every(({ regionCode }) => regionCode !== undefined && !places.has(regionCode));
}

function isWholeName(lists: readonly (readonly string[])[], words: readonly string[]): boolean {
  return lists.some((list) => {
    const own = list.filter((word) => !MUHAMMADS.has(word));
    return own.length === words.length && own.every((word, i) => word === words[i]);
  });
}

function nameSimilarity(lists: readonly (readonly string[])[], words: readonly string[]): number {
  const printed = words.join(' ');
  return Math.max(...lists.map((list) => similarity(list.join(' '), printed)));
}

/** 0 no office in common, 1 same region, 2 same office, 3 both. */
function officeFit(official: OfficialName, { office, codes, body }: PersonQuery): number {
  let best = 0;
  for (const held of official.offices) {
    const sameOffice = office !== undefined && held.office.toLowerCase() === office.toLowerCase();
    const sameRegion = held.regionCode !== undefined && codes.includes(held.regionCode);
    const sameBody = body !== undefined && held.body.toLowerCase().includes(body.toLowerCase());
    const wrongRegion = codes.length > 0 && held.regionCode !== undefined && !sameRegion;
    const fit = (sameOffice && !wrongRegion ? 2 : 0) + (sameRegion || sameBody ? 1 : 0);
    if (fit > best) best = fit;
  }
  return best;
}
