import type { TextMap } from '../../lib/article/text-map.ts';

/** A page that goes on changing is looked at this often at most. */
const QUIET_MS = 1_000;

/** Tells once when the text that was read is no longer what the page shows; returns how to stop. */
export function watchPage(map: TextMap, onChanged: () => void): () => void {
  const before = textOf(map);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (textOf(map) === before) return;
      stop();
      onChanged();
    }, QUIET_MS);
  });
  const stop = () => {
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
