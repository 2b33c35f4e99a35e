import { expect, test } from 'vitest';
import { HOPED, PARTIAL, report, SUPPORTED } from '../tests/views/samples.ts';
import { citation } from './citation.ts';

const READ = { report: report(), readAt: '2026-11-23T07:32:00.000Z' };

test('a citation names verdict, reason, evidence, article and the version of the data', () => {
  expect(citation({ ...READ, claim: SUPPORTED, language: 'id' }).split('\n')).toEqual([
    '“Blood Jek Si Pengawal Nyawa”. Kategori Terbaik Utama, Top 25 Kovablik Jawa Timur 2017. UTD PMI Lumajang, Kabupaten Lumajang',
    'Putusan Piagam: Sesuai data.',
    'Penerima, unit, inovasi, tingkat, kategori, dan tahun sama dengan satu baris data kami.',
    'Bukti: Dua inovasi Lumajang masuk 25 terbaik Jawa Timur, https://lumajangsatu.com/contoh',
    'Artikel: Lumajang Kembali Bawa Pulang 2 Penghargaan Inovasi Jawa Timur, https://radarkota.example/2017/12/inovasi.html',
    'Data Piagam 2026.11 (bbbbbbbbbbbb), mesin 0.1.0, dibaca 23 November 2026.',
  ]);
});

test('a citation of a match in part says what is not recorded', () => {
  const text = citation({ ...READ, claim: PARTIAL, language: 'en' });
  expect(text).toContain("Piagam's verdict: Matches in part: category not recorded.");
  expect(text).not.toContain('Matches our data');
});

test('a hope is cited without a reason of ours', () => {
  expect(citation({ ...READ, claim: HOPED, language: 'id' })).toContain('Putusan Piagam: Harapan, tidak diperiksa.');
});
