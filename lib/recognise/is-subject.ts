import { ADVERBS, RANKS, RECEIVING } from '../language/award-words.ts';
import { WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Found } from './body-names.ts';
import { COUNT } from './counted-bodies.ts';
import { isDateline } from './is-dateline.ts';
import { isNational } from './is-national.ts';
import { isPlace } from './is-place.ts';
import type { Scan } from './scan.ts';
import { speaksOfAward } from './speaks-of-award.ts';

/** "terbaik kedua", "Provinsi Terbaik III", "juara 1", "peraih juara umum 2". */
function isPlaceWon(scan: Scan, word: number): boolean {
  const at = /^(?:provinsi|kabupaten|kota|daerah|desa|kelurahan|peraih)$/.test(scan.key(word)) ? word + 1 : word;
  if (scan.key(at) === 'juara' && /^(?:umum|harapan)$/.test(scan.key(at + 1))) return true;
  return /^(?:juara|terbaik|peringkat|pemenang)$/.test(scan.key(at)) && RANKS.has(scan.key(at + 1));
}

/** "Lumajang kembali sukses meraih": a receiving verb behind, with nothing but adverbs between. */
export function isSubject(scan: Scan, name: Subject): boolean {
  const { first, end } = name;
  if (isDateline(scan, first, end)) return false;
  if (first > 0 && isPlace(scan, { first, end, codes: [], sure: false, bare: true })) return false;
  if (isInsideClause(scan, first)) return false;
  const from = othersEnd(scan, capitalEnd(scan, end));
  for (let word = from; word < Math.min(scan.words.count, from + MAX_ADVERBS); word++) {
    // "Kementerian Pertanian (Kementan) meraih": its own bracket closes before the verb.
    const gap = word === from ? (from > end ? ' ' : scan.gap(word).replace(/^\)/, '')) : scan.gap(word);
    if (scan.sentence(word) !== scan.sentence(end - 1) || !/^[ \u00a0]+$|^-$/.test(gap)) return false;
    // "Bireuen tahun 2021 berhasil".
    if (scan.key(word) === 'tahun' && /^(?:19|20)\d\d$/.test(scan.key(word + 1))) word++;
    else {
      const has = hasIt(scan, name, word);
      if (has !== undefined) return has;
    }
  }
  return false;
}

type Subject = Pick<Found, 'first' | 'end' | 'codes'>;

/** Words between a subject and its verb. */
const MAX_ADVERBS = 11;

/** In the middle of a clause that has its subject before. */
function isInsideClause(scan: Scan, first: number): boolean {
  return (
    first > 0 &&
    scan.gap(first) === ' ' &&
    scan.sentence(first - 1) === scan.sentence(first) &&
    !isClauseOpening(scan, first) &&
    !isTeamOf(scan, first) &&
    !/^(?:kemudian|selanjutnya|lalu)$/.test(scan.key(first - 1)) &&
    !(/^(?:19|20)\d\d$/.test(scan.key(first - 1)) && /^(?:tahun|pada|dan|hingga|sampai)$/.test(scan.key(first - 2))) &&
    scan.lineCase(first) === 'prose'
  );
}

/** "kafilah MTQ Kukar menjadi juara umum": whose team it is. */
function isTeamOf(scan: Scan, first: number): boolean {
  return /^(?:kafilah|kontingen)$/.test(scan.key(/^[ms]tq$/.test(scan.key(first - 1)) ? first - 2 : first - 1));
}

/** Whether a word behind a name tells that it has an award; undefined for an adverb, which leaves that to the next word. */
function hasIt(scan: Scan, { first, end, codes }: Subject, word: number): boolean | undefined {
  const key = scan.key(word);
  const next = scan.key(word + 1);
  // "Kementerian Kesehatan kembali melakukan verifikasi": of a ministry the adverb alone tells nothing.
  if (/^(?:kembali|berhasil|sukses)$/.test(key) && isNational(codes)) return undefined;
  // "Morut terpaksa harus puas dengan predikat".
  if (key === 'terpaksa') return undefined;
  if (key === 'harus') return (next === 'puas' || RECEIVING.has(next)) && speaksOfAward(scan, first);
  if (RECEIVING.has(key) || (ADVERBS.has(key) && RECEIVING.has(next))) return true;
  if (COMPETING.test(key)) return speaksOfAward(scan, first);
  // "hanya tujuh kota dan Bontang salah satunya".
  if (key === 'salah') return /^satu(?:nya)?$/.test(next) && speaksOfAward(scan, first);
  // "kota Semarang sebagai kota terbaik kedua", "Jawa Barat sebagai Provinsi Terbaik III".
  if (key === 'sebagai')
    return (next === 'salah' && speaksOfAward(scan, first)) || (word === end && isPlaceWon(scan, word + 1));
  if (/^(?:jadi|menjadi)$/.test(key)) return BECOMES.test(next);
  // "Kemudian Jambi predikat B, Bengkulu predikat B": the verb stands with the first.
  if (/^(?:predikat|peringkat|kategori)$/.test(key)) return word === end && !ADVERBS.has(scan.key(first - 1));
  // "sedangkan Tuban masih WDP, Batu zona kuning": the grade stands with its body.
  if (/^(?:wtp|wdp|tmp|disclaimer|disclamer|informatif)$/.test(key)) return true;
  if (key === 'zona') return /^(?:hijau|kuning|merah)$/.test(next);
  // "Tuban termasuk salah satu dari 12 kabupaten yang meraih".
  if (key === 'termasuk') return AMONG.test(next);
  // "Tuban merupakan salah satu penerima", "Tuban adalah satu dari 20 daerah yang meraih".
  if (/^(?:merupakan|adalah|ialah)$/.test(key)) return IS_ONE.test(next) && speaksOfAward(scan, first);
  if (key === 'tercatat' || key === 'terdaftar') return next === 'sebagai' && AMONG.test(scan.key(word + 2));
  // "Salim, warga Desa Asri, Tuban, berhak atas": his place.
  if (key === 'berhak') return scan.gap(first) !== ', ' && speaksOfAward(scan, first);
  if (key === 'diumumkan') return next === 'sebagai' && BECOMES.test(scan.key(word + 2));
  if (key === 'pulang') return /^(?:dengan|membawa)$/.test(next);
  if (key === 'berada') return /^(?:urutan|posisi|peringkat|puncak)$/.test(scan.key(word + 2));
  return ADVERBS.has(key) ? undefined : false;
}

/** "termasuk peraih": among whom. */
const AMONG = pattern`^(?:salah|dalam|daerah|kabupaten|kota|provinsi|${WINNERS}|satu)$`;

const IS_ONE = pattern`^(?:salah|satu|${WINNERS})$`;

/** Verbs of those who stand in a contest, whether they win or not. */
const COMPETING =
  /^(?:gagal|memenuhi|mengalahkan|mengungguli|kebanjiran|bertengger|unggul|melampaui|tergolong|bersaing|mengalami|meningkat|turun|terpuruk)$/;

/** "Bandung, ibu kota Jawa Barat, meraih", "Semarang sebagai ibu kota Provinsi X meraih": what is said of the town in passing. */
function capitalEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 3 && /^(?:yang|merupakan|sebagai|selaku|juga)$/.test(scan.key(at))) at++;
  if (scan.key(at) === 'ibukota') at += 1;
  else if (scan.key(at) === 'ibu' && scan.key(at + 1) === 'kota') at += 2;
  else return from;
  const own = scan.sentence(from);
  for (let word = at; word < at + 7 && scan.sentence(word) === own; word++) {
    if (word > at && scan.gap(word).startsWith(',')) return word;
    if (RECEIVING.has(scan.key(word)) || ADVERBS.has(scan.key(word))) return word;
  }
  return from;
}

/** "Alor dan 11 kabupaten lainnya raih": counted company between a subject and its verb. */
function othersEnd(scan: Scan, from: number): number {
  if (!/^(?:dan|bersama|serta)$/.test(scan.key(from)) || !COUNT.test(scan.key(from + 1))) return from;
  const counted = /^(?:kabupaten|kota|daerah|provinsi|pemda)$/.test(scan.key(from + 2));
  return counted && /^lain(?:nya)?$/.test(scan.key(from + 3)) ? from + 4 : from;
}

/** "menjadi yang terbaik", "jadi juara": to become what one is honoured for. */
const BECOMES = pattern`^(?:juara|terbaik|${WINNERS}|finalis|top|yang|salah|kabupaten|kota|provinsi|daerah|pemprov|pemkab|pemkot|pemda|best|satu|terinovatif|nominasi)$`;

/** Words after which a clause begins anew, so that the name behind is its subject. */
const OPENERS = new Set(
  'dimana mana dan serta adapun yakni yaitu bahwa karena sebab setelah sejak ketika saat sehingga hingga maka untuk kali tahun alhamdulillah hebat keren selamat bangga sementara selain sedangkan namun kini itu ini lalu kemudian artinya agar jika that and as after prestasi kembali sukses berhasil lagi ini nya mantap luar biasa inovasi keberhasilan kemenangan giliran sukses hanya top depan lalu demikian sebelumnya total bagi khusus kalau juga diharapkan justru bahkan semoga mudahan tersebut'.split(
    ' ',
  ),
);

function isClauseOpening(scan: Scan, first: number): boolean {
  return OPENERS.has(scan.key(first - 1));
}
