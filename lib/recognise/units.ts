import type { DraftOf } from './draft.ts';
import { englishUnits } from './english-units.ts';
import { listedUnits } from './listed-units.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { shortOfficeUnits } from './short-office-units.ts';
import { liesIn } from './unit-areas.ts';
import { unitAt } from './unit-at.ts';
import { type UnitHeadHit, unitHeads } from './unit-heads.ts';

/** Offices below a government, with their place. */
export function units(scan: Scan): readonly DraftOf<'unit'>[] {
  const found: DraftOf<'unit'>[] = [];
  let free = 0;
  let last: UnitHeadHit | undefined;
  const passed: UnitHeadHit[] = [];
  for (const head of unitHeads(scan)) {
    if (head.first < free) continue;
    // "Desa Sepahat, Kecamatan Bukit Batu", "Desa Kukuh (Kecamatan Marga)": where the village lies.
    const lies = last && head.first === free && /^, $|^ \($/.test(scan.gap(free));
    if (last && lies && liesIn(scan, last, head, scan.gap(free) === ' (')) continue;
    const unit = unitAt(scan, head.first, head.end, isNextOfUnits(scan, free, head.first));
    if (!unit) {
      if (head.cue.row.place) passed.push(head);
      continue;
    }
    const listed = listedUnits(scan, head, unit.draft, unit.end);
    found.push(unit.draft, ...listed.drafts);
    free = listed.end;
    last = head;
  }
  found.push(...toldAgain(scan, found, passed), ...addressed(scan, found, passed), ...shortOfficeUnits(scan));
  found.push(...englishUnits(scan));
  return found;
}

/** A village that has won somewhere in the article is told of again where the words would make it a place only. */
function toldAgain(
  scan: Scan,
  found: readonly DraftOf<'unit'>[],
  passed: readonly UnitHeadHit[],
): readonly DraftOf<'unit'>[] {
  if (found.length === 0) return [];
  const names = new Set(found.map(({ name }) => name));
  return passed.flatMap(({ first, end }) => {
    const before = scan.gap(first) === ' ' ? first - 1 : -1;
    if (WHERE.test(scan.key(before)) || (scan.capital(before) && !PRAISED.test(scan.key(before)))) return [];
    const again = unitAt(scan, first, end, true);
    return again && names.has(again.draft.name) ? [again.draft] : [];
  });
}

/** So many villages with their regencies in one paragraph are a list of those that it is about. */
const LEAST_ADDRESSED = 3;

/** "Desa Titian, Kabupaten Kapuas Hulu, Kalimantan Barat. Desa Bokong Kabupaten Kupang, …", "Desa Titian (Ende), Desa Bokong di Kupang". */
function addressed(
  scan: Scan,
  found: readonly DraftOf<'unit'>[],
  passed: readonly UnitHeadHit[],
): readonly DraftOf<'unit'>[] {
  if (passed.length < LEAST_ADDRESSED - 1) return [];
  const lineOf = ({ start }: DraftOf<'unit'>) => scan.text.lastIndexOf('\n', start);
  const lists = Map.groupBy(
    passed.flatMap(({ first, end }) => {
      // "dari Desa Cowek, Kecamatan Purwodadi, Kabupaten Pasuruan": an address.
      if (WHERE.test(scan.key(first - 1)) || (scan.gap(first) === ', ' && /^(?:kec|kap|dis)/.test(scan.key(first))))
        return [];
      if (!isBeforeRegency(scan, end)) return [];
      const unit = unitAt(scan, first, end, true);
      const at = unit?.end ?? scan.words.count;
      const regency = scan.gap(at) === ', ' && /^(?:kabupaten|kab|kota)$/.test(scan.key(at)) && scan.capital(at);
      const bracketed = scan.gap(at) === ' (' && placeAt(scan, at) !== undefined;
      return unit && (regency || bracketed || unit.draft.codes.length > 0) ? [unit.draft] : [];
    }),
    lineOf,
  );
  const told = Map.groupBy(found, lineOf);
  return [...lists].flatMap(([line, list]) =>
    list.length + Math.min(told.get(line)?.length ?? 0, 1) >= LEAST_ADDRESSED ? list : [],
  );
}

/** The longest name of a village and of the area that it lies in. */
const NAME_AND_AREA = 8;

function isBeforeRegency(scan: Scan, from: number): boolean {
  for (let word = from; word < from + NAME_AND_AREA; word++) {
    if (/^(?:kabupaten|kab|kota)$/.test(scan.key(word))) return true;
    if ((scan.gap(word) === ' (' || scan.key(word - 1) === 'di') && placeAt(scan, word)) return true;
  }
  return false;
}

/** "Kemenangan Desa Sanafi", where a sentence begins. */
const PRAISED = /^(?:kemenangan|keberhasilan|prestasi|capaian|pencapaian|selamat)$/;

/** What makes a village a place, or part of an office. */
const WHERE =
  /^(?:di|ke|dari|se|asal|warga|wilayah|masyarakat|kepala|perangkat|pemerintah|kantor|balai|lapangan|kades|lurah|camat|penduduk|pemuda|tokoh|aparatur|menuju|kunjungi|mengunjungi|tiba|sekitar|kawasan)$/;

/** The longest that may stand between two units of one list: "Desa Sraten, Kabupaten Semarang, Desa Sijenggung". */
const MAX_BETWEEN = 60;

function isNextOfUnits(scan: Scan, last: number, first: number): boolean {
  if (last === 0 || scan.sentence(last - 1) !== scan.sentence(first)) return false;
  const between = scan.text.slice(scan.words.ends[last - 1], scan.words.starts[first]);
  if (between.length > MAX_BETWEEN) return false;
  return /^\)? ?(?:\([^()]*\))?(?:,? (?:dari |asal |di )?(?:Kabupaten|Kab\.|Kota|Kecamatan|Kec\.)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ-]*){1,3}(?:, (?:Provinsi )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2})?)*(?:[,;] (?:dan |serta |kemudian |lalu )?| dan | serta | kemudian )$/u.test(
    between,
  );
}
