import {
  ADVERB,
  GAINED,
  GAINS,
  GAINS_BARE,
  GIVEN,
  NAMELY,
  PRESENTED,
  PRIZE,
  SCORE,
  TWO_TO_TEN,
  WINNERS,
  WON,
} from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { gate, sieveIn } from './mask-words.ts';

/**
 * Words that give the award named before to somebody else too: "Di kelompok kota, penghargaan jatuh kepada ...". Tried on
 * masked text in lower case; `from` is wording as printed (names changed), and the row's own test.
 */
type Row = {
  readonly cue: RegExp;
  /** Whom it names stand only behind the words (`after`), or before them as well. */
  readonly named: 'after' | 'around';
  /** Another class of the contest begins: the grade named before is not theirs. */
  readonly anew?: true;
  /** They are those of the sentence before, which must tell of winning. */
  readonly ofThose?: true;
  /** Only right behind the sentence that gives the award to many, or one that speaks of a prize at all. */
  readonly behind?: 'many' | 'prize';
  /** The clause must be nothing but names: any verb makes it tell something else. */
  readonly listOnly?: true;
  readonly from: string;
};

const REGION = '(?:provinsi|kabupaten|kota|daerah|pemda|pemkab|pemkot|pemprov|instansi|kepala daerah)';
const LEADERS = `(?:para|(?:ke)?(?:${TWO_TO_TEN})|\\d+) (?:bupati|wali ?kota|gubernur)`;
const LEADS_ON = `(?:${NAMELY}|adalah|masing-masing)`;
/** "Sementara 1 daerah lainnya, yakni". */
const OTHERS = `^\\W*(?:(?:adapun|sementara|sedangkan|dan)[\\s,]+)*(?:ke[a-z]+ |\\d+ )?(?:${REGION}|bupati|wali ?kota) lain(?:nya)?(?: (?:di|dari|se)[ -]?[a-z\\uE003 ]{2,30}?)?(?:,? ${LEADS_ON}|:)`;
const TAKEN = '(?:di(?:raih|peroleh|menangkan|sabet|gondol|boyong|rebut|borong|kantongi|rengkuh|duduki|tempati))';

export const SAME_AWARD: readonly Row[] = [
  {
    cue: new RegExp(`\\b(?:${REGION}|${LEADERS}) (?:tersebut|itu|ini|dimaksud),? ${LEADS_ON}`),
    named: 'after',
    ofThose: true,
    from: 'delapan provinsi tersebut adalah \uE003',
  },
  {
    cue: pattern`${OTHERS}(?=[^.;]*[\uE003\uE005],? (?:(?:${ADVERB}) )*(?:${GAINS}) (?!(?:${PRIZE}) (?:yang )?(?:serupa|sama|ini|itu|tersebut)))`,
    named: 'after',
    anew: true,
    from: 'sementara 1 daerah lainnya, yakni \uE003, meraih aa',
  },
  {
    cue: new RegExp(OTHERS),
    named: 'after',
    from: 'adapun kesembilan kepala daerah lainnya: \uE005',
  },
  {
    cue: new RegExp(`\\b(?:${PRIZE}) (?:tersebut|itu|ini) (?:(?:${ADVERB}) )*${TAKEN}`),
    named: 'after',
    from: 'penghargaan itu juga diraih \uE003',
  },
  {
    cue: new RegExp(
      `\\buntuk (?:\\uE001+|kategori [A-Za-zÀ-ɏ/]+(?: [A-Za-zÀ-ɏ/]+){0,3}) (?:berhasil )?(?:${TAKEN}|jatuh)`,
      'u',
    ),
    named: 'after',
    from: 'untuk kategori provinsi diraih \uE003',
  },
  {
    cue: new RegExp(
      `\\b(?:tingkat|kategori|kelompok|jenjang|klaster|wilayah|kawasan) [A-Za-zÀ-ɏ/]+(?: [A-Za-zÀ-ɏ/]+){0,3},? (?:[A-Za-zÀ-ɏ]{2,8} dengan )?(?:penghargaan (?:tersebut |itu |ini )?|(?:(?:posisi|peringkat|juara|predikat|kinerja) )?(?:terbaik|pertama|teratas|puncak)(?: \\d{4})? )?(?:berhasil )?(?:${TAKEN}|jatuh|${GIVEN}|menempatkan|menobatkan)(?: oleh| kepada| ke)?`,
      'u',
    ),
    named: 'after',
    anew: true,
    from: 'kemudian tingkat kabupaten diraih oleh \uE003',
  },
  {
    cue: /\b(?:untuk|di|bagi) (?:tingkat )?(?:provinsi|kabupaten|kota)(?: penerima penghargaan[^,\uE000-\uE006]{0,20})?,? (?:masing-masing|diraih|diberikan (?:pada|kepada))/,
    named: 'after',
    anew: true,
    from: 'sementara untuk kabupaten masing-masing \uE003',
  },
  {
    cue: new RegExp(
      `^\\W*(?:(?:sementara|sedangkan|adapun|kemudian|lalu|selanjutnya|dan|itu)[\\s,]+)*untuk(?: tingkat| kategori| kelompok)?(?: pemerintah)? ${REGION}(?: ?(?:/|dan|atau) ?${REGION})?(?:,| ${LEADS_ON}| ada),? ?(?=[\\uE003\\uE005])`,
    ),
    named: 'after',
    anew: true,
    from: 'sedangkan untuk kabupaten/kota yaitu \uE003',
  },
  {
    cue: pattern`\b(?:${SCORE})(?: (?:akhir|total|rata-rata|evaluasi|kepatuhan|inovasi|spbe|sakip|keterbukaan informasi(?: publik)?))? tertinggi(?: (?:untuk|dalam|nasional|se-?indonesia|[\uE000]+|keterbukaan informasi(?: publik)?))*,? (?:adalah|${NAMELY}|${GAINED})(?: oleh)? (?=[\uE003\uE005])`,
    named: 'after',
    anew: true,
    from: 'kabupaten dengan nilai tertinggi adalah \uE003',
  },
  { cue: pattern`\b(?:${WINNERS})nya\b`, named: 'after', from: 'penerimanya adalah \uE003' },
  { cue: /\bjatuh (?:ke|kepada)\b/, named: 'after', from: 'di kelompok kota, penghargaan jatuh kepada \uE003' },
  {
    cue: pattern`\b(?:${PRIZE}|prestasi|prestise|kategori)(?: [A-Za-zÀ-ɏ]+){0,2} (?:serupa|yang sama|sama)\b`,
    named: 'around',
    from: 'kota \uE003 juga mendapat penghargaan yang sama',
  },
  {
    cue: /\b(?:same|similar) (?:awards?|honou?rs?|titles?|predicates?|recognitions?)\b/,
    named: 'around',
    from: '\uE003 also received similar awards in 2019',
  },
  {
    cue: pattern`\bpernah (?:[A-Za-zÀ-ɏ]+ )?(?:${GAINS}) (?:${PRIZE}) (?:ini|itu|tersebut),? (?:pada |di )?(?:tahun )?(?:19|20)\d\d\b`,
    named: 'around',
    from: '\uE003 pernah meraih predikat ini pada tahun 2015',
  },
  {
    cue: new RegExp(
      `\\b(?:para )?(?:${WINNERS})(?: penghargaan| lain| lainnya| tertinggi| bergengsi| ini| tersebut| itu)*,? ${LEADS_ON}`,
    ),
    named: 'after',
    from: 'para penerima penghargaan itu antara lain \uE003',
  },
  {
    cue: new RegExp(
      `\\b(?:${GAINS}|diberi) (?:${PRIZE})(?: yang)?(?: ini| tersebut| itu| serupa| sama| tahun ini)?,? ${LEADS_ON}`,
    ),
    named: 'after',
    from: 'daerah yang menerima penghargaan tersebut di antaranya \uE003',
  },
  {
    cue: new RegExp(`\\b(?:(?:${GAINS})nya|yang (?:(?:${ADVERB}) )*(?:${GAINS})),? ${LEADS_ON}`),
    named: 'after',
    from: 'mereka yang mendapatkannya yaitu \uE003',
  },
  {
    cue: pattern`^\W*(?:${NAMELY}|mereka (?:adalah|${NAMELY}))\b`,
    named: 'after',
    from: 'di antaranya \uE003 dengan 74,54 poin',
  },
  {
    cue: pattern`^\W*(?:salah satu(?:nya| di ?antaranya)?|satu di ?antaranya|termasuk)(?: (?:adalah|${NAMELY}|untuk|(?:(?:${GIVEN}|jatuh) )?(?:kepada|ke)|(?:${GAINED})(?: oleh)?))?,?\s+(?=[\uE003\uE005])`,
    named: 'after',
    behind: 'many',
    from: 'salah satunya \uE003',
  },
  {
    cue: pattern`\b(?:${PRIZE}|plakat) (?:ini|itu|tersebut),? (?:[A-Za-zÀ-ɏ]+ )?diterima(?: secara)?(?: langsung)?(?: oleh)? (?=\uE005)`,
    named: 'after',
    behind: 'many',
    from: 'penghargaan ini diterima langsung oleh \uE005',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:menjadi |adalah |merupakan )?(?:salah satunya|satu di ?antaranya|termasuk(?: salah satu)? di (?:dalamnya|antaranya))\b`,
    named: 'around',
    behind: 'many',
    from: '\uE003 menjadi salah satunya',
  },
  {
    cue: pattern`\b(?:(?:${GAINS}) (?:${PRIZE})(?: (?:ini|itu|tersebut))?|(?:${GAINS})nya|terpilih(?![^.;]* (?:sebagai|untuk|menjadi|dalam)\b)),? bersama(?:-sama)?(?: dengan)? (?=[\uE003\uE005])`,
    named: 'around',
    anew: true,
    from: 'kota \uE003 menerima penghargaan bersama \uE003',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:(?:${ADVERB}) )*(?:${GAINS}) (?:${PRIZE}) (?:ini|itu|tersebut) (?:bersama|untuk|dari total)\b`,
    named: 'around',
    anew: true,
    from: '\uE003 mendapat penghargaan itu bersama 17 provinsi lain',
  },
  {
    cue: pattern`\b(?:juga|turut|ikut) (?:${GAINS}) (?:${PRIZE})\b`,
    named: 'around',
    anew: true,
    from: 'kabupaten \uE003 dan \uE003 juga memperoleh penghargaan',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:(?:${ADVERB}) )*(?:juga|turut|ikut) (?:${GAINS})nya\W*$`,
    named: 'around',
    anew: true,
    behind: 'prize',
    from: 'kabupaten \uE003 ikut menerimanya',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:(?:${ADVERB}|hadir|yang|langsung|dan) )*(?:menerima|terima)(?: secara| dengan)?(?: langsung)? (?:${PRIZE}|plakat) (?:ini|itu|tersebut)\b`,
    named: 'around',
    behind: 'many',
    from: '\uE005 menerima langsung penghargaan itu',
  },
  {
    cue: pattern`\b(?:${PRIZE}|plakat)(?: (?:ini|itu|tersebut))? (?:[A-Za-zÀ-ɏ]+ )?(?:${GIVEN})(?! (?:bagi|untuk) )[^.;\uE000\uE003]{0,80}? kepada (?=[\uE003\uE005])(?![^.;]* sebagai )`,
    named: 'after',
    behind: 'many',
    from: 'penghargaan itu diserahkan \uE005 kepada \uE003',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:(?:${ADVERB}|terpilih|ditetapkan|dinobatkan|masuk) )*(?:(?:sebagai|menjadi|termasuk|merupakan|adalah|di antara|salah satu|satu dari|daftar|daerah|${REGION}) )+(?:${WINNERS})(?: (?:${PRIZE})(?: (?:ini|itu|tersebut))?)?\W*$`,
    named: 'around',
    behind: 'many',
    from: '\uE003 menjadi salah satu daerah penerima',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:(?:${ADVERB}) )*(?:(?:${GAINS}) (?:${PRIZE}) (?:ini|itu|tersebut)|(?:${GAINS})nya)\W*$`,
    named: 'around',
    behind: 'many',
    from: '\uE003 kembali meraihnya',
  },
  {
    cue: /^[\s,]*(?:(?:kemudian )?di (?:susul|ikuti)|kemudian|selanjutnya|lalu|berikutnya|disusul|diikuti|serta|terus),?\s+(?:oleh |ada |juga )*(?=[\uE003\uE005])/,
    named: 'after',
    listOnly: true,
    from: 'kemudian, \uE005, \uE005',
  },
  {
    cue: pattern`\b(?:category|categories|awards?)\b[^.\uE000-\uE006]{0,90}\b(?:(?:${WON}|taken) by|(?:${PRESENTED}|went) to|for)\s*(?=[\uE003\uE005])`,
    named: 'after',
    anew: true,
    from: 'the category of border areas was awarded to \uE003',
  },
  {
    cue: pattern`[\uE003\uE005],? (?:juga )?(?:merupakan|adalah|menjadi|termasuk) (?:satu-satunya|salah satu|satu dari)[^.;,\uE000-\uE006]{0,50}? (?:${WINNERS}|${GAINS}|${GAINS_BARE}) (?:${PRIZE}) (?:ini|itu|tersebut|serupa)\b`,
    named: 'around',
    from: '\uE003 merupakan satu-satunya peraih penghargaan itu',
  },
];

export type SameAward = {
  readonly start: number;
  readonly end: number;
  readonly named: Row['named'];
  readonly anew: boolean;
  readonly listOnly: boolean;
  readonly behind: Row['behind'];
  readonly ofThose: boolean;
};

/** Most sentences have none of them. */
const cuesIn = sieveIn(SAME_AWARD, ({ cue }) => cue);

const [OF_THOSE] = SAME_AWARD as readonly [Row];

/** Whether those words name whom the sentence before told of: the first row, which is asked alone where no other matters. */
export function tellsOfThose(mask: string, sentence: Span): boolean {
  return mayTellOfThose(mask, sentence) && OF_THOSE.cue.test(mask.slice(sentence.start, sentence.end));
}

const mayTellOfThose = gate(/ (?:tersebut|itu|ini|dimaksud)\b/);

/** The first words of a stretch of masked text that give the award named before to somebody else too; offsets are of the stretch. */
export function sameAward(mask: string, stretch: Span): SameAward | undefined {
  const cues = cuesIn(mask, stretch);
  if (cues.length === 0) return undefined;
  const text = mask.slice(stretch.start, stretch.end);
  for (const { cue, named, anew, listOnly, behind, ofThose } of cues) {
    const found = cue.exec(text);
    if (found)
      return {
        start: found.index,
        end: found.index + found[0].length,
        named,
        anew: anew ?? false,
        listOnly: listOnly ?? false,
        behind,
        ofThose: ofThose ?? false,
      };
  }
  return undefined;
}
