import { useMemo, useRef, useState } from 'preact/hooks';
import { type FoundPages, HistoryView, type Outcome } from '../../components/history/HistoryView.tsx';
import { filtersOf, type HistoryQuery, historyQuery, pageQuery } from '../../components/history/history-query.ts';
import { PageView } from '../../components/history/PageView.tsx';
import { at } from '../../components/library/address.ts';
import { Recheck } from '../../components/library/Recheck.tsx';
import { Missing } from '../../components/library/ResultView.tsx';
import { Broken, Waiting } from '../../components/library/Waiting.tsx';
import { BackupReminder } from '../../components/storage/BackupReminder.tsx';
import { words } from '../../lib/catalogue/words.ts';
import { lastBackup } from '../../lib/store/backup.ts';
import { changesSince } from '../../lib/store/changes-since.ts';
import { forget, mergePages, removePages, restorePages, tagPages } from '../../lib/store/curate.ts';
import type { Done } from '../../lib/store/database.ts';
import { allNotes } from '../../lib/store/notes.ts';
import { recallCapture, recallPage } from '../../lib/store/pages.ts';
import type { PageKey } from '../../lib/store/records.ts';
import { pageRows, searchPages } from '../../lib/store/search.ts';
import { BringPage } from './BringPage.tsx';
import { CheckTextPage } from './CheckTextPage.tsx';
import { ExportPages } from './ExportPages.tsx';
import type { PageProps } from './page.ts';
import { useAnswer } from './use-answer.ts';
import { useNames } from './use-names.ts';
import { useRecheck } from './use-recheck.ts';
import { useStoreRevision } from './use-store-revision.ts';

type Told = Outcome extends infer O ? (O extends Outcome ? Omit<O, 'at'> : never) : never;

/** Riwayat: the list, or one page of it. */
export function HistoryPage(props: PageProps) {
  const [part, key] = props.address.path;
  if (part === 'bring') return <BringPage {...props} />;
  if (part === 'check') return <CheckTextPage {...props} />;
  return part === 'page' && key !== undefined ? <OnePage key={key} page={key} {...props} /> : <List {...props} />;
}

function List(props: PageProps) {
  const { address, go, language } = props;
  const names = useNames(props);
  const revision = useStoreRevision();
  const [outcome, setOutcome] = useState<Outcome>();
  const [exporting, setExporting] = useState<readonly PageKey[]>();
  const [first, setFirst] = useState<{ readonly asked: string; readonly found: FoundPages }>();
  const recheck = useRecheck();
  const rechecked = useRef<readonly PageKey[]>([]);
  const query = useMemo(() => historyQuery(address.filters), [address]);
  const { page: _page, ...asked } = query;
  const question = JSON.stringify(asked);
  const all = useAnswer(pageRows, [revision]);
  const kept = useAnswer(async () => ({ notes: (await allNotes()).length, last: await lastBackup() }), [revision]);
  const years = useMemo(() => new Set(all.value?.flatMap((row) => row.years)), [all.value]);
  const found = useAnswer(
    (signal) =>
      searchPages(pageQuery(query, years), {
        signal,
        onFirst: (rows) => setFirst({ asked: question, found: { rows } }),
      }),
    [question, revision, query.from + query.to === '' ? '' : years.size],
  );

  if (found.details !== undefined) return <Broken details={found.details} onAgain={found.again} />;
  const shown = found.value ?? first?.found;
  if (!shown) return <Waiting />;
  return (
    <>
      <HistoryView
        query={query}
        found={shown}
        total={all.value?.length ?? shown.rows.length}
        names={names}
        outcome={outcome}
        above={kept.value && <BackupReminder {...kept.value} now={Date.now()} />}
        onQuery={(change: Partial<HistoryQuery>) =>
          go(at('history', [], filtersOf({ ...query, ...change })), 'words' in change ? 'replace' : undefined)
        }
        onTag={(keys, change) => void done(tagPages(keys, change), () => ({ what: 'tagged', pages: keys.length }))}
        onRemove={(keys) =>
          void done(removePages(keys), (removal) => ({ what: 'removed', pages: keys.length, removal }))
        }
        onMerge={(keys, into) =>
          void done(mergePages(keys, into), (removal) => ({ what: 'merged', pages: keys.length, removal }))
        }
        onUndo={(removal) => {
          const pages = outcome && 'pages' in outcome ? outcome.pages : 0;
          void done(restorePages(removal), () => ({ what: 'restored', pages }));
        }}
        onExport={setExporting}
        onRecheck={(keys) => {
          rechecked.current = keys;
          recheck.start(keys);
        }}
        recheck={
          recheck.state.kind !== 'idle' && (
            <Recheck
              pages={recheck.state.all}
              state={recheck.state}
              onStart={() => recheck.start(rechecked.current)}
              onStop={recheck.stop}
            />
          )
        }
      />
      {exporting && (
        <ExportPages
          keys={exporting}
          language={language}
          dataset={props.about}
          onClose={() => setExporting(undefined)}
        />
      )}
    </>
  );

  async function done<T>(work: Promise<Done<T>>, told: (value: T) => Told) {
    const result = await work;
    const next = result.ok ? told(result.value) : { what: 'fault' as const, details: result.fault.details };
    setOutcome({ ...next, at: Date.now() });
  }
}

function OnePage({ page: key, address, go, language, about }: PageProps & { readonly page: PageKey }) {
  const revision = useStoreRevision();
  const alone = useMemo(() => [key], [key]);
  const [exporting, setExporting] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const { since } = address.filters;
  const page = useAnswer(async () => ({ found: await recallPage(key) }), [key, revision]);
  const earlier = useAnswer(
    async () => ({ capture: since === undefined ? undefined : await recallCapture(key, since) }),
    [key, since],
  );
  const t = words(language);
  const details = page.details ?? trouble;
  if (details !== undefined) return <Broken details={details} onAgain={page.again} />;
  if (!page.value) return <Waiting />;
  const { found } = page.value;
  if (!found) return <Missing title={t('page.missing')} />;
  const capture = since === undefined ? undefined : earlier.value?.capture;
  return (
    <>
      <PageView
        page={found}
        compared={
          capture && found.capture
            ? { capture, changes: changesSince(capture.report, found.capture.report) }
            : undefined
        }
        onExport={() => setExporting(true)}
        onForget={() => {
          void forget({ what: 'pages', keys: [key] }).then((gone) => {
            if (gone.ok) go(at('history'));
            else setTrouble(gone.fault.details);
          });
        }}
      />
      {exporting && (
        <ExportPages keys={alone} language={language} dataset={about} onClose={() => setExporting(false)} />
      )}
    </>
  );
}
