import type { AutomaticSite, Revealed } from '../../components/panel.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import type { ReadingState } from '../../lib/report/reading-state.ts';
import type { Span } from '../../lib/text/span.ts';

/** What the sidebar is told of the tab in front. */
export type Front = {
  readonly state: ReadingState;
  /** Another value, another tab or page: what the reader chose for the one before is forgotten. */
  readonly page: string;
  /** The reading in the page, for whoever asks the page about it; absent where nothing was read. */
  readonly reading?: { readonly tabId: number; readonly readId: string };
  /** Nothing was read since the extension was installed. */
  readonly firstRun: boolean;
  /** The reader asked for this reading (button or shortcut): its title takes the focus. */
  readonly asked: boolean;
  /** The site of the page in front, where the browser tells it; absent elsewhere. */
  readonly site?: AutomaticSite;
  /** The claim that was active when this page was last in front. */
  readonly active?: string;
};

/** Whoever connects the sidebar to the rest of the extension; the views know nothing else of it. */
export type PanelHost = {
  /** Says at once what is known, then again at each change; the answer ends it. */
  subscribe(listener: (front: Front) => void): () => void;
  /** A mark was clicked on the page in front. */
  onPageChoice(listener: (claimId: string) => void): () => void;
  language(): Promise<Language>;
  rememberLanguage(language: Language): void;
  readAgain(): void;
  readSelection(): void;
  readWholePage(): void;
  stop(): void;
  locate(span: Span, copyIndex: number, options: { readonly focusPage: boolean }): Promise<Revealed>;
  locateElsewhere(number: number): Promise<Revealed>;
  /** The claim whose passage gets the ground of the active one; undefined for none. */
  activate(claimId: string | undefined): void;
  toggleMarks(): void;
  /** Called while a press of the reader is handled: the browser asks for the site only then. */
  readSiteAutomatically(on: boolean): void;
};
