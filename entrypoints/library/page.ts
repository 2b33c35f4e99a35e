import type { JSX } from 'preact';
import type { Address, ViewName } from '../../components/library/address.ts';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import type { AboutData } from './archive-calls.ts';
import type { Archive } from './ask-archive.ts';

/** What every view of the library is handed; one file a view, one line in `pages.ts`. */
export type PageProps = {
  readonly address: Address;
  readonly language: Language;
  /** `replace`: no step for "back", as for each letter of a search. */
  go(address: Address, how?: 'replace'): void;
  readonly archive: Archive;
  /** The data in use; undefined until it is open. */
  readonly about: AboutData | undefined;
  /** Rises when data was imported, switched or removed: what was asked of the data is asked again. */
  readonly dataRevision: number;
  /** Says a sentence to those who listen; nothing is shown. */
  say(sentence: string): void;
  onLanguage(language: Language): void;
};

export type LibraryPage = {
  readonly view: ViewName;
  readonly label: InterfaceKey;
  Page(props: PageProps): JSX.Element | null;
};
