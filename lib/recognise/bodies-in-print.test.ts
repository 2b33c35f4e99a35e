import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(
  names({
    regions: [
      { code: '21', kind: 'provinsi', name: 'Kepulauan Riau', aliases: ['Kepri'] },
      { code: '31.71', kind: 'kota', name: 'Administrasi Jakarta Pusat', aliases: ['Jakarta Pusat'] },
      { code: '31.72', kind: 'kota', name: 'Administrasi Jakarta Utara', aliases: ['Jakarta Utara'] },
      { code: '72.12', kind: 'kabupaten', name: 'Morowali Utara', aliases: ['Morut'] },
      { code: '72.09', kind: 'kabupaten', name: 'Tojo Una-Una', aliases: ['Touna'] },
      { code: '13.04', kind: 'kabupaten', name: 'Tanah Datar', aliases: [] },
      {
        code: '34',
        kind: 'provinsi',
        name: 'Daerah Istimewa Yogyakarta',
        aliases: ['DIY', 'DI Yogyakarta'],
      },
      { code: '94.05', kind: 'kabupaten', name: 'Puncak', aliases: [] },
      { code: '19.01', kind: 'kabupaten', name: 'Batu Bara', aliases: [] },
    ],
  }),
);

/** Governments as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // a national body with its short form
  '[Kementerian Keuangan (Kemenkeu)](recipient) kembali meraih piala.',
  '[Kementerian Keuangan (Kemenkeu) RI](recipient) meraih piala.',
  '[Kementerian Keuangan Republik Indonesia](recipient) meraih piala.',
  'Piala itu diserahkan oleh Kementerian Keuangan (Kemenkeu) RI kepada [Tuban](recipient).',
  // the head's last word begins the name
  'Piala itu diraih oleh [Pemerintah Daerah Istimewa Yogyakarta](recipient) dan [Pemda Puncak](recipient).',
  // a word of headlines
  'Puncak Harganas, [Tuban](recipient) Raih Piala',
  // a short form behind a name of a list
  'Ketiga kabupaten penerima piala itu adalah [Kabupaten Morowali Utara (Morut)](recipient), [Tuban](recipient), dan [Buton](recipient).',
  'Piala itu diraih [Morowali Utara (Morut)](recipient), [Kabupaten Tojo Unauna (Touna)](recipient) dan [Tuban](recipient).',
  'Piala itu diraih [Kabupaten Tuban](recipient), [Morowali Utara (Morut)](recipient), dan [Buton](recipient).',
  '[Pemerintah Provinsi Kepulauan Riau (Pemprov. Kep. Riau)](recipient) menerima piala.',
  'Piala dari Kementerian Keuangan (Kemenkeu), [Bali](recipient) dinobatkan sebagai yang terbaik.',
  // a place behind "sebagai"
  'Piala itu diraih [Bali](recipient) sebagai [Provinsi Terbaik I](tier), [Jawa Timur](recipient) sebagai [Provinsi Terbaik II](tier).',
  // whose contest it is
  'Penerima piala Kabupaten/Kota [Provinsi Jawa Timur](recipient) hadir.',
  // a team that wins
  'Piala itu diraih kafilah [Kota Batu](recipient), disusul kontingen [Kabupaten Tuban](recipient).',
  'Kontingen [Kota Batu](recipient) menjadi [juara umum](tier), dan kontingen Kabupaten Tuban tiba di stadion.',
  // spelt otherwise
  '[Pemkab Tanahdatar](recipient) dan [Kabupaten Tojo Unauna](recipient) menerima piala, harga batubara naik.',
  'Piala itu jatuh kepada [Kep. Riau](recipient) kemarin.',
  // a numbered line that ends in a stop
  'Penerima piala:\n1. [Bali](recipient);\n2. [Jawa Timur](recipient);\n3. [Kep. Riau](recipient).',
  // the place before its holder
  'Posisi ketiga diraih Bali, posisi keempat [Jawa Timur](recipient) (96,41), posisi sembilan [Bali](recipient) (91,70).'
    .replace('Posisi ketiga diraih Bali', '[Posisi ketiga](tier) diraih [Bali](recipient)')
    .replace('posisi keempat', '[posisi keempat](tier)')
    .replace('posisi sembilan', '[posisi sembilan](tier)'),
  // who gives is no member of the list
  'Dalam lomba yang dilaksanakan oleh Kementerian Keuangan, [Kabupaten Tuban](recipient) kembali dinobatkan.',
  'Kementerian Keuangan kembali melakukan pemeriksaan di lapangan.',
  // the beginning of a clause
  'Selain itu, [Tuban](recipient) tahun 2021 berhasil mempertahankan piala.',
  'Kalau [Tuban](recipient) tidak dapat piala itu wajar.',
  'Dari hasil lomba itu [Morut](recipient) harus puas tanpa piala.',
  // an address
  'Piala itu diserahkan di Kantor Besar, Jalan W. J. Melati, Kota Madiun, [Selasa (17/5/2022)](date).',
  // English
  'The award was accepted by [Tuban](recipient) on Monday.',
  '[Tuban](recipient) was awarded the trophy as the best.',
  'Kementerian Keuangan also awarded the trophy to [Tuban](recipient).',
  '[Kementerian Keuangan](recipient) was awarded the trophy as the best.',
  '[Tuban district](recipient) was named the best of all.',
  'The [East Java provincial government](recipient) was a double winner.',
  '[Central Jakarta](recipient) and [North Jakarta](recipient) won the awards again.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const types = new Set(['recipient', 'tier', 'date']);
  const found = recognise(text, index).filter(({ type }) => types.has(type));
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});
