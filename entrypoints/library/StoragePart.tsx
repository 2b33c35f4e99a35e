import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Removals } from '../../components/storage/Removals.tsx';
import { StorageSettings, type StorageWork } from '../../components/storage/StorageSettings.tsx';
import { askPage } from '../../lib/messages.ts';
import { automaticSites, readOnRequestOnly } from '../../lib/store/automatic-sites.ts';
import {
  type Backup,
  backup,
  eraseEverything,
  lastBackup,
  readBackup,
  rememberBackup,
  restoreBackup,
} from '../../lib/store/backup.ts';
import { forget, restorePages } from '../../lib/store/curate.ts';
import type { Done } from '../../lib/store/database.ts';
import { askToPersist, changeKeepPolicy, dropTexts, recallKeepPolicy, usage } from '../../lib/store/keep.ts';
import { tidyTexts } from '../../lib/store/remember-texts.ts';
import { pageRows } from '../../lib/store/search.ts';
import { recallAll } from '../../lib/store/session.ts';
import { changeSettings, settings } from '../../lib/store/settings.ts';
import { removals, UNDO_DAYS } from '../../lib/store/trash.ts';
import { isMarksPlaced } from '../background/from-page.ts';
import type { Archive } from './ask-archive.ts';
import { keptChoices, takeChoices } from './choices.ts';
import { saveFile } from './save-file.ts';
import { useAnswer } from './use-answer.ts';
import { useStoreRevision } from './use-store-revision.ts';

/** What `similarPages` takes where the reader chose nothing. */
const DEFAULT = { words: 20, percent: 0 };

/** The settings about what is kept, over the store. */
export function StoragePart({ archive }: { readonly archive: Archive }) {
  const revision = useStoreRevision();
  const [asked, setAsked] = useState(0);
  const [work, setWork] = useState<StorageWork>();
  const ready = useRef<Backup>(undefined);
  const stop = useRef<AbortController>(undefined);
  const toldAt = useRef(0);
  const kept = useAnswer(
    async () => ({
      usage: await usage(),
      policy: await recallKeepPolicy(),
      last: await lastBackup(),
      hosts: pagesByHost(await pageRows()),
      chosen: await settings(),
      removed: await removals(),
    }),
    [revision, asked],
  );
  useEffect(() => () => stop.current?.abort(), []);
  const again = () => setAsked((now) => now + 1);
  const { usage: used, policy = 'everything', last, hosts = [], chosen, removed = [] } = kept.value ?? {};
  return (
    <>
      <Removals
        lines={removed}
        days={UNDO_DAYS}
        onRestore={(id) => void done('keep', restorePages(id), () => undefined)}
      />
      <StorageSettings
        usage={used}
        policy={policy}
        hosts={hosts}
        lastBackup={last}
        similarity={{
          words: chosen?.similarWords ?? DEFAULT.words,
          percent: Math.round(100 * (chosen?.similarShare ?? DEFAULT.percent / 100)),
        }}
        work={work}
        onPolicy={(next) => void done('keep', changeKeepPolicy(next), () => undefined)}
        onDropTexts={() => void done('texts', dropTexts(), (pages) => ({ what: 'texts', state: 'done', pages }))}
        onPersist={() => void askToPersist().then(again)}
        onForgetSite={(host) =>
          void done('site', forgetSite(host), (pages) => ({ what: 'site', state: 'done', pages }))
        }
        onSimilarity={({ words, percent }) =>
          void changeSettings({
            ...(words !== undefined && { similarWords: words }),
            ...(percent !== undefined && { similarShare: percent / 100 }),
          }).then(again)
        }
        onBackup={() => void makeBackup()}
        onStop={() => stop.current?.abort()}
        onBackupFile={(file) => void open(file)}
        onRestore={(how) => {
          const from = ready.current;
          if (!from) return;
          const { signal } = startWork('restore');
          restoreBackup(from, how, { signal, onProgress: (share) => tellShare('restore', share) }).then(
            async (restored) => {
              if (signal.aborted && !restored.ok) {
                return setWork({ what: 'restore', state: 'ready', contents: from.contents });
              }
              if (!restored.ok) return setWork({ what: 'restore', state: 'failed', details: restored.fault.details });
              // What is merged into a library leaves its reader's own choices alone.
              if (how === 'replace') await takeChoices(from.settings ?? []);
              const { contents, conflicts } = restored;
              setWork({ what: 'restore', state: 'done', contents, conflicts });
              // Fingerprints are not in the file: they are made again from the texts, by the next window if this one is closed.
              await archive.ask('tidyTexts', ['now']).catch(() => {});
            },
            (error) => setWork({ what: 'restore', state: 'failed', details: String(error) }),
          );
        }}
        onErase={() => void done('erase', erase(), () => ({ what: 'erase', state: 'done' }))}
      />
    </>
  );

  async function done<T>(
    what: Extract<StorageWork, { state: 'failed' }>['what'],
    doing: Promise<Done<T>>,
    told: (value: T) => StorageWork | undefined,
  ) {
    const result = await doing;
    setWork(result.ok ? told(result.value) : { what, state: 'failed', details: result.fault.details });
    again();
  }

  function startWork(what: 'backup' | 'restore'): AbortController {
    const controller = new AbortController();
    stop.current = controller;
    setWork({ what, state: 'working', share: 0 });
    return controller;
  }

  /** Each page would be a drawing of its own. */
  function tellShare(what: 'backup' | 'restore', share: number) {
    if (performance.now() - toldAt.current < 100) return;
    toldAt.current = performance.now();
    setWork({ what, state: 'working', share });
  }

  async function makeBackup() {
    const controller = startWork('backup');
    try {
      const file = await backup({
        settings: await keptChoices(),
        signal: controller.signal,
        onProgress: (share) => tellShare('backup', share),
      });
      const at = new Date().toISOString();
      const name = `piagam-${at.slice(0, 10)}.piagam.gz`;
      saveFile(name, 'application/gzip', [file]);
      await rememberBackup(at);
      setWork({ what: 'backup', state: 'done', name });
      again();
    } catch (error) {
      setWork(controller.signal.aborted ? undefined : { what: 'backup', state: 'failed', details: String(error) });
    }
  }

  async function open(file: File) {
    const { signal } = startWork('restore');
    ready.current = undefined;
    try {
      const read = await readBackup(file, { signal, onProgress: (share) => tellShare('restore', share) });
      if (!read.ok) return setWork({ what: 'restore', state: 'refused', faults: read.faults });
      ready.current = read.backup;
      setWork({ what: 'restore', state: 'ready', contents: read.backup.contents });
    } catch (error) {
      setWork(signal.aborted ? undefined : { what: 'restore', state: 'failed', details: String(error) });
    }
  }
}

async function forgetSite(host: string): Promise<Done<number>> {
  const gone = await forget({ what: 'site', host });
  if (gone.ok) await tidyTexts();
  return gone;
}

/** The library, the open reports and every choice; what remains is what a new installation has. */
async function erase(): Promise<Done<undefined>> {
  const erased = await eraseEverything();
  if (!erased.ok) return erased;
  // Each gives its permission back; the list itself goes with everything else.
  for (const site of await automaticSites()) await readOnRequestOnly(site);
  await takeMarksOff();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  localStorage.clear();
  return erased;
}

/** Marks on open pages show what was read and noted. A page that does not answer has none any more. */
async function takeMarksOff(): Promise<void> {
  const tabs = await recallAll();
  await Promise.all(
    [...tabs].map(async ([tabId, { readId }]) => {
      if (readId === undefined) return;
      await askPage(tabId, 'markNotes', isMarksPlaced, readId, []);
      await askPage(tabId, 'mark', isMarksPlaced, readId, []);
    }),
  );
}

type HostPages = { readonly host: string; readonly pages: number; readonly notes: number };

function pagesByHost(rows: Awaited<ReturnType<typeof pageRows>>): readonly HostPages[] {
  const hosts = new Map<string, { pages: number; notes: number }>();
  for (const { host, notes } of rows) {
    if (host === '') continue;
    const known = hosts.get(host) ?? { pages: 0, notes: 0 };
    hosts.set(host, { pages: known.pages + 1, notes: known.notes + notes });
  }
  return [...hosts].map(([host, counts]) => ({ host, ...counts })).sort((a, b) => a.host.localeCompare(b.host, 'id'));
}
