import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../scripts/drive/chromium.ts';

/** The library page at an address of its own, in a tab of its own. */
export async function openLibrary(chromium: Chromium, hash: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${chromium.extensionId}/library.html#${hash}`);
  await page.bringToFront();
  await page.waitForSelector('h1');
  return page;
}

/** Another place of the open library, as a link would lead there. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

export async function giveFile(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[data-pick="files"]');
  await field?.uploadFile(path);
}

/** Files and folders let go over a part of the page, as from a file manager. */
export async function drop(page: Page, paths: readonly string[], selector: string): Promise<void> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const place = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const session = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}

const folder = mkdtempSync(join(tmpdir(), 'piagam-data-'));

/** A folder of a test, with these files in it. */
export function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(mkdtempSync(join(folder, 'set-')), name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

/** A file of a test, with this name and content. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function zipWith(name: string, files: Readonly<Record<string, string>>): string {
  return fileWith(
    name,
    zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]))),
  );
}

const SOURCE = 'https://contoh.go.id/daftar,Daftar penerima,official';

/** An award that only this test knows, so that no row of the bundled data can decide about it. */
export const OWN_AWARD = `competition_id,name,aliases,awarder_kind,level,source_url,source_title,source_kind
anugerah-warga-contoh,Anugerah Warga Contoh Nusantara,,association,national,${SOURCE}
`;

export function ownResults(...years: readonly number[]): string {
  const rows = years.map(
    (year) => `anugerah-warga-contoh,${year},Utama,Pemerintah Kabupaten Banyumas,33.02,${SOURCE}\n`,
  );
  return `competition_id,year,tier,recipient,region_code,source_url,source_title,source_kind\n${rows.join('')}`;
}

export const OWN_ARTICLE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Banyumas Bawa Pulang Anugerah Warga Contoh</title></head><body><article><h1>Banyumas Bawa Pulang Anugerah Warga Contoh</h1>
<p>BANYUMAS – Pemerintah Kabupaten Banyumas meraih penghargaan Anugerah Warga Contoh Nusantara tahun 2019 kategori Utama, Selasa (15/10/2019), di pendapa yang baru selesai diperbaiki.</p>
<p>Piala itu dibawa pulang untuk dipajang di ruang layanan terpadu kabupaten, tempat warga mengurus surat sejak tiga tahun lalu tanpa perlu antre sejak subuh.</p>
<p>Seorang petugas bercerita bahwa warga dari desa di lereng kini cukup datang sekali, karena berkasnya sudah diperiksa di kantor kecamatan terlebih dahulu.</p></article></body></html>`;
