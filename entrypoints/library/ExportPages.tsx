import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type ExportChoice,
  ExportDialog,
  type ExportPreview,
  type ExportProgress,
} from '../../components/history/ExportDialog.tsx';
import type { Language } from '../../lib/catalogue/language.ts';
import { isReviewed } from '../../lib/export/claim-review.ts';
import type { About } from '../../lib/export/exported-page.ts';
import { exportName, writeExport } from '../../lib/export/write-export.ts';
import type { Report } from '../../lib/report/report.ts';
import { allNotes } from '../../lib/store/notes.ts';
import type { PageKey } from '../../lib/store/records.ts';
import { judge } from '../sidepanel/page-notes.ts';
import { everyPage, exportedPages, type Judge } from './exported-pages.ts';
import { saveFile } from './save-file.ts';

/** Pages written for the preview, which then tells how large the whole would be. */
const PREVIEWED = 3;
/** Signs of the preview; more than a screen holds. */
const SHOWN = 2_000;

const NAME_PLACE = 'reader-name';

type Props = {
  readonly keys: readonly PageKey[];
  readonly language: Language;
  /** The data in use; undefined until it is open. */
  readonly dataset: Report['dataset'] | undefined;
  onClose(): void;
};

/** The export dialog over the store: the true beginning of the file, then the file, a page at a time. */
export function ExportPages({ keys, language, dataset, onClose }: Props) {
  const [judged, setJudged] = useState(0);
  const [preview, setPreview] = useState<ExportPreview>();
  const [progress, setProgress] = useState<ExportProgress>();
  const work = useRef<AbortController>(undefined);
  const asked = useRef(0);
  const judging = useMemo((): Judge | undefined => dataset && { dataset, judge }, [dataset?.sha256]);

  useEffect(() => {
    void judgedClaims(keys).then(setJudged);
    return () => work.current?.abort();
  }, [keys]);

  const onChoice = useCallback(
    (choice: ExportChoice) => {
      const mine = ++asked.current;
      setProgress(undefined);
      previewOf(keys, choice, about(language, choice), judging).then(
        (next) => mine === asked.current && setPreview(next),
        (error) => mine === asked.current && setProgress({ state: 'failed', details: String(error) }),
      );
    },
    [keys, language, judging],
  );

  async function save(choice: ExportChoice) {
    const { format, options, withNotes } = choice;
    localStorage.setItem(NAME_PLACE, choice.reader.trim());
    const controller = new AbortController();
    work.current = controller;
    const said = about(language, choice);
    const parts: string[] = [];
    const left = { pages: 0, notes: 0 };
    let seen = 0;
    let toldAt = 0;
    setProgress({ state: 'writing', done: 0 });
    try {
      const written = writeExport(everyPage(keys, withNotes, judging), format, said, {
        ...options,
        signal: controller.signal,
        onPage: (done) => {
          seen = done;
          // Each page would be a drawing of its own.
          if (performance.now() - toldAt < 100) return;
          toldAt = performance.now();
          setProgress({ state: 'writing', done });
        },
        onLeftOut: ({ notes }) => {
          left.pages++;
          left.notes += notes.length;
        },
      });
      for await (const part of written) {
        controller.signal.throwIfAborted();
        parts.push(part);
      }
      const name = exportName(format, seen - left.pages, said);
      saveFile(name, format.mediaType, parts);
      setProgress({ state: 'saved', name, left });
    } catch (error) {
      setProgress(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', details: String(error) });
    }
  }

  return (
    <ExportDialog
      pages={keys.length}
      judged={judged}
      reader={localStorage.getItem(NAME_PLACE) ?? ''}
      preview={preview}
      progress={progress}
      onChoice={onChoice}
      onSave={(choice) => void save(choice)}
      onStop={() => work.current?.abort()}
      onClose={onClose}
    />
  );
}

/** A name signs notes; a file without them carries none. */
function about(language: Language, { reader, withNotes }: ExportChoice): About {
  const name = reader.trim();
  return { exportedAt: new Date().toISOString(), language, ...(withNotes && name !== '' && { reader: name }) };
}

async function previewOf(
  keys: readonly PageKey[],
  { format, options, withNotes }: ExportChoice,
  said: About,
  judging: Judge | undefined,
): Promise<ExportPreview> {
  const some = keys.slice(0, PREVIEWED);
  let text = '';
  let left = 0;
  const onLeftOut = () => void left++;
  for await (const part of writeExport(everyPage(some, withNotes, judging), format, said, { ...options, onLeftOut }))
    text += part;
  const all = some.length === keys.length;
  const bytes = new TextEncoder().encode(text).length;
  return {
    head: text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text,
    name: exportName(format, keys.length - left, said),
    bytes: all ? bytes : Math.round((bytes / Math.max(1, some.length)) * keys.length),
    all: all && text.length <= SHOWN,
  };
}

/** Only pages with notes can hold a judged claim, so the others are not read for it. */
async function judgedClaims(keys: readonly PageKey[]): Promise<number> {
  const ruled = new Set((await allNotes()).filter(({ ruling }) => ruling).map(({ page }) => page));
  let judged = 0;
  const among = keys.filter((key) => ruled.has(key));
  for await (const page of exportedPages(among, true)) {
    judged += page.report.claims.filter((claim) => isReviewed(claim, page)).length;
  }
  return judged;
}
