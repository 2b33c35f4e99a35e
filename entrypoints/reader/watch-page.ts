import type { TextMap } from '../../lib/article/text-map.ts';

/** A page that goes on changing is looked at this often at most. */
const QUIET_MS = 1_000;
/** Fewer new letters are a counter, a caption or a button. */
const FEWEST_LETTERS = 40;
/** A page that keeps adding to itself (comments, an endless list) is not read over again each time. */
const MOST_LOOKS = 6;

export type Watched = {
  /** Told once, when the text that was read is no longer what the page shows. */
  onChanged(): void;
  /** Whether the article is longer now; asked only when text came. */
  hasGrown(): Promise<boolean>;
  /** Told once: all that was read still stands, and more of the article came. */
  onGrown(): void;
};

/** Follows the page after it was read; returns how to stop. */
export function watchPage(map: TextMap, { onChanged, hasGrown, onGrown }: Watched): () => void {
  const before = textOf(map);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let letters = 0;
  let looks = 0;
  const look = async () => {
    if (textOf(map) !== before) {
      stop();
      onChanged();
      return;
    }
    if (letters < FEWEST_LETTERS || looks === MOST_LOOKS) return;
    letters = 0;
    looks++;
    if (!(await hasGrown()) || stopped) return;
    stop();
    onGrown();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) letters += node.textContent?.trim().length ?? 0;
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, QUIET_MS);
  });
  const stop = () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
  };
  for (const root of rootsOf(map)) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return stop;
}

/** Frames and shadow roots have trees of their own. */
function rootsOf({ nodes }: TextMap): ReadonlySet<Node> {
  return new Set(nodes.map((node) => node.getRootNode()));
}

/** A 32-bit hash (FNV-1a) of the text nodes that are still on the page: comparing it costs no copy of the text. */
function textOf({ nodes }: TextMap): number {
  let hash = 0x811c9dc5;
  for (const node of nodes) {
    if (!node.isConnected) return -1;
    const { data } = node;
    for (let i = 0; i < data.length; i++) hash = Math.imul(hash ^ data.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
