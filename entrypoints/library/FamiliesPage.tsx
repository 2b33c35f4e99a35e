import { useEffect, useState } from 'preact/hooks';
import { type Compared, FamiliesView } from '../../components/FamiliesView.tsx';
import { Broken, Waiting } from '../../components/library/Waiting.tsx';
import type { Referenced } from '../../components/ReferenceForm.tsx';
import { readArticle } from '../../lib/article/read-article.ts';
import { words } from '../../lib/catalogue/words.ts';
import { alignedCopy } from '../../lib/duplicates/near-duplicates.ts';
import {
  isReferenceFile,
  type ReadHtml,
  type ReferenceFile,
  referenceTexts,
} from '../../lib/duplicates/reference-texts.ts';
import { ENGINE_VERSION } from '../../lib/report/to-report.ts';
import { forget } from '../../lib/store/curate.ts';
import { recallPage } from '../../lib/store/pages.ts';
import { rememberReferences } from '../../lib/store/remember-references.ts';
import { forgetTexts } from '../../lib/store/remember-texts.ts';
import { pageRows } from '../../lib/store/search.ts';
import { familyKeys, textFamily } from '../../lib/store/text-families.ts';
import type { PageProps } from './page.ts';
import { useAnswer } from './use-answer.ts';
import { useStoreRevision } from './use-store-revision.ts';

/** Families put on the page at a time: each reads the texts of its pages. */
const AT_A_TIME = 10;

/** Keluarga teks, over the fingerprints of the library. */
export function FamiliesPage({ about, language }: PageProps) {
  const revision = useStoreRevision();
  const [shown, setShown] = useState(AT_A_TIME);
  const [compared, setCompared] = useState<Compared>();
  const [referenced, setReferenced] = useState<Referenced>();
  const [waiting, setWaiting] = useState<{ readonly files: readonly ReferenceFile[]; readonly title: string }>();
  useEffect(() => {
    if (!about || !waiting) return;
    setWaiting(undefined);
    void keep(waiting.files, waiting.title);
  }, [about, waiting]);
  const found = useAnswer(async () => {
    const keys = await familyKeys();
    const families = await Promise.all(keys.slice(0, shown).map(textFamily));
    return { total: keys.length, families: families.filter((family) => family !== undefined) };
  }, [revision, shown]);
  const rows = useAnswer(pageRows, [revision]);
  if (found.details !== undefined) return <Broken details={found.details} onAgain={found.again} />;
  if (!found.value || !rows.value) return <Waiting />;
  return (
    <FamiliesView
      families={found.value.families}
      total={found.value.total}
      compared={compared}
      references={rows.value.filter(({ kind }) => kind === 'reference')}
      referenced={referenced}
      onMore={() => setShown(shown + AT_A_TIME)}
      onCompare={(fullest, key) => void compare(fullest, key)}
      onPaste={(text, title) => {
        const name = title.trim() === '' ? words(language)('references.pasted') : title.trim();
        void keep([{ name: `${name}.txt`, content: text }], title.trim());
      }}
      onFiles={(files) =>
        void Promise.all(wanted(files).map(async (file) => ({ name: nameOf(file), content: await file.text() }))).then(
          (read) => keep(read),
        )
      }
      onForget={(key) =>
        void forget({ what: 'pages', keys: [key] }).then((gone) => (gone.ok ? forgetTexts([key]) : gone))
      }
    />
  );

  async function compare(fullest: string, key: string) {
    const [first, second] = await Promise.all([recallPage(fullest), recallPage(key)]);
    if (!first?.capture || !second?.capture) return;
    const text = first.capture.report.text;
    const other = second.row.host === '' ? (second.row.title ?? key) : second.row.host;
    const copy = second.capture.report.text;
    const passages = alignedCopy(text, copy).passages.map((passage) => ({
      ...passage,
      quote: copy.slice(passage.there.start, passage.there.end),
    }));
    const here = first.row.host === '' ? (first.row.title ?? fullest) : first.row.host;
    setCompared({ key, text, here, other, passages });
  }

  /** `title`: what the reader calls the one text. */
  async function keep(files: readonly ReferenceFile[], title = '') {
    if (files.length === 0) return;
    // A reference says which data it was read with: until that is known, the files wait.
    if (!about) return setWaiting({ files, title });
    const read = await referenceTexts(files, readHtml);
    if (read.faults.length > 0) return setReferenced({ state: 'refused', faults: read.faults });
    const named = title === '' ? read.references : read.references.map((reference) => ({ ...reference, title }));
    const kept = await rememberReferences(named, {
      readAt: new Date().toISOString(),
      dataset: { name: about.name, version: about.version, sha256: about.sha256 },
      engine: { name: 'piagam', version: ENGINE_VERSION },
    });
    setReferenced(kept.ok ? { state: 'kept', n: kept.value.length } : { state: 'failed', details: kept.fault.details });
  }
}

/** All files that were picked; of a folder those that may be releases, or all of them where none may, so that it is said. */
function wanted(files: readonly File[]): readonly File[] {
  const releases = files.filter(({ name, webkitRelativePath }) => webkitRelativePath === '' || isReferenceFile(name));
  return releases.length > 0 ? releases : files;
}

function nameOf({ webkitRelativePath, name }: File): string {
  return webkitRelativePath === '' ? name : webkitRelativePath;
}

/** A parsed document runs no script and loads nothing; only its text is taken. */
const readHtml: ReadHtml = async (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = await readArticle(page, { mode: 'article', pause: () => new Promise((resolve) => setTimeout(resolve)) });
  if (read.kind !== 'article') return undefined;
  const { text, metadata } = read.article;
  return {
    text,
    url: metadata.url,
    title: metadata.title?.value,
    publishedAt: metadata.publishedAt?.value,
    siteName: metadata.siteName?.value,
  };
};
