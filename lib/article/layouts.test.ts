import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

/** Four paragraphs of our own that every layout dresses in its way. */
const LEAD =
  'Pemerintah Kabupaten Sumber Jaya menerima penghargaan Inovasi Layanan Daerah 2019 di Balai Kota, Kamis (18/7/2019).';
const SECOND =
  'Penghargaan itu diberikan untuk “Jemput Bola Akta”, layanan pencatatan kelahiran yang mendatangi rumah warga di desa terpencil.';
const THIRD =
  'Bupati menyampaikan terima kasih kepada seluruh petugas yang bekerja sejak program ini dimulai dua tahun lalu.';
const LAST = 'Tahun depan layanan serupa akan dibuka di tiga kecamatan lain agar warga tidak perlu pergi jauh. (Humas)';
const STORY = [LEAD, SECOND, THIRD, LAST];
const HEADLINE = 'Kabupaten Sumber Jaya Raih Penghargaan Inovasi Layanan';
const OTHER = 'Warga Gotong Royong Perbaiki Jembatan Desa yang Rusak';

const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = `<title>${HEADLINE} - Kabar Sumber</title>`) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const NAV =
  '<nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/olahraga">Olahraga</a></li></ul></nav>';
const RELATED = `<div class="related-posts"><h3>Berita Terkait</h3><ul>${[1, 2, 3]
  .map((n) => `<li><a href="/lain-${n}">${OTHER} bagian ${n}</a></li>`)
  .join('')}</ul></div>`;
const COMMENTS =
  '<div id="comments"><h3>2 Komentar</h3><p>Selamat untuk kabupaten kita, semoga makin maju dan makin melayani warga desa.</p><p>Semoga kabupaten tetangga ikut meraih penghargaan yang sama tahun depan, salam dari kami.</p></div>';
const SIDEBAR = `<div class="sidebar"><h4>Terpopuler</h4>${[1, 2, 3, 4]
  .map(
    (n) =>
      `<div><a href="/p${n}">${OTHER} ${n}</a><p>Ringkasan berita lain nomor ${n} yang cukup panjang agar terlihat seperti tulisan sungguhan.</p></div>`,
  )
  .join('')}</div>`;
const FOOTER =
  '<footer><p>Hak cipta Kabar Sumber, seluruh isi dilindungi undang-undang dan tidak boleh disalin tanpa izin.</p></footer>';

type Layout = { readonly name: string; readonly html: string; readonly expected: readonly string[] };
const WHOLE = [HEADLINE, ...STORY];

const LAYOUTS: readonly Layout[] = [
  {
    name: 'Blogspot: a widget of posts, breaks for paragraphs, labels and comments below',
    html: page(
      `<div class="header"><h1 class="title">Kabar Sumber</h1></div><div class="main section" id="main"><div class="widget Blog" id="Blog1">
<h2 class="date-header"><span>Jumat, 19 Juli 2019</span></h2><div class="post hentry"><h3 class="post-title entry-title"><a href="/x">${HEADLINE}</a></h3>
<div class="post-body entry-content"><div dir="ltr" style="text-align:left">${STORY.join('<br /><br />')}</div></div>
<div class="post-footer"><span class="post-author vcard">Diposkan oleh <span class="fn">Siti Aminah</span></span><span class="post-labels">Label: <a href="/l">inovasi</a></span></div></div>
${COMMENTS}</div></div><div class="sidebar section">${SIDEBAR}</div>`,
      `<meta name="generator" content="blogger"><title>Kabar Sumber: ${HEADLINE}</title>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'WordPress: entry-content with share buttons, an inline related link and an author box',
    html: page(
      `${NAV}<main id="primary"><article class="post-12 post type-post"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2019-07-19T08:00:00+07:00">19 Juli 2019</time></span> <span class="byline">oleh <a rel="author">Siti Aminah</a></span></div></header>
<div class="entry-content entry-content-single"><p>${LEAD}</p><p><strong>Baca Juga:</strong> <a href="/lain">${OTHER}</a></p><p>${SECOND}</p>
<div class="sharedaddy sd-sharing-enabled"><h3>Bagikan ini:</h3><ul><li><a>Facebook</a></li><li><a>WhatsApp</a></li></ul></div><p>${THIRD}</p><p>${LAST}</p></div>
<footer class="entry-footer"><span class="tags-links">Tag: <a>inovasi</a></span></footer></article><div class="author-box"><h4>Siti Aminah</h4><p>Wartawan yang menulis tentang layanan publik di daerah sejak sepuluh tahun lalu.</p></div>${RELATED}${COMMENTS}</main><aside id="secondary" class="widget-area">${SIDEBAR}</aside>${FOOTER}`,
    ),
    expected: WHOLE,
  },
  {
    name: 'a government CMS that lays its page out with tables',
    html: page(
      `<form id="aspnetForm" action="/"><table width="100%"><tr><td colspan="2"><a href="/">Beranda</a> <a href="/profil">Profil</a></td></tr><tr><td width="20%"><table><tr><td><a href="/a">Agenda</a></td></tr><tr><td><a href="/b">Galeri</a></td></tr></table></td>
<td><table><tr><td class="contentheading">${HEADLINE}</td></tr><tr><td>Jumat, 19 Juli 2019 09:15 WIB</td></tr><tr><td>${paragraphs()}</td></tr></table></td></tr><tr><td colspan="2" class="footer">Hak cipta Dinas Komunikasi dan Informatika Kabupaten Sumber Jaya.</td></tr></table></form>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'a portal with heavy boilerplate around and inside the body',
    html: page(
      `<div class="topbar">Jumat, 22 November 2026</div>${NAV}<div class="breadcrumb"><a>Home</a> / <a>Daerah</a></div><div class="container"><div class="row"><div class="col-md-8">
<h1 class="detail__title">${HEADLINE}</h1><div class="detail__author">Siti Aminah - Kabar Sumber</div><div class="detail__date">Jumat, 19 Jul 2019 08:00 WIB</div>
<figure><img src="f.jpg"><figcaption>Bupati menerima piala di Balai Kota (Foto: Humas)</figcaption></figure>
<div class="detail__body-text itp_bodycontent"><strong>Sumber Jaya</strong> - ${LEAD}<p>${SECOND}</p><div class="ads-on-body">ADVERTISEMENT</div><div class="para_caption">SCROLL TO CONTINUE WITH CONTENT</div>
<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/lain">${OTHER}</a></div></td></tr></tbody></table>
<p>${THIRD}</p><p>[Gambas:Video Kabar]</p><p>${LAST}</p></div><div class="detail__body-tag">Tag Terkait <a>inovasi</a> <a>layanan</a></div>
<div class="list-content"><h3>Berita Terkait</h3><div><a href="/1">${OTHER} satu</a></div><div><a href="/2">${OTHER} dua</a></div></div></div><div class="col-md-4">${SIDEBAR}</div></div></div>${COMMENTS}${FOOTER}<div class="cookie-consent"><p>Kami memakai kuki untuk meningkatkan pengalaman Anda membaca berita di situs ini.</p></div>`,
    ),
    expected: [
      HEADLINE,
      'Bupati menerima piala di Balai Kota (Foto: Humas)',
      `Sumber Jaya - ${LEAD}`,
      SECOND,
      THIRD,
      LAST,
    ],
  },
  {
    name: 'AMP: custom elements, a sidebar menu and a consent box',
    html: page(
      `<amp-sidebar id="menu"><ul><li><a>Beranda</a></li></ul></amp-sidebar><amp-consent><div>Kami memakai kuki untuk iklan yang sesuai minat Anda di semua halaman.</div></amp-consent><article class="amp-wp-article"><header><h1 class="amp-wp-title">${HEADLINE}</h1></header><div class="amp-wp-article-content"><amp-img src="f.jpg"></amp-img>${paragraphs([LEAD, SECOND])}<amp-ad><p>Iklan</p></amp-ad>${paragraphs([THIRD, LAST])}</div></article>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'a table of winners between two paragraphs',
    html: page(
      `<div class="content"><h1>${HEADLINE}</h1><p>${LEAD}</p><p>Berikut daftar penerima penghargaan:</p><table border="1"><thead><tr><th>No</th><th>Daerah</th><th>Inovasi</th></tr></thead><tbody><tr><td><p>1</p></td><td><p>Kabupaten Sumber Jaya</p></td><td><p>Jemput Bola<br>Akta</p></td></tr><tr><td>2</td><td>Kota Tirta</td><td>Antre Daring</td></tr></tbody></table><p>${LAST}</p></div>`,
    ),
    expected: [
      HEADLINE,
      LEAD,
      'Berikut daftar penerima penghargaan:',
      'No\tDaerah\tInovasi',
      '1\tKabupaten Sumber Jaya\tJemput Bola Akta',
      '2\tKota Tirta\tAntre Daring',
      LAST,
    ],
  },
  {
    name: 'a list of winners',
    html: page(
      `<div><h1>${HEADLINE}</h1>${paragraphs([LEAD, SECOND])}<ol><li>Kabupaten Sumber Jaya</li><li>Kota <b>Tir</b>ta</li></ol>${paragraphs([THIRD, LAST])}</div>`,
    ),
    expected: [HEADLINE, LEAD, SECOND, 'Kabupaten Sumber Jaya', 'Kota Tirta', THIRD, LAST],
  },
  {
    name: 'paragraphs that are div elements',
    html: page(
      `${NAV}<div id="isi"><h1>${HEADLINE}</h1><div class="baris">${STORY.join('</div><div class="baris">')}</div></div>${FOOTER}`,
    ),
    expected: WHOLE,
  },
  {
    name: 'spans and breaks without any paragraph',
    html: page(
      `<div><div><b>${HEADLINE}</b></div><div>${STORY.map((text) => `<span>${text}</span><br>`).join('')}</div></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'a first paragraph that is one bold link',
    html: page(
      `<h1>${HEADLINE}</h1><div class="story"><p><a href="/sumber"><b>${LEAD}</b></a></p>${paragraphs([SECOND, THIRD, LAST])}</div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'two sibling bodies with the same release',
    html: page(
      `<div class="post"><h1>${HEADLINE}</h1><div class="post-body">${paragraphs()}</div><div class="post-body">${paragraphs()}</div></div>${COMMENTS}`,
    ),
    expected: [HEADLINE, ...STORY, ...STORY],
  },
  {
    name: 'two copies without a name, the second in a sibling of the first',
    html: page(
      `${NAV}<div class="x"><h1>${HEADLINE}</h1><div>${paragraphs()}</div><div>${paragraphs()}</div></div>${SIDEBAR}${FOOTER}`,
    ),
    expected: [HEADLINE, ...STORY, ...STORY],
  },
  {
    name: 'a second copy in a distant widget is not the article',
    html: page(
      `<div class="main"><h1>${HEADLINE}</h1><div class="entry-content">${paragraphs()}</div></div><div class="sidebar"><div class="widget">${paragraphs()}</div></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'several article elements of a live report',
    html: page(
      `<main><h1>${HEADLINE}</h1>${STORY.map((text, i) => `<article><h2>Pukul ${i + 8}.00</h2><p>${text}</p></article>`).join('')}</main>${SIDEBAR}`,
    ),
    expected: [HEADLINE, ...STORY.flatMap((text, i) => [`Pukul ${i + 8}.00`, text])],
  },
  {
    name: 'three short paragraphs',
    html: page(
      `${NAV}<div><h1>${HEADLINE}</h1><p>Kabupaten Sumber Jaya menerima piala layanan terbaik dari gubernur.</p><p>Piala itu diserahkan di Balai Kota pada hari Kamis pagi.</p><p>Bupati berterima kasih kepada semua petugas layanan di desa.</p></div>${FOOTER}`,
    ),
    expected: [
      HEADLINE,
      'Kabupaten Sumber Jaya menerima piala layanan terbaik dari gubernur.',
      'Piala itu diserahkan di Balai Kota pada hari Kamis pagi.',
      'Bupati berterima kasih kepada semua petugas layanan di desa.',
    ],
  },
  {
    name: 'text that is hidden in five ways',
    html: page(
      `<div><h1>${HEADLINE}</h1><p>${LEAD}</p><p hidden>Rahasia satu yang tidak boleh terbaca.</p><p style="display: none">Rahasia dua.</p><p aria-hidden="true">Rahasia tiga.</p><template><p>Rahasia empat.</p></template><noscript><p>Rahasia lima.</p></noscript><p>${SECOND}</p><p>${THIRD}</p></div>`,
    ),
    expected: [HEADLINE, LEAD, SECOND, THIRD],
  },
  {
    name: 'a Joomla item with tools, print links and a page list',
    html: page(
      `${NAV}<div class="item-page"><div class="page-header"><h2 itemprop="headline">${HEADLINE}</h2></div><div class="icons"><ul class="actions"><li class="print-icon"><a>Cetak</a></li><li class="email-icon"><a>Email</a></li></ul></div><dl class="article-info"><dd class="published">Ditulis pada 19 Juli 2019</dd><dd class="hits">Dilihat: 120</dd></dl><div itemprop="articleBody">${paragraphs()}</div><ul class="pager pagenav"><li><a>Sebelumnya</a></li><li><a>Berikutnya</a></li></ul></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'a list of winners in an element beside the prose',
    html: page(
      `${NAV}<div class="x"><h1>${HEADLINE}</h1><div class="a"><p>${LEAD}</p><p>${SECOND}</p></div><div class="b">Kategori Kabupaten:<br>1. Kabupaten Sumber Jaya<br>2. Kabupaten Ranting<br>3.Kabupaten Dahan</div></div>${FOOTER}`,
    ),
    expected: [
      HEADLINE,
      LEAD,
      SECOND,
      'Kategori Kabupaten:',
      '1. Kabupaten Sumber Jaya',
      '2. Kabupaten Ranting',
      '3.Kabupaten Dahan',
    ],
  },
  {
    name: 'the next articles of a site that scrolls without end',
    html: page(
      `<div class="post"><h1>${HEADLINE}</h1><div class="entry-content">${paragraphs()}</div></div><div class="post"><h1>${OTHER}</h1><div class="entry-content"><p>Warga desa memperbaiki jembatan yang rusak karena banjir dengan bergotong royong selama tiga hari.</p><p>Kepala desa mengucapkan terima kasih kepada warga yang sudah menyumbang tenaga dan bahan.</p></div></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'class names that only look like furniture',
    html: page(
      `<body class="no-sidebar"><div class="post has-comments comments-open with-sidebar"><div id="print-area" class="hidden md:block"><h1>${HEADLINE}</h1><div class="shared-layout">${paragraphs()}</div></div></div>${SIDEBAR}`,
    ),
    expected: WHOLE,
  },
  {
    name: 'leads between paragraphs, with and without a colon, and a farewell of links',
    html: page(
      `<div class="c"><h1>${HEADLINE}</h1><p>Jumat, 19 Juli 2019 | 08:00 WIB</p><p>Pin It</p><p>${LEAD}</p><p>Baca Juga  <a href="/1">${OTHER}</a></p><p>${SECOND}</p><p>BACA JUGA:</p><ul><li><a href="/2">${OTHER} dua</a></li><li><a href="/3">${OTHER} tiga</a></li></ul><p>${THIRD}</p><p>${LAST}</p><p>Artikel ini telah tayang di Kabar Sumber dengan judul ${HEADLINE}</p><p>Ikuti berita terbaru kami di <a>Google News</a></p><h3>Berita Lainnya</h3><p><a href="/4">${OTHER} empat</a></p><p><a href="/5">${OTHER} lima</a></p></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'titles with excerpts below the body, in the same element',
    html: page(
      `<div class="c"><h1>${HEADLINE}</h1>${paragraphs()}<h3>Berita Lainnya</h3>${[1, 2, 3].map((n) => `<div><a href="/${n}">${OTHER} ${n}</a><p>Ringkasan berita lain nomor ${n} yang cukup panjang agar terlihat seperti tulisan sungguhan.</p></div>`).join('')}</div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'comments without a name, below their heading',
    html: page(
      `<div class="m"><h1>${HEADLINE}</h1><div class="b">${paragraphs()}</div></div><div class="u"><h3>2 Komentar</h3><p>Selamat untuk kabupaten kita, semoga makin maju dan makin melayani warga desa.</p><p>Semoga kabupaten tetangga ikut meraih penghargaan yang sama tahun depan.</p></div>`,
    ),
    expected: WHOLE,
  },
  {
    name: 'titles with excerpts beside the body, without names',
    html: page(
      `<div class="w"><div class="m"><h1>${HEADLINE}</h1>${paragraphs()}</div><div class="s">${[1, 2, 3, 4, 5, 6].map((n) => `<div><a href="/${n}">${OTHER} ${n}</a><p>Ringkasan berita lain nomor ${n} yang cukup panjang agar terlihat seperti tulisan sungguhan.</p></div>`).join('')}</div></div>`,
    ),
    expected: WHOLE,
  },
];

const doms: readonly { name: string; parse: (html: string) => Document }[] = [
  { name: 'jsdom', parse: (html) => new JSDOM(html).window.document },
  { name: 'linkedom', parse: (html) => parseHTML(html).document },
];

describe.each(doms)('in $name', ({ parse }) => {
  test.each(LAYOUTS)('$name', async ({ html, expected }) => {
    const result = await readArticle(parse(html), { mode: 'article' });
    expect(result.kind === 'article' ? result.article.text.split('\n') : result).toEqual(expected);
  });
});

const LISTINGS: readonly { name: string; html: string }[] = [
  {
    name: 'a search result',
    html: page(
      `<h1>Hasil pencarian penghargaan inovasi</h1><div class="hasil">${[1, 2, 3, 4, 5, 6].map((n) => `<div class="item"><h3><a href="/${n}">${OTHER} nomor ${n}</a></h3><p>Ringkasan berita nomor ${n} yang berbicara tentang warga dan pekerjaan mereka di desa.</p></div>`).join('')}</div>`,
      '<title>Hasil pencarian penghargaan inovasi - Kabar Sumber</title>',
    ),
  },
  {
    name: 'a home page of headlines',
    html: page(`${NAV}<ul>${[1, 2, 3, 4, 5].map((n) => `<li><a href="/${n}">${OTHER} ${n}</a></li>`).join('')}</ul>`),
  },
  { name: 'an empty page', html: page('') },
  { name: 'a log-in form', html: page('<form><label>Nama</label><input><button>Masuk</button></form>') },
];

test.each(LISTINGS)('$name is no article', async ({ html }) => {
  expect(await readArticle(new JSDOM(html).window.document, { mode: 'article' })).toMatchObject({
    kind: 'not-article',
  });
});

describe('what the page prints again outside the article', () => {
  const twice = (again: string) =>
    page(
      `<div class="main"><h1>${HEADLINE}</h1><div class="entry-content">${paragraphs()}</div></div><div class="sidebar"><div class="widget">${again}</div></div>${COMMENTS}`,
    );
  const read = async (html: string) => {
    const result = await readArticle(new JSDOM(html).window.document, { mode: 'article' });
    if (result.kind !== 'article') throw new Error(result.kind);
    const { text, elsewhere = [] } = result.article;
    return {
      here: elsewhere.map(({ start, end }) => text.slice(start, end)),
      there: result.elsewhere.map((place) => {
        const range = place();
        return range && [range.startContainer.textContent, range.endContainer.textContent];
      }),
    };
  };

  test('is told where no reader sees it, with the place in the article alone', async () => {
    for (const hidden of ['hidden', 'style="display:none"']) {
      const { here, there } = await read(
        page(
          `<div class="main"><h1>${HEADLINE}</h1><div class="entry-content">${paragraphs()}</div></div><div ${hidden}><h2>Versi AMP</h2>${paragraphs()}</div>`,
        ),
      );
      expect(here).toEqual([STORY.join('\n')]);
      expect(there).toEqual([undefined]);
    }
    const teaser = `<div hidden><p>${LEAD}</p><p>Menu lain yang tertutup.</p></div>`;
    expect(
      (await read(page(`<h1>${HEADLINE}</h1><div class="entry-content">${paragraphs()}</div>${teaser}`))).here,
    ).toEqual([]);
  });

  test('is told with both places', async () => {
    const { here, there } = await read(twice(paragraphs()));
    expect(here).toEqual([STORY.join('\n')]);
    expect(there).toEqual([[LEAD, LAST]]);
  });

  test('a part of it is told as that part, and what stands between is no matter', async () => {
    const { here } = await read(twice(`<p>${SECOND}</p><p>Bagikan</p><p>${THIRD}</p>`));
    expect(here).toEqual([[SECOND, THIRD].join('\n')]);
  });

  test('one paragraph is an excerpt, and another text is none', async () => {
    expect((await read(twice(`<p>${LEAD}</p>`))).here).toEqual([]);
    expect((await read(twice(`<p>${OTHER}</p>`))).here).toEqual([]);
  });

  test('a reader who quotes it in a comment prints nothing again', async () => {
    const quoted = page(
      `<div class="entry-content"><h1>${HEADLINE}</h1>${paragraphs()}</div><div id="comments"><h3>2 Komentar</h3>${paragraphs()}</div>`,
    );
    expect((await read(quoted)).here).toEqual([]);
  });
});
