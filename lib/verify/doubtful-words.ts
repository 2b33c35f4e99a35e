import type { ToldClaim } from './told-claim.ts';

type Row = { readonly cue: RegExp; readonly from: string };

/** Words near a claim that deny, doubt or correct it, or give it as somebody else's. `from` is each cue's own test. */
const NEAR: readonly Row[] = [
  { cue: /\b(tidak|tak) benar\b|\bbukan benar\b/i, from: 'Tidak benar bahwa Malang meraih Utama.' },
  {
    cue: /\b(mem|di|ter)?bantah(an|kan)?\b|\bmenyangkal\b|\bsangkal/i,
    from: 'Bupati membantah kabar bahwa Malang meraih Utama.',
  },
  { cue: /\b(me|di)?nepis\b|\bditepis\b|\bdipatahkan\b/i, from: 'Kepala dinas menepis kabar itu.' },
  { cue: /\b(keliru|salah|sesat|menyesatkan|palsu|hoaks|hoax|disinformasi|misinformasi)\b/i, from: 'Pesan itu hoaks.' },
  {
    cue: /\b(ralat|koreksi|klarifikasi|meluruskan|diluruskan)\b/i,
    from: 'Ralat: dalam berita sebelumnya tertulis Utama.',
  },
  {
    cue: /\b(denied|denies|false|falsely|hoax|incorrect|untrue|rumou?r)\b/i,
    from: 'The ministry denied that Malang won.',
  },
];

/** The same in the sentence of the claim itself. */
const INSIDE: readonly Row[] = [
  { cue: /\?/, from: 'Benarkah Malang meraih Utama?' },
  {
    cue: /\b(benarkah|apakah|betulkah|konon|kabarnya|katanya|isu|rumor|klaim|mengklaim|diklaim)\b/i,
    from: 'Isu Malang meraih Utama beredar.',
  },
  {
    cue: /\bdisebut-sebut\b|\bpadahal\b|\bmengira\b|\bdikira\b|\bdisangka\b/i,
    from: 'disebut-sebut meraih Utama, padahal hanya Madya',
  },
  { cue: /\b(bukan|bukannya|melainkan|alih-alih)\b/i, from: 'Bukan Malang yang meraih Utama, melainkan Surabaya.' },
  { cue: /\b(dicabut|dibatalkan|ditarik|dianulir|digugurkan)\b/i, from: 'Penghargaan Utama untuk Malang dicabut.' },
  { cue: /\b(nyaris|hampir|kalah|gagal|batal|tidak berhak|belum)\b/i, from: 'Malang nyaris meraih Utama.' },
  {
    cue: /\b(diprediksi|diperkirakan|digadang|seharusnya|semestinya|andai|seandainya|jika|bila|apabila)\b/i,
    from: 'Malang diprediksi meraih Utama.',
  },
  { cue: /\bversi\b|\bmenurut (sebuah|akun|unggahan)\b/i, from: 'meraih Utama versi panitia lokal' },
  {
    cue: /\b(menulis|menyebut|mengatakan bahwa|unggahan|akun|beredar|pesan berantai|viral|baliho|spanduk)\b/i,
    from: 'Sebuah akun menulis Malang meraih Utama.',
  },
  {
    cue: /\b(belajar dari|studi banding|studi tiru|menyusul|disusul|didampingi|mendampingi|kunjungan|berguru|selamat kepada|lokasi|tuan rumah)\b/i,
    from: 'Malang belajar dari Surabaya yang meraih Utama.',
  },
  {
    // One claim is read with one year, and the one that it was not read with may be the one that is meant.
    cue: /\b(19|20)\d\d ?(-|–|—|s\.?\/?d\.?|sampai|hingga|to|through)( dengan)?( tahun)? ?(19|20)?\d\d\b/i,
    from: 'Malang meraih Utama dari 2019 sampai 2023.',
  },
  {
    // Where a run begins: of an award that skips years "in a row" counts editions, and the year may be any of them.
    cue: /\bsejak( tahun)? (19|20)\d\d\b|\bsince (19|20)\d\d\b/i,
    from: 'Malang meraih Utama tiga kali berturut-turut sejak 2020.',
  },
  { cue: /\b(intoleran|terendah|terburuk|termiskin|terkorup)\b/i, from: 'Malang menjadi kota paling intoleran.' },
  {
    cue: /\b(did|does|do|has|have|had) not\b|\b(failed to|yet to|nominated|could have|almost|nearly)\b/i,
    from: 'Malang Regency did not win the Utama category.',
  },
];

export const DOUBTFUL_WORDS: readonly Row[] = [...NEAR, ...INSIDE];

/** Longer than any sentence with its neighbours, in UTF-16 units: text without full stops, where nothing tells what governs what. */
const MOST_UNITS = 4000;

/**
 * Whether the article itself may doubt the claim, or tell it of somebody else: then nothing is held against it. A denial that
 * our rules took for an assertion would be accused of what it denies.
 */
export function isToldInDoubt({ telling }: ToldClaim): boolean {
  const { words = '', around = words } = telling ?? {};
  if (Math.max(words.length, around.length) > MOST_UNITS) return true;
  return NEAR.some(({ cue }) => cue.test(around)) || INSIDE.some(({ cue }) => cue.test(words));
}
