import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import { words } from '../../lib/catalogue/words.ts';
import { Shape, ShapeSheet } from '../Shape.tsx';
import { SpeechContext } from '../speech.ts';
import { type Address, at, hashOf, type ViewName } from './address.ts';

export type BarEntry = { readonly view: ViewName; readonly label: InterfaceKey };

type Props = {
  readonly entries: readonly BarEntry[];
  readonly address: Address;
  readonly language: Language;
  /** The name and version of the data, once it is open. */
  readonly data?: string;
  readonly letters: boolean;
  /** What the live region says. */
  readonly said: string;
  readonly children: ComponentChildren;
};

/** The frame of every view: the bar, the way past it, the live region, the foot; and where the focus goes. */
export function Shell({ entries, address, language, data, letters, said, children }: Props) {
  const t = useMemo(() => words(language), [language]);
  const root = useRef<HTMLDivElement>(null);
  const speech = useMemo(() => ({ language, articleLanguage: 'id' }), [language]);
  const place = [address.view, ...address.path].join('/');

  // Another place begins at its heading; another filter of the same place leaves the focus where it is.
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    root.current?.ownerDocument.defaultView?.scrollTo?.(0, 0);
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place]);

  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key !== '/') return;
      if (
        !letters ||
        (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog'))
      ) {
        return;
      }
      const field = root.current?.querySelector<HTMLInputElement>('[data-search]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [letters]);

  function skip(event: Event) {
    // The hash holds the address, so the link may not change it.
    event.preventDefault();
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }

  return (
    <SpeechContext.Provider value={speech}>
      <div ref={root} class="app" lang={language}>
        <ShapeSheet />
        <header class="appbar">
          <a class="skip-link" href={hashOf(address)} onClick={skip}>
            {t('library.skip')}
          </a>
          <span class="name">
            <Shape name="seal" />
            <span>{t('app.name')}</span>
          </span>
          <nav aria-label={t('library.nav')}>
            {entries.map(({ view, label }) => (
              <a key={view} href={hashOf(at(view))} aria-current={view === address.view ? 'page' : undefined}>
                {t(label)}
              </a>
            ))}
          </nav>
        </header>
        <main>{children}</main>
        <footer class="appfoot">
          {data !== undefined && `${data} `}
          {t('foot.privacy')}
        </footer>
        <p class="sr" role="status" aria-live="polite">
          {said}
        </p>
      </div>
    </SpeechContext.Provider>
  );
}
