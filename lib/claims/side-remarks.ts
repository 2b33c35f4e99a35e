import { GAINS, GAINS_BARE, NAMELY, PRIZE, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';
import { winCues } from './win-cues.ts';

/**
 * Words before an award, from the start of its sentence, that only speak of it: nobody in the sentence has it by them. Tried
 * on masked text in lower case; `from` is wording as printed (names changed).
 */
const REMARKS: readonly { readonly words: RegExp; readonly unlessTaken?: true; readonly from: string }[] = [
  {
    words: /\bberdasar(?:kan)? (?:pada )?(?:hasil )?(?:penilaian |evaluasi )?$/,
    // "meraih predikat Informatif berdasarkan hasil Monev KIP": what was won stands before its ground.
    unlessTaken: true,
    from: 'disematkan berdasarkan hasil EPPD 2022',
  },
  {
    words: /\bberdasar(?:kan)? (?:pada )?hasil [^.;]{0,60}\bterhadap (?:laporan )?$/,
    unlessTaken: true,
    from: 'disematkan berdasarkan hasil EPPD terhadap LPPD',
  },
  {
    words: pattern`\b(?:bersamaan|berbarengan|berbeda|serupa|setara) dengan (?:(?:pemberian|penyerahan|${PRIZE}|penganugerahan) ){0,3}$`,
    from: 'berbeda dengan penghargaan Adipura',
  },
  {
    words:
      /\b(?:terdiri|terbagi|dibagi|digolongkan|dikelompokkan) (?:dari|atas|menjadi|dalam|ke dalam) [^.;\uE003-\uE005]{0,60}\b(?:kategori|macam|jenis|tingkat(?:an)?|golongan)\b[^.;]*$/u,
    from: 'terdiri dari dua kategori penghargaan, yakni Piala WTN dan WTN Wiratama',
  },
  {
    words:
      /\b(?:terdapat|ada|tersedia|memiliki) (?:[A-Za-zÀ-ɏ]+ |\d+ )?(?:jenis|macam|kategori|tingkat(?:an)?)(?: penghargaan| predikat)? (?:pada|dalam|di|untuk) (?:ajang )?$/u,
    from: 'terdapat beberapa kategori penghargaan pada UHC Awards',
  },
  {
    words: pattern`\b(?:jenis|macam|kategori) penghargaan (?:yang )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:adalah|${NAMELY}|berupa)\b[^.;]*$`,
    from: 'jenis penghargaan yang diberikan yaitu',
  },
  {
    words: pattern`\b(?:kategori|kriteria|syarat|indikator|tingkatan|jenjang) (?:bagi |untuk |para )?(?:${WINNERS}|penilaian)(?: penghargaan| anugerah)? $|\b(?:kriteria|syarat|indikator) (?:${WINNERS}) (?:dalam|pada|untuk|di) (?:ajang )?["“”]?$`,
    from: 'empat kategori penerima KLA adalah',
  },
  {
    words: pattern`(?:^\W*|\b)(?:pada )?(?:awalnya|mulanya),? (?:(?:${PRIZE}|program|ajang) )?$`,
    from: 'pada awalnya penghargaan Adipura',
  },
  {
    words:
      /\b(?:pada|dalam|di) (?:acara|agenda|rangkaian)\s*(?:bertajuk\s*)?["“”'‘’](?:malam |penyerahan |penganugerahan |anugerah ){0,2}$/,
    from: 'pada acara “Penganugerahan Insan Perhubungan Award”',
  },
  {
    words: pattern`(?<!(?:${GAINS}|${GAINS_BARE}|mendapat\w*|dinobatkan|ditetapkan|predikat|nilai)\b.*)\b(?:melaksanakan|melakukan|menggelar|mengadakan|menyelenggarakan|mengisi) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:evaluasi|penilaian|verifikasi|asesmen|sosialisasi|rapat|rakor|bimtek|bimbingan|monitoring|monev|instrumen)(?: [A-Za-zÀ-ɏ]+){0,3} $`,
    from: 'yang pertama melaksanakan review evaluasi mandiri KLA',
  },
  {
    words: /\b(?:biasanya|lazimnya)\b(?![^.;]*\b(?:tahun ini|kali ini|kini|sekarang|tapi|tetapi|namun)\b)[^.;]{0,160}$/,
    from: 'biasanya, kabupaten tuban menyabet',
  },
  {
    words: /\b(?:konsep|adopsi|mengadopsi|meniru|versi|ala) $/,
    from: 'dengan menurunkan konsep Adipura menjadi',
  },
  {
    words: /\b(?:dirtiest|worst|poorest)\b[^.;]{0,80}$/,
    from: 'were named the dirtiest cities in the Adipura assessment',
  },
];

/** "Penerima UHC Award 2023 sebanyak 39 daerah": how many they are, and nobody by name. */
export function countsWinners(before: string, after: string): boolean {
  return WINNERS_OF.test(before) && SO_MANY.test(after);
}

const WINNERS_OF = pattern`\b(?:${WINNERS})(?: [a-z]+){0,2} $`;
const SO_MANY =
  /^[^.;,\uE003-\uE005]{0,30} (?:sebanyak|berjumlah|mencapai|ada|adalah) (?:\d+|puluhan|ratusan|belasan) (?:[a-z]+ ?\/? ?){1,3}(?![^.;]*[\uE003-\uE005])/u;

const remarksIn = sieve(REMARKS, ({ words }) => words);

/** Such words stand at most this far before the award. */
const REACH = 240;

/** The award that masked `before` leads to is only spoken of: what another rests on, is told apart from or is divided into. */
export function isSideRemark(before: string): boolean {
  const near = before.slice(-REACH);
  const found = remarksIn(near).filter(({ words }) => words.test(near));
  return (
    found.some(({ unlessTaken }) => !unlessTaken) ||
    (found.length > 0 && !winCues(before).some(({ voice }) => voice === 'takes'))
  );
}

/** "But the dirtiest cities in the competition were A, B and C": whom an English sentence names last have no award by it. */
export function tellsOfWorst(sentence: string): boolean {
  return WORST.test(sentence) && !/\b(?:won|wins?|received?|awarded)\b/.test(sentence);
}

const WORST =
  /\b(?:dirtiest|worst|poorest|least clean) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:cities|city|regenc(?:y|ies)|districts?|towns?|regions?|provinces?|areas?|performers?)\b/u;
