import { generateKeyPairSync, sign } from 'node:crypto';
import { strToU8 } from 'fflate';
import { writeRelease } from '../../lib/dataset/write-release.ts';
import { serve } from '../../scripts/drive/serve.ts';
import {
  drop,
  fileWith,
  folderWith,
  giveFile,
  goTo,
  OWN_ARTICLE,
  OWN_AWARD,
  openLibrary,
  ownResults,
  zipWith,
} from './library.ts';
import { expect, piagam, test } from './piagam.ts';

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;

test('an import changes verdicts, is rechecked, switched off, removed and put back', async ({ chromium, tab }) => {
  const site = await serve('/nowhere', { '/artikel.html': { body: OWN_ARTICLE } });
  const reading = piagam(chromium, tab, site);
  const verdicts = async () => {
    const panel = await reading.panel();
    return panel.evaluate(`document.querySelector('main')?.innerText ?? ''`);
  };
  const library = await openLibrary(chromium, 'data/import');
  const importing = async (name: string, files: Readonly<Record<string, string>>) => {
    await goTo(library, 'data/rows');
    await library.waitForSelector('.rows');
    await goTo(library, 'data/import');
    await giveFile(library, zipWith(name, files));
    await library.waitForSelector('.figures');
    const preview = String(await library.evaluate(text('.card')));
    await library.click('.foot-row .primary');
    await library.waitForSelector('.box-head .i use[href="#shape-ok"]');
    return preview;
  };

  // An award that it does not know is no claim of any row.
  await importing('arsip.zip', { 'arsip/competitions.csv': OWN_AWARD, 'arsip/results.csv': ownResults(2018) });
  await reading.read('/artikel.html');
  await expect.poll(verdicts).toContain('Belum ada di data');

  // The same dataset with one row more takes its place.
  await library.bringToFront();
  const preview = await importing('arsip.zip', {
    'arsip/competitions.csv': OWN_AWARD,
    'arsip/results.csv': ownResults(2018, 2019),
  });
  expect(preview).toContain('Menggantikan arsip');
  await expect.poll(() => library.evaluate(`document.querySelectorAll('.sets-list .choice').length`)).toBe(2);

  // Every stored page is judged again in one action.
  const start = await library.waitForSelector('section[aria-labelledby="recheck-title"] button');
  expect(await start?.evaluate((button) => button.textContent)).toMatch(/Periksa ulang \d+ halaman/);
  await start?.click();
  await library.waitForSelector('.changed li');
  const changed = String(await library.evaluate(text('.changed')));
  expect(changed).toContain('Anugerah Warga Contoh Nusantara');
  expect(changed).toMatch(/Belum ada di data[\s\S]*Sesuai data/);
  await reading.read('/artikel.html');
  await expect.poll(verdicts).toContain('Sesuai data');

  // Also after the background was stopped: what was joined is kept.
  await chromium.stopBackground();
  await reading.read('/artikel.html');
  await expect.poll(verdicts).toContain('Sesuai data');

  // Off: it takes no part.
  await library.bringToFront();
  await library.click('.sets-list .choice:nth-child(2) input');
  await expect.poll(() => library.evaluate(text('.sets-list'))).toContain('Tidak dipakai untuk putusan');
  await reading.read('/artikel.html');
  await expect.poll(verdicts).not.toContain('Sesuai data');

  // Removed, and put back as it was.
  await library.bringToFront();
  await library.click('.sets-list .choice:nth-child(2) button[aria-label^="Hapus"]');
  await expect.poll(() => library.evaluate(`document.querySelectorAll('.sets-list .choice').length`)).toBe(1);
  const undo = await library.waitForSelector('section[aria-labelledby="datasets-title"] > .acts-row button');
  await undo?.click();
  await expect.poll(() => library.evaluate(`document.querySelectorAll('.sets-list .choice').length`)).toBe(2);
  await library.click('.sets-list .choice:nth-child(2) button[aria-label^="Hapus"]');
  await expect.poll(() => library.evaluate(`document.querySelectorAll('.sets-list .choice').length`)).toBe(1);
  await library.close();
  await site.close();
});

test('a folder is dropped in, and a second drop elsewhere changes nothing', async ({ chromium }) => {
  const library = await openLibrary(chromium, 'data/import');
  const set = folderWith('arsip-seret', {
    'competitions.csv': OWN_AWARD,
    'results.csv': ownResults(2018, 2019),
    'catatan.txt': 'bukan data',
  });
  await drop(library, [set], '.drop');
  await library.waitForSelector('.figures');
  const preview = String(await library.evaluate(text('.card')));
  expect(preview).toContain('arsip-seret');
  expect(preview).toContain('Pemerintah Kabupaten Banyumas, Anugerah Warga Contoh Nusantara 2019, Utama');
  const before = library.url();
  await drop(library, [fileWith('lain.csv', ownResults(2017))], '.figures');
  expect(library.url()).toBe(before);
  expect(await library.evaluate(text('.card'))).toBe(preview);
  await library.close();
});

test('a release whose signature is not ours, or that was cut, is refused in the reader’s words', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, 'data/import');
  const { privateKey } = generateKeyPairSync('ed25519');
  const files = { 'competitions.csv': strToU8(OWN_AWARD), 'results.csv': strToU8(ownResults(2018)) };
  const release = await writeRelease(
    {
      name: 'piagam',
      version: '2098.1.1',
      created: '2098-01-01',
      changelog: { added: 0, changed: 0, removed: 0, rows: [] },
      files,
    },
    async (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  );
  for (const [name, bytes, said] of [
    ['palsu.zip', release, 'tanda tangannya bukan milik kami atau bukan untuk berkas ini'],
    ['potong.zip', release.subarray(0, -40), 'ini bukan arsip zip yang utuh; unduh lagi'],
  ] as const) {
    await giveFile(library, fileWith(name, new Uint8Array(bytes)));
    await library.waitForSelector('.is-fault');
    expect(await library.evaluate(text('.is-fault'))).toContain(said);
    expect(await library.evaluate(text('.sets-list'))).not.toContain('2098');
    await library.click('.is-fault .primary');
    await library.waitForSelector('.drop');
  }
  await library.close();
});

/** A long task is one over 50 ms: while it lasts the page answers nobody. */
const LONG_MS = 50;

test('100,000 rows are read, imported and searched while the library never stands still', async ({ chromium }) => {
  test.setTimeout(180_000);
  const library = await openLibrary(chromium, 'data/import');
  await library.waitForSelector('.drop');
  const big = fileWith('besar.csv', manyRows(100_000));
  // Given up in the middle: nothing has changed, and the next one begins anew.
  await giveFile(library, big);
  await library.waitForSelector('.meter');
  await library.click('.meter ~ .acts-row button');
  await library.waitForSelector('.drop');
  expect(await library.evaluate(text('.sets-list'))).not.toContain('besar');
  await library.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  const start = performance.now();
  await giveFile(library, big);
  await library.waitForSelector('.figures', { timeout: 90_000 });
  const planned = performance.now() - start;
  expect(await library.evaluate(text('.figures'))).toContain('100.000');
  await library.click('.foot-row .primary');
  await library.waitForSelector('.box-head .i use[href="#shape-ok"]', { timeout: 90_000 });
  const applied = performance.now() - start;
  await goTo(library, 'data/rows?q=sungai');
  await expect.poll(() => library.evaluate(text('.rows')), { timeout: 30_000 }).toContain('Sungai');
  await goTo(library, 'data');
  await library.waitForSelector('.mx tbody tr:nth-child(60)');
  const trace = await library.tracing.stop();
  const tasks = mainThreadTasks(Buffer.from(trace ?? []).toString());
  expect(tasks.length).toBeGreaterThan(0);
  const longest = Math.max(...tasks);
  console.log(
    `100,000 rows: checked ${Math.ceil(planned)} ms, imported ${Math.ceil(applied)} ms after the choice, longest main-thread task ${longest.toFixed(1)} ms of processor time`,
  );
  expect(longest).toBeLessThan(LONG_MS);
  await goTo(library, 'data/import');
  await library.waitForSelector('.sets-list .choice:nth-child(2)');
  await library.click('.sets-list .choice:nth-child(2) button[aria-label^="Hapus"]');
  await expect.poll(() => library.evaluate(`document.querySelectorAll('.sets-list .choice').length`)).toBe(1);
  await library.close();
});

/**
 * Milliseconds of processor time of each task of the page's own thread. Not of the clock: on a busy machine a task also
 * waits for its turn, and that is no work of ours.
 */
function mainThreadTasks(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace);
  const threads = new Map<string, string>();
  const tasks: { readonly thread: string; readonly ms: number }[] = [];
  for (const { name, pid, tid, args, tdur } of traceEvents) {
    const thread = `${pid}/${tid}`;
    if (name === 'thread_name') threads.set(thread, args.name);
    if (name === 'RunTask' && typeof tdur === 'number') tasks.push({ thread, ms: tdur / 1000 });
  }
  return tasks.flatMap(({ thread, ms }) => (threads.get(thread) === 'CrRendererMain' ? [ms] : []));
}

/** Made-up winners of real kinds; each row another innovation. */
function manyRows(count: number): string {
  const regions = ['35.08,Lumajang', '33.02,Banyumas', '33.15,Grobogan', '35.09,Jember', '32.04,Bandung'];
  const words = ['Sistem', 'Gerakan', 'Layanan', 'Sungai', 'Warga', 'Sehat', 'Terpadu', 'Desa', 'Cepat'];
  const lines = Array.from({ length: count }, (_, i) => {
    const [code, name] = (regions[i % regions.length] ?? '').split(',');
    const title = [0, 3, 5].map((step) => words[(i * 7 + step) % words.length]).join(' ');
    return `iga,${2010 + (i % 15)},Tingkat ${i % 9},Pemerintah Kabupaten ${name},${code},${title} ${i},https://contoh.go.id/daftar/${i % 3000},Daftar penerima ${i % 3000},government`;
  });
  return `competition_id,year,tier,recipient,region_code,innovation,source_url,source_title,source_kind\n${lines.join('\n')}\n`;
}
