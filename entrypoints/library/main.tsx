import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/copies.css';
import '../../components/library/library.css';
import '../../components/library/data.css';
import '../../components/library/import.css';
import '../../components/library/settings.css';
import '../../components/history/history.css';
import '../../components/storage/storage.css';
import { followAppearance } from '../../components/appearance.ts';
import { changeSettings, settings } from '../../lib/store/settings.ts';
import { tidyTrash } from '../../lib/store/trash.ts';
import { Library } from './Library.tsx';

followAppearance();
const place = document.getElementById('library');
const { language } = await settings();
const spoken = language ?? (browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'id');
if (place) {
  render(<Library language={spoken} rememberLanguage={(next) => void changeSettings({ language: next })} />, place);
}
// Waits for nobody: what is left undone now is done the next time.
void tidyTrash(new Date().toISOString()).catch(() => {});
