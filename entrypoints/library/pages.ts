import { DataPage } from './DataPage.tsx';
import type { LibraryPage } from './page.ts';
import { SettingsPage } from './SettingsPage.tsx';

/** The views of the library in the order of the bar; the first is shown where the address names none. */
export const PAGES: readonly LibraryPage[] = [
  { view: 'data', label: 'view.data', Page: DataPage },
  { view: 'settings', label: 'view.settings', Page: SettingsPage },
];
