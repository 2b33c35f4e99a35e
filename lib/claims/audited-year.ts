import { everyMatch } from '../text/every-match.ts';
import type { Context } from './context.ts';

const YEAR = '((?:19|20)\\d\\d)\\b(?!,? (?:dan |hingga |sampai |- ?|– ?)?(?:19|20)\\d\\d)';

/** Where an article says whose year was audited. `from` is wording as printed. */
const AUDITED: readonly { readonly told: RegExp; readonly from: string }[] = [
  {
    told: new RegExp(
      `\\b(?:lkpd|laporan keuangan)\\b[^.;:\\n]{0,90}?\\b(?:ta|tahun(?: anggaran| buku)?|fiscal year|fy) ${YEAR}`,
      'gi',
    ),
    from: 'laporan keuangan pemerintah daerah di Provinsi X tahun anggaran 2014',
  },
  {
    told: new RegExp(`\\b(?:lkpd|laporan keuangan(?: pemerintah)?(?: daerah)?(?: \\(lkpd\\))?) ${YEAR}`, 'gi'),
    from: 'atas LKPD 2015',
  },
  {
    told: new RegExp(`\\bpengelolaan keuangan(?: daerah)? (?:pada |untuk )?(?:ta|tahun anggaran) ${YEAR}`, 'gi'),
    from: 'berprestasi dalam pengelolaan keuangan TA 2021',
  },
  {
    told: new RegExp(
      `\\b(?:opini|wtp|wdp|lhp|laporan hasil pemeriksaan)\\b[^.;:\\n]{0,60}?\\b(?:ta|tahun anggaran|tahun buku) ${YEAR}`,
      'gi',
    ),
    from: 'opini WTP untuk tahun anggaran 2018',
  },
  {
    told: new RegExp(`\\bfor (?:the )?(?:fiscal|financial) year (?:of )?${YEAR}`, 'gi'),
    from: 'qualified opinion for Fiscal Year 2019',
  },
];

/** An opinion is given in the year after the one it is on, or the year after that. */
const LATEST_AUDITS = 2;

/**
 * "LHP atas LKPD tahun anggaran 2015": the opinion that is told further on is of that year. Of several years the one named first,
 * if none is later: the others are told for comparison. `told` is the year of the news.
 */
export function auditedYear(text: string, told: number | undefined): number | undefined {
  const found = AUDITED.flatMap((row) =>
    everyMatch(row.told, text).map(({ 1: year, index }) => ({ year: Number(year), index })),
  ).sort((a, b) => a.index - b.index);
  const [first] = found;
  if (!first || found.some(({ year }) => year > first.year)) return undefined;
  return told === undefined || (told >= first.year && told - first.year <= LATEST_AUDITS) ? first.year : undefined;
}

/** Accounts of a year are audited from the next January on, and the opinions told from April on. */
export function auditedBefore({ year, from }: NonNullable<Context['eventYear']>, published: string | undefined) {
  const early = published !== undefined && /^\d{4}-0[1-3]/.test(published) && Number(published.slice(0, 4)) === year;
  return early ? undefined : { year: year - 1, from };
}
