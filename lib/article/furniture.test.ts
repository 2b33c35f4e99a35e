import { expect, test } from 'vitest';
import { BODY_NAMES, FURNITURE_NAMES, OPENINGS } from './furniture.ts';
import { isByline, isLink, leadsElsewhere } from './left-out.ts';

test.each(FURNITURE_NAMES)('“$from” is $kind', ({ name, from }) => {
  expect(from).toMatch(name);
});

test.each([
  'elementor-widget-container',
  'content-with-sidebar-right',
  'has-comments',
  'no-comments',
  'comments-open',
  'print-area',
  'heads',
  'advertorial',
  'entry-content',
  'updated-content',
  'shared-layout',
])('“%s” is no furniture', (name) => {
  expect(FURNITURE_NAMES.filter((row) => row.name.test(name))).toEqual([]);
});

test.each(['entry-content', 'post-body', 'detail__body-text', 'read__content', 'txt-article'])(
  '“%s” is a body',
  (name) => {
    expect(name).toMatch(BODY_NAMES);
  },
);

test.each(OPENINGS)('“$from” leads elsewhere', ({ from }) => {
  expect(leadsElsewhere({ text: from })).toBe(true);
});

test.each([
  'Baca Juga  Bupati Lantik Pejabat Baru',
  '• BACA JUGA : Bupati Lantik Pejabat Baru',
  'Berita Terkait:',
  '(ADVERTISEMENT)',
])('“%s” leads elsewhere too', (text) => {
  expect(leadsElsewhere({ text })).toBe(true);
});

test.each([
  'Bacaan wajib itu dibagikan kepada siswa.',
  'Simak penjelasan bupati tentang penghargaan yang diterima daerahnya.',
  'Foto: Penghargaan untuk Kabupaten Sumber Jaya sebagai kabupaten inovatif',
  'Sumber: Humas Pemkab Sumber Jaya',
  '(Adv-Kominfo)',
  'Adv',
  'Penulis: Humas Pemkab Sumber Jaya',
  'Tagih pajak dengan ramah, dinas itu diganjar penghargaan.',
  '1. Kabupaten Sumber Jaya',
])('“%s” is the story', (text) => {
  expect(leadsElsewhere({ text })).toBe(false);
});

test.each([
  ['Jumat, 19 Juli 2019 08:00 WIB', true],
  ['19/07/2019 | 08.00', true],
  ['Diposting pada 19 Juli 2019', true],
  ['Oleh: Siti Aminah', true],
  ['Oleh: Humas Pemkab Sumber Jaya', false],
  ['Penulis: Siti Aminah | Editor: Budi', true],
  ['SUMBER JAYA, 19 Juli 2019 – Bupati menerima penghargaan.', false],
  ['Pada 19 Juli 2019 bupati menerima penghargaan di balai kota.', false],
])('“%s” is a byline: %s', (text, is) => {
  expect(isByline(text)).toBe(is);
});

test('a headline in a link is a link, a sentence in one is a paragraph', () => {
  const linked = (text: string) =>
    isLink({ text, linked: text.length, kind: 'paragraph', node: 0, firstRun: 0, endRun: 0 });
  expect(linked('Warga Gotong Royong Perbaiki Jembatan Desa')).toBe(true);
  expect(linked('Bupati menerima penghargaan layanan publik dari gubernur di balai kota.')).toBe(false);
});
