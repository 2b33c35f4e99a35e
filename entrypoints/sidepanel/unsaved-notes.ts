import { isEmpty, type NoteDraft } from '../../components/notes/note-draft.ts';
import { onErased } from '../../lib/store/changes.ts';
import { recallNoteDrafts, rememberNoteDrafts } from '../../lib/store/session.ts';

export type Drafts = ReadonlyMap<string, NoteDraft>;
export const NO_DRAFTS: Drafts = new Map();

/** By page, then by form. Another tab in front, or a panel that was closed, loses nothing that was typed. */
let unsaved: Promise<Map<string, Drafts>> | undefined;

// Whoever erased everything has cleared the session too, but not what this window remembers of it.
onErased(() => {
  unsaved = Promise.resolve(new Map());
});

export async function unsavedOn(page: string): Promise<Drafts> {
  return (await all()).get(page) ?? NO_DRAFTS;
}

/** Keeps the forms in which something is written, and gives them back as they came. */
export function keepUnsaved(page: string, drafts: Drafts): Drafts {
  void all().then((pages) => {
    const written = [...drafts].filter(([, draft]) => !isEmpty(draft));
    if (written.length > 0) pages.set(page, new Map(written));
    else pages.delete(page);
    return rememberNoteDrafts([...pages].map(([key, each]) => [key, [...each]]));
  });
  return drafts;
}

function all(): Promise<Map<string, Drafts>> {
  unsaved ??= recallNoteDrafts().then((kept) =>
    isKept(kept) ? new Map(kept.map(([page, drafts]) => [page, new Map(drafts)])) : new Map(),
  );
  return unsaved;
}

/** Only this file writes it, in this run of the browser; an extension that was renewed meanwhile may have another form. */
function isKept(value: unknown): value is readonly [string, readonly [string, NoteDraft][]][] {
  return (
    Array.isArray(value) &&
    value.every(
      (page) =>
        Array.isArray(page) &&
        typeof page[0] === 'string' &&
        Array.isArray(page[1]) &&
        page[1].every(
          (draft) =>
            Array.isArray(draft) &&
            typeof draft[0] === 'string' &&
            typeof draft[1]?.body === 'string' &&
            typeof draft[1]?.fields === 'object',
        ),
    )
  );
}
