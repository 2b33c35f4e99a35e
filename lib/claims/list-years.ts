import { everyMatch } from '../text/every-match.ts';
import type { Above } from './before-list.ts';

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/** "Permenkes No. 22 Tahun 2022": when a rule was made. */
const DECREE = /\b(?:no\.?|nomor)\s?[A-Za-zÀ-ɏ\d./-]+\s+tahun\s+\d{4}/gu;

/** "sepanjang tahun 2023, antara lain:", "tahun anggaran 2023/2024". */
export function yearAbove(line: string): Above['year'] {
  const years = new Set(everyMatch(YEAR, line.replace(DECREE, ' ')).map(([, year]) => Number(year)));
  const [only] = years;
  return years.size > 1 ? 'several' : only;
}

/** The only year that a line prints. */
export function yearInLine(line: string): number | undefined {
  const years = everyMatch(YEAR, line).map(([, year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}

/** "- 2022 & 2023: Peringkat I", "• Tahun 2021 – predikat B": the years that a line of a history begins with. */
export function yearsOfLine(line: string): readonly number[] {
  const [, years = ''] =
    /^[\s\-–•*▪.]*(?:(?:pada )?tahun )?((?:19|20)\d\d(?: ?(?:,|&|dan|serta|,? dan) ?(?:19|20)\d\d)*) ?(?:[:=–-]|\() /.exec(
      line,
    ) ?? [];
  return years.match(/\d{4}/g)?.map(Number) ?? [];
}
