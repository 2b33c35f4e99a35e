import { words } from '../catalogue/words.ts';
import { claimLines } from '../report/claim-lines.ts';
import { reasonOf } from '../report/reason-of.ts';
import type { ReportClaim, ReportVerdict } from '../report/report.ts';
import { webAddress } from '../text/web-address.ts';
import { type About, type ExportedPage, GENERATOR } from './exported-page.ts';
import { type Format, jsonItems } from './format.ts';
import { notesOnClaim, readersVerdict, rulingOn } from './notes-on-claim.ts';

/**
 * schema.org ClaimReview, an array of JSON-LD objects: only claims that a person judged, signed by that person. A verdict of ours alone is a
 * draft, not a review, and is left out.
 */
export const claimReview: Format = {
  id: 'claimreview',
  extension: '.json',
  mediaType: 'application/ld+json',
  name: 'export.name.claimreview',
  use: 'export.use.claimreview',
  heeds: [],
  writer: (about) => jsonItems('[', (page) => reviews(page, about), ']'),
};

/** Out of five; verdicts that say only what we do not know have no number. */
const RATING: Partial<Record<ReportVerdict, number>> = { supported: 5, partial: 4, differs: 2, contradicted: 1 };

/** Whether a claim has a person's judgement, without which there is no review to export. */
export function isReviewed(claim: ReportClaim, { report, notes }: ExportedPage): boolean {
  return rulingOn(notesOnClaim(claim, report, notes)) !== undefined;
}

function reviews(exported: ExportedPage, { language, reader }: About): readonly object[] {
  const { report, notes, capturedAt } = exported;
  const { page, text } = report;
  const t = words(language);
  return report.claims.flatMap((claim) => {
    const ruling = rulingOn(notesOnClaim(claim, report, notes));
    if (!ruling) return [];
    const verdict = readersVerdict(ruling, claim);
    const number = verdict === 'unclear' ? undefined : RATING[verdict];
    // Our reason explains our verdict, and stands only where the reader shares it.
    const explanation = [ruling.reason, ruling.opinion === 'agrees' ? reasonOf(claim, language) : '']
      .filter((part) => part !== '')
      .join(' ');
    const { what, lines } = claimLines(claim, text, t);
    const appearance = page.url === null ? undefined : webAddress(page.url)?.href;
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        datePublished: ruling.ruledAt.slice(0, 10),
        author: { '@type': 'Person', name: reader ?? t('export.anonymous') },
        claimReviewed: [what, ...lines].join('. '),
        inLanguage: language,
        itemReviewed: {
          '@type': 'Claim',
          ...(page.publishedAt === null ? {} : { datePublished: page.publishedAt }),
          ...(page.siteName === null ? {} : { author: { '@type': 'Organization', name: page.siteName } }),
          appearance: {
            '@type': 'CreativeWork',
            ...(appearance === undefined ? {} : { url: appearance }),
            ...(page.title === null ? {} : { headline: page.title }),
            // The text that was judged, and when it stood there.
            encoding: {
              '@type': 'MediaObject',
              encodingFormat: 'text/plain',
              sha256: page.sha256,
              ...(capturedAt === null ? {} : { dateCreated: capturedAt }),
            },
          },
        },
        reviewRating: {
          '@type': 'Rating',
          ...(number === undefined ? {} : { ratingValue: number, bestRating: 5, worstRating: 1 }),
          alternateName: t(verdict === 'unclear' ? 'export.unclear' : `short.${verdict}`),
          ...(explanation === '' ? {} : { ratingExplanation: explanation }),
        },
        citation: claim.evidence
          .filter(({ source }) => webAddress(source.url) !== undefined)
          .map(({ source }) => ({ '@type': 'CreativeWork', url: source.url, name: source.title })),
        isBasedOn: {
          '@type': 'Dataset',
          name: report.dataset.name,
          version: report.dataset.version,
          identifier: `sha256:${report.dataset.sha256}`,
        },
        creditText: `${GENERATOR} ${report.engine.version}`,
      },
    ];
  });
}
