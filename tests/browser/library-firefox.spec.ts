import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { launchFirefox } from '../../scripts/drive/firefox.ts';
import { OWN_AWARD, ownResults } from './library.ts';
import { expect, extensionFor, test } from './piagam.ts';

/** Runs in the library's own window, found from another page of the extension. */
const inLibrary = (hash: string, work: string) => `(async () => {
  const seen = () => browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === '/library.html');
  if (!seen()) await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  const until = async (look) => {
    for (let tries = 0; tries < 150; tries++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('not seen: ' + look + ' in ' + seen()?.document.body.innerText.slice(0, 500));
  };
  const view = await until(() => seen()?.document.querySelector('.appbar nav a') && seen());
  view.location.hash = ${JSON.stringify(hash)};
  const { document } = view;
  ${work}
})()`;

test('in Firefox the library finds rows in its worker, and imports what is dropped', async () => {
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox here');
  const extension = extensionFor('firefox');
  const firefox = await launchFirefox({ ...found, extension, headless: true, language: 'id' });
  try {
    const rows = `return until(() => document.querySelector('.rows tbody tr') && document.querySelector('.rows').innerText);`;
    expect(await firefox.inExtension(inLibrary('data/rows?q=rumah+kedelai', rows))).toContain('Rumah Kedelai Grobogan');
    const drop = `
      const place = await until(() => document.querySelector('.drop'));
      const transfer = new view.DataTransfer();
      transfer.items.add(new view.File([${JSON.stringify(OWN_AWARD)}], 'competitions.csv'));
      transfer.items.add(new view.File([${JSON.stringify(ownResults(2018))}], 'results.csv'));
      place.dispatchEvent(new view.DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      await until(() => document.querySelector('.figures'));
      document.querySelector('.foot-row .primary').click();
      await until(() => document.querySelectorAll('.sets-list .choice').length === 2);
      return document.querySelector('.sets-list').innerText;`;
    expect(await firefox.inExtension(inLibrary('data/import', drop))).toContain('2 baris');
    const merged = `return until(() => document.querySelector('.chosen tbody tr') && document.querySelector('.chosen').innerText);`;
    expect(await firefox.inExtension(inLibrary('data?award=anugerah-warga-contoh&year=2018', merged))).toContain(
      'Pemerintah Kabupaten Banyumas',
    );
  } finally {
    await firefox.close();
  }
});
