import { useMemo } from 'preact/hooks';
import { cellOf, needsLook } from '../lib/report/cells.ts';
import type { Report, ReportClaim } from '../lib/report/report.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { claimGroups } from './claim-groups.ts';
import { GroupHead } from './GroupHead.tsx';
import type { PanelActions, PanelView } from './panel.ts';
import type { Paragraphs } from './paragraphs.ts';
import { useSpeech } from './speech.ts';

/** From here on cards off screen are left to the browser to skip. */
const LONG_LIST = 40;

type Props = {
  readonly report: Report;
  readonly view: PanelView;
  readonly unplaced: readonly string[];
  readonly paragraphs: Paragraphs;
  readonly onView: PanelActions['onView'];
} & Pick<Parameters<typeof ClaimCard>[0], 'citation' | 'onActivate' | 'onLocate' | 'onEvidence' | 'onCopy' | 'onSaid'>;

export function ClaimList({ report, view, unplaced, paragraphs, onView, ...card }: Props) {
  const { t } = useSpeech();
  const { claims } = report;
  const shown = shownClaims(claims, view);
  const mixed = claims.some(needsLook) && !claims.every(needsLook);
  const order = t(view.order === 'article' ? 'claims.by-article' : 'claims.look-first');
  const groups = useMemo(() => claimGroups(shown, report.text, t), [claims, view.cells, view.order, t]);
  const numbers = new Map(claims.map(({ id }, at) => [id, at + 1]));
  return (
    <section class="sec" id="claims" aria-labelledby="claims-title" tabIndex={-1}>
      <div class="sec-h">
        <h2 id="claims-title">
          {shown.length === claims.length
            ? t('claims.title', { n: claims.length })
            : t('claims.shown', { n: shown.length, all: claims.length })}
        </h2>
        <span class="r">
          {shown.length < claims.length ? (
            <button type="button" class="b quiet" onClick={() => onView({ cells: [] })}>
              {t('claims.all')}
            </button>
          ) : mixed ? (
            <button
              type="button"
              class="b quiet"
              aria-label={t('claims.order', { order })}
              onClick={() => onView({ order: view.order === 'article' ? 'look-first' : 'article' })}
            >
              {order}
            </button>
          ) : (
            claims.length > 1 && order
          )}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ol class={`claims${claims.length > LONG_LIST ? ' long' : ''}`} role="list">
        {shown.map((claim) => (
          <li key={claim.id}>
            <GroupHead of={groups.get(claim.id)} above={claim} />
            <ClaimCard
              {...card}
              claim={claim}
              group={groups.get(claim.id)}
              number={numbers.get(claim.id) ?? 0}
              all={claims.length}
              text={report.text}
              paragraphs={paragraphs}
              active={view.active === claim.id}
              open={view.opened.includes(claim.id)}
              unplaced={unplaced.includes(claim.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The claims that filters and order leave, as the list shows them. */
export function shownClaims(
  claims: readonly ReportClaim[],
  { cells, order }: Pick<PanelView, 'cells' | 'order'>,
): readonly ReportClaim[] {
  const chosen = cells.length === 0 ? claims : claims.filter((claim) => cells.includes(cellOf(claim)));
  if (order === 'article') return chosen;
  return [...chosen.filter(needsLook), ...chosen.filter((claim) => !needsLook(claim))];
}
