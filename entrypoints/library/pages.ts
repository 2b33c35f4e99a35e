import { DataPage } from './DataPage.tsx';
import { FamiliesPage } from './FamiliesPage.tsx';
import { HistoryPage } from './HistoryPage.tsx';
import type { LibraryPage } from './page.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { SummaryPage } from './SummaryPage.tsx';

/** The views of the library in the order of the bar; the first is shown where the address names none. */
export const PAGES: readonly LibraryPage[] = [
  { view: 'history', label: 'history.title', Page: HistoryPage },
  { view: 'families', label: 'families.title', Page: FamiliesPage },
  { view: 'summary', label: 'summary.title', Page: SummaryPage },
  { view: 'data', label: 'view.data', Page: DataPage },
  { view: 'settings', label: 'view.settings', Page: SettingsPage },
];
