import { NO_NAMES } from '../language/common-words.ts';
import { englishPlaces } from '../language/english-places.ts';
import { isAscii } from '../text/ascii.ts';
import { type LetterPairs, letterPairs } from '../text/letter-pairs.ts';
import { findPhrases, type Phrases, phrases } from '../text/phrases.ts';
import { trigramIndex } from '../text/similarity.ts';
import { type Words, wordKey } from '../text/words.ts';
import type { Names } from './names.ts';
import { type TitleIndex, titleForms, titleKeys } from './title.ts';

/** What a name in the text names; `ref` is its index in the list of `Names` that it came from. */
export type NameKind = 'competition' | 'region' | 'body' | 'innovation' | 'official' | 'tier';

const KINDS: readonly NameKind[] = ['competition', 'region', 'body', 'innovation', 'official', 'tier'];

export type Entry = {
  readonly kind: NameKind;
  readonly ref: number;
  /** The form that was matched, as the names have it. */
  readonly form: string;
  /** Competition aliases only. */
  readonly general: boolean;
  readonly tier?: string | undefined;
};

/** All names compiled for one pass over a text, whatever their number. */
export type Gazetteer = {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly kinds: Uint8Array;
  readonly refs: Uint32Array;
  readonly general: Uint8Array;
  readonly forms: readonly string[];
  readonly tiers: ReadonlyMap<number, string>;
  /** Tier names and their aliases, by key, to the competitions that have them. */
  readonly tierNames: ReadonlyMap<string, readonly number[]>;
  /** Officials by each word of their names. */
  readonly officialWords: ReadonlyMap<string, readonly number[]>;
  /** Words of an official's names, one list a name; made on first use. */
  readonly wordsOf: (official: number) => readonly (readonly string[])[];
  /** Keys of all aliases that are more than an abbreviation, with their competitions; made on first use. */
  readonly aliasKeys: () => readonly (readonly [string, number, LetterPairs])[];
  /** Keys of innovation titles and whose they are. */
  readonly titles: () => TitleIndex;
};

export function gazetteer(names: Names): Gazetteer {
  const forms: string[] = [];
  const kinds: number[] = [];
  const refs: number[] = [];
  const general: number[] = [];
  const tiers = new Map<number, string>();
  const add = (kind: NameKind, ref: number, form: string, isGeneral = false, tier?: string) => {
    if (tier !== undefined) tiers.set(forms.length, tier);
    forms.push(form);
    kinds.push(KINDS.indexOf(kind));
    refs.push(ref);
    general.push(isGeneral ? 1 : 0);
  };
  const tierNames = new Map<string, number[]>();
  const places = new Set(names.regions.map(({ name }) => name));
  names.competitions.forEach((competition, ref) => {
    const own = new Set<string>();
    for (const alias of competition.aliases) {
      own.add(alias.text);
      add('competition', ref, alias.text, alias.general, alias.tier);
    }
    if (!own.has(competition.name)) add('competition', ref, competition.name);
    // "Penganugerahan Paritrana": a word of its own stands for the award, where more confirms it.
    const [, word] = /^([A-Za-zÀ-ɏ]{7,}) Awards?$/u.exec(competition.name) ?? [];
    if (word !== undefined && !own.has(word) && !places.has(word) && !NO_NAMES.has(word.toLowerCase()))
      add('competition', ref, word, true);
    for (const tier of competition.tiers) {
      for (const form of [tier.name, ...tier.aliases]) {
        const key = phraseKey(form);
        if (!tierNames.has(key)) add('tier', ref, form);
        push(tierNames, key, ref);
      }
    }
  });
  names.regions.forEach((region, ref) => {
    for (const form of regionForms(region.name, [...region.aliases, ...englishPlaces(region.name)])) {
      add('region', ref, form);
    }
  });
  names.bodies.forEach((body, ref) => {
    for (const form of new Set([body.name, ...body.aliases])) add('body', ref, form);
  });
  names.innovations.forEach((innovation, ref) => {
    for (const form of new Set([innovation.title, ...innovation.aliases].flatMap(titleForms)))
      add('innovation', ref, form);
  });
  const officialWords = new Map<string, number[]>();
  names.officials.forEach((official, ref) => {
    for (const form of new Set([official.name, ...official.aliases])) {
      add('official', ref, form);
      for (const word of nameWords(form)) push(officialWords, word, ref);
    }
  });
  const named = new Set([KINDS.indexOf('competition'), KINDS.indexOf('tier')]);
  let titles: TitleIndex | undefined;
  let aliases: readonly (readonly [string, number, LetterPairs])[] | undefined;
  const wordLists: (readonly (readonly string[])[] | undefined)[] = [];
  return {
    names,
    phrases: phrases(forms, (i) => named.has(kinds[i] ?? 0)),
    kinds: Uint8Array.from(kinds),
    refs: Uint32Array.from(refs),
    general: Uint8Array.from(general),
    forms,
    tiers,
    tierNames,
    officialWords,
    wordsOf: (ref) => (wordLists[ref] ??= namesOfOfficial(names, ref)),
    aliasKeys: () => (aliases ??= longAliases(names)),
    titles: () => (titles ??= titleIndex(names)),
  };
}

/** Every name in the text, longest or not: first word, word after the last, entry. One pass whatever the number of names. */
export function findNames(
  index: Gazetteer,
  text: Words,
  found: (first: number, end: number, entry: number) => void,
): void {
  findPhrases(index.phrases, text, found);
}

export function entryAt(index: Gazetteer, entry: number): Entry {
  const tier = index.tiers.get(entry);
  return {
    kind: KINDS[index.kinds[entry] ?? 0] ?? 'competition',
    ref: index.refs[entry] ?? 0,
    form: index.forms[entry] ?? '',
    general: index.general[entry] === 1,
    tier,
  };
}

function push(map: Map<string, number[]>, key: string, value: number) {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (held.at(-1) !== value) held.push(value);
}

/** "Administrasi Jakarta Selatan" is printed "Jakarta Selatan"; "Daerah Khusus Ibukota Jakarta" "DKI Jakarta". */
function regionForms(name: string, aliases: readonly string[]): ReadonlySet<string> {
  const forms = new Set([name, ...aliases]);
  const short = name.replace(/^(Administrasi|Adm\.?|Daerah Istimewa|Daerah Khusus Ibukota|Daerah Khusus)\s+/i, '');
  if (short !== name && short !== 'Yogyakarta') forms.add(short);
  // "Padanglawas", "Tanahdatar", a space short; "batubara" is coal.
  if (/^[A-Za-zÀ-ɏ]{3,} [A-Za-zÀ-ɏ]{3,}$/u.test(name) && name !== 'Batu Bara') forms.add(name.replace(' ', ''));
  // "Kep. Babel", "Kep. Riau".
  if (/^Kepulauan [A-Za-zÀ-ɏ]/u.test(name))
    for (const form of [...forms])
      if (!/^kep|islands$/i.test(form) || form === name) forms.add(`Kep ${form.replace(/^Kepulauan /, '')}`);
  // "Tojo Unauna" for Tojo Una-Una.
  const doubled = name.replace(/([A-Za-zÀ-ɏ]{3,})-([A-Za-zÀ-ɏ]{3,})/u, (both, one: string, two: string) =>
    one.toLowerCase() === two.toLowerCase() ? `${one}${two.toLowerCase()}` : both,
  );
  forms.add(doubled);
  // "Pare-Pare" for Parepare, "Bau-Bau" for Baubau.
  const half = name.slice(0, name.length / 2);
  if (half.length >= 3 && name.toLowerCase() === `${half}${half}`.toLowerCase() && /^[A-Za-zÀ-ɏ]+$/u.test(half))
    forms.add(`${half}-${half}`);
  if (/^Daerah (Khusus|Khusus Ibukota) Jakarta$/i.test(name))
    for (const form of ['DKI Jakarta', 'Jakarta', 'DKI', 'DKJ']) forms.add(form);
  if (/Daerah Istimewa Yogyakarta/i.test(name))
    for (const form of ['DIY', 'DI Yogyakarta', 'D.I. Yogyakarta', 'Yogyakarta']) forms.add(form);
  return forms;
}

/** The words of a phrase as compared, a space between. */
export function phraseKey(phrase: string): string {
  const key = wordKey(phrase);
  return key.replace(isAscii(key) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}

/** Shorter names are too near each other to be compared by their letters. */
const MIN_ALIAS = 15;

function longAliases({ competitions }: Names): readonly (readonly [string, number, LetterPairs])[] {
  return competitions.flatMap(({ name, aliases }, ref) =>
    [name, ...aliases.filter(({ general }) => !general).map(({ text }) => text)]
      .map(phraseKey)
      .filter((key) => key.length >= MIN_ALIAS)
      .map((key) => [key, ref, letterPairs(key)] as const),
  );
}

function namesOfOfficial({ officials }: Names, ref: number): readonly (readonly string[])[] {
  const official = officials[ref];
  return official ? [official.name, ...official.aliases].map(nameWords) : [];
}

export function nameWords(name: string): readonly string[] {
  return phraseKey(name)
    .split(' ')
    .filter((word) => word.length > 1);
}

function titleIndex(names: Names): TitleIndex {
  const keys: string[] = [];
  const refs: number[] = [];
  const exact = new Map<string, number[]>();
  names.innovations.forEach((innovation, ref) => {
    const own = new Set([innovation.title, ...innovation.aliases].flatMap(titleKeys));
    for (const key of own) {
      keys.push(key);
      refs.push(ref);
      push(exact, key, ref);
    }
  });
  return { keys, exact, refs, trigrams: trigramIndex(keys) };
}
