import { rangeSelectorOf } from '../../lib/annotate/range-selector.ts';
import { selectedSpan } from '../../lib/annotate/selection.ts';
import { wholeWords } from '../../lib/annotate/selectors.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Selected } from '../../lib/messages.ts';

/** A hand that drags over a paragraph changes the selection dozens of times. */
const QUIET_MS = 150;

type Article = { readonly map: TextMap; readonly text: string };

/** Tells when another part of the article is selected; nothing is told while no article is held. */
export function followSelection(
  article: () => Article | false | undefined,
  onSelected: (selected: Selected | null) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  const now = (): Selected | null => {
    const held = article();
    const span = held && selectedSpan(document, held.map, held.text);
    if (!held || !span) return null;
    const whole = wholeWords(held.text, span);
    const range = held.map.rangeOf(whole);
    const selector = range && rangeSelectorOf(range);
    return { span: whole, ...(selector && { range: selector }) };
  };
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!article()) return;
      const selected = now();
      const what = JSON.stringify(selected);
      if (what === told) return;
      told = what;
      onSelected(selected);
    }, QUIET_MS);
  };
  document.addEventListener('selectionchange', onChange);
  return {
    now,
    stop() {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    },
  };
}
