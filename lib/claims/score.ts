import { GAINS } from '../language/word-classes.ts';

const WORD =
  '(?:nilai|skor|poin|indeks|score|perolehan|raihan|capaian|total|jumlah|akhir|rata-rata|sebesar|mencapai|tertinggi)';
const UNIT = '(?: ?%| persen| poin)?';

/** What a name of a ranking reached, as it stands behind the name: " dengan skor 97", " (96,5)", " yang memperoleh nilai 98", " 3,1152". */
export const SCORED = `(?: \\([^()\\uE000-\\uE006]{0,40}\\)|,? (?:(?:yang |masing-masing )*(?:dengan|${GAINS}|mengumpulkan) )?(?:${WORD} ){1,4}\\d[\\d.,]*(?<!\\D)${UNIT}| \\d{1,3}(?:[.,]\\d{1,4})?${UNIT}(?![A-Za-zÀ-ɏ\\d]))`;
