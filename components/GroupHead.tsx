import { cellOf } from '../lib/report/cells.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';
import type { ClaimGroup } from './claim-groups.ts';
import { SourceKinds } from './Evidence.tsx';
import { headline } from './headline.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';
import { Why } from './Why.tsx';

type Props = { readonly of: ClaimGroup | undefined; readonly above: ReportClaim };

/** What is said once of all winners in a list: above the first of them, and nothing above the others. */
export function GroupHead({ of: group, above }: Props) {
  const { t, articleLanguage } = useSpeech();
  if (!group || group.claims[0] !== above) return null;
  return (
    <div class={`claim for-all ${cellOf(above)}`}>
      <div class="top">
        <Shape name={cellOf(above)} class="v" />
        <h3 class="verdict">{verdictPhrase(above, t)}</h3>
        <span class="where">{t('claims.title', { n: group.claims.length })}</span>
      </div>
      <p class="what" lang={articleLanguage}>
        {group.quoted ? <q>{headline(group.award)}</q> : group.award}
      </p>
      {group.honour !== undefined && group.honour !== '' && (
        <p class="read" lang={articleLanguage}>
          {group.honour}
        </p>
      )}
      <Why claim={above} />
      {group.kinds && <SourceKinds kinds={group.kinds} />}
    </div>
  );
}
