import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { expect, root, test } from './piagam.ts';

const RELEASE = [
  'Kader posyandu di lereng Semeru kini mencatat berat bayi lewat telepon genggam, lalu bidan desa menengok rumah yang anaknya tidak naik timbangan selama dua bulan berturut-turut.',
  'Bupati mengatakan 14 desa sudah memakainya sejak Maret 2021, sedangkan tujuh desa lain menunggu sinyal dari menara baru di balik bukit.',
  '“Dulu buku catatan sering basah kena hujan, sekarang datanya aman,” tutur seorang kader sambil menunjukkan layar teleponnya kepada tamu dari Jakarta.',
  'Perangkat desa membeli pulsa dari iuran warga, dan setiap pekan mengirim daftar anak yang perlu ditengok kepada puskesmas terdekat.',
];
const OWN = [
  'Pedagang Pasar Baru memindahkan lapak ke lantai dua sejak atap lama dibongkar pekan lalu, dan mengeluh pembeli enggan naik tangga.',
  'Seorang penjual tempe menghitung dagangannya tersisa separuh setiap siang, padahal tahun lalu habis sebelum azan zuhur.',
];
const AWARD =
  'Kompetisi Inovasi Pelayanan Publik (KIPP) di Lingkungan Kementerian, Lembaga, Pemerintah Daerah, Badan Usaha Milik Negara, dan Badan Usaha Milik Daerah Tahun 2019';

function article(title: string, paragraphs: readonly string[], published?: string) {
  const meta = published ? `<meta property="article:published_time" content="${published}">` : '';
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return {
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>${meta}</head>
<body><nav><a href="/">Beranda</a></nav><article><h1>${title}</h1>${body}</article><footer>Hak cipta</footer></body></html>`,
  };
}

function page(title: string, inner: string, beside = '') {
  return {
    body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><a href="/">Beranda</a> <a href="/adv">Advertorial</a></nav><article>${inner}</article>${beside}<footer>Hak cipta</footer></body></html>`,
  };
}

const LOCKET = [
  'Loket itu dijaga empat petugas yang bergantian sejak pukul enam pagi sampai pasar tutup menjelang siang, dan dalam dua pekan pertama sudah melayani 318 pedagang.',
  'Kepala pasar menjelaskan berkas dikirim lewat sepeda motor setiap dua jam ke kantor pusat, lalu dokumen yang jadi diantar kembali ke lapak pada hari yang sama.',
  'Tahun depan layanan serupa akan dicoba di tiga pasar lain dengan jadwal yang menyesuaikan hari pasaran dan musim panen petani di sekitarnya.',
];
const printed = (lines: readonly string[]) => lines.map((text) => `<p>${text}</p>`).join('');

/** One page that prints its body again: edited, three times, or where no reader sees it. */
const AGAIN = {
  '/sunting-sendiri.html': page(
    'Loket Pasar Buka Pagi',
    `<h1>Loket Pasar Buka Pagi</h1>${printed([...LOCKET, ...LOCKET.map((text) => text.replace('318', '381').replace('dua jam', 'tiga jam'))])}`,
  ),
  '/tiga-kali.html': page(
    'Loket Pasar Tiga Kali',
    `<h1>Loket Pasar Tiga Kali</h1>${printed([...LOCKET, ...LOCKET, ...LOCKET])}`,
  ),
  '/amp.html': page(
    'Loket Pasar Versi Ringan',
    `<span class="kicker">ADVERTORIAL</span><h1>Loket Pasar Versi Ringan</h1>${printed(LOCKET)}`,
    `<div class="amp" style="display: none">${printed(LOCKET)}</div>`,
  ),
} as const;

/** Three sites that printed one release: as it came, edited, and cut with sentences of their own. */
const SITES = [
  {
    '/rilis.html': article(
      'Kader Mencatat Lewat Telepon',
      [...RELEASE.slice(0, -1), `${RELEASE.at(-1)} (Adv-Kominfo)`],
      '2021-03-02T08:00:00+07:00',
    ),
  },
  {
    '/sunting.html': article(
      'Posyandu Digital di Lereng Gunung',
      RELEASE.map((text) =>
        text.replace('14 desa', '21 desa').replace('Maret 2021', 'Mei 2021').replace('sering basah', 'mudah basah'),
      ),
      '2021-03-04T08:00:00+07:00',
    ),
  },
  {
    '/potong.html': article('Kabar Pasar dan Desa', [OWN[0]!, ...RELEASE.slice(0, 2), OWN[1]!]),
    '/rilisan.html': article('Sungai dan Sawah', [
      'Kabar dari hulu datang lebih dulu daripada airnya, begitu kata orang di kampung itu setiap awal tahun ketika hujan mulai turun.',
      'Penjaga pintu air mencatat tinggi muka sungai tiga kali sehari, lalu mengirim angkanya kepada warga yang sawahnya di hilir.',
      'Sejak musim hujan lalu tidak ada lagi bibit yang hanyut, karena petani sempat menutup saluran sebelum air datang.',
    ]),
    ...AGAIN,
    '/nama-1.html': article('Tuban Raih Top 45', [
      `Pemkab Tuban meraih Top 45 ${AWARD}.`,
      'Petani garam menyapu kolam yang retak, berharap kemarau tahun ini lebih panjang daripada tahun kemarin di pesisir utara.',
      'Sebuah perpustakaan keliling berhenti di depan sekolah, dan anak-anak memilih buku bergambar sampai bel masuk berbunyi.',
    ]),
    '/nama-2.html': article('Gresik Raih Top 45', [
      `Pemkab Gresik juga meraih Top 45 ${AWARD} pekan itu.`,
      'Nelayan menambal jaring di bawah pohon waru, menunggu angin barat reda sebelum kembali melaut pada malam tanpa bulan.',
      'Anak-anak berlari mengejar kambing yang lepas dari kandang ketika hujan pertama turun di kampung pesisir itu.',
    ]),
  },
] as const;

const sites: Site[] = [];
test.beforeAll(async () => {
  for (const pages of SITES) sites.push(await serve(`${root}/tests/browser`, pages));
});
test.afterAll(async () => {
  for (const site of sites) await site.close();
});

test('one release on three sites: shares, passages aligned, what was changed; names alone are no copy', async ({
  chromium,
  tab,
  piagam,
}) => {
  const read = async (site: number, path: string) => {
    await tab.goto(`${sites[site]!.origin}${path}`);
    await piagam.press();
    await piagam.shows('report');
  };
  const panel = async () => {
    const page = await chromium.panel();
    await page.waitForSelector('main h1');
    return page;
  };
  const lines = async () =>
    (await panel()).$$eval('.similar > li', (items) => items.map((item) => item.textContent ?? ''));

  await read(0, '/rilis.html');
  expect(await lines()).toEqual([]);

  await read(1, '/sunting.html');
  await expect.poll(lines).toHaveLength(1);
  const [edited = ''] = await lines();
  expect(edited).toContain('Kader Mencatat Lewat Telepon');
  expect(edited).toMatch(/9\d% kata halaman ini/);
  expect(edited).toContain('terbit 2 Maret 2021');

  const page = await panel();
  await page.click('.similar button[aria-expanded="false"]');
  const marked = (side: number) =>
    page.$$eval(`.pair > div:nth-child(${side}) mark`, (marks) => marks.map((mark) => mark.textContent));
  await expect.poll(() => marked(1)).toEqual(['21', 'Mei', 'mudah']);
  expect(await marked(2)).toEqual(['14', 'Maret', 'sering']);
  const changes = await page.$$eval('.changes li', (items) => items.map((item) => item.textContent ?? ''));
  expect(changes.slice(0, 2).map((line) => line.split(' ')[0])).toEqual(['Angka', 'Tanggal']);
  const style = await page.$eval('.pair mark', (mark) => {
    const { color, textDecorationLine, fontWeight, backgroundColor } = getComputedStyle(mark);
    const around = getComputedStyle(mark.parentElement!).color;
    return { sameColour: color === around, textDecorationLine, heavy: Number(fontWeight) >= 600, backgroundColor };
  });
  expect(style).toEqual({
    sameColour: true,
    textDecorationLine: 'underline',
    heavy: true,
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
  expect(await page.$eval('#similar', (section) => section.textContent)).toContain(
    'Kesamaan teks tidak menunjukkan siapa yang menyalin.',
  );

  await read(2, '/potong.html');
  await expect.poll(lines).toHaveLength(2);
  for (const line of await lines()) expect(line).toMatch(/[345678]\d% kata halaman ini/);

  await read(2, '/nama-1.html');
  await expect.poll(async () => (await panel()).$eval('h1', (title) => title.textContent)).toContain('Tuban');
  expect(await lines()).toEqual([]);
  await read(2, '/nama-2.html');
  await expect.poll(async () => (await panel()).$eval('h1', (title) => title.textContent)).toContain('Gresik');
  expect(await lines()).toEqual([]);
  expect(await (await panel()).$('#repeated')).toBeNull();
});

test('the same sites as a family: in the order of their dates, none called the first while one is undated', async ({
  chromium,
}) => {
  const library = await chromium.browser.newPage();
  await library.setViewport({ width: 1280, height: 900 });
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#families`);
  await library.waitForSelector('.fam .row');
  const rows = await library.$$eval('.fam .row', (found) => found.map((row) => row.textContent ?? ''));
  expect(rows[0]).toContain('Terbit 2 Maret 2021');
  expect(rows[1]).toContain('Terbit 4 Maret 2021');
  // Its own title, two sentences edited, and no mark at the end.
  expect(rows[1]).toContain('Dari 5 paragraf: 1 sama, 3 berubah, 1 tidak ada.');
  const said = await library.$eval('.fam', (family) => family.textContent ?? '');
  expect(rows).toHaveLength(3);
  expect(said).toContain('Hanya salinan yang bertanggal yang berurutan; yang lain berdiri sendiri.');
  expect(said).toContain('Kesamaan teks tidak menunjukkan siapa yang menyalin.');
  await library.close();
});

test('a press release that the reader pasted is told as one on the page that prints it', async ({
  chromium,
  tab,
  piagam,
}) => {
  const release = [
    'Penjaga pintu air mencatat tinggi muka sungai tiga kali sehari, lalu mengirim angkanya kepada warga yang sawahnya di hilir.',
    'Sejak musim hujan lalu tidak ada lagi bibit yang hanyut, karena petani sempat menutup saluran sebelum air datang.',
  ];
  const library = await chromium.browser.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#families`);
  await library.waitForSelector('textarea');
  await library.type('textarea', release.join('\n'));
  await library.$$eval('button', (buttons) => {
    buttons.find((button) => button.textContent?.includes('Simpan sebagai rujukan'))?.click();
  });
  await expect.poll(() => library.$eval('body', (body) => body.innerText)).toMatch(/Hapus|Lupakan|1 siaran/);
  await library.close();

  await tab.goto(`${sites[2]!.origin}/rilisan.html`);
  await piagam.press();
  await piagam.shows('report');
  const panel = await chromium.panel();
  await panel.waitForSelector('.similar > li');
  const said = await panel.$eval('.similar > li', (line) => line.textContent ?? '');
  expect(said).toContain('Siaran pers yang Anda masukkan');
  expect(said).toMatch(/100% dari 3\d kata teks itu/);
  expect(await panel.$eval('main', (main) => main.innerText)).toContain('Teks serupa di 1 siaran pers');
});

test('a body printed twice on one page: both places, and which share is a copy', async ({ piagam }) => {
  await piagam.read('/blogspot.html');
  const panel = await piagam.panel();
  await panel.waitForSelector('#repeated');
  const said = await panel.$eval('#repeated', (section) => section.textContent ?? '');
  expect(said).toMatch(/4[5-9]% kata artikel ini adalah salinan dari bagian sebelumnya/);
  expect(await panel.$$('#repeated .pair h3 button')).toHaveLength(2);
});

test('a body printed again with changes, three times, or where no reader sees it', async ({
  chromium,
  tab,
  piagam,
}) => {
  const told = async (path: string) => {
    await tab.goto(`${sites[2]!.origin}${path}`);
    await piagam.press();
    await piagam.shows('report');
    const panel = await chromium.panel();
    await panel.waitForSelector('#repeated');
    const main = await panel.$eval('main', (view) => view.innerText.replace(/\s+/g, ' '));
    return { main, copies: (await panel.$$('#repeated .pair h3 button')).length };
  };
  const edited = await told('/sunting-sendiri.html');
  expect(edited.main).toContain('“318” di salinan 1, “381” di salinan 2');
  expect(edited.main).toContain('“dua” di salinan 1, “tiga” di salinan 2');
  expect(edited.main).not.toMatch(/di tengah, sama persis/);

  const thrice = await told('/tiga-kali.html');
  expect(thrice.main).toContain('Tercetak 3 kali.');
  expect(thrice.copies).toBe(3);

  const unseen = await told('/amp.html');
  expect(unseen.main).toContain('ada lagi di bagian halaman yang tidak tampil');
  expect(unseen.main).toMatch(/Tanda advertorial: ?ADVERTORIAL ?Sebagai rubriknya\./);
});

test('releases of a folder are brought in, and what else lies in it is left alone', async ({ chromium }) => {
  const folder = mkdtempSync(join(tmpdir(), 'piagam-rilis-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'a.txt'), `Loket Pasar\n${LOCKET.join('\n')}`);
  writeFileSync(join(folder, 'sub/b.html'), article('Rilis Pasar Pagi', LOCKET).body);
  writeFileSync(join(folder, 'foto.jpg'), 'x');
  const library = await chromium.browser.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#families`);
  await library.waitForSelector('.references-form input[type=file]');
  const [, pick] = await library.$$('.references-form input[type=file]');
  await (pick as ElementHandle<HTMLInputElement>).uploadFile(folder);
  await expect
    .poll(() => library.$eval('.references-form [role=status]', (status) => status.textContent))
    .toBe('2 siaran pers disimpan sebagai rujukan.');
  await library.type('.references-form input.field', 'Rilis Dinas Pasar');
  await library.type('.references-form textarea', LOCKET.slice(0, 2).join(' '));
  await library.click('.references-form button[type=submit]');
  await expect
    .poll(() => library.$$eval('.references a', (titles) => titles.map((title) => title.textContent).toSorted()))
    .toEqual(expect.arrayContaining(['Loket Pasar', 'Rilis Dinas Pasar', 'Rilis Pasar Pagi']));
  await library.close();
});
