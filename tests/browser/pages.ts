import type { Page } from '../../scripts/drive/serve.ts';

/** Pages of our own in the layouts that Indonesian government news is printed in; the winners are rows of the dataset. */

const TITLE = 'Kurir Langit Banyumas dan Rumah Kedelai Grobogan Masuk Top 45';

const SENTENCES = [
  'Pemerintah Kabupaten Banyumas meraih penghargaan Top 45 Inovasi Pelayanan Publik 2019 melalui inovasi “Pattas Sosial Mitra Kurir Langit” milik Dinsospermasdes.',
  'Penghargaan itu diserahkan pada Selasa (15/10/2019) malam dan langsung dibawa pulang untuk dipajang di ruang layanan terpadu kabupaten.',
  'Pemerintah Kabupaten Grobogan juga meraih Top 45 Inovasi Pelayanan Publik 2019 dengan inovasi “Rumah Kedelai Grobogan”.',
  'Warga desa mengenal rumah itu sebagai tempat belajar menanam, memilih benih, dan menjual hasil panen tanpa perantara sejak tiga tahun lalu.',
  'Seorang petugas bercerita bahwa dalam setahun rata-rata dua ratus rumah didatangi, sebagian di lereng yang hanya bisa dicapai dengan sepeda motor.',
  'Pendampingan bagi desa lain akan dibuka mulai Januari, dan desa yang berminat cukup mengirim surat kepada dinas.',
] as const;

const OTHER_NEWS = [
  'Harga cabai di tiga pasar turun menjelang akhir pekan',
  'Jembatan gantung dibuka lagi setelah diperbaiki dua bulan',
  'Kota Palembang raih Top 45 Inovasi Pelayanan Publik 2018',
  'Lomba baca puisi pelajar diikuti seratus peserta',
];

const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const links = (n: number) =>
  Array.from({ length: n }, (_, i) => `<li><a href="/?berita=${i}">${OTHER_NEWS[i % OTHER_NEWS.length]}</a></li>`).join(
    '\n',
  );

function page(head: string, body: string, html = '<html lang="id">'): Page {
  return {
    body: `<!doctype html>\n${html}\n<head><meta charset="utf-8"><title>${TITLE}</title>${head}</head>\n${body}\n</html>`,
  };
}

const breaks = SENTENCES.join('<br><br>\n');

export type Layout = {
  readonly name: string;
  readonly path: string;
  readonly page: Page;
  /** Copies of the text on the page. */
  readonly copies: number;
};

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'a Blogspot post with the release printed twice',
    path: '/blogspot.html',
    copies: 2,
    page: page(
      '<meta name="generator" content="blogger">',
      `<body class="item-view"><div class="header"><h1 class="title">Warta Contoh</h1></div>
<div class="main"><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3>
<div class="post-body entry-content"><div style="text-align: justify;">${breaks}</div><br><div style="text-align: justify;">${breaks}</div></div>
<div class="post-footer">Diposkan oleh Warta Contoh di 08.10</div></div>
<div id="comments" class="comments"><h4>2 komentar</h4><p>Selamat untuk Kabupaten Cilacap yang meraih Top 45 juga!</p></div></div>
<div class="sidebar"><div class="widget PopularPosts"><ul>${links(8)}</ul></div></div></body>`,
    ),
  },
  {
    name: 'a WordPress article',
    path: '/wordpress.html',
    copies: 1,
    page: page(
      '<meta name="generator" content="WordPress"><meta property="article:published_time" content="2019-10-16T08:10:00+07:00">',
      `<body class="single"><div id="page"><header class="site-header"><nav><ul>${links(6)}</ul></nav></header>
<div id="content"><main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1>
<div class="entry-meta"><time class="entry-date" datetime="2019-10-16T08:10:00+07:00">16 Oktober 2019</time></div></header>
<div class="entry-content">${paragraphs}<div class="sharedaddy">Bagikan ini: Facebook, WhatsApp</div>
<div id="jp-relatedposts"><h3>Terkait</h3><ul>${links(3)}</ul></div></div></article></main>
<aside id="secondary" class="widget-area"><ul>${links(10)}</ul></aside></div>
<section id="comments"><ol class="comment-list"><li>Selamat!</li></ol></section></div></body>`,
    ),
  },
  {
    name: 'a government CMS made of tables',
    path: '/cms.html',
    copies: 1,
    page: page(
      '',
      `<body bgcolor="#ffffff"><table width="980" align="center"><tr><td colspan="2"><img alt="Pemerintah Kabupaten"></td></tr>
<tr><td width="200" valign="top"><table>${OTHER_NEWS.map((news) => `<tr><td><a href="/?m">${news}</a></td></tr>`).join('')}</table></td>
<td valign="top"><font size="4"><b>${TITLE}</b></font><br><span class="tgl">Rabu, 16 Oktober 2019 - 08:10:00 WIB</span><br>
<div class="isi" align="justify">${SENTENCES.map((sentence) => `<p class="MsoNormal"><span style="font-size:12.0pt">${sentence.replaceAll(' 2019', '&nbsp;2019')}</span></p>`).join('\n')}</div>
<i>(Dibaca: 214 kali)</i></td></tr><tr><td colspan="2">Hak cipta Diskominfo</td></tr></table></body>`,
    ),
  },
  {
    name: 'a portal with heavy boilerplate',
    path: '/portal.html',
    copies: 1,
    page: page(
      `<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"><script>window.dataLayer = [];</script>`,
      `<body><div class="topbar"><ul>${links(40)}</ul></div><div class="breaking"><marquee>${OTHER_NEWS.join(' | ')}</marquee></div>
<div class="row"><div class="col-left"><ul>${links(25)}</ul></div>
<div class="col-main"><h1>${TITLE}</h1><div class="share">Bagikan</div><div class="read__content"><div class="clearfix">
${SENTENCES.map((sentence, i) => `<p>${sentence}</p>${i % 2 ? `<p><strong>Baca juga: <a href="/?juga">${OTHER_NEWS[i % 4]}</a></strong></p><div class="ads">Iklan</div>` : ''}`).join('\n')}
</div></div><div class="tag"><a href="/?t">Banyumas</a> <a href="/?t">Grobogan</a></div>
<div class="related"><h2>Berita Terkait</h2><ul>${links(30)}</ul></div></div>
<div class="col-right"><h3>Terpopuler</h3><ol>${links(20)}</ol></div></div><footer><ul>${links(30)}</ul></footer></body>`,
    ),
  },
  {
    name: 'an AMP page',
    path: '/amp.html',
    copies: 1,
    page: page(
      `<link rel="canonical" href="/wordpress.html"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2019-10-16T08:10:00+07:00' })}</script><style amp-custom>amp-img{display:block}</style>`,
      `<body><amp-sidebar id="menu" hidden><ul>${links(12)}</ul></amp-sidebar><header><a href="/">Warta Contoh</a></header>
<article class="amp-wp-article"><h1 class="amp-wp-title">${TITLE}</h1><amp-img src="/x.jpg" width="4" height="3"></amp-img>
<div class="amp-wp-article-content">${paragraphs}<amp-ad width="300" height="250"></amp-ad></div></article>
<footer class="amp-wp-footer"><ul>${links(5)}</ul></footer></body>`,
      '<html amp lang="id">',
    ),
  },
  {
    name: 'a table of winners',
    path: '/table.html',
    copies: 1,
    page: page(
      '',
      `<body><nav><ul>${links(6)}</ul></nav><main><article><h1>Daftar Peraih Top 45 Inovasi Pelayanan Publik 2019 dari Jawa Tengah</h1>
<p>${SENTENCES[0]} ${SENTENCES[1]}</p>
<table border="1"><thead><tr><th>No</th><th>Penerima</th><th>Inovasi</th><th>Penghargaan</th></tr></thead><tbody>
<tr><td>1</td><td>Pemerintah Kabupaten Grobogan</td><td>Rumah Kedelai Grobogan</td><td>Top 45 Inovasi Pelayanan Publik 2019</td></tr>
<tr><td>2</td><td>Pemerintah Kabupaten Wonosobo</td><td>Rumah Sakit Rasa Toyota</td><td>Top 45 Inovasi Pelayanan Publik 2019</td></tr>
<tr><td>3</td><td>Pemerintah Kabupaten Magelang</td><td>Misteri Calon Pengantin Paseso Merapi</td><td>Top 45 Inovasi Pelayanan Publik 2019</td></tr>
</tbody></table><p>${SENTENCES[4]}</p><p>${SENTENCES[5]}</p></article></main><footer>Warta Contoh</footer></body>`,
    ),
  },
];

const wordpress = LAYOUTS[1]!.page.body;

/** The same article with as much text before it as a long window needs to scroll. */
const tall = wordpress.replace('<div class="entry-content">', `<div class="entry-content">${filler(60)}`);

function filler(n: number): string {
  return Array.from(
    { length: n },
    (_, i) =>
      `<p>Catatan perjalanan bagian ${i + 1}: kami berhenti di warung, mencatat harga, lalu berjalan lagi menyusuri sungai sampai sore.</p>`,
  ).join('\n');
}

const deep = (n: number, inside: string) => `${'<div>'.repeat(n)}${inside}${'</div>'.repeat(n)}`;

/** 1,000 characters. */
const LONG = `${'kata demi kata tanpa jeda '.repeat(39)}`.slice(0, 1_000);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const PAGES: Readonly<Record<string, Page>> = {
  ...Object.fromEntries(LAYOUTS.map(({ path, page }) => [path, page])),
  '/tall.html': { body: tall },
  '/winners.html': {
    body: `<!doctype html><html lang="id"><title>Sebelas Daerah Terinovatif</title><article><h1>Sebelas Daerah Terinovatif</h1>
<p>Sebelas daerah menerima Innovative Government Award 2022 dengan predikat terinovatif, yaitu Kabupaten Banyuwangi, Kabupaten Bogor, Kabupaten Wonogiri, Kota Mojokerto, Kota Pekanbaru, Kota Surabaya, Kabupaten Tabalong, Kabupaten Sragen, Kabupaten Temanggung, Kabupaten Situbondo, dan Kota Bekasi.</p>
${filler(6)}</article>`,
  },
  '/widget.html': {
    body: wordpress
      .replace(
        '<ol class="comment-list">',
        `<div style="height:3000px"></div><div class="widget" id="rilis">${paragraphs}</div><ol class="comment-list">`,
      )
      .replace('<section id="comments">', '<div class="widget-area">')
      .replace('</section>', '</div>'),
  },
  '/empty.html': { body: '<!doctype html><title>Kosong</title><p>Halaman ini belum berisi.</p>' },
  '/no-claims.html': {
    body: `<!doctype html><html lang="id"><title>Perjalanan</title><article><h1>Perjalanan</h1>${filler(8)}</article></html>`,
  },
  '/strict.html': {
    body: wordpress,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    },
  },
  '/long-text.html': {
    body: wordpress.replace('</article>', `${`<p>${LONG}</p>`.repeat(10_000)}</article>`),
  },
  '/one-huge-node.html': { body: wordpress.replace('</article>', `<p>${LONG.repeat(10_000)}</p></article>`) },
  '/many-nodes.html': {
    body: wordpress.replace('</article>', `<p>${'<b>kata</b> <i>lain</i> '.repeat(25_000)}</p></article>`),
  },
  // The parser of a browser stops nesting at 512, so the depth is made by a script; Chromium itself cannot lay it out.
  '/deep.html': {
    body: wordpress.replace(
      '</body>',
      `<script>let at = document.querySelector('article'); for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'dasar'; document.querySelector('article > div:last-child').hidden = true;</script></body>`,
    ),
  },
  '/deep-and-shown.html': {
    body: wordpress.replace(
      '</body>',
      `<script>let at = document.querySelector('article'); for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'dasar';</script></body>`,
    ),
  },
  '/nested-markup.html': { body: wordpress.replace('</article>', `${deep(500, 'dalam')}</article>`) },
  '/putusan.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
  '/clobbered.html': {
    body: wordpress
      .replace(
        '<title>',
        `<script>
          Array.prototype.map = Array.prototype.push = String.prototype.slice = () => { throw new Error('clobbered'); };
          window.Range = window.Highlight = window.MutationObserver = window.TreeWalker = undefined;
          Object.defineProperty(document, 'createTreeWalker', { value: () => { throw new Error('clobbered'); } });
          Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('clobbered'); } });
          window.chrome = window.browser = { runtime: { id: 'forged', sendMessage() { throw new Error('clobbered'); } } };
        </script><title>`,
      )
      .replace(
        '</body>',
        `<form><input name="querySelectorAll"><input name="body"><input name="documentElement"></form>
         <form name="createRange"></form><img name="getElementById"><a id="defaultView"></a><form name="contentType"></form></body>`,
      ),
  },
};
