import type { ComponentChildren } from 'preact';
import type { ReasonKey } from '../lib/catalogue/reasons-id.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { Coverage } from './Coverage.tsx';
import { libraryLink, listAddress } from './library/address.ts';
import { Quoted, Reason, Reasons } from './Quoted.tsx';
import { useSpeech } from './speech.ts';
import { Unknown } from './Unknown.tsx';

/** Reasons that say how many rows of the list we hold. */
const TELLS_SHARE: readonly ReasonKey[] = ['verdict.not-found', 'verdict.not-found.unsure'];

/** Why a claim has its verdict and what we do not know of it; a table of its fields stands between, where one is open. */
export function Why({ claim, children }: { readonly claim: ReportClaim; readonly children?: ComponentChildren }) {
  const { t } = useSpeech();
  // Without squares it is a sentence only, and some reasons say the same one.
  const { key, values } = claim.because;
  const saysCoverage = claim.coverage?.total === null && ('held' in values || key === 'verdict.not-found.empty');
  // What is not on a list can only be checked by the whole list; a row leads there by itself.
  const showsList = claim.evidence.length === 0 || claim.verdict === 'contradicted' || claim.verdict === 'not-found';
  const showsCoverage = claim.verdict === 'contradicted' || (claim.verdict === 'not-found' && !saysCoverage);
  return (
    <>
      {claim.verdict !== null && <Reasons because={claim.because} />}
      {claim.verdict === null && claim.status !== 'asserted' && (
        <p class="reason">
          {claim.cue === null ? (
            <Reason because={claim.because} />
          ) : (
            <>
              {t('claim.cue')} <Quoted text={claim.cue} />
            </>
          )}
        </p>
      )}
      {children}
      {showsCoverage && claim.coverage && (
        <Coverage coverage={claim.coverage} rest={claim.verdict === 'not-found'} drawn={TELLS_SHARE.includes(key)} />
      )}
      <Unknown claim={claim} />
      {claim.coverage && showsList && (
        <p class="small">
          <a href={libraryLink(listAddress(claim.coverage))} target="_blank" rel="noopener">
            {t('library.list')}
          </a>
        </p>
      )}
    </>
  );
}
