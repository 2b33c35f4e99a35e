import type { Merged } from '../../lib/export/merge.ts';
import type { ExportFault } from '../../lib/export/read-export.ts';
import { FaultWords } from '../FaultWords.tsx';
import { FileButton } from '../FileButton.tsx';
import { at, hashOf } from '../library/address.ts';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { claimName } from './claim-name.ts';

/** Faults that are shown; the rest is counted. */
const MOST_FAULTS = 100;

export type Bringing =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly file: string; readonly faults: readonly ExportFault[] }
  | {
      readonly state: 'preview';
      readonly files: readonly string[];
      /** Pages in the files, and how many of them the history does not have. */
      readonly pages: number;
      readonly newPages: number;
      readonly notes: number;
      /** What both judged: the two files, or the file and the history. */
      readonly merged: Merged;
      readonly against: 'history' | 'each-other';
    }
  | { readonly state: 'done'; readonly pages: number; readonly notes: number; readonly conflicts: number }
  | { readonly state: 'failed'; readonly details: string };

type Props = {
  readonly bringing: Bringing;
  onFiles(files: readonly File[]): void;
  onTake(): void;
  onLeave(): void;
};

/** Reports and notes of a colleague or another tool: what they hold and where you differ, before you take them. */
export function BringView({ bringing, onFiles, onTake, onLeave }: Props) {
  const { t, language } = useSpeech();
  return (
    <section class="view">
      <p class="crumb">
        <a href={hashOf(at('history'))}>{t('history.title')}</a>
      </p>
      <h1 tabIndex={-1}>{t('bring.title')}</h1>
      <p class="lead">{t('bring.lead')}</p>
      <p class="acts-row">
        <FileButton
          caption={t('bring.choose')}
          accept=".json,.ndjson,.jsonl,application/json"
          multiple
          onFiles={onFiles}
        />
      </p>
      <div role="status">{said()}</div>
      {bringing.state === 'refused' && refused(bringing.file, bringing.faults)}
      {bringing.state === 'preview' && preview(bringing)}
    </section>
  );

  function said() {
    switch (bringing.state) {
      case 'reading':
        return <p>{t('bring.reading')}</p>;
      case 'done':
        return (
          <p>
            {t('bring.done', {
              pages: grouped(bringing.pages, language),
              notes: grouped(bringing.notes, language),
            })}{' '}
            {bringing.conflicts > 0 && t('bring.conflicts', { n: grouped(bringing.conflicts, language) })}
          </p>
        );
      case 'failed':
        return <p>{t('history.outcome.fault', { details: bringing.details })}</p>;
      default:
        return null;
    }
  }

  function refused(file: string, faults: readonly ExportFault[]) {
    return (
      <div class="card is-fault">
        <p class="box-head pad">
          <Shape name="fault" />
          <b>{t('bring.refused', { file })}</b>
        </p>
        <p class="pad">{t('bring.refused.more', { n: grouped(faults.length, language) })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section class="errs" tabIndex={0} aria-label={t('import.faults.list')}>
          <ul>
            {faults.slice(0, MOST_FAULTS).map(({ line, at: place, message }, i) => (
              <li key={i}>
                <code>{[line, place].filter((part) => part !== undefined && part !== '').join(':') || file}</code>
                <FaultWords message={message} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    );
  }

  function preview({ files, pages, newPages, notes, merged, against }: Extract<Bringing, { state: 'preview' }>) {
    const { agreement, disagreements } = merged;
    const sides = against === 'history' ? [t('bring.mine'), t('bring.theirs')] : files;
    return (
      <>
        <div class="card pad">
          <p>
            <b>{files.join(', ')}</b>
          </p>
          <p>
            {t('bring.holds', {
              pages: grouped(pages, language),
              fresh: grouped(newPages, language),
              notes: grouped(notes, language),
            })}
          </p>
          <p class="acts-row">
            <button type="button" class="b primary" onClick={onTake}>
              {t('bring.take')}
            </button>
            <button type="button" class="b" onClick={onLeave}>
              {t('bring.leave')}
            </button>
          </p>
        </div>
        <h2 class="rule">{t('bring.agreement')}</h2>
        <p>
          {agreement.claims === 0
            ? t(`bring.agreement.none.${against}`)
            : t('bring.agreement.figures', {
                n: agreement.claims,
                percent: share(agreement.share),
                alpha: agreement.alpha === null ? t('bring.alpha.none') : figure(agreement.alpha),
              })}
        </p>
        {agreement.claims > 0 && <p class="small mid">{t('bring.alpha.means')}</p>}
        {disagreements.length > 0 && (
          <div class="card scroll">
            <table class="t blocks">
              <caption class="sr">{t('bring.disagreements')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('bring.claim')}</th>
                  <th scope="col">{sides[0]}</th>
                  <th scope="col">{sides[1]}</th>
                </tr>
              </thead>
              <tbody>
                {disagreements.map(({ page, title, claim, first, second }, i) => (
                  <tr key={i}>
                    <th scope="row">
                      <span lang="id">{claimName(claim)}</span>
                      <div class="mid tiny" lang="id">
                        {title ?? page}
                      </div>
                    </th>
                    {[first, second].map(({ opinion, reason }, side) => (
                      <td key={side} data-word={sides[side]}>
                        <b>{t(`export.opinion.${opinion}`)}</b> <span class="said">{reason}</span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </>
    );
  }

  function share(value: number | null): string {
    return value === null ? '' : new Intl.NumberFormat(locale(), { style: 'percent' }).format(value);
  }

  function figure(value: number): string {
    return new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  }

  function locale(): string {
    return language === 'id' ? 'id-ID' : 'en-GB';
  }
}
