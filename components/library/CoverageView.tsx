import { useEffect, useRef } from 'preact/hooks';
import { writtenDate } from '../../lib/catalogue/written.ts';
import type { CoverageMatrix, MatrixCell } from '../../lib/dataset/coverage-matrix.ts';
import type { Competition, Edition, Result } from '../../lib/dataset/facts.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';
import { DataHead } from './DataHead.tsx';
import { resultColumns } from './fact-columns.tsx';
import { Matrix, Square, tierInWords } from './Matrix.tsx';
import { type Column, Rows } from './Rows.tsx';
import { grouped } from './Waiting.tsx';

/** One edition of one competition: what is stated of it, and the first of its rows. */
export type ChosenCell = {
  readonly competition: Competition;
  readonly cell: MatrixCell;
  readonly editions: readonly Edition[];
  readonly rows: readonly Result[];
};

type Props = {
  readonly matrix: CoverageMatrix;
  readonly chosen?: { readonly competition: string; readonly year: number } | undefined;
  /** Of the chosen one; it comes a moment later. */
  readonly cell?: ChosenCell | undefined;
  onChoose(chosen: { readonly competition: string; readonly year: number }): void;
  onLeave(): void;
};

export function CoverageView({ matrix, chosen, cell, onChoose, onLeave }: Props) {
  const { t, language } = useSpeech();
  const { counts } = matrix;
  const view = useRef<HTMLElement>(null);
  const arrived = useRef(chosen !== undefined);
  function choose(next: { readonly competition: string; readonly year: number }) {
    arrived.current = false;
    onChoose(next);
  }
  function leave() {
    // What had the focus goes: it returns to the cell that it came from.
    view.current?.querySelector<HTMLElement>('.mx button[aria-pressed="true"]')?.focus();
    onLeave();
  }
  return (
    <section ref={view} class="view">
      <DataHead title={t('data.title')} place="data.tab.coverage" lead={t('data.lead')} />
      <p class="key">
        {t('data.summary', {
          results: grouped(matrix.held, language),
          competitions: matrix.rows.length,
          complete: grouped(counts.complete, language),
          partial: grouped(counts.partial, language),
          none: grouped(counts.none, language),
        })}
      </p>
      <Key />
      <Matrix matrix={matrix} chosen={chosen} onChoose={choose} />
      {chosen === undefined ? (
        <p class="pager mid">{t('data.choose')}</p>
      ) : (
        cell && <Chosen chosen={cell} comesFromOutside={arrived.current} onLeave={leave} />
      )}
    </section>
  );
}

function Key() {
  const { t } = useSpeech();
  return (
    <p class="key">
      <span>
        <i class="k c" />
        {t('data.key.complete')}
      </span>
      <span>
        <i class="k" style={{ '--f': 40 }} />
        {t('data.key.partial')}
      </span>
      <span>
        <i class="k q" />
        {t('data.key.open')}
      </span>
      <span>
        <i class="k" />
        {t('data.key.none')}
      </span>
      <span>
        <i class="k x" />
        {t('data.key.not-held')}
      </span>
      <span>{t('data.key.unknown')}</span>
    </p>
  );
}

type ChosenProps = {
  readonly chosen: ChosenCell;
  /** A link led here, and the rows that it meant stand below a tall table. */
  readonly comesFromOutside: boolean;
  onLeave(): void;
};

function Chosen({ chosen, comesFromOutside, onLeave }: ChosenProps) {
  const { t, language } = useSpeech();
  const { competition, cell, editions, rows } = chosen;
  const awards = new Map([[competition.id, competition.name]]);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (comesFromOutside) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const all = hashOf(at('data', ['rows'], { award: competition.id, from: `${cell.year}`, to: `${cell.year}` }));
  return (
    <section ref={card} class="card chosen">
      <header>
        <h2>
          <a href={hashOf(at('data', ['award', competition.id]))} lang="id">
            {competition.name}
          </a>{' '}
          {cell.year}
          <span class="r">{t('data.cell.held', { n: grouped(cell.held, language) })}</span>
          <button type="button" class="b quiet icon" aria-label={t('data.cell.close')} onClick={onLeave}>
            <Shape name="close" />
          </button>
        </h2>
        {cell.status !== 'held' && <p class="small">{t(`data.status.${cell.status}`)}.</p>}
        <ul class="small mid">
          {cell.tiers.map((tier) => (
            <li key={tier.tier ?? ''}>
              <Square tier={tier} /> {tierInWords(tier, language)}
            </li>
          ))}
        </ul>
        {handedOver(editions).map((edition) => (
          <Handed key={edition.tier ?? ''} edition={edition} />
        ))}
      </header>
      {rows.length === 0 ? (
        <p class="nothing">{t('data.cell.none')}</p>
      ) : (
        <Rows
          caption={`${competition.name} ${cell.year}`}
          columns={toldOf(rows, resultColumns({ language, awards }, ['award', 'year']))}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
      {rows.length < cell.held && (
        <p class="foot-row">
          <a class="b" href={all}>
            {t('data.cell.all', { n: grouped(cell.held, language) })}
          </a>
        </p>
      )}
    </section>
  );
}

/** What an edition has of no row need not be recorded; what it has of some is missing from the others, and they say so. */
function toldOf(rows: readonly Result[], columns: readonly Column<Result>[]): readonly Column<Result>[] {
  return columns
    .filter(({ blank, cell }) => blank !== 'silent' || rows.some((row) => cell(row) !== undefined))
    .map((column) => ({ ...column, blank: 'not-recorded' }));
}

/** Each ceremony once, although every tier of it has a row. */
function handedOver(editions: readonly Edition[]): readonly Edition[] {
  const said = new Set<string>();
  return editions.filter(({ status, date, place, presenter }) => {
    const key = [date, place, presenter].join('|');
    if (status !== 'held' || key === '||' || said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function Handed({ edition: { date, dateKind, place, presenter } }: { readonly edition: Edition }) {
  const { t, language } = useSpeech();
  const day = date === undefined ? undefined : writtenDate(date, language);
  const parts = [
    ...(day === undefined ? [] : [dateKind === 'seen' ? day : `${day} (${t('data.date.unverified')})`]),
    ...(place === undefined ? [] : [place]),
    ...(presenter === undefined ? [] : [t('data.cell.by', { name: presenter })]),
  ];
  return <p class="small mid">{t('data.cell.handed', { parts: parts.join(', ') })}</p>;
}
