import { GAINS, NAMELY, PRIZE, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { addsToRecord } from './recounted.ts';
import { statusOf } from './status-cues.ts';
import { ENUMERATES, EXPLAINS, HOLDS, OTHER_OBJECT, type WinCue, winCues } from './win-cues.ts';

/** A verb further from the award than this governs something else, mostly. */
const REACH = 140;
/** Between an occasion and what was won there stand its hall, its street, its town and its day. */
const VENUE_REACH = 260;
/** Verbs that take anything as their object ("menjadi", "masuk", "berhasil") must stand closer. */
const SHORT_REACH = 60;
const LOOSE =
  /^(?:men)?(?:jadi|masuk|lolos|termasuk|catat|cetak|ukir|torehkan|berhasil|sukses|dapat|tembus|named|earned|took|terpilih|dipercaya|berhak)/;

/** "berhasil", "menjadi": verbs that may be about anything. */
export function isLoose(verb: string): boolean {
  return LOOSE.test(verb);
}

/**
 * `explicit`: proves a claim only for a holder that the sentence itself names. `besides`: whoever has the award of the main
 * clause has this one too.
 */
export type Evidence = { readonly cue?: WinCue; readonly explicit?: true; readonly besides?: true };

/**
 * What in the clause says that the award was won: a verb before it, a passive after it, "penghargaan tersebut yakni",
 * or a bare "penghargaan Adipura untuk". Undefined when the clause only speaks about the award. Spans are of the text.
 */
export function wonBy(award: Span, clause: Span, sentence: Span, text: string): Evidence | undefined {
  const before = text.slice(clause.start, award.start);
  const after = text.slice(award.end, clause.end);
  const verbs = winCues(before).filter(({ end, start }) => {
    const path = before.slice(end);
    if (ATTENDED.test(before.slice(Math.max(0, start - 40), end))) return false;
    // "mengirim utusan ke Kota X, yang meraih": whom the sentence is about has not.
    if (ELSEWHERE.test(before.slice(Math.max(0, start - 100), start))) return false;
    // "studi tiru ke peraih Adipura": whom somebody went to.
    if (HONOURED_ONE.test(before.slice(start, end)) && MET.test(before.slice(Math.max(0, start - 30), start)))
      return false;
    if (isLoose(before.slice(start, end)) && (HELD.test(path) || COUNTS.test(path))) return false;
    const reach = isLoose(before.slice(start, end)) && !/\bsebagai\s*$/.test(before) ? SHORT_REACH : REACH;
    return plainLength(path) <= reach && (!OTHER_OBJECT.test(path) || IN_ASSESSMENT.test(path));
  });
  const isOccasion = () => OCCASION.test(before) || (/^ \uE003/.test(after) && ASSESSED.test(before));
  const taken = (tells: typeof takesSomething, reach: number) => {
    const within = winCues(after.slice(0, reach)).find((verb) => tells(verb, after));
    return within && { cue: moved(within, award.end) };
  };
  // "meraih kategori Madya pada penganugerahan X", "Pada penyerahan X, Kota Y meraih Madya": the noun says only where.
  const verb =
    verbs.findLast(({ start, end }) => !CEREMONY.test(before.slice(Math.max(0, start - 24), end))) ?? verbs.at(-1);
  const ceremony = verb && CEREMONY.test(before.slice(Math.max(0, verb.start - 24), verb.end));
  const there = ceremony && isOccasion() ? taken(takesSomething, VENUE_REACH) : undefined;
  if (there) return there;
  if (verb) return { cue: moved(verb, clause.start) };
  const explains = EXPLAINS.exec(after)?.[0];
  // "Penghargaan ini diberikan ..." speaks of the one in hand, "Penghargaan KLA diberikan bagi ..." of the award as such.
  if (explains !== undefined && !/\b(?:ini|itu|tersebut)\b/.test(explains)) return undefined;
  const enumerated = ENUMERATES.test(text.slice(sentence.start, award.start));
  const passive = winCues(after.slice(0, REACH)).find(({ voice }) => voice !== 'takes');
  // "Prestasi tersebut yakni opini WTP, UHC Award yang hanya diberikan kepada 21 kota": of those named, "yang" tells more.
  if (enumerated && passive && /\uE000|\byang\b[^,]*$/u.test(after.slice(0, passive.start))) return {};
  if (passive && !OTHER_OBJECT.test(after.slice(0, passive.start)))
    return { cue: moved(passive, award.end), ...(explains !== undefined && { explicit: true as const }) };
  if (explains !== undefined) return undefined;
  if (SO_GRADED.test(before) && NAMES_THEM.test(after))
    return { cue: { voice: 'given', start: award.end, end: award.end } };
  if (RANKED.test(before)) return {};
  if (FOR.test(after) && !OTHER_OBJECT.test(before.slice(-30))) return {};
  if (AFTER_ANOTHER.test(before) && AGAIN.test(after)) return {};
  const rest = BESIDES.test(before) ? text.slice(award.end, sentence.end) : '';
  const besides = winCues(rest).find((cue) => takesAnother(cue, rest));
  if (besides) return { cue: moved(besides, award.end), besides: true };
  const within = isOccasion()
    ? taken(takesSomething, VENUE_REACH)
    : JOINED.test(before)
      ? taken(isWonThere, REACH)
      : undefined;
  if (within) return within;
  if (enumerated || addsToRecord(after)) return {};
  if (HOLDS.test(before) && /^[^.]{0,40}\b(?:untuk|bagi|kepada|ke-?\d|kali)\b/.test(after)) return {};
  return undefined;
}

/** "menghadiri penyerahan UHC Award", "amankan malam penganugerahan Adipura": a guest, maybe no winner. */
const ATTENDED =
  /\b(?:menghadiri|menyaksikan|menonton|meliput|menggelar|membuka|menutup|mengawal|mengamankan|menyiapkan|menyukseskan|memeriahkan|mengikuti|meramaikan|hadiri|saksikan|tonton|liput|gelar|buka|tutup|kawal|amankan|siapkan|sukseskan|meriahkan|ikuti|ramaikan|hadir (?:di|dalam|pada))\s+(?:acara |kegiatan |prosesi |malam |upacara |puncak )*(?:penyerahan|penganuge?rahan|pemberian)$/;

const HONOURED_ONE = pattern`^(?:${WINNERS}|jawara|juara)$`;
/** Before winners who are not the subject. */
const MET =
  /\b(?:ke|kepada|dengan|dari|bagi|oleh|bertemu|menemui|temui|mengundang|undang|menyambut|sambut|menjamu|jamu|mengunjungi|kunjungi|menggandeng|gandeng) (?:para |sejumlah |salah satu |daerah |kota |kabupaten )*$/;

/** "pada malam penganugerahan", "dalam acara penyerahan". */
const CEREMONY =
  /\b(?:pada|dalam|di|saat|lewat|melalui) (?:acara |malam |puncak |prosesi |upacara |seremoni |momen ){0,2}(?:penyerahan|penganuge?rahan|pemberian)$/;

/** "atas suksesnya penyelenggaraan Kovablik", "berhasil menggelar Lomba X": whoever holds a contest has not won it. */
const HELD =
  /^ (?:dalam |pada )?(?:penyelenggaraan|pelaksanaan|gelaran|menyelenggarakan|menggelar|mengadakan|melaksanakan)\b/;

const ELSEWHERE =
  /\b(?:ke|di|dari|menuju) (?:kota|kabupaten|kab\.?|provinsi) [a-z]+(?: [a-z]+){0,4},? yang (?:[a-z]+ ){0,4}$/;

/** "menjadi provinsi dengan peraih Adipura terbanyak": how many others have it. */
const COUNTS = pattern`\b(?:dengan|jumlah|banyaknya) (?:jumlah )?(?:${WINNERS}) $`;

/** "meraih prestasi gemilang dalam penilaian PPD", "menyerahkan predikat Madya dalam penilaian KLA": the assessment is where, not what. */
const IN_ASSESSMENT =
  /^ (?:(?:prestasi|capaian|hasil|torehan)(?: [A-Za-zÀ-ɏ]+){0,2}|\uE001+) (?:dalam|pada|di) (?:ajang )?(?:penilaian|evaluasi)\s*$/u;

/** "Pemerintah daerah dengan opini WDP yakni Kabupaten X dan Kota Y": whoever has it is named behind. */
const SO_GRADED =
  /\b(?:daerah|pemda|kabupaten|kota|provinsi|pemkab|pemkot|instansi|desa)(?: [A-Za-zÀ-ɏ]+){0,2} (?:dengan|beropini|berpredikat|bernilai|berkategori)\s*(?:opini|predikat|nilai|kategori)?\s*$/u;
const NAMES_THEM = pattern`^\s*(?:\([^)]*\)\s*)?,?\s*(?:${NAMELY}|adalah|masing-masing|:)\s*(?=[^.]{0,40}[\uE003-\uE005])`;

/** "Kota X juara 2 Paritrana Award": body, place and award, and no verb. */
const RANKED = /^[^A-Za-zÀ-ɏ\uE000-\uE006]{0,6}\uE003{1,60},? \uE001{1,60} (?:(?:pada|dalam|di|ajang) )*$/u;

/** "Piala Citra Bhakti Abdi Negara 2009, juga untuk Kabupaten X". */
const FOR = /^,?\s*(?:juga )?(?:untuk|bagi|milik)\s*[\uE003-\uE005]/u;

/** "Setelah IGA 2020 dan IGA 2021, Pemkab X kembali meraih ...": those before were won too. */
const AFTER_ANOTHER = /\b(?:setelah|sesudah|usai)\s*(?:[\uE000\s,]|dan|serta)*$/u;
const AGAIN = pattern`\b(?:kembali|lagi|untuk ketiga|ketiga) ?(?:kali(?:nya)? )?(?:[A-Za-zÀ-ɏ]+ )?(?:${GAINS})`;

/** "Selain A 2019 dan B kategori Utama, Kota X juga meraih C": what the sentence sets apart was won too. */
const BESIDES = pattern`^\W*(?:selain|di samping|(?:tak|tidak|bukan) hanya|setelah|sesudah|usai|menyusul|melengkapi)\b(?:[\s,("“)”’\uE000\uE001]|(?:19|20)\d\d|\b(?:dan|serta|juga|sukses|${PRIZE}|raihan|capaian|prestasi|tahun|pada|di|untuk|kategori|tingkat|nasional|dengan|sebelumnya)\b)*$`;

/** The verb of the main clause, with an award or a grade as its object. */
function takesAnother({ voice, start, end }: WinCue, text: string): boolean {
  return (
    voice === 'takes' &&
    /[,\uE003\uE004\uE005]/u.test(text.slice(0, start)) &&
    /^[^.;\uE003]{0,40}[\uE000\uE001]/u.test(text.slice(end)) &&
    !OTHER_OBJECT.test(text.slice(end, end + 40)) &&
    statusOf(text.slice(0, start), text.slice(end)).status === 'asserted'
  );
}

/** "Dalam ajang KIPP Banten 2023, ... menempati juara I", "Untuk Lomba Desa, Desa X menjadi juara I": the award is where it happened, the verb tells what was won. */
const OCCASION =
  /\b(?:untuk|atas|dari|berdasarkan|dalam|pada)\s+(?:hasil\s+)?(?:evaluasi|penilaian|penerapan|implementasi)\s*$|(?:\b(?:dalam|pada|di|lewat|melalui)|^\W*(?:(?:sedangkan|sementara|adapun|kemudian),? )?untuk)\s+(?:\uE001+\s+(?:dengan|pada|di)\s+)?(?:(?:ajang|gelaran|kompetisi|lomba|acara|perhelatan|penganugerahan|penyerahan|malam|anugerah|event|puncak|penghargaan)\s+){0,3}$/u;

/** "Nilai SAKIP Kabupaten X 2023 meraih predikat B": what was assessed, whose it is, and what it got. */
const ASSESSED = /^\W*(?:(?:hasil|nilai|indeks|evaluasi|penilaian) )*$/;

/** "mengikuti Lomba X dan meraih juara I": the contest was joined, and a place in it won. */
const JOINED =
  /\b(?:mengikuti|ikut(?: serta)?|mengikutsertakan diri|berpartisipasi|tampil|berlaga|turun|bertanding|bersaing)(?: (?:dalam|pada|di))?(?: (?:ajang|gelaran|acara|kegiatan|perhelatan|event))*\s*$/u;

/** One clause goes on to the place that its subject won. */
function isWonThere({ voice, start, end }: WinCue, text: string): boolean {
  return (
    voice === 'takes' &&
    /^[^.;:\uE003-\uE005]*\b(?:dan|dengan|serta|lalu|kemudian|hingga|sekaligus)(?: [A-Za-zÀ-ɏ]+){0,3} $/u.test(
      text.slice(0, start),
    ) &&
    /^ (?:[A-Za-zÀ-ɏ]+ ){0,2}\uE001/u.test(text.slice(end))
  );
}

function takesSomething({ voice, start, end }: WinCue, text: string): boolean {
  if (voice === 'given' || OTHER_OBJECT.test(text.slice(end, end + 40))) return false;
  return !isLoose(text.slice(start, end)) || /^[^.]{0,40}\uE001/u.test(text.slice(end));
}

/** Names between verb and award do not count as distance: "meraih Adipura, KLA Nindya dan UHC Award". */
function plainLength(path: string): number {
  return path.replace(/[\uE000-\uE006]+/gu, '').length;
}

function moved({ voice, start, end }: WinCue, by: number): WinCue {
  return { voice, start: start + by, end: end + by };
}
