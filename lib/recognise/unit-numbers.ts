import type { UnitHead } from '../language/bodies.ts';
import { GAINS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';
import { isAreaWord } from './unit-areas.ts';

/** "Kelurahan Glugur Darat 1, Kecamatan X", "Desa Sukamaju 2 Kecamatan Y": one of several of a name. */
export function isNumbered(scan: Scan, word: number): boolean {
  return (
    /^\d$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    /^,? $/.test(scan.gap(word + 1)) &&
    isAreaWord(scan.key(word + 1))
  );
}

/** Behind a unit's name: the sentence goes on. */
const GOES_ON = pattern`^(?:dan|serta|dengan|dari|yang|${GAINS}|berhasil|juga|sebagai|di|kota|kabupaten|kecamatan)$`;

/** "Puskesmas Selomerto 1, …", "Puskesmas Batu 2 meraih": one of a town's health centres. */
export function isNumberedCare(scan: Scan, first: number, word: number): boolean {
  return (
    /puskesmas$/.test(scan.text.slice(scan.words.starts[first], scan.words.ends[first]).toLowerCase()) &&
    /^[1-5]$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    (scan.gap(word + 1) !== ' ' || GOES_ON.test(scan.key(word + 1)))
  );
}

/** "Posyandu Melati 22", "PAUD Harapan 3": one of several of a village. */
export function isNumberedGroup(scan: Scan, row: UnitHead, named: boolean, word: number): boolean {
  return (
    row.group === true &&
    named &&
    /^\d{1,3}$/.test(scan.key(word)) &&
    scan.gap(word) === ' ' &&
    !/^(?:kader|orang|kali|besar|tahun|kategori|unit|juta|ribu|persen)$/.test(scan.key(word + 1))
  );
}
