/**
 * What stands on a page beside its article, as rows: tags, names of classes and ids, and the words that open such a line.
 * `from` is markup or wording seen on a page of that kind, and the row's own test.
 */

/** Elements whose text is no text of the page. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'svg',
    'math',
    'canvas',
    'audio',
    'video',
    'object',
    'embed',
  ],
  ...[
    'map',
    'select',
    'option',
    'datalist',
    'textarea',
    'input',
    'progress',
    'meter',
    'amp-ad',
    'amp-sidebar',
    'amp-analytics',
  ],
  ...['amp-embed', 'amp-auto-ads', 'amp-consent', 'amp-user-notification', 'rp', 'rt', 'ins-ad'],
]);

/** Elements that are furniture whatever their names. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'button',
  'menu',
  'dialog',
  'form',
  'label',
]);

/** Roles that are furniture (WAI-ARIA landmarks). */
export const FURNITURE_ROLES =
  /^(navigation|complementary|contentinfo|search|banner|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;

export type FurnitureName = { readonly kind: string; readonly name: RegExp; readonly from: string };

/** Names of furniture: one class or id has to match. Rows of the first kind stay furniture however much text they hold. */
export const FURNITURE_NAMES: readonly FurnitureName[] = [
  {
    kind: 'comments',
    name: /^(comments?|komentar|respond|replies|comment-?list|commentform|(comments?|komentar)[-_]?(area|section|wrapper|wrap|container|box|block|holder|form|list|thread|template))$/,
    from: 'comments-area',
  },
  {
    kind: 'comments',
    name: /^(post|article|blog|list|kolom|form|section|box|all|recent|facebook|user)[-_]?(comments?|komentar)$|^(disqus|fb-comments|fb-root)/,
    from: 'disqus_thread',
  },
  {
    kind: 'related',
    name: /(^|[-_])(related|terkait|rekomendasi|recommend(ed|ations?)?|relatedposts?|crp|yarpp|inline-related)([-_]|$)/,
    from: 'jp-relatedposts',
  },
  {
    kind: 'related',
    name: /baca-?_?juga|bacajuga|lihat-?juga|lihatjg|simak-?juga|berita-?lain(nya)?|artikel-?lain(nya)?/,
    from: 'detail__baca-juga',
  },
  {
    kind: 'related',
    name: /(^|[-_])(terpopuler|popular|populer|trending|terkini|terbaru|latest|recent|most-?read|headline-list|read-?more|readmore|also-?read|next-?article)([-_]|$)/,
    from: 'popular-posts',
  },
  {
    kind: 'share',
    name: /(^|[-_])(share|shares|sharing|sharedaddy|sharethis|addtoany|a2a|sosmed|socials?|social-media|medsos|addthis|sharer|bagikan)([-_]|$)/,
    from: 'addtoany_share_save_container',
  },
  {
    kind: 'tags',
    name: /^(tags?|tagcloud|topics?|hashtags?|keywords?|labels?)$|(^|[-_])(tag-?list|tags-?links|post-?tags?|entry-?tags?|cat-links|tagcloud|article__tag|body-tag|topik|post-labels)([-_]|$)/,
    from: 'tags-links',
  },
  {
    kind: 'way',
    name: /(^|[-_])(breadcrumbs?|crumbs?|pagination|paging|page-links|pager|post-navigation|nav-links|navbar|navigation|menu|menus|submenu|skip-link|toc|lwptoc|ez-toc-container)([-_]|$)/,
    from: 'breadcrumbs',
  },
  {
    kind: 'sidebar',
    name: /^(sidebar|side-bar|widget|widgets|widget-area|secondary|rightbar|kolom-kanan|col-kanan)$|^(sidebar|widget)[-_](?!content|theme|container)|[-_]sidebar$/,
    from: 'widget_text',
  },
  {
    kind: 'ads',
    name: /(^|[-_])(ads?|adsense|adsbygoogle|aswift|advertisements?|iklan|banners?|promo|sponsored|outbrain|taboola|mgid|dable|parallax|teads|revcontent)([-_\d]|$)/,
    from: 'ads-on-body',
  },
  {
    kind: 'consent',
    name: /(^|[-_])(cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|modal|popup|pop-up|toast|snackbar)([-_]|$)/,
    from: 'cookie-banner',
  },
  {
    kind: 'about',
    name: /(^|[-_])(author-?box|authorbox|author-?bio|about-?author|post-?author|byline|editor-?box|penulis|reporter|credits?)([-_]|$)/,
    from: 'author-box',
  },
  {
    kind: 'about',
    name: /^(date|time|author|published|updated)$|(^|[-_])(post-?meta|entry-?meta|meta-?info|article-?meta|post-?date|entry-?date|post-?info|detail__date|detail__author|read__time|read__author|post-views|tie-date|timestamp|post-header-line|post-footer-line|post-footer|article-info)([-_]|$)/,
    from: 'entry-meta',
  },
  {
    kind: 'frame',
    name: /^(footer|site-footer|site-header|masthead|topbar|top-bar|copyright|colophon|header|bottom-bar)$|(^|[-_])(copyright|footer-area|site-info|site-title|site-description|site-branding)([-_]|$)/,
    from: 'site-footer',
  },
  { kind: 'spoken', name: /^(sr-only|screen-reader-text|visually-hidden|visuallyhidden)$/, from: 'screen-reader-text' },
  { kind: 'hidden', name: /^(hide|hidden|d-none|no-display)$/, from: 'd-none' },
  {
    kind: 'tools',
    name: /^(print|printer)$|(^|[-_])(print-?(icon|button|link|friendly)|icon-?print|font-?resizer|tts|audio-player|player|video-wrapper|ratings?|vote|voting|likes?|reactions?|emoticon|poll|polling|google-?news|whatsapp-?channel|follow-?us)([-_]|$)/,
    from: 'emoticon-share',
  },
];

/** Hidden on some widths only: "hidden md:block", "d-none d-md-block". */
export const SOMETIMES_SHOWN = /(^|\s)(sm|md|lg|xl|2xl|max-\w+):|\bd-(sm|md|lg|xl|xxl)-/;

/** Names of an article's body on the themes and portals that we know; the text in them is the article. */
export const BODY_NAMES =
  /^(entry-content|post-body|post-entry|article-body|articlebody|article-content|article__content|articlecontent|story-body|post-content|single-content|td-post-content|detail-content|detail__body-text|detail__body|detail_text|detail-text|read__content|txt-article|side-article|content-detail|contentdetail|detail-berita|isi-berita|isiberita|isi_berita|berita-isi|news-content|news-detail|newsdetail|single-post-content|blog-content|the-content|content-article|content-body|body-content|paragraf|itp_bodycontent|detail-konten|konten-berita|item-page|com-content-article__body|itemfulltext|itembody|field-name-body|field--name-body|node__content|entry-body|elementor-widget-theme-post-content|wp-block-post-content|amp-wp-article-content|post-article|post__content|article-content-body__item-content|detail-desc|main-content-detail|mdk-body-paragraph|content-post|detail-in|post-details|teks-berita|isi-content|body-news|b1-article|detail-article|artikel|isi-artikel|isi_artikel)$/;

/** Names of an article's headline. */
export const HEADLINE_NAMES =
  /^(entry-title|post-title|article-title|article__title|detail__title|read__title|single-title|news-title|judul|judul-berita|judul_berita|page-title|itemtitle|tdb-title-text|amp-wp-title|contentheading|title-detail|detail-title|headline|post__title|jdl)$/;

/** Names of the words under a picture. */
export const CAPTION_NAMES =
  /(^|[-_])(captions?|caption-text|wp-caption-text|photo__caption|foto-caption|keterangan-foto|figcaption|tr-caption|pic-caption|img-desc)([-_]|$)/;

export type Opening = { readonly opens: RegExp; readonly most: number; readonly from: string };

/**
 * Lines inside the body that lead elsewhere, seen in lower case and from their first letter on (plain expressions: those
 * that know all of Unicode take a millisecond each to compile). `most`: above this many words it is a sentence of the
 * article after all.
 */
export const OPENINGS: readonly Opening[] = [
  {
    opens: /^(baca|simak|lihat|tonton|cek|dengarkan|klik|buka|saksikan) (juga|pula)\b/,
    most: 40,
    from: 'Baca juga: Bupati Lantik Pejabat',
  },
  {
    opens: /^baca (berita|artikel|selengkapnya|selanjutnya|lainnya)\b.{0,12}(:|$|lain)/,
    most: 30,
    from: 'Baca berita lainnya di Google News',
  },
  { opens: /^baca\s*:/, most: 40, from: 'Baca: Inovasi Puskesmas Diganjar Penghargaan' },
  { opens: /^(also read|read also|read more|see also)\b/, most: 40, from: 'Also Read: Regent Opens Fair' },
  {
    opens: /^(berita|artikel|informasi) (terkait|lainnya|terkini|terpopuler|populer|pilihan|rekomendasi)\b/,
    most: 12,
    from: 'Berita Terkait',
  },
  {
    opens:
      /^(related (posts?|articles?|news)|recommended|you may also like|terpopuler|rekomendasi( untuk anda)?|trending|pilihan (editor|redaksi)|selengkapnya)\s*:?$/,
    most: 8,
    from: 'Rekomendasi untuk Anda',
  },
  {
    opens: /^artikel ini (telah|sudah|juga)( \S+)? (tayang|terbit|dimuat|dipublikasikan)\b/,
    most: 60,
    from: 'Artikel ini telah tayang di Kabar.example dengan judul',
  },
  {
    opens:
      /^(ikuti|dapatkan|temukan|cek|simak|update|baca|gabung)\b.{0,80}\b(google news|whatsapp channel|channel whatsapp|saluran whatsapp|kanal whatsapp|telegram|breaking news|berita pilihan|aplikasi)\b/,
    most: 60,
    from: 'Ikuti berita Kabar Kota di Google News',
  },
  {
    opens: /^(advertisement|iklan|scroll to (continue|resume).*|sponsored|lanjutkan membaca.*|gulir ke bawah.*)$/,
    most: 10,
    from: 'ADVERTISEMENT',
  },
  { opens: /^(gambas|embed)\s*:|^(video|instagram|twitter|tiktok) ?:/, most: 15, from: '[Gambas:Video Kabar]' },
  {
    opens:
      /^(bagikan|share|sebarkan|sharing|share this|bagikan (ini|artikel|berita).*|sebarkan artikel.*|salin tautan|copy link|klik untuk berbagi.*)\s*:?$/,
    most: 12,
    from: 'Bagikan ini:',
  },
  {
    opens: /^(facebook|twitter|whatsapp|telegram|linkedin|pinterest|tumblr|email|e-mail|instagram|line|x|print|cetak)$/,
    most: 2,
    from: 'WhatsApp',
  },
  {
    opens: /^(tags?|labels?|topik|topik terkait|kata kunci|kategori berita|filed under|posted in)\s*:/,
    most: 40,
    from: 'Tags: inovasi, Pemkab',
  },
  {
    opens: /^(halaman|page)\s*:?\s*[\d /]*(selanjutnya|berikutnya|next)?$/,
    most: 14,
    from: 'Halaman: 1 2 3 Selanjutnya',
  },
  {
    opens:
      /^(no comments|tidak ada komentar|\d+ komentar|\d+ comments?|post a comment|posting komentar|tulis komentar|tinggalkan (balasan|komentar)|leave a (reply|comment)|beri komentar|komentar)\s*:?\.?$/,
    most: 8,
    from: 'Tinggalkan Balasan',
  },
  {
    opens: /^(loading|memuat|dibaca|dilihat|views?|hits?)\b[\s.…:]*[\d.,]*( kali| x)?$/,
    most: 6,
    from: 'Dibaca: 1.204 kali',
  },
  { opens: /^(like this|like loading|menyukai ini|suka memuat)\b/, most: 8, from: 'Menyukai ini:' },
  {
    opens:
      /^(sebelumnya|selanjutnya|berikutnya|next|prev|previous|lihat semua|tampilkan semua|show all|pin it|tweet|like|\d( \d+)+)$/,
    most: 12,
    from: 'Selanjutnya',
  },
  {
    opens: /^[\d.,]+ (kali|x) (dilihat|dibaca|ditonton)$|^(telah )?(dibaca|dilihat) (sebanyak )?[\d.,]+/,
    most: 6,
    from: '1.203 kali dilihat',
  },
  {
    opens: /^kembali ke (halaman|beranda|atas|daftar|indeks)\b|^back to top$/,
    most: 6,
    from: 'Kembali ke halaman depan',
  },
  { opens: /^(copyright|hak cipta)\b|^©/, most: 20, from: 'Copyright © Kabar Kota 2019' },
  {
    // A press office that names itself as the writer is a sign of supplied text, which later stages look for.
    opens:
      /^(pewarta|editor|penulis|reporter|redaktur|uploader|penyunting)\s*:(?!.*(humas|kominfo|prokopim|protokol|adv|rilis))/,
    most: 12,
    from: 'Pewarta: Siti Aminah',
  },
  { opens: /^(home|beranda)\s*([/»›>]|$)/, most: 20, from: 'Beranda » Daerah » Lumajang' },
];
