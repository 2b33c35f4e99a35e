import { Component, Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../lib/catalogue/language.ts';
import { words } from '../../lib/catalogue/words.ts';
import type { CoverageMatrix, MatrixCell, MatrixRow, MatrixTier } from '../../lib/dataset/coverage-matrix.ts';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';
import { useGradually } from './use-gradually.ts';

/** More tiers than this in one edition are counted, not drawn. */
const MOST_SQUARES = 9;
/** A row may hold fifty squares. */
const ROWS_A_FRAME = 4;

type Chosen = { readonly competition: string; readonly year: number };

type Props = {
  readonly matrix: CoverageMatrix;
  readonly chosen?: Chosen | undefined;
  onChoose(chosen: Chosen): void;
};

/** Competition by year: what is known, at a glance; every cell says the same in words. */
export function Matrix({ matrix, chosen, onChoose }: Props) {
  const { t, language } = useSpeech();
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => matrix.rows.filter(({ cells }) => cells.size > 0), [matrix]);
  const drawn = useGradually(rows, ROWS_A_FRAME);
  const { years } = matrix;

  // The newest years are asked for most.
  const started = drawn > 0;
  useEffect(() => {
    const box = table.current?.parentElement;
    if (box && started) box.scrollLeft = box.scrollWidth;
  }, [started, matrix]);

  // A link may lead to a cell far down; one that was pressed here is in sight already.
  const shown = rows.findIndex(({ competition }) => competition.id === chosen?.competition) < drawn;
  useEffect(() => {
    const box = table.current?.parentElement;
    const button = table.current?.querySelector<HTMLElement>('td button[aria-pressed="true"]');
    if (box && button) bringInto(box, button);
  }, [chosen?.competition, chosen?.year, shown, matrix]);

  function onKeyDown(event: KeyboardEvent) {
    const button = event.target instanceof HTMLElement ? event.target.closest('button') : null;
    const step = STEPS[event.key];
    if (!button || !step || !table.current) return;
    const next = neighbour(table.current, button, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** One cell is in the order of Tab: the one that was last in use. */
  function onFocusIn({ target }: FocusEvent) {
    if (!(target instanceof HTMLButtonElement)) return;
    for (const other of table.current?.querySelectorAll<HTMLButtonElement>('td button[tabindex="0"]') ?? []) {
      other.tabIndex = -1;
    }
    target.tabIndex = 0;
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="card mxbox" tabIndex={0} aria-label={t('data.matrix.region')}>
      <table ref={table} class="mx" onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        <caption class="sr">{t('data.matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.competition')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row, index) => (
            <Row
              key={row.competition.id}
              row={row}
              years={years}
              language={language}
              first={index === 0}
              chosen={chosen?.competition === row.competition.id ? chosen.year : undefined}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly row: MatrixRow;
  readonly years: readonly number[];
  readonly language: Language;
  readonly first: boolean;
  readonly chosen: number | undefined;
  onChoose(chosen: Chosen): void;
};

/** Drawn again only when it is chosen, left, or said in another language. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, years, language, chosen } = this.props;
    return row !== next.row || years !== next.years || language !== next.language || chosen !== next.chosen;
  }

  override render({ row, years, language, first, chosen, onChoose }: RowProps) {
    const { competition, cells } = row;
    const [firstYear] = cells.keys();
    return (
      <tr>
        <th scope="row" lang="id">
          <a href={hashOf(at('data', ['award', competition.id]))}>
            {competition.name.split(/(?<=\/)/).map((part, index) => (
              <Fragment key={index}>
                {index > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </a>
        </th>
        {years.map((year) => {
          const cell = cells.get(year);
          if (!cell) return <td key={year} />;
          return (
            <td key={year}>
              <button
                type="button"
                tabIndex={chosen === year || (first && year === firstYear) ? 0 : -1}
                aria-pressed={chosen === year}
                aria-label={cellInWords(competition.name, cell, language)}
                onClick={() => onChoose({ competition: competition.id, year })}
              >
                <Squares cell={cell} />
              </button>
            </td>
          );
        })}
      </tr>
    );
  }
}

function Squares({ cell }: { readonly cell: MatrixCell }) {
  if (cell.status !== 'held') return <i class="k x" />;
  const shown = cell.tiers.slice(0, MOST_SQUARES);
  return (
    <>
      {shown.map((tier, index) => (
        <Square key={tier.tier ?? index} tier={tier} />
      ))}
      {cell.tiers.length > shown.length && <span class="more">+{cell.tiers.length - shown.length}</span>}
    </>
  );
}

export function Square({ tier }: { readonly tier: Pick<MatrixTier, 'state' | 'held' | 'total'> }) {
  const { state, held, total } = tier;
  if (state === 'complete') return <i class="k c" />;
  if (state === 'none' || held === 0) return <i class="k" />;
  if (total === undefined) return <i class="k q" />;
  // A share under a pixel would look like none.
  return <i class="k" style={{ '--f': Math.min(92, Math.max(9, Math.round((100 * held) / total))) }} />;
}

/** "KIPP 2019. Top 99: sebagian, 50 dari 99; Top 45: lengkap, 45." */
export function cellInWords(name: string, cell: MatrixCell, language: Language): string {
  const t = words(language);
  if (cell.status !== 'held') return `${name} ${cell.year}. ${t(`data.status.${cell.status}`)}.`;
  return `${name} ${cell.year}. ${cell.tiers.map((tier) => tierInWords(tier, language)).join('; ')}.`;
}

export function tierInWords({ tier, state, held, total }: MatrixTier, language: Language): string {
  const t = words(language);
  const name = tier ?? t('data.whole');
  if (state === 'complete') return t('data.tier.complete', { tier: name, held });
  if (held === 0) return t('data.tier.none', { tier: name });
  return total === undefined
    ? t('data.tier.open', { tier: name, held })
    : t('data.tier.partial', { tier: name, held, total });
}

/** Scrolls the box alone, and only when the button is out of its sight, to its middle: its heads cover its edges. */
function bringInto(box: HTMLElement, button: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), button.getBoundingClientRect()];
  const head = box.querySelector('thead th')?.getBoundingClientRect();
  if (inner.top < outer.top + (head?.height ?? 0) || inner.bottom > outer.bottom) {
    box.scrollTop += inner.top - outer.top - outer.height / 2;
  }
  if (inner.left < outer.left + (head?.width ?? 0) || inner.right > outer.right) {
    box.scrollLeft += inner.left - outer.left - outer.width / 2;
  }
}

const STEPS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** The next cell in a direction that has something in it. */
function neighbour(
  table: HTMLTableElement,
  button: HTMLElement,
  { row, column }: { readonly row: number; readonly column: number },
): HTMLButtonElement | undefined {
  const cell = button.closest('td');
  const line = button.closest('tr');
  if (!cell || !line) return undefined;
  let r = line.rowIndex + row;
  let c = cell.cellIndex + column;
  while (table.rows[r]?.cells[c]) {
    const found = table.rows[r]?.cells[c]?.querySelector('button');
    if (found) return found;
    r += row;
    c += column;
  }
  return undefined;
}
