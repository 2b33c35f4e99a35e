import type { ReportClaim } from '../lib/report/report.ts';
import { unsureFields } from '../lib/report/unsure-fields.ts';
import { useSpeech } from './speech.ts';

/** What we do not know about a claim, or what should be kept in mind before it is quoted. */
export function Unknown({ claim }: { readonly claim: ReportClaim }) {
  const { t } = useSpeech();
  const said = claim.because.more?.some(({ key }) => key === 'more.disputed') ?? false;
  const disputed = !said && claim.verdict !== 'not-found' && claim.evidence.some(({ result }) => result.disputed);
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
      case 'partial': {
        // What the row records in other words is told by the reason.
        const unsure = unsureFields(claim);
        const fields = claim.unrecorded.filter((field) => !unsure.has(field));
        if (fields.length === 0) return undefined;
        return { lead: t('unknown.lead'), more: t('unknown.fields', { fields: { fields } }) };
      }
      // Its coverage stands right above and says how many rows are missing.
      case 'not-found':
      case 'supported':
      case 'differs':
      case 'not-covered':
      case null:
        return undefined;
    }
  }
}
