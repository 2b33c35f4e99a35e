import type { Article } from '../article/article.ts';
import { PRIZE } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import { publishedYear } from './published-year.ts';

/** The year that an account is of: "sepanjang tahun 2022", "dalam kurun waktu 2021", "prestasi di tahun 2023". */
const OF_A_YEAR =
  /\b(?:sepanjang|selama|dalam kurun(?: waktu)?|kilas balik|refleksi|capaian(?: [A-Za-zÀ-ɏ]+)?(?: di)?)(?: tahun)? ((?:19|20)\d\d)(?! ?[-–/]| ?(?:dan|hingga|sampai) \d)|\b(?:penghargaan|prestasi)(?! (?:serupa|yang sama)\b)(?: [A-Za-zÀ-ɏ]+){0,4} (?:sepanjang|selama|pada|di)(?: tahun)? ((?:19|20)\d\d)(?! ?[-–/]| ?(?:dan|hingga|sampai) \d)/gu;
const OF_WINNING = pattern`\b(?:${PRIZE}|prestasi|karya)\b`;
/** Most lines print no year. */
const ANY = /(?:19|20)\d\d/;

/** The one year whose prizes the beginning of an article gives an account of. */
export function recapYear({ blocks, metadata }: Article, mask: string): number | undefined {
  const published = publishedYear({ metadata });
  const years = new Set<number>();
  for (const { start, end } of blocks.slice(0, OPENING)) {
    const line = mask.slice(start, end);
    if (!ANY.test(line) || !OF_WINNING.test(line)) continue;
    for (const [, one, other] of everyMatch(OF_A_YEAR, line)) {
      const year = Number(one ?? other);
      if (!(published - year > LATE)) years.add(year);
    }
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** A year is looked back on in the next, if not at its own end. */
const LATE = 1;

/** Further down "sepanjang 2022" is told of much else. */
const OPENING = 6;
