import { useCallback, useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { type Address, at, hashOf, readAddress } from '../../components/library/address.ts';
import { Shell } from '../../components/library/Shell.tsx';
import { Broken } from '../../components/library/Waiting.tsx';
import { datasetName } from '../../lib/catalogue/dataset-name.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import { words } from '../../lib/catalogue/words.ts';
import { onChange } from '../../lib/store/changes.ts';
import { keyChoices } from '../sidepanel/key-choices.ts';
import { openArchive } from './ask-archive.ts';
import { PAGES } from './pages.ts';
import { useAnswer } from './use-answer.ts';

const FIRST = at(PAGES[0]?.view ?? 'data');

type Props = { readonly language: Language; rememberLanguage(language: Language): void };

/** The library: which view the address names, in which language, over which data. */
export function Library({ language: first, rememberLanguage }: Props) {
  const archive = useMemo(openArchive, []);
  const [address, setAddress] = useState(() => readAddress(location.hash) ?? FIRST);
  const [language, setLanguage] = useState(first);
  const [said, say] = useState('');
  const [dataRevision, setDataRevision] = useState(0);
  const about = useAnswer(() => archive.ask('about', []), [dataRevision]);
  const [broken, mend] = useErrorBoundary();

  useEffect(() => {
    const follow = () => {
      mend();
      setAddress(readAddress(location.hash) ?? FIRST);
    };
    addEventListener('hashchange', follow);
    const unlisten = onChange(({ what }) => {
      if (what !== 'datasets' && what !== 'everything') return;
      void archive.ask('dataChanged', []);
      setDataRevision((now) => now + 1);
    });
    return () => {
      removeEventListener('hashchange', follow);
      unlisten();
    };
  }, []);

  useEffect(() => {
    // Waits for nobody: what is left undone now is done the next time.
    archive.ask('tidyTexts', ['pending']).catch(() => {});
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words(language)('library.title');
  }, [language]);

  const go = useCallback((next: Address, how?: 'replace') => {
    const hash = hashOf(next);
    if (hash === location.hash) return;
    if (how === 'replace') history.replaceState(null, '', hash);
    else location.hash = hash;
    setAddress(next);
  }, []);

  const page = PAGES.find(({ view }) => view === address.view) ?? PAGES[0];
  const t = words(language);
  const data = about.value && t('library.data', { name: datasetName(about.value.name), version: about.value.version });
  return (
    <Shell
      entries={PAGES}
      address={address}
      language={language}
      letters={keyChoices().letters}
      said={said}
      {...(data !== undefined && { data })}
    >
      {broken ? (
        <Broken details={String(broken)} onAgain={mend} />
      ) : (
        page && (
          <page.Page
            address={address}
            language={language}
            go={go}
            archive={archive}
            about={about.value}
            dataRevision={dataRevision}
            say={say}
            onLanguage={(next) => {
              setLanguage(next);
              rememberLanguage(next);
            }}
          />
        )
      )}
    </Shell>
  );
}
