import { TIER_CUES } from '../language/award-words.ts';
import { NAMELY, ORDINAL, TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { capitalCategoryEnd } from './capital-category-end.ts';
import { freeCategoryEnd } from './free-category-end.ts';
import { ordinalEnd, PLACES } from './numbered-tier.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere, tierNameEnd } from './tier-here.ts';
import { lowerCategoryEnd, tierWordsEnd } from './tier-words-end.ts';
import { zoneAt } from './zone-at.ts';

const COUNT = pattern`^(?:${TWO_TO_TEN}|\d{1,2})$`;

/** "peringkat ketiga", "peringkat terbaik". */
const RANK = pattern`^(?:\d{1,3}|i|ii|iii|iv|v|vi|${ORDINAL}|satu|${TWO_TO_TEN}|teratas|tertinggi|terbaik|utama)$`;

export const CUES = new Set(TIER_CUES.flatMap(({ forms }) => forms));

/** "kategori Utama", "predikat BB", "peringkat 3": what a cue says is a tier. */
export function cuedTier(scan: Scan, word: number, nested = false): TierHere | undefined {
  const cue = scan.key(word);
  const first = word + 1;
  if (first >= scan.words.count || !/^(?:[ \u00a0]+|: ?| ?["“‘']|-)$/.test(scan.gap(first))) return undefined;
  if (scan.sentence(first) !== scan.sentence(word)) return undefined;
  // "the highest category West Java Provincial Level": English says behind it only for whom it is.
  if (cue === 'category' && scan.name('region', first).length > 0) return undefined;
  // "kategori predikat Nindya", "predikat kategori Utama".
  const second =
    !nested && CUES.has(scan.key(first)) && cue !== scan.key(first) ? cuedTier(scan, first, true) : undefined;
  // "nilai Predikat BB": a grade of which the value is told.
  if (second) return cue === 'nilai' ? second : { ...second, first: word };
  // "predikatnya BB", "berpredikat B": the grade alone is the name.
  if (/^(?:predikatnya|berpredikat)$/.test(cue)) {
    const end = GRADE.test(scan.key(first)) && scan.capital(first) ? gradeEnd(scan, first) : tierWordsEnd(scan, first);
    return end > first ? tierHere(scan, first, end, first, cue) : undefined;
  }
  // "predikat Juara Umum MTQ XXX": the place says itself what it is.
  if (scan.key(first) === 'juara' && scan.key(first + 1) === 'umum' && scan.gap(first) === ' ') return undefined;
  // "berdasarkan kategori dan sub kategori".
  if (/^(?:dan|atau|serta|maupun)$/.test(scan.key(first))) return undefined;
  // "predikat tertinggi mencapai BB": which it is stands behind.
  if (
    scan.key(first) === 'tertinggi' &&
    /^(?:mencapai|yaitu|yakni|adalah)$/.test(scan.key(first + 1)) &&
    GRADE.test(scan.key(first + 2)) &&
    scan.capital(first + 2)
  )
    return tierHere(scan, first + 2, first + 3, first + 2, cue);
  // "predikat tertinggi": no tier by name.
  if (cue !== 'peringkat' && /^(?:tertinggi|terendah|teratas)$/.test(scan.key(first))) return undefined;
  // "dua kategori utama: kuliner dan inovasi", "Dalam kategori utama, yaitu": which they are is told behind.
  if (cue === 'kategori' && scan.key(first) === 'utama' && !scan.capital(first) && isOfSeveral(scan, first))
    return undefined;
  // "kota dalam kategori sedang dan kecil", "IPM masuk kategori sedang": a size or a value; quoted, or a predicate, it is a grade.
  if (
    cue === 'kategori' &&
    /^(?:sedang|rendah)$/.test(scan.key(first)) &&
    !scan.capital(first) &&
    scan.gap(first) === ' '
  )
    return undefined;
  // "para pemenang dari tiap kategori peserta": who takes part, no category.
  if (/^(?:peserta|pemenang|penerima)$/.test(scan.key(first)) && !scan.capital(first)) return undefined;
  if (/^(?:peringkat|ranking|rangking)$/.test(cue)) {
    const counted = ordinalEnd(scan, first);
    if (counted > first) return tierHere(scan, word, counted, word, cue);
    if (RANK.test(scan.key(first))) {
      // "peringkat terbaik IV", "peringkat 10 besar".
      const more =
        scan.gap(first + 1) === ' ' &&
        (scan.key(first + 1) === 'besar' || (scan.key(first) === 'terbaik' && PLACES.test(scan.key(first + 1))));
      const end = more ? first + 2 : first + 1;
      return tierHere(scan, word, end, word, cue);
    }
  }
  if (/^(?:nilai|grade|kelas|status)$/.test(cue)) {
    // "RS Kelas B": what kind of hospital it is.
    if (cue === 'kelas' && /^(?:rs|rsu|rsud|sakit|daerah|umum|kategori)$/.test(scan.key(word - 1))) return undefined;
    const low = /^(?:nilai|grade)$/.test(cue) && /^[cd]$/.test(scan.key(first));
    return (GRADE.test(scan.key(first)) || low) && scan.capital(first)
      ? tierHere(scan, /["“‘']/.test(scan.gap(first)) ? first : word, first + 1, first, cue)
      : undefined;
  }
  // "kategori zona hijau".
  if (scan.key(first) === 'zona' && scan.gap(first) === ' ') {
    const zone = zoneAt(scan, first);
    if (zone && zone.last >= (tierNameEnd(scan, first) ?? 0)) return { ...zone, first: word, cue };
  }
  // "tingkat Nasional", "tingkat Provinsi": a level, no tier; only known tier words go with it.
  if (cue === 'tingkat' || cue === 'tingkatan' || cue === 'level') {
    // "pada level gubernur, bupati dan wali kota".
    if (scan.cue('office', first) && !scan.capital(first)) return undefined;
    const end = lowerCategoryEnd(scan, first) > first ? (tierNameEnd(scan, first) ?? first) : tierWordsEnd(scan, first);
    return end > first && !isOfGovernments(scan, first, end) ? tierHere(scan, word, end, first, cue) : undefined;
  }
  const known = tierWordsEnd(scan, first);
  if (/^(?:strata|gelar|titel)$/.test(cue) && known === first) return undefined;
  // "gelar Nindya"; but "empat gelar juara", "Gelar Inovasi Pelayanan Publik".
  if (cue === 'gelar' && (scan.capital(word) || !scan.capital(first) || scan.key(first) === 'juara')) return undefined;
  // "predikat Sangat Baik dan WBK": a grade that is known is whole before "dan".
  const run = known > first && scan.key(known) === 'dan' ? known : Math.max(known, capitalCategoryEnd(scan, first));
  const end = run === first || run === known ? Math.max(run, freeCategoryEnd(scan, word, first)) : run;
  if (end === first) return undefined;
  // "kategori umum 12 peserta": how many took part.
  if (/^\d{1,4}$/.test(scan.key(end)) && /^(?:peserta|karya|kelompok|orang|tim)$/.test(scan.key(end + 1)))
    return undefined;
  if (cue !== 'predikat' && isOfGovernments(scan, first, end)) return undefined;
  // Quotation marks part the cue from the name: predikat “Sangat Inovatif”.
  return tierHere(scan, /["“‘']/.test(scan.gap(word + 1)) ? first : word, end, first, cue);
}

/** Which they are comes next. */
const LEADS_ON = pattern`^(?:${NAMELY}|seperti)$`;

function isOfSeveral(scan: Scan, word: number): boolean {
  return COUNT.test(scan.key(word - 2)) || scan.gap(word + 1).startsWith(':') || LEADS_ON.test(scan.key(word + 1));
}

/** "kategori pemerintah provinsi", "tingkat pemerintah kota": among whom it was given, no grade; in capitals a category's name. */
function isOfGovernments(scan: Scan, first: number, end: number): boolean {
  if (!/^(?:pemerintah|pemda)$/.test(scan.key(first)) || scan.capital(first)) return false;
  for (let word = first; word < end; word++)
    if (!/^(?:pemerintah|pemda|provinsi|kabupaten|kota|daerah)$/.test(scan.key(word))) return false;
  return true;
}

const GRADE = /^(?:a|aa|b|bb|cc)$/;

/** "BB Plus". */
function gradeEnd(scan: Scan, first: number): number {
  return scan.key(first + 1) === 'plus' && scan.gap(first + 1) === ' ' ? first + 2 : first + 1;
}
