import { describe, expect, test } from 'vitest';
import { level, sameLevel } from './level.ts';
import { titleLikeness } from './same-title.ts';
import { unitLikeness } from './same-unit.ts';

describe('one level in many words', () => {
  test.each([
    ['Juara I', 'peringkat pertama'],
    ['Terbaik 1', 'Juara 1'],
    ['Terbaik II', 'terbaik kedua'],
    ['Peringkat ke-3', 'Juara III'],
    ['1st Winner', 'Juara 1'],
    ['Top 10', '10 Besar'],
    ['TOP 45', 'Top 45 Inovasi Pelayanan Publik Terpuji'],
    ['Kategori Terbaik Utama', 'Terbaik Utama'],
    ['predikat Nindya', 'Nindya'],
  ])('%s is %s', (a, b) => {
    expect(sameLevel(level(a), level(b))).toBe(true);
  });

  test.each([
    ['Juara I', 'Juara II'],
    ['Top 45', 'Top 99'],
    ['Adipura', 'Adipura Kencana'],
    ['Utama', 'Madya'],
    ['Terinovatif I', 'Terinovatif'],
    ['Top 15 Replikasi', 'Top 15 Kelompok Khusus'],
  ])('%s is not %s', (a, b) => {
    expect(sameLevel(level(a), level(b))).toBe(false);
  });

  test('words of the award’s own name do not count', () => {
    expect(sameLevel(level('Wistara'), level('Swasti Saba Wistara'), 'Swasti Saba Kabupaten/Kota Sehat')).toBe(true);
    expect(sameLevel(level('Adipura'), level('Adipura Kencana'), 'Adipura')).toBe(false);
  });
});

describe('one innovation retold', () => {
  test.each([
    ['Blood Jek', 'Blood Jek Si Pengawal Nyawa'],
    ['Blood_jek sang pengawal nyawa', 'Blood Jek Si Pengawal Nyawa'],
    ['Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat', 'Gebrakan Pagi Berseri'],
    ['NENCI', 'NENCI (Nenek Cantik Pejuang ASI)'],
    ['Sakera Mesem', 'Sakera Mesem (Satu Pintu Administrasi Kependudukan Rakyat Menjadi Sejahtera dan Membahagiakan)'],
    ['Lahir Procot Pulang Bawa Akte', 'Lahir Procot, Pulang Bawa Akta'],
    ['PetaBencana', 'PetaBencana.id'],
  ])('“%s” is “%s”', (a, b) => {
    expect(titleLikeness(a, b)).toBe('same');
  });

  test.each([
    ['Blood Jek', 'Gebrakan Pagi Berseri'],
    ['Kampung Tangguh Bencana', 'Jember Terpadu'],
    ['Segar Kagemi', 'Home Care Peduli'],
    ['Dokter Keliling', 'Kartu Sakti Petani'],
  ])('“%s” is another than “%s”', (a, b) => {
    expect(titleLikeness(a, b)).toBe('different');
  });

  test.each([
    ['Gebrakan Susi', 'Gebrakan Pagi Berseri'],
    ['Susi', 'Susi Pasti'],
  ])('“%s” and “%s” are not told apart, and nobody is doubted for it', (a, b) => {
    expect(titleLikeness(a, b)).not.toBe('different');
  });
});

describe('one office in many names', () => {
  const lumajang = ['Lumajang'];
  test.each([
    ['UTD PMI Lumajang', 'UDD PMI Kabupaten Lumajang'],
    ['UPT Puskesmas Randuagung Dinas Kesehatan Lumajang', 'Puskesmas Randuagung'],
    ['Dinas Kesehatan', 'Puskesmas Randuagung'],
    ['Dinkes Kabupaten Lumajang', 'Dinas Kesehatan'],
    ['RSUD dr. Haryoto', 'Rumah Sakit Umum Daerah Haryoto Lumajang'],
    ['SMP Negeri 1 Tekung', 'SMPN 1 Tekung'],
    ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ])('%s is %s', (a, b) => {
    expect(unitLikeness(a, b, lumajang)).toBe('same');
  });

  test('two health centres of two names are two', () => {
    expect(unitLikeness('Puskesmas Randuagung', 'UPT Puskesmas Gucialit', lumajang)).toBe('different');
  });

  test.each([
    ['Bappeda', 'Dinas Pertanian'],
    ['Puskesmas Randu Agung', 'Puskesmas Randuagung'],
    ['Badan Kepegawaian', 'BKD'],
  ])('%s and %s are not told apart', (a, b) => {
    expect(unitLikeness(a, b, lumajang)).not.toBe('different');
  });
});
