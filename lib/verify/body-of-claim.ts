import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Result } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';

/** The names of a place, without its kind: they come and go in the names of its offices. */
export function placeNames(dataset: Dataset, code: string | undefined, recipient = ''): readonly string[] {
  const region = code === undefined ? undefined : dataset.region(code);
  const province = code?.includes('.') ? dataset.region(code.split('.')[0] ?? '') : undefined;
  const named = [region, province].flatMap((place) => (place ? [place.name, ...place.aliases] : []));
  const printed = foldName(recipient).replace(
    /^(pemerintah )?(daerah )?(kabupaten|kota|provinsi|pemkab|pemkot|pemprov|kab) /,
    '',
  );
  return [...named, ...(printed === '' || region ? [] : [printed])];
}

/** The one body that the claim is about; undefined while the article leaves two open or the body is not one we know. */
export function soleBody(claim: Claim, dataset: Dataset): string | undefined {
  const [code, ...others] = claim.recipient?.codes ?? [];
  if (code === undefined || others.length > 0) return undefined;
  const known = dataset.region(code) !== undefined || dataset.bodies.some((body) => body.code === code);
  return known ? code : undefined;
}

/** Awards are counted by class: so many provinces, so many regencies, so many cities, so many ministries. */
export function bodyClass(code: string, dataset: Dataset): 'provinsi' | 'kabupaten' | 'kota' | 'body' {
  return dataset.region(code)?.kind ?? 'body';
}

/**
 * Whether a row of a list may be about this body although it bears another code or none: an office of the province that
 * stands in the regency, a city of the province, a person, a body whose code could not be told.
 */
export function mayBe(row: Result, code: string, dataset: Dataset): boolean {
  if (row.code === code) return true;
  if (row.code === undefined) return !isForeignCountry(row.recipient);
  if (row.code.startsWith(`${code}.`)) return true;
  const words = foldName(`${row.unit ?? ''} ${row.innovation ?? ''}`);
  const region = dataset.region(code);
  // "UPT Samsat Lumajang" in a row of East Java. Not its recipient: "Bangka Belitung" is in the name of that province.
  const nearby = region !== undefined && code.startsWith(`${row.code}.`);
  return nearby && [region.name, ...region.aliases].some((name) => ` ${words} `.includes(` ${foldName(name)} `));
}

const COUNTRY_NAMES_OTHERWISE = ['republic of korea', 'viet nam', 'czech republic', 'ivory coast', 'uae', 'usa', 'uk'];

/** "Kenya", "Republic of Korea": a winner that is surely no Indonesian body. */
function isForeignCountry(recipient: string): boolean {
  const name = foldName(recipient);
  return name !== 'indonesia' && (countryNames().has(name) || COUNTRY_NAMES_OTHERWISE.includes(name));
}

let names: ReadonlySet<string> | undefined;
/** Every ISO 3166 country by its English and Indonesian name, from the runtime's own tables. */
function countryNames(): ReadonlySet<string> {
  names ??= new Set(
    ['en', 'id'].flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return letterPairs().flatMap((code) => {
        const name = display.of(code);
        return name === undefined ? [] : [foldName(name)];
      });
    }),
  );
  return names;
}

function letterPairs(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((first) => letters.map((second) => first + second));
}
