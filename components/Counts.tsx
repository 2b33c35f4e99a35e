import { CELLS, type Cell, counts, countWords } from '../lib/report/cells.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** From here on the short words stand under the figures. */
const CROWDED = 5;

type Props = {
  readonly claims: readonly ReportClaim[];
  readonly chosen: readonly Cell[];
  onToggle(cell: Cell): void;
};

/** How many claims have which verdict; each count is a filter. */
export function Counts({ claims, chosen, onToggle }: Props) {
  const { t } = useSpeech();
  const cells = counts(claims);
  return (
    // biome-ignore lint/a11y/useSemanticElements: filters that act at once are no form.
    <div
      class={`tally${cells.length >= CROWDED ? ' crowded' : ''}${cells.length === CELLS.length ? ' all' : ''}`}
      role="group"
      aria-label={t('counts.label', { n: claims.length })}
    >
      {cells.map(({ cell, n, called }) => (
        <button
          key={cell}
          type="button"
          class={cell}
          aria-pressed={chosen.includes(cell)}
          onClick={() => onToggle(cell)}
        >
          <span class="n">
            <Shape name={cell} class="v" />
            {n}
          </span>{' '}
          <span class="w">{countWords({ called, n }, cells.length >= CROWDED, t)}</span>
        </button>
      ))}
    </div>
  );
}
