import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportActions, ImportView } from '../../components/library/ImportView.tsx';
import { type ImportState, nameWithVersion } from '../../components/library/import-state.ts';
import { grouped } from '../../components/library/Waiting.tsx';
import { words } from '../../lib/catalogue/words.ts';
import type { Progress, Stage } from '../../lib/dataset/steps.ts';
import { Cancelled } from './ask-archive.ts';
import { copy } from './copy.ts';
import type { PageProps } from './page.ts';
import { saveFile } from './save-file.ts';
import { useAnswer } from './use-answer.ts';
import { useRecheck } from './use-recheck.ts';

export function ImportPage({ archive, about, dataRevision, language, say }: PageProps) {
  const t = words(language);
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [removed, setRemoved] = useState<string>();
  const datasets = useAnswer(() => archive.ask('datasets', []), [dataRevision]);
  const pages = useAnswer(() => archive.ask('recheckable', []), [dataRevision]);
  const recheck = useRecheck();
  const work = useRef<AbortController>(undefined);
  // Left in the middle: what was read is forgotten, what was agreed to goes on.
  useEffect(() => () => work.current?.abort(), []);

  const sentence = sentenceOf();
  useEffect(() => {
    if (sentence !== undefined) say(sentence);
  }, [sentence]);

  const actions: ImportActions = {
    async onFiles(files) {
      const name = nameOf(files.map(({ path }) => path));
      work.current?.abort();
      const controller = new AbortController();
      work.current = controller;
      setState({ kind: 'reading', name });
      try {
        const answer = await archive.ask('inspect', [files], {
          signal: controller.signal,
          onProgress: (told) => {
            if (isProgress(told) && !controller.signal.aborted) setState({ kind: 'reading', name, progress: told });
          },
        });
        if (controller.signal.aborted) return;
        setState(answer.kind === 'planned' ? { kind: 'preview', preview: answer.preview } : { ...answer, name });
      } catch (error) {
        if (error instanceof Cancelled || controller.signal.aborted) return;
        setState({ kind: 'failed', name, why: 'failed', details: String(error) });
      }
    },
    onCancel() {
      work.current?.abort();
      void archive.ask('forgetPlan', []);
      setState({ kind: 'idle' });
    },
    async onApply() {
      const name = state.kind === 'preview' ? state.preview.name : '';
      setState({ kind: 'applying', name });
      try {
        const answer = await archive.ask('apply', [], {
          onProgress: (told) => {
            if (isProgress(told)) setState({ kind: 'applying', name, progress: told });
          },
        });
        setState(
          answer.kind === 'applied'
            ? { ...answer, kind: 'done' }
            : { kind: 'failed', name, why: answer.why, details: answer.details },
        );
      } catch (error) {
        setState({ kind: 'failed', name, why: 'failed', details: String(error) });
      }
    },
    allFaults: () => archive.ask('allFaults', []),
    onCopy: copy,
    onSwitch: (id, active) => void archive.ask('switchDataset', [id, active]),
    async onRemove(id) {
      setRemoved(await archive.ask('removeDataset', [id]));
    },
    async onUndo() {
      await archive.ask('undoRemoval', []);
      setRemoved(undefined);
    },
    async onExport(id) {
      const file = await archive.ask('exportDataset', [id]);
      if (file) saveFile(file.name, 'application/zip', [file.zip]);
    },
    onRecheck: () => recheck.start(pages.value ?? []),
    onStopRecheck: recheck.stop,
  };
  return (
    <ImportView
      state={state}
      datasets={datasets.value ?? []}
      {...(about && { bundled: about.bundled })}
      removed={removed}
      recheckable={pages.value?.length ?? 0}
      recheck={recheck.state}
      actions={actions}
    />
  );

  function sentenceOf(): string | undefined {
    switch (state.kind) {
      case 'refused':
        return `${t('import.refused', { name: state.name })}. ${t('import.faults', {
          n: grouped(state.all, language),
          files: state.files,
        })}`;
      case 'done':
        return t('import.done', { name: nameWithVersion(state), n: grouped(state.rows, language) });
      case 'failed':
        return t('import.refused', { name: state.name });
      default:
        return undefined;
    }
  }
}

/** One file by its name, a folder by its own. */
function nameOf(paths: readonly string[]): string {
  const [first = ''] = paths;
  return first.split('/')[0] ?? first;
}

const STAGES: readonly Stage[] = ['unzip', 'parse', 'read', 'check', 'compare', 'merge', 'search'];

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null || !('stage' in value)) return false;
  return STAGES.some((stage) => stage === value.stage);
}
