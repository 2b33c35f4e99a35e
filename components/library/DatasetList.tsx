import { useEffect, useRef } from 'preact/hooks';
import { writtenDate } from '../../lib/catalogue/written.ts';
import type { Fault } from '../../lib/dataset/fault.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { faultLineIn } from './fault-line-in.ts';
import { nameWithVersion } from './import-state.ts';
import { grouped } from './Waiting.tsx';

/** An imported dataset as the list shows it. */
export type DatasetLine = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly importedAt: string;
  readonly active: boolean;
  readonly origin: 'signed' | 'own';
  readonly rows: number;
  /** It no longer fits beside the data: what its first fault says. */
  readonly fault?: Fault;
};

type Props = {
  readonly datasets: readonly DatasetLine[];
  readonly bundled?: {
    readonly name: string;
    readonly version: string;
    readonly rows: number;
    readonly awards: number;
  };
  readonly removed: string | undefined;
  onSwitch(id: string, active: boolean): void;
  onRemove(id: string): void;
  onUndo(): void;
  onExport(id: string): void;
};

/** The data in use: the bundled one, which stays, and what the reader brought in. */
export function DatasetList({ datasets, bundled, removed, onSwitch, onRemove, onUndo, onExport }: Props) {
  const { t, language } = useSpeech();
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // After a removal the focus is where it can be taken back.
  useEffect(() => {
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);
  return (
    <section class="card pad" aria-labelledby="datasets-title">
      <h2 ref={heading} id="datasets-title" tabIndex={-1}>
        {t('import.datasets')}
      </h2>
      <ul class="sets-list">
        {bundled && (
          <li class="choice">
            <input type="checkbox" checked disabled aria-label={nameWithVersion(bundled)} />
            <div>
              <b>{nameWithVersion(bundled)}</b>
              <span>
                {t('import.dataset.bundled', { rows: grouped(bundled.rows, language), competitions: bundled.awards })}
              </span>
            </div>
          </li>
        )}
        {datasets.map(({ id, name, version, importedAt, active, origin, rows, fault }) => (
          <li key={id} class="choice">
            <input
              type="checkbox"
              id={`dataset-${id}`}
              checked={active}
              onChange={({ currentTarget }) => onSwitch(id, currentTarget.checked)}
            />
            <label for={`dataset-${id}`}>
              <b>{nameWithVersion({ name, version })}</b>
              <span>
                {t(`import.dataset.${origin}`, {
                  rows: grouped(rows, language),
                  date: writtenDate(importedAt.slice(0, 10), language),
                })}
              </span>
              {!active && <span>{t('import.dataset.off')}</span>}
              {active && fault !== undefined && (
                <span class="fault-text">
                  {t('import.dataset.left-out')} {faultLineIn(fault, language)}
                </span>
              )}
            </label>
            <p class="acts-row">
              <button
                type="button"
                class="b quiet"
                aria-label={t('import.dataset.export.label', { name })}
                onClick={() => onExport(id)}
              >
                <Shape name="export" />
                {t('import.dataset.export')}
              </button>
              <button
                type="button"
                class="b quiet"
                aria-label={t('import.dataset.remove.label', { name })}
                onClick={() => onRemove(id)}
              >
                <Shape name="close" />
                {t('import.dataset.remove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {datasets.length === 0 && <p class="small mid">{t('import.dataset.none')}</p>}
      {removed !== undefined && (
        <p class="acts-row small">
          {t('import.dataset.removed', { name: removed })}
          <button
            ref={undo}
            type="button"
            class="b"
            onClick={() => {
              heading.current?.focus();
              onUndo();
            }}
          >
            {t('import.dataset.undo')}
          </button>
        </p>
      )}
    </section>
  );
}
