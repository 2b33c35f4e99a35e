import { RANKS, TIER_WORDS } from '../language/award-words.ts';
import { GAINED, GIVEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { extension } from './award-extension.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';
import { unknownAward } from './unknown-award.ts';

/** Where the name of a contest in small letters ends. */
const CONTEST_STOP = pattern`^(?:${GIVEN}|${GAINED}|diumumkan|yang|ini|itu|tersebut|berhadiah|berlangsung|bertema|di|ke|dari|pada|dalam|oleh|untuk|dengan|dan|serta|se|tingkat|antar|kali|tahun|kategori|digelar|diikuti|dilaksanakan|diadakan|yakni|yaitu|adalah|karena|setelah|sebagai|juga|telah|akan|sudah|kepada|atas|bersama|melalui|kemarin|pekan|baru|bulan|mendapat\w*|menerima|memperoleh|meraih|berhak)$`;

/** "juara 1 lomba gotong royong", "lomba senam lansia dimenangkan": in small letters only what is won by name is one. */
export function smallContest(
  scan: Scan,
  first: number,
  headEnd: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  if (scan.key(first) !== 'lomba' || headEnd !== first + 1 || scan.lineCase(first) !== 'prose') return undefined;
  if (scan.name('competition', first).length > 0) return undefined;
  let end = headEnd;
  while (
    end < scan.words.count &&
    end - first <= MAX_SMALL_WORDS &&
    scan.gap(end) === ' ' &&
    /^[A-Za-zÀ-ɏ]+$/u.test(scan.key(end)) &&
    !CONTEST_STOP.test(scan.key(end)) &&
    !scan.cue('body-head', end) &&
    scan.name('region', end).length === 0
  )
    end++;
  // "lomba mewarnai kelompok umur 7 tahun".
  if (/^(?:umur|usia)$/.test(scan.key(end - 1)) && /^\d+$/.test(scan.key(end)) && scan.key(end + 1) === 'tahun')
    end += 2;
  if (end === headEnd || end - first > MAX_SMALL_WORDS) return undefined;
  // "juara pertama pada lomba Perpustakaan Desa": the word between says no more.
  const behind = /^(?:pada|dalam|di)$/.test(scan.key(first - 1)) && scan.gap(first) === ' ' ? first - 1 : first;
  const before = scan.gap(behind) === ' ' ? scan.key(behind - 1) : '';
  const ranked = RANKS.has(before) && /^(?:juara|peringkat|terbaik|harapan)$/.test(scan.key(behind - 2));
  const won = /^(?:menjuarai|memenangkan|pemenang|juara)$/.test(before);
  if (!ranked && !won && !isTaken(scan, end)) return undefined;
  const start = scan.words.starts[first] ?? 0;
  const more = extension(scan, end, [], start);
  return { end: more.end, draft: unknownAward(start, more) };
}

/** "dimenangkan oleh X", "kategori kecamatan diraih X" right behind the name. */
function isTaken(scan: Scan, from: number): boolean {
  const until = scan.key(from) === 'kategori' ? from + MAX_CATEGORY_WORDS : from;
  for (let word = from; word <= until && scan.sentence(word) === scan.sentence(from); word++)
    if (TAKEN.test(scan.key(word))) return scan.gap(word) === ' ' || scan.gap(word) === ') ';
  return false;
}

const TAKEN = pattern`^(?:${GAINED})$`;
const MAX_CATEGORY_WORDS = 7;

const MAX_SMALL_WORDS = 7;

/** What is said of any prize, and names none. */
const PRAISE =
  /^(?:(?:inter)?nasional|provinsi|kabupaten|kota|daerah|bergengsi|prestisius|serupa|sejenis|sama|lain|lainnya|khusus|bidang|berupa|dari|yang|apresiasi|piagam)$/;

/** "penghargaan ketahanan pangan 2010", "anugerah pangan nusantara tahun 2012": in small letters its year makes it a name. */
export function smallPrize(
  scan: Scan,
  noun: number,
  after: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  if (scan.capital(noun) || !/^(?:penghargaan|anugerah)$/.test(scan.key(noun)) || scan.lineCase(noun) !== 'prose')
    return undefined;
  let end = after;
  while (
    end - after < MAX_SMALL_WORDS &&
    scan.gap(end) === ' ' &&
    !scan.capital(end) &&
    /^[a-z]{3,}$/.test(scan.key(end)) &&
    !CONTEST_STOP.test(scan.key(end)) &&
    !PRAISE.test(scan.key(end)) &&
    !TIER_WORDS.has(scan.key(end)) &&
    !RANKS.has(scan.key(end))
  )
    end++;
  // A longer one goes on as a sentence does.
  if (
    end - after < 2 ||
    end - after > 4 ||
    !/^ (?:tahun )?(?:19|20)\d\d/.test(scan.text.slice(scan.words.ends[end - 1], (scan.words.ends[end - 1] ?? 0) + 11))
  )
    return undefined;
  const start = scan.words.starts[noun] ?? 0;
  const more = extension(scan, end, [], start);
  return more.year === undefined ? undefined : { end: more.end, draft: unknownAward(start, more) };
}
