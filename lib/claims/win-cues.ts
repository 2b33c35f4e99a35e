import { GAINED, GAINS, GAINS_BARE, NAMELY, ORDINAL, PRIZE, WINNERS, WON } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';

/**
 * Verbs of winning and giving, by the part their subject plays. Each row's `from` is its test.
 * `takes`: the subject has the award. `taken`: who has it follows "oleh". `given`: who has it follows "kepada".
 */
export type Voice = 'takes' | 'taken' | 'given';

export const WIN_CUES: readonly { readonly voice: Voice; readonly cue: string; readonly from: string }[] = [
  {
    voice: 'taken',
    cue: `(?:dia|ter)(?:raih|peroleh)|ter(?:dapat|sabet)|${GAINED}`,
    from: 'diraih oleh',
  },
  { voice: 'taken', cue: 'diterima(?:kan)?', from: 'diterima langsung oleh' },
  {
    voice: 'given',
    cue: '(?:di)?serahkan|menyerahkan|penyerahan|diserahterimakan|(?:mem|di|pem)beri(?:kan|an)?|(?:di|meng)anuge?rahkan|menganuge?rahi|mengganjar|penganuge?rahan|disematkan|(?<!\\b(?:seperti|sebagaimana|demikian|itu|ini|tersebut|yang) )disampaikan',
    from: 'diserahkan Menteri kepada',
  },
  { voice: 'taken', cue: `(?:${WINNERS})nya`, from: 'penerimanya adalah' },
  { voice: 'given', cue: 'mengumumkan|diumumkan(?! sebagai\\b)', from: 'mengumumkan penerima' },
  { voice: 'given', cue: 'mengantar(?:kan)?|menempatkan|menobatkan', from: 'mengantarkan Kota X ke' },
  { voice: 'given', cue: 'jatuh', from: 'penghargaan jatuh kepada' },
  {
    voice: 'takes',
    cue: `${GAINS}|${GAINS_BARE}|terima(?! ?kasih)|dapat(?:kan)?|rebut|koleksi|pertahankan|sandang|bawa pulang`,
    from: 'meraih',
  },
  {
    voice: 'takes',
    cue: `${WINNERS}|raihan|perolehan|kebagian|(?:meng)?arak|(?:men)?datangkan|(?:mem)?persembahkan|menang(?:i|kan)?|memenangi|bertahan (?:dengan|di|pada)|(?:men)?juarai`,
    from: 'peraih',
  },
  {
    voice: 'takes',
    cue: 'dinobatkan|dinyatakan|ditetapkan|terpilih|didapuk|(?:keluar|tampil|diumumkan) sebagai|diapresiasi|berpredikat|berhak|dipercaya',
    from: 'dinobatkan sebagai',
  },
  {
    voice: 'takes',
    cue: 'masuk|lolos|tembus|menembus|menempati|menduduki|duduk (?:di|pada)|bertengger|jadi|menjadi|juara|jawara|termasuk',
    from: 'masuk Top 45',
  },
  {
    voice: 'takes',
    cue: 'torehkan|menorehkan|catat(?:kan)?|mencatat(?:kan)?|ukir|mengukir|cetak|mencetak|hattrick|berbuah|membuahkan|berbuahkan',
    from: 'menorehkan prestasi',
  },
  { voice: 'takes', cue: '(?:berhasil|sukses)(?! (?:di|ter)[a-z])', from: 'berhasil sebagai' },
  // “Desa X merupakan juara pertama lomba ...”.
  { voice: 'takes', cue: 'merupakan(?= \uE001)', from: 'merupakan \uE001' },
  // "Kota X dan Kota Y berada di kategori Utama".
  { voice: 'takes', cue: 'berada (?:di|pada|dalam)(?= \uE001)', from: 'berada di \uE001' },
  // "Kota X harus puas di posisi kedua".
  {
    voice: 'takes',
    cue: '(?<=\\b(?:harus|terpaksa|cukup|hanya) )puas (?:di|pada|dengan)(?= \uE001)',
    from: 'harus puas di \uE001',
  },
  {
    voice: 'takes',
    cue: `bangga (?:atas|dengan)(?= (?:(?:${PRIZE}|capaian) )?(?:\uE000|$))`,
    from: 'bangga atas penghargaan \uE000',
  },
  {
    voice: 'takes',
    cue: `${WON}|w[io]ns?|receives?|receiving|named|awarded|took`,
    from: 'won',
  },
];

const ANY = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${WIN_CUES.map(({ cue }) => `(?:${cue})`).join('|')})(?:nya|lah)?(?![A-Za-zÀ-ɏ])`,
  'gu',
);

const BY_VOICE = WIN_CUES.map(({ voice, cue }) => ({ voice, exact: new RegExp(`^(?:${cue})(?:nya|lah)?$`, 'u') }));

export type WinCue = { readonly voice: Voice; readonly start: number; readonly end: number };

const voiceOf = remembered((word): Voice => BY_VOICE.find(({ exact }) => exact.test(word))?.voice ?? 'takes');

/** "para penerima Adipura": a cue that names those who have it, whoever they are. */
export const WINNER = pattern`^(?:${WINNERS})$`;

/** Of the text that was asked about last: a line is asked about several times in turn. */
let last: { readonly text: string; readonly cues: readonly WinCue[] } = { text: '', cues: [] };

/** Every verb of winning or giving in masked, lower-case text, in order. */
export function winCues(text: string): readonly WinCue[] {
  if (text === last.text) return last.cues;
  const cues = everyMatch(ANY, text).map(({ 0: word, index }) => ({
    voice: voiceOf(word),
    start: index,
    end: index + word.length,
  }));
  last = { text, cues };
  return cues;
}

/** A cue of a stretch that begins at `start`, as it stands in the whole text. */
export function inText(cue: WinCue, start: number): WinCue {
  return { ...cue, start: cue.start + start, end: cue.end + start };
}

/** Things received that are not the award itself: "menerima kunjungan tim penilai Adipura". */
export const OTHER_OBJECT =
  /\b(?:kunjungan|tim|juri|penilai|penilaian(?! (?:tahun )?(?:19|20)\d\d)|verifikasi|sosialisasi|bimbingan|bimtek|surat|undangan|dokumen|materi|formulir|syarat|kriteria|indikator|pedoman|pendaftaran|peserta|panitia|audiensi|rombongan|tuan rumah(?! sekaligus\b)|bantuan|dukungan|arahan|motivasi|semangat|perhatian|informasi|pendampingan|evaluasi lapangan|rapat|rakor|hasil evaluasi|bagian dari)\b/;

/** What stands between a verb and an explanation of the award: "KLA merupakan ...", "Adipura adalah penghargaan bagi kota yang berhasil". */
export const EXPLAINS = pattern`^,? (?:${NAMELY})(?: bagi| untuk)? (?:kota|kabupaten|daerah|provinsi|pemda|bentuk|penghargaan|program|ajang)(?:[/ ][A-Za-zÀ-ɏ]+){0,3} (?:yang|dari|untuk|bagi|tertinggi)\b|^(?: \([^)]*\))?,?(?: sendiri| ini| itu| tersebut| memang)? (?:merupakan|adalah|ialah|diberikan (?:bagi|untuk)|bertujuan|diikuti|diselenggarakan|dilaksanakan|digelar|dinilai|mengukur|menilai|mencakup|memiliki|terdiri|diadakan)\b`;

/** "penghargaan tersebut yakni", "keduanya adalah", "yang kedua": what is named after it was won, like what came before. */
export const ENUMERATES = pattern`\b(?:(?:${PRIZE}|prestasi|raihan|capaian|inovasi|keduanya|ketiganya|keempatnya|kelimanya)(?: (?:[A-Za-zÀ-ɏ\d-]+|[\uE000\uE003\uE004]+)){0,5},? (?:${NAMELY}|adalah|terdiri|berupa|masing-masing|seperti|mulai dari|bernama|berjudul|dinamai)|(?:salah satu(?:nya| di ?antaranya))|(?:rincian|perincian)nya,? (?:${NAMELY}|adalah)|masing-masing(?: penghargaan| berupa| sebagai| untuk| adalah){1,2}|(?:yang|penghargaan|prestasi|inovasi) (?:${ORDINAL}))\b|\b(?:penghargaan|prestasi|raihan|capaian)(?: (?:sebelumnya|lain|lainnya|terdahulu|itu|tersebut|yang|pernah|telah|sudah|berhasil|${GAINED}|kami)){1,5}:`;

/** A noun that holds the award as won although no verb is near: "penghargaan Adipura untuk". */
export const HOLDS = pattern`\b(?:${PRIZE}|status)\s*$`;
