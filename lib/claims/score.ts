import { GAINS, LEADS_TO_SCORE, OF_HUNDRED } from '../language/word-classes.ts';

/** What a name of a ranking reached, as it stands behind the name: " dengan skor 97", " (96,5)", " yang memperoleh nilai 98", " 3,1152". */
export const SCORED = `(?: \\([^()\\uE000-\\uE006]{0,40}\\)|,? (?:(?:yang |masing-masing )*(?:dengan|${GAINS}|mengumpulkan) )?(?:(?:${LEADS_TO_SCORE}) ){1,4}\\d[\\d.,]*(?<!\\D)(?:${OF_HUNDRED})?| \\d{1,3}(?:[.,]\\d{1,4})?(?:${OF_HUNDRED})?(?![A-Za-zÀ-ɏ\\d]))`;
