import type { ReportClaim } from '../lib/report/report.ts';
import { useSpeech } from './speech.ts';

/** What we do not know about a claim, or what should be kept in mind before it is quoted. */
export function Unknown({ claim }: { readonly claim: ReportClaim }) {
  const { t } = useSpeech();
  const disputed = claim.verdict !== 'not-found' && claim.evidence.some(({ result }) => result.disputed);
  const open = notKnown();
  return (
    <>
      {open && (
        <p class="unknown">
          <b>{open.lead}</b> {open.more}
        </p>
      )}
      {disputed && (
        <p class="unknown">
          <b>{t('mind.lead')}</b> {t('mind.disputed')}
        </p>
      )}
    </>
  );

  function notKnown(): { readonly lead: string; readonly more: string } | undefined {
    switch (claim.verdict) {
      case 'contradicted':
        return { lead: t('possible.lead'), more: t('possible.contradicted') };
      case 'partial':
        return { lead: t('unknown.lead'), more: t('unknown.fields', { fields: { fields: claim.unrecorded } }) };
      case 'not-found': {
        if (!claim.coverage) return undefined;
        const { held, total } = claim.coverage;
        if (total === null) return { lead: t('unknown.lead'), more: t('unknown.total') };
        return held < total ? { lead: t('unknown.lead'), more: t('unknown.others', { n: total - held }) } : undefined;
      }
      case 'supported':
      case 'differs':
      case 'not-covered':
      case null:
        return undefined;
    }
  }
}
