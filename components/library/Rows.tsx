import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import { useSpeech } from '../speech.ts';
import { useGradually } from './use-gradually.ts';

/** One column of a table of facts; a cell of `undefined` is said not to be recorded. */
export type Column<T> = {
  readonly head: InterfaceKey;
  cell(row: T): ComponentChildren;
  /** What stands where nothing is recorded; a dash of silence for what need not be recorded at all. */
  readonly blank?: 'not-recorded' | 'silent';
  readonly number?: boolean;
  /** Words of the dataset, which are Indonesian. */
  readonly lang?: 'id';
};

type Props<T> = {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  keyOf(row: T): string;
};

const ROWS_A_FRAME = 10;

/** A table that becomes blocks where there is no room; the first column names the row. */
export function Rows<T>({ caption, columns, rows, keyOf }: Props<T>) {
  const { t } = useSpeech();
  const drawn = useGradually(rows, ROWS_A_FRAME);
  return (
    <table class="t blocks" aria-busy={drawn < rows.length}>
      <caption class="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, number }) => (
            <th key={head} scope="col" class={number ? 'n' : undefined}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, drawn).map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, index) => {
              const content = column.cell(row);
              const word = t(column.head);
              if (content === undefined || content === '') {
                return (
                  <td key={column.head} class="blank" data-word={word}>
                    {column.blank === 'silent' ? '' : t('data.blank')}
                  </td>
                );
              }
              const about = { class: column.number ? 'n' : undefined, 'data-word': word };
              const inner = <div lang={column.lang}>{content}</div>;
              return index === 0 ? (
                <th key={column.head} scope="row" {...about}>
                  {inner}
                </th>
              ) : (
                <td key={column.head} {...about}>
                  {inner}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
