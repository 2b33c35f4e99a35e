import { letterPairs, pairsAmiss } from '../text/letter-pairs.ts';
import { oncePer } from '../text/once-per.ts';
import { similarity } from '../text/similarity.ts';
import { phraseKey } from './gazetteer.ts';
import type { Names } from './names.ts';
import type { Scan } from './scan.ts';

/** "United Nations Public Services Awards": near enough to one known name, and long enough for that to mean something. */
const MIN_NAME_SIMILARITY = 0.92;

/** The competitions that bear this name, or one that is printed almost so. */
export function competitionIds(scan: Scan, start: number, end: number): readonly string[] {
  const key = phraseKey(scan.text.slice(start, end))
    .replace(/^satya ?l[ae]ncana\b/, 'satyalancana')
    .replace(/ (?:19|20)\d\d(?= awards?$)/, '');
  const same = idsByKey(scan.gazetteer.names).get(key) ?? idsByKey(scan.gazetteer.names).get(key.replace(/s$/, ''));
  if (same) return same.map(({ id }) => id);
  const plain = key.replace(/(?: (?:rb|award|awards|trofi|nasional|trophy))+$/, '');
  if (plain !== key) {
    const known = idsByKey(scan.gazetteer.names).get(plain);
    if (known) return known.map(({ id }) => id);
  }
  const pairs = letterPairs(key);
  const near = scan.gazetteer.aliasKeys().filter((named) => {
    // The lengths of two thousand names are compared here, so they are not taken apart before.
    const alias = named[0];
    if (Math.abs(alias.length - key.length) > alias.length * 0.1) return false;
    // An edit takes away two pairs of letters at most.
    const edits = Math.floor(Math.max(alias.length, key.length) * (1 - MIN_NAME_SIMILARITY) + 0.001);
    return pairsAmiss(named[2], pairs) <= 2 * edits && similarity(alias, key) >= MIN_NAME_SIMILARITY;
  });
  if (near.length === 0 && key.split(' ').length >= LEAST_WORDS)
    near.push(...scan.gazetteer.aliasKeys().filter(hasOneWordMore(key)));
  return [...new Set(near.map(([, ref]) => scan.gazetteer.names.competitions[ref]?.id ?? ''))].filter(
    (id) => id !== '',
  );
}

export const idsByKey = oncePer(({ competitions }: Names) =>
  Map.groupBy(
    competitions.flatMap(({ id, aliases }) => {
      const keys = aliases.filter(({ general }) => !general).map(({ text }) => phraseKey(text));
      return [...new Set(keys)].map((key) => ({ key, id }));
    }),
    ({ key }) => key,
  ),
);

const LEAST_WORDS = 4;

/** "Satyalancana Karya Praja Nugraha": four words or more of a known name, one of them left out. */
function hasOneWordMore(key: string): (named: readonly [string, ...unknown[]]) => boolean {
  const words = key.split(' ');
  const [first = ''] = words;
  return ([alias]) => {
    // Of two thousand names few begin so, or end so where the first word is left out.
    if (!alias.startsWith(first) && !alias.endsWith(key)) return false;
    const all = alias.split(' ');
    if (all.length !== words.length + 1) return false;
    const gap = all.findIndex((word, i) => word !== words[i]);
    return all.slice(gap + 1).join(' ') === words.slice(gap).join(' ');
  };
}
