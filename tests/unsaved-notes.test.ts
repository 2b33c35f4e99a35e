import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newDraft } from '../components/notes/note-draft.ts';
import { keepUnsaved, unsavedOn } from '../entrypoints/sidepanel/unsaved-notes.ts';
import { eraseEverything } from '../lib/store/backup.ts';
import { tellChange } from '../lib/store/changes.ts';
import { emptyStore } from '../lib/store/empty-store.ts';
import { recallNoteDrafts } from '../lib/store/session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PAGE = 'https://example.id/berita/1';
const draft = (body: string) => new Map([['new', { ...newDraft({ kind: 'page' }, 'note'), body }]]);

beforeEach(async () => {
  await emptyStore();
  fakeBrowser.reset();
  await fakeBrowser.windows.create({ focused: true });
});

test('what was typed and not saved outlives a restored backup, and nothing of it an erasure', async () => {
  keepUnsaved(PAGE, draft('Tanya panitia'));
  await vi.waitFor(async () => expect(JSON.stringify(await recallNoteDrafts())).toContain('Tanya panitia'));
  tellChange({ what: 'everything' });
  expect((await unsavedOn(PAGE)).get('new')?.body).toBe('Tanya panitia');

  expect((await eraseEverything()).ok).toBe(true);
  await fakeBrowser.storage.session.clear();
  expect((await unsavedOn(PAGE)).size).toBe(0);
  keepUnsaved('https://example.id/berita/2', draft('Lain'));
  await vi.waitFor(async () => expect(JSON.stringify(await recallNoteDrafts())).toContain('Lain'));
  expect(JSON.stringify(await recallNoteDrafts())).not.toContain('Tanya panitia');
});
