import type { words } from '../catalogue/words.ts';
import { mannerOf } from './cells.ts';
import type { ReportClaim } from './report.ts';
import { unsureFields } from './unsure-fields.ts';

/** What a claim's verdict is called, with the fields it is about. */
export function verdictPhrase(claim: ReportClaim, t: ReturnType<typeof words>): string {
  const manner = mannerOf(claim);
  switch (manner) {
    case 'partial': {
      const unsure = [...unsureFields(claim).keys()];
      const fields = claim.unrecorded.filter((field) => !unsure.includes(field));
      if (unsure.length === 0) return t('verdict.partial', { fields: { fields } });
      return t('verdict.partial.unsure', {
        unsure: { fields: unsure },
        ...(fields.length > 0 && { fields: { fields } }),
      });
    }
    case 'differs':
      return t('verdict.differs', { fields: { fields: claim.differences.map(({ field }) => field) } });
    default:
      return t(`verdict.${manner}`);
  }
}
