import type { words } from '../catalogue/words.ts';
import { mannerOf } from './cells.ts';
import type { ReportClaim } from './report.ts';

/** What a claim's verdict is called, with the fields it is about. */
export function verdictPhrase(claim: ReportClaim, t: ReturnType<typeof words>): string {
  const manner = mannerOf(claim);
  switch (manner) {
    case 'partial':
      return t('verdict.partial', { fields: { fields: claim.unrecorded } });
    case 'differs':
      return t('verdict.differs', { fields: { fields: claim.differences.map(({ field }) => field) } });
    default:
      return t(`verdict.${manner}`);
  }
}
