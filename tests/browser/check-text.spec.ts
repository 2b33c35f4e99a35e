import { join } from 'node:path';
import { violations } from './axe.ts';
import { fileWith, openLibrary } from './library.ts';
import { expect, shots, test } from './piagam.ts';

/** A release as it stands in a PDF: lines broken by hand, no address. */
const RELEASE = `Dua Inovasi Kabupaten Masuk Daftar Nasional

Pemerintah Kabupaten Grobogan meraih Top 45 Inovasi Pelayanan Publik 2019 lewat inovasi
"Rumah Kedelai Grobogan". Penghargaan diserahkan di Jakarta, Rabu (15/10/2019), dan diterima
langsung oleh kepala dinas yang mengelola rumah kedelai itu bersama para petani binaannya.

Sesudah acara rombongan kembali ke daerah dan melaporkan hasilnya kepada warga desa.`;

test('a pasted release is read like an article and kept in the history', async ({ chromium }) => {
  const page = await openLibrary(chromium, 'history/check');
  expect(await violations(page)).toEqual([]);
  expect(await page.$eval('[type=submit]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);

  const fill = (selector: string, text: string) =>
    page.$eval(
      selector,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  await fill('.check-text textarea', RELEASE);
  await fill('.check-text input[type=url]', 'ftp://contoh.go.id/rilis.txt');
  await page.click('[type=submit]');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('https://'));
  expect(await page.$eval('.check-text textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(RELEASE);
  await page.screenshot({ path: join(shots, 'check-text.png') });

  await fill('.check-text input[type=url]', '');
  await fill('.check-text input:not([type])', 'Rilis Grobogan');
  await page.click('[type=submit]');
  await page.waitForSelector('.stored');
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Rilis Grobogan');
  expect(await page.$eval('.lead', (lead) => lead.textContent)).toContain('Teks tempelan');
  expect(await page.$eval('.stored', (claim) => claim.textContent)).toMatch(/Sesuai data.*Rumah Kedelai Grobogan/s);
  // 15 October 2019 was a Tuesday.
  expect(await page.$eval('.checks', (checks) => checks.textContent)).toMatch(/Rabu \(15\/10\/2019\).*hari Selasa/s);
  expect(await page.$$('.checks button')).toHaveLength(0);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(shots, 'check-text-kept.png'), fullPage: true });
  await page.close();
});

test('a text file fills the form, and a text without words is not kept', async ({ chromium }) => {
  const page = await openLibrary(chromium, 'history/check');
  const field = await page.waitForSelector('.check-text input[type=file]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
    fileWith('rilis-banyumas.txt', '\u200b\n \u00ad\n'),
  );
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.check-text input:not([type])')?.value);
  await page.click('[type=submit]');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Tidak ada kata'));
  expect(await page.$$('.check-text')).toHaveLength(1);
  await page.close();
});
