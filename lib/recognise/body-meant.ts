import { ADVERBS, AWARD_CONTEXT, AWARD_NOUNS, RANKS, RECEIVING, TIER_WORDS, TO } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GAINED, GAINS, GAINS_BARE, GIVEN, PRIZE, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import type { Found } from './body-names.ts';
import { COUNT, GOT_BY, isIntroduced } from './counted-bodies.ts';
import { isBeginning, isMeantInEnglish, isOnTheWay, isThanks } from './english-bodies.ts';
import { fillsLine, isRowOf } from './fills-line.ts';
import { isOfValue } from './of-value.ts';
import type { Scan } from './scan.ts';

/** Verbs behind which "oleh" names the giver: "diserahkan oleh Gubernur", "diselenggarakan oleh Pemprov Jatim". */
const GIVEN_BY = pattern`^(?:${GIVEN}|diselenggarakan|digelar|diadakan|digagas|diinisiasi|dilaksanakan|diinisasi|dihelat|disampaikan|organized|presented|given|held|dibuka|dinilai|dikeluarkan|diterbitkan|dilakukan|difasilitasi|diganjar|dianuge?rahi|hosted|initiated|conducted|launched|dinobatkan|ditetapkan|diapresiasi|diumumkan|organised|awarded)$`;

export function isMeant(scan: Scan, name: Found): boolean {
  if (isGiver(scan, name) || isCredit(scan, name)) return false;
  if (name.sure) return true;
  if (!name.bare) return !isPlace(scan, name) && !isTailOfName(scan, name);
  // "untuk Jember Fashion Carnaval": the beginning of another name.
  const { end } = name;
  const runsOn =
    end < scan.words.count &&
    scan.gap(end) === ' ' &&
    scan.capital(end) &&
    // "Puncak Harganas, Bupati Tuban Raih": a word of headlines.
    (scan.lineCase(end) === 'prose' || scan.key(name.first) === 'puncak');
  if (runsOn && !RECEIVING.has(scan.key(end)) && scan.key(end) !== 'pulang') return false;
  if (isGivingBody(scan, name) || isBeginning(scan, name) || isOnTheWay(scan, name)) return false;
  return (
    isSubject(scan, name) ||
    isReceiver(scan, name) ||
    (isScored(scan, name) && standsAlone(scan, name)) ||
    fillsLine(scan, name, name) ||
    isHeadlined(scan, name) ||
    (!isPlace(scan, name) && (isIntroduced(scan, name) || isMeantInEnglish(scan, name)))
  );
}

const IS_PRIZE = pattern`^(?:${PRIZE})$`;

/** "Raih Penghargaan Kemenpan", "Bappenas Beri Penghargaan", "Ombudsman: Tuban Masuk Zona Hijau": in a headline a national body gives. */
function isGivingBody(scan: Scan, { first, end, codes }: Found): boolean {
  if (!codes.some((code) => code.startsWith('body:'))) return false;
  // "KLHK also awarded Adipura to Tuban": "awarded" by itself is what such a body does.
  const verb = /^(?:also|then|has|have|again)$/.test(scan.key(end)) ? end + 1 : end;
  if (scan.key(verb) === 'awarded' && !scan.capital(verb)) return true;
  if (scan.lineCase(first) === 'prose') return false;
  return (
    IS_PRIZE.test(scan.key(first - 1)) ||
    /^(?:beri|berikan|serahkan|gelar|umumkan|ganjar|nilai|anuge?rahkan|apresiasi)$/.test(scan.key(end)) ||
    scan.gap(end) === ': '
  );
}

/** "Komisi Informasi Provinsi Jawa Timur", "Teluk Bintuni Provinsi Papua Barat": the end of another name. */
export function isTailOfName(scan: Scan, { first }: Found): boolean {
  if (first < 2 || scan.gap(first) !== ' ' || scan.lineCase(first) !== 'prose') return false;
  const before = first - 1;
  // "TEGAL – Nama Kota Tegal": a clause begins right before.
  if (/[-–—:.,;"“”(]/.test(scan.gap(before))) return false;
  if (
    !scan.capital(before) ||
    scan.sentence(before) !== scan.sentence(first) ||
    scan.sentence(before - 1) !== scan.sentence(first)
  )
    return false;
  if (RANKS.has(scan.key(before)) || TIER_WORDS.has(scan.key(before)) || isOfValue(scan, before)) return false;
  return !AWARD_CONTEXT.has(scan.key(before)) && !NO_NAMES.has(scan.key(before)) && !RECEIVING.has(scan.key(before));
}

const BEFORE_PLACE =
  /^(?:di|ke|se|sekitar|wilayah|warga|masyarakat|asal|seluruh|penduduk|tingkat|lingkup|sekabupaten|sekota|at|in|near|wilayah|daerah|kawasan|ibukota|ruas|pendopo|alun|aula|gedung|hotel|stadion|kantor|halaman|kantor|rsud|perwakilan|level|komunitas|pelajar|petani|siswa|santri|atlet|mahasiswa|dokter|guru|umkm|pemuda|kafilah|kontingen|puskesmas|bank|universitas|pemkab|dprd|polres|kodim|asal|warganya|khas|batik|kopi|putra|putri|klub|bupati|gubernur)$/;

/** "Kontingen Kota X meraih juara umum", "diraih kafilah Kabupaten Y": whose team wins has won. */
function isTeamThatWins(scan: Scan, first: number, end: number): boolean {
  if (!/^(?:kafilah|kontingen)$/.test(scan.key(first - 1))) return false;
  const verb = ADVERBS.has(scan.key(end)) ? end + 1 : end;
  return (
    RECEIVING.has(scan.key(verb)) ||
    /^(?:menjadi|keluar|jadi|di)$/.test(scan.key(verb)) ||
    TO.has(scan.key(first - 2)) ||
    /^(?:disusul|diikuti)$/.test(scan.key(first - 2))
  );
}

/** "diserahkan ke Kota X", "jatuh pada". */
const GIVEN_TO = pattern`^(?:${GIVEN}|jatuh)$`;

/** "diserahkan ke Provinsi Jawa Tengah": handed to a body, not to a place. */
function isHandedTo(scan: Scan, { first }: { readonly first: number }): boolean {
  return scan.key(first - 1) === 'ke' && GIVEN_TO.test(scan.key(first - 2));
}

/** "di Kabupaten Lumajang", "tingkat Provinsi Jawa Timur": a place or a level, not the body. */
export function isPlace(scan: Scan, name: Found): boolean {
  const { first, end } = name;
  if (first > 0 && scan.sentence(first - 1) === scan.sentence(first)) {
    const gap = scan.gap(first);
    if (
      /^[ \u00a0]+$|^-$/.test(gap) &&
      BEFORE_PLACE.test(scan.key(first - 1)) &&
      !isMadeUpOf(scan, name) &&
      !isHandedTo(scan, { first }) &&
      !isTeamThatWins(scan, first, end)
    )
      return true;
  }
  // "Jalan Merdeka No. 158 Kota Serang": an address.
  if (/^\d+$/.test(scan.key(first - 1)) && /^(?:no|nomor)$/.test(scan.key(first - 2))) return true;
  return isDateline(scan, first, end) || isVenueTown(scan, first, end);
}

/** "di Hotel Melati, Kota Madiun, Sabtu (22/7)": the town of a hall, told by the day behind it. */
function isVenueTown(scan: Scan, first: number, end: number): boolean {
  if (first < 2 || scan.gap(first) !== ', ') return false;
  const to = scan.words.ends[end - 1] ?? 0;
  if (
    !/^(?:, [^,.()\n]{3,30}?(?: \([^()]{3,8}\))?)?,? (?:pada |hari )*(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|\(?\d)/i.test(
      scan.text.slice(to, to + 60),
    )
  )
    return false;
  const own = scan.sentence(first);
  for (let word = first - 1; word >= Math.max(0, first - MAX_VENUE) && scan.sentence(word) === own; word--) {
    if (scan.key(word) === 'di') return true;
    const initial = scan.key(word).length === 1 && scan.gap(word + 1) === '. ';
    if (!scan.capital(word) || (word < first - 1 && scan.gap(word + 1) !== ' ' && !initial)) return false;
    if (/^(?:jalan|jl|jln)$/.test(scan.key(word))) return true;
  }
  return false;
}

/** The longest name of a hall, in words. */
const MAX_VENUE = 8;

/** "LUMAJANG - ", "SURABAYA, KOMPAS.com –", "Lumajang (ANTARA) -" at the head of a line. */
export function isDateline(scan: Scan, first: number, end: number): boolean {
  if (((scan.words.shapes[first] ?? 0) & SHAPE.line) === 0 && !isBehindSite(scan, first)) return false;
  if (isRowOf(scan, end, first)) return false;
  return /^ ?(?:[-–—:|]|,[^.\n]{0,40}? ?[-–—]{1,2} |\([^)]{0,30}\) ?[-–—:])/.test(
    scan.text.slice(scan.words.ends[end - 1], (scan.words.ends[end - 1] ?? 0) + 60),
  );
}

/** "Kabarkita.co.id - KOTA JAMBI - Sejumlah": the paper's address opens the line, its place follows. */
function isBehindSite({ text, words }: Scan, first: number): boolean {
  const start = words.starts[first] ?? 0;
  // Asked of every place: whether a dash or a comma stands before it is seen quickest.
  if (!'-–—,'.includes(text.charAt(start - 2)) || text.charAt(start - 1) !== ' ') return false;
  return /(?:^|\n)[^\s,]{3,40}\.(?:com|co\.id|id|net|news) ?[-–—,] $/i.test(text.slice(Math.max(0, start - 60), start));
}

/** How far back the bracket of a credit may stand. */
const MAX_CREDIT = 80;

/** "(Humas Dinas Sosial Kabupaten Tuban)", "(Foto: Pemkab Tuban)": who sent it in. */
function isCredit({ text, words }: Scan, { first }: Found): boolean {
  const start = words.starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_CREDIT), start);
  return /^\( ?(?:humas|adv|foto|dok|doc|ist|sumber|rilis|kominfo)[^)]*$/i.test(before.slice(before.lastIndexOf('(')));
}

/** "juara II Siti Aminah dari Kabupaten Malang": a place, and right behind it whoever has it. */
function isRankedName(scan: Scan, word: number, from: number): boolean {
  return (
    /^(?:juara|terbaik|peringkat|harapan)$/.test(scan.key(word)) &&
    RANKS.has(scan.key(word + 1)) &&
    from - word > 2 &&
    scan.capital(word + 2)
  );
}

/** What a giver stands behind: "penghargaan dari", "dana dari". */
const HANDED_OVER = pattern`^(?:${PRIZE}|juara|dana|insentif)$`;

/** "Tiga kota meraih predikat Utama, terdiri dari Surakarta, Surabaya": who they are. */
function isMadeUpOf(scan: Scan, name: Found): boolean {
  return scan.key(name.first - 2) === 'terdiri' && isIntroduced(scan, name);
}

/** "penghargaan dari Kementerian PANRB", "diselenggarakan oleh Pemprov Jatim": who gives, not who gets. */
export function isGiver(scan: Scan, name: Found): boolean {
  const { first } = name;
  if (first === 0 || scan.sentence(first - 1) !== scan.sentence(first)) return false;
  const lead = scan.key(first - 1) === 'the' ? first - 2 : first - 1;
  const before = scan.key(lead);
  if (isMadeUpOf(scan, name)) return false;
  if (before === 'dari' || before === 'from') {
    // "lima gubernur yang mendapatkan penghargaan itu yakni dari Provinsi X, Y dan Z": who they are.
    if (/^(?:yakni|yaitu)$/.test(scan.key(lead - 1)) && scan.cue('body-head', first)) return false;
    for (let word = lead - 1; word >= Math.max(0, first - 9) && scan.sentence(word) === scan.sentence(first); word--) {
      // "Juara I diraih oleh Ali dari Kabupaten Kapuas": where the winner is from.
      if (GOT_BY.test(scan.key(word)) || isRankedName(scan, word, first - 1)) return false;
      if (HANDED_OVER.test(scan.key(word))) return true;
    }
    return false;
  }
  if (before !== 'oleh' && before !== 'by') return false;
  for (let word = lead - 1; word >= Math.max(0, first - 14) && scan.sentence(word) === scan.sentence(first); word--) {
    if (GIVEN_BY.test(scan.key(word))) return true;
    if (GOT_BY.test(scan.key(word))) return false;
  }
  return false;
}

/** "terbaik kedua", "Provinsi Terbaik III", "juara 1". */
function isPlaceWon(scan: Scan, word: number): boolean {
  const at = /^(?:provinsi|kabupaten|kota|daerah|desa|kelurahan)$/.test(scan.key(word)) ? word + 1 : word;
  return /^(?:juara|terbaik|peringkat|pemenang)$/.test(scan.key(at)) && RANKS.has(scan.key(at + 1));
}

/** "Lumajang kembali sukses meraih": a receiving verb behind, with nothing but adverbs between. */
export function isSubject(scan: Scan, { first, end, codes }: Found): boolean {
  const { words } = scan;
  if (isDateline(scan, first, end)) return false;
  if (first > 0 && isPlace(scan, { first, end, codes: [], sure: false, bare: true })) return false;
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    scan.sentence(first - 1) === scan.sentence(first) &&
    !isClauseOpening(scan, first) &&
    !/^(?:kemudian|selanjutnya|lalu)$/.test(scan.key(first - 1)) &&
    !(/^(?:19|20)\d\d$/.test(scan.key(first - 1)) && /^(?:tahun|pada|dan|hingga|sampai)$/.test(scan.key(first - 2))) &&
    scan.lineCase(first) === 'prose'
  )
    return false;
  const from = othersEnd(scan, capitalEnd(scan, end));
  for (let word = from; word < Math.min(words.count, from + 11); word++) {
    // "Kementerian Pertanian (Kementan) meraih": its own bracket closes before the verb.
    const gap = word === from ? (from > end ? ' ' : scan.gap(word).replace(/^\)/, '')) : scan.gap(word);
    if (scan.sentence(word) !== scan.sentence(end - 1) || !/^[ \u00a0]+$|^-$/.test(gap)) return false;
    const key = scan.key(word);
    // "Kementerian Kesehatan kembali melakukan verifikasi": of a ministry the adverb alone tells nothing.
    if (/^(?:kembali|berhasil|sukses)$/.test(key) && codes.some((code) => code.startsWith('body:'))) continue;
    // "Bireuen tahun 2021 berhasil".
    if (key === 'tahun' && /^(?:19|20)\d\d$/.test(scan.key(word + 1))) {
      word++;
      continue;
    }
    // "Morut harus puas dengan predikat".
    if (key === 'terpaksa') continue;
    if (key === 'harus')
      return (scan.key(word + 1) === 'puas' || RECEIVING.has(scan.key(word + 1))) && speaksOfAward(scan, first);
    if (RECEIVING.has(key) || (ADVERBS.has(key) && RECEIVING.has(scan.key(word + 1)))) return true;
    if (COMPETING.test(key)) return speaksOfAward(scan, first);
    // "hanya tujuh kota dan Bontang salah satunya".
    if (key === 'salah') return /^satu(?:nya)?$/.test(scan.key(word + 1)) && speaksOfAward(scan, first);
    // "kota Semarang sebagai kota terbaik kedua", "Jawa Barat sebagai Provinsi Terbaik III".
    if (key === 'sebagai')
      return (
        (scan.key(word + 1) === 'salah' && speaksOfAward(scan, first)) || (word === end && isPlaceWon(scan, word + 1))
      );
    if (/^(?:jadi|menjadi)$/.test(key)) return BECOMES.test(scan.key(word + 1));
    // "Kemudian Jambi predikat B, Bengkulu predikat B": the verb stands with the first.
    if (/^(?:predikat|peringkat|kategori)$/.test(key)) return word === end && !ADVERBS.has(scan.key(first - 1));
    // "sedangkan Tuban masih WDP, Batu zona kuning": the grade stands with its body.
    if (/^(?:wtp|wdp|tmp|disclaimer|disclamer|informatif)$/.test(key)) return true;
    if (key === 'zona') return /^(?:hijau|kuning|merah)$/.test(scan.key(word + 1));
    // "Tuban termasuk salah satu dari 12 kabupaten yang meraih".
    if (key === 'termasuk') return AMONG.test(scan.key(word + 1));
    if (key === 'pulang') return /^(?:dengan|membawa)$/.test(scan.key(word + 1));
    if (key === 'berada') return /^(?:urutan|posisi|peringkat|puncak)$/.test(scan.key(word + 2));
    if (!ADVERBS.has(key)) return false;
  }
  return false;
}

/** "termasuk peraih": among whom. */
const AMONG = pattern`^(?:salah|dalam|daerah|kabupaten|kota|provinsi|${WINNERS}|satu)$`;

/** Verbs of those who stand in a contest, whether they win or not. */
const COMPETING =
  /^(?:gagal|memenuhi|mengalahkan|mengungguli|kebanjiran|bertengger|unggul|melampaui|tergolong|bersaing|mengalami|meningkat|turun|terpuruk)$/;

function speaksOfAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 60); at < Math.min(scan.words.count, word + 60); at++)
    if (Math.abs(scan.sentence(at) - own) <= 1 && (scan.inCompetition(at) || AWARD_NOUNS.has(scan.key(at))))
      return true;
  return false;
}

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

/** "Cara Kaltim Lindungi Anak, Raih Top 45": in a headline about an award a bare name mostly is the one who has it. */
function isHeadlined(scan: Scan, { first, end }: Found): boolean {
  if (scan.lineCase(first) === 'prose' || isPlace(scan, { first, end, codes: [], sure: false, bare: true }))
    return false;
  const before = scan.key(first - 1);
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    /^(?:dari|from|of|dan|kpk|bpk|ri|antara|versi|oleh|jelang|jawa|pt|bank)$/.test(before)
  )
    return false;
  // "di Hotel Nusantara Surabaya, Senin": where it was.
  for (let word = first - 1; word >= Math.max(0, first - 9) && scan.lineCase(word) !== 'prose'; word--)
    if (/^(?:di|ke|at|in)$/.test(scan.key(word))) return false;
  const { shapes, count } = scan.words;
  for (let word = first; word >= 0 && first - word < 30; word--) {
    if (isAboutAward(scan, word)) return true;
    if (((shapes[word] ?? 0) & SHAPE.line) !== 0) break;
  }
  for (let word = end; word < Math.min(count, end + 30) && ((shapes[word] ?? 0) & SHAPE.line) === 0; word++)
    if (isAboutAward(scan, word)) return true;
  return false;
}

function isAboutAward(scan: Scan, word: number): boolean {
  return scan.inCompetition(word) || HEADLINE_VERBS.test(scan.key(word));
}

const HEADLINE_VERBS = pattern`^(?:${GAINS}|${GAINS_BARE}|${PRIZE}|juara|terima)$`;

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
  // "Selain Tuban, dua daerah juga mendapat penghargaan itu".
  // "Terbaik Kedua Kalimantan Selatan, dan Terbaik Ketiga diraih": the place before its winner.
  if (PLACED.test(before))
    return (
      /^(?:terbaik|juara|peringkat|urutan|posisi|tempat)$/.test(scan.key(first - 2)) &&
      /^[,.;]? /.test(`${scan.gap(end)} `)
    );
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
  if (before === 'to' && isThanks(scan, first - 2) && codes.some((code) => code.startsWith('body:'))) return false;
  // "penghargaan ini bukti bahwa Tuban kian ramah anak".
  if (before === 'bahwa') return /^(?:bukti|membuktikan|menunjukkan|menandakan)$/.test(scan.key(first - 2));
  return TO.has(before);
}

const FOLLOWED = /^(?:disusul|diikuti)$/;

/** "di susul", "di ikuti": printed apart. */
function isFollowedApart({ key }: Scan, word: number): boolean {
  return key(word - 1) === 'di' && /^(?:susul|ikuti)$/.test(key(word));
}

/** No national body, no place, and no end of another name ("BP Batam"). */
function standsAlone(scan: Scan, name: Found): boolean {
  const { first, codes } = name;
  const runsOn = scan.gap(first) === ' ' && scan.capital(first - 1) && !NO_NAMES.has(scan.key(first - 1));
  return !runsOn && !codes.some((code) => code.startsWith('body:')) && !isPlace(scan, name);
}

/** "Bali dengan skor 99", "Jawa Barat (97)", "Tuban 3,1152": what each reached stands behind its name, in a ranking. */
function isScored(scan: Scan, { end }: { readonly end: number }): boolean {
  const to = scan.words.ends[end - 1] ?? 0;
  return SCORE.test(scan.text.slice(to, to + MAX_SCORE)) && ranks(scan, end - 1);
}

const SCORE =
  /^ (?:dengan (?:(?:perolehan|raihan|capaian|total|jumlah|nilai|skor|poin|indeks|rata-rata|akhir|sebesar|mencapai) )+\d|\((?:(?:skor|nilai|poin|indeks):? )?\d{1,3}(?:[.,]\d+)?(?: ?%| persen| poin)?\)|\d{1,3}[.,]\d{1,4}(?:,| dan |;|\.(?!\d)))/;
const MAX_SCORE = 60;

/** Near words of a ranking, or of an award. */
function ranks(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 60); at < Math.min(scan.words.count, word + 60); at++)
    if (Math.abs(scan.sentence(at) - own) <= 1 && RANKING.test(scan.key(at))) return true;
  return speaksOfAward(scan, word);
}

const RANKING = /^(?:peringkat|posisi|urutan|predikat|kategori|nilai|skor|indeks)$/;

/** "sebagai terbaik kedua", "di posisi ketiga", "peringkat kedua": the place of the name before. */
export function isRanked(scan: Scan, word: number): boolean {
  const place = /^(?:sebagai|di|pada|menempati|meraih|menduduki)$/.test(scan.key(word)) ? word + 1 : word;
  return scan.gap(word) === ' ' && (RANKS.has(scan.key(place)) || PLACE_WORDS.test(scan.key(place)));
}

const PLACE_WORDS = /^(?:terbaik|juara|peringkat|urutan|posisi|tempat|harapan|runner)$/;

const PLACED =
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|enam|tujuh|delapan|sembilan|sepuluh)$/;

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
