import { AWARD_NOUNS, TO } from '../language/award-words.ts';
import { GAINED, ORDINAL } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Found } from './body-names.ts';
import { GOT_BY } from './counted-bodies.ts';
import { isThanks } from './english-bodies.ts';
import { isNational } from './is-national.ts';
import { isRanked, isScored } from './is-ranked.ts';
import type { Scan } from './scan.ts';
import { ranks, speaksOfAward } from './speaks-of-award.ts';

/** "diraih Kota X". */
const HANDED = pattern`^(?:diberikan|${GAINED}|disematkan)$`;

/** "kepada Lumajang", "diraih Kota Malang", "membawa Lumajang". */
export function isReceiver(scan: Scan, { first, end, codes }: Found): boolean {
  if (first === 0 || !/^[ \u00a0]+$/.test(scan.gap(first)) || scan.sentence(first - 1) !== scan.sentence(first))
    return false;
  const before = scan.key(first - 1);
  const follows = before === 'oleh' ? first - 2 : first - 1;
  if (FOLLOWED.test(scan.key(follows)) || isFollowedApart(scan, follows))
    // "disusul Bali sebagai terbaik kedua", "diikuti Banyuwangi di posisi ketiga", "disusul Tuban dan Gresik".
    return (
      isRanked(scan, end) ||
      isScored(scan, { end }) ||
      (!/^(?:di)?ikuti$/.test(scan.key(follows)) && ranks(scan, first))
    );
  if (before === 'oleh' || before === 'by') {
    for (let word = first - 2; word >= Math.max(0, first - 5); word--) if (GOT_BY.test(scan.key(word))) return true;
    return false;
  }
  if (before === 'untuk') {
    // "penghargaan ini untuk Tuban".
    const noun = /^(?:ini|itu|tersebut)$/.test(scan.key(first - 2)) ? first - 3 : first - 2;
    return scan.inCompetition(noun) || AWARD_NOUNS.has(scan.key(noun));
  }
  // "Terbaik Kedua Kalimantan Selatan, dan Terbaik Ketiga diraih": the place before its winner.
  if (PLACED.test(before))
    return (
      /^(?:terbaik|juara|peringkat|urutan|posisi|tempat)$/.test(scan.key(first - 2)) &&
      /^[,.;]? /.test(`${scan.gap(end)} `)
    );
  // "Selain Tuban, dua daerah juga mendapat penghargaan itu".
  if (before === 'selain') return scan.gap(end) === ', ' ? isAlso(scan, end) : HANDED.test(scan.key(end));
  // "Tiga Kota Raih Adipura, Termasuk Samarinda".
  if (before === 'termasuk') return speaksOfAward(scan, first);
  // "menyebabkan Tuban tidak memperoleh", "menilai Bali mampu", "kesempatan Tuban untuk meraih".
  if (before === 'menyebabkan' || before === 'menilai' || before === 'kesempatan')
    return /^(?:tidak|gagal|berhasil|mampu|layak|untuk)$/.test(scan.key(end)) && speaksOfAward(scan, first);
  if (before === 'prestasi' && /^(?:dibawah|di)$/.test(scan.key(end))) return true;
  // "capaian Tuban dalam penilaian KLA".
  if (before === 'capaian' || before === 'keberhasilan' || before === 'prestasi')
    return /^(?:dalam|pada|meraih)$/.test(scan.key(end)) && scan.gap(end) === ' ';
  // "Kementerian Hukum, dahulu Kementerian Hukum dan HAM, pernah meraih": the former name won.
  if (before === 'dahulu' || before === 'dulu') return /,/.test(scan.gap(first - 1));
  // "terima kasih kepada Kementerian Keuangan": who is thanked gave it.
  if (before === 'kepada' && scan.key(first - 2) === 'kasih') return false;
  // "expressed his appreciation to the Audit Board": such a body is thanked for what it does.
  if (before === 'to' && isThanks(scan, first - 2) && isNational(codes)) return false;
  // "penghargaan ini bukti bahwa Tuban kian ramah anak".
  if (before === 'bahwa') return /^(?:bukti|membuktikan|menunjukkan|menandakan)$/.test(scan.key(first - 2));
  return TO.has(before);
}

const FOLLOWED = /^(?:disusul|diikuti)$/;

/** "di susul", "di ikuti": printed apart. */
function isFollowedApart({ key }: Scan, word: number): boolean {
  return key(word - 1) === 'di' && /^(?:susul|ikuti)$/.test(key(word));
}

const PLACED = pattern`^(?:${ORDINAL}|enam|tujuh|delapan|sembilan|sepuluh)$`;

/** What follows has it too, so that the name before had it first. */
function isAlso(scan: Scan, from: number): boolean {
  let also = false;
  for (let word = from; word < Math.min(scan.words.count, from + 30); word++) {
    if (scan.sentence(word) !== scan.sentence(from)) return false;
    also ||= /^(?:juga|lain|lainnya)$/.test(scan.key(word));
    if (also && (AWARD_NOUNS.has(scan.key(word)) || scan.inCompetition(word))) return true;
  }
  return false;
}
