import { writtenDate } from '../../lib/catalogue/written.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { type ImportPreview, nameWithVersion, PREVIEW_LISTS, type PreviewList } from './import-state.ts';
import { grouped } from './Waiting.tsx';

type Props = {
  readonly preview: ImportPreview;
  onApply(): void;
  onCancel(): void;
};

/** What the import would add, change and contradict; nothing has happened yet. */
export function ImportPreviewCard({ preview, onApply, onCancel }: Props) {
  const { t, language } = useSpeech();
  const { origin, rows, same, counts, lists, completed, opened, replaces, ignored, pages } = preview;
  const shown = PREVIEW_LISTS.filter((list) => counts[list] > 0);
  return (
    <section class="card">
      <div class="pad">
        <h2 tabIndex={-1}>{t('import.preview', { name: nameWithVersion(preview) })}</h2>
        <p class="small mid">{t(`import.origin.${origin}`)}</p>
        {replaces.map((each) => (
          <p key={each.importedAt} class="small mid">
            {t('import.replaces', {
              name: nameWithVersion(each),
              date: writtenDate(each.importedAt.slice(0, 10), language),
            })}
          </p>
        ))}
        {ignored > 0 && <p class="small mid">{t('import.ignored', { n: ignored })}</p>}
      </div>
      <dl class="figures">
        <Figure term={t('import.count.rows')} n={rows} />
        <Figure term={t('import.count.same')} n={same} />
        {PREVIEW_LISTS.toReversed().map((list) => (
          <Figure key={list} term={t(`import.count.${list}`)} n={counts[list]} />
        ))}
      </dl>
      {(completed.length > 0 || opened.length > 0) && (
        <div class="pad small">
          {completed.length > 0 && (
            <p>
              {t('import.completed')} <span lang="id">{completed.join('; ')}</span>
            </p>
          )}
          {opened.length > 0 && (
            <p>
              {t('import.opened')} <span lang="id">{opened.join('; ')}</span>
            </p>
          )}
        </div>
      )}
      {shown.map((list) => (
        <List key={list} list={list} rows={lists[list]} all={counts[list]} open={list === shown[0]} />
      ))}
      {pages > 0 && <p class="pad small mid">{t('import.pages', { n: pages })}</p>}
      <div class="foot-row">
        <button type="button" class="b primary" onClick={onApply}>
          {t('import.apply')}
        </button>
        <button type="button" class="b" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </section>
  );
}

function Figure({ term, n }: { readonly term: string; readonly n: number }) {
  const { language } = useSpeech();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{grouped(n, language)}</dd>
    </div>
  );
}

type ListProps = {
  readonly list: PreviewList;
  readonly rows: ImportPreview['lists'][PreviewList];
  /** How many there are; the first of them are shown. */
  readonly all: number;
  readonly open: boolean;
};

function List({ list, rows, all, open }: ListProps) {
  const { t } = useSpeech();
  const title =
    rows.length < all ? t(`import.list.${list}`, { n: rows.length }) : `${t(`import.count.${list}`)}: ${rows.length}`;
  return (
    <details class="fold" open={open}>
      <summary class="pad-x">
        <Shape name="chev" class="i chev" />
        {title}
      </summary>
      {list === 'conflicts' && <p class="pad-x small mid">{t('import.conflict.note')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="errs" tabIndex={0} aria-label={title}>
        <ul>
          {rows.map((row, index) => (
            <li key={index}>
              <code>{row.where}</code>
              <div>
                <p lang="id">{row.words}</p>
                {row.fields.map(({ field, before, after }) => (
                  <p key={field} class="mid">
                    <code>{field}</code> {before !== undefined && t('import.was', { value: before })}
                    {before !== undefined && after !== undefined && '; '}
                    {after !== undefined && t('import.is', { value: after })}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}
