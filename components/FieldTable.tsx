import type { FieldRow, Mark } from './field-rows.ts';
import { rankInWords } from './rank-in-words.ts';
import { useSpeech } from './speech.ts';

const SIGN: Readonly<Record<Mark, string>> = { same: '=', differs: '≠', unsure: '?', unrecorded: '?' };
const LOOK: Readonly<Record<Mark, string | undefined>> = {
  same: undefined,
  differs: 'ne',
  unsure: undefined,
  unrecorded: 'na',
};

/** The article against the data, field by field. */
export function FieldTable({ rows }: { readonly rows: readonly FieldRow[] }) {
  const { t, language, articleLanguage } = useSpeech();
  return (
    <table class="cmp">
      <caption class="sr">{t('table.caption')}</caption>
      <colgroup>
        <col class="f" />
        <col />
        <col class="m" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('table.field')}</th>
          <th scope="col">{t('table.article')}</th>
          <th scope="col">
            <span class="sr">{t('table.mark')}</span>
          </th>
          <th scope="col">{t('table.data')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, claimed, recorded, rank, meant, mark }) => (
          <tr key={field} class={LOOK[mark]}>
            <th scope="row" class="capital">
              {t(`field.${field}`)}
            </th>
            <td class="a" lang={articleLanguage}>
              {claimed}
            </td>
            <td class="m">
              <span aria-hidden="true">{meant ? '≈' : SIGN[mark]}</span>
              <span class="sr">{t(`mark.${mark}`)}</span>
            </td>
            <td class="d" lang={recorded === undefined ? undefined : 'id'}>
              {recorded ?? t('mark.unrecorded')}
              {meant && <span lang={language}>, {t('table.meant')}</span>}
              {rank !== undefined && <span lang={language}>, {rankInWords(rank, t)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
