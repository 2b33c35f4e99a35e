import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CELLS, type Cell } from '../lib/report/cells.ts';

/** What the single letters act on; absent members are keys that do nothing now. */
export type KeyActs = {
  step(by: 1 | -1): void;
  toggleEvidence(): void;
  toggleMarks(): void;
  /** A note on the active claim; the reader's own view of it. */
  note(): void;
  judge(): void;
  filter(cell: Cell): void;
  showAll(): void;
  help(): void;
  /** Clears filters and says whether there were any. */
  escape(): boolean;
};

/** Single letters work only where they are wanted, no field has focus and no dialog is open. */
export function useKeys(root: RefObject<HTMLElement | null>, letters: boolean, acts: KeyActs): void {
  const latest = useRef({ ...acts, letters });
  latest.current = { ...acts, letters };
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return undefined;
    let cameFrom: HTMLElement | undefined;
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);

    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (target?.closest('input, select, textarea, [contenteditable], dialog')) return;
      const focused = target === page?.body ? undefined : target;
      const inCard = focused?.closest('[data-claim]') ?? undefined;
      if (step(event, focused)) {
        if (!inCard) cameFrom = focused;
      } else if (event.key === 'Escape') {
        if (!latest.current.escape() && inCard) cameFrom?.focus();
      } else if (!press(event.key)) {
        return;
      }
      event.preventDefault();
    }

    function step({ key }: KeyboardEvent, focused: HTMLElement | undefined): boolean {
      const onCard = focused?.matches('[data-claim]') ?? false;
      const letter = latest.current.letters ? key.toLowerCase() : '';
      if (letter === 'j' || (key === 'ArrowDown' && onCard)) latest.current.step(1);
      else if (letter === 'k' || (key === 'ArrowUp' && onCard)) latest.current.step(-1);
      else return false;
      return true;
    }
  }, [root]);

  function press(key: string): boolean {
    if (!latest.current.letters) return false;
    const cell = /^[1-7]$/.test(key) ? CELLS[Number(key) - 1] : undefined;
    if (cell) latest.current.filter(cell);
    else if (key === '0') latest.current.showAll();
    else if (key === 'e' || key === 'E') latest.current.toggleEvidence();
    else if (key === 'm' || key === 'M') latest.current.toggleMarks();
    else if (key === 'n' || key === 'N') latest.current.note();
    else if (key === 'o' || key === 'O') latest.current.judge();
    else if (key === '?') latest.current.help();
    else return false;
    return true;
  }
}
