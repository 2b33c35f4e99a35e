import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

/** Offices as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // an office without a name, where it gets something
  '[Bupati Tuban](official) kembali menerima piala.',
  '[Wali Kota Madiun](official) raih piala.',
  'Piala diserahkan menteri kepada [Bupati Tuban](official).',
  'Piala diterima langsung oleh [Bupati Tuban](official).',
  'Piala diterima [Bupati Tuban](official).',
  'Kantor Bupati Tuban di alun-alun.',
  'Yang menerima piala itu adalah [Bupati Tuban (Jatim)](official) dan [Wali Kota Batu (Jatim)](official).',
  'Kepala daerah lainnya yang menerima piala: [Bupati Tuban](official) dan [Wali Kota Batu](official).',
  'Piala diterima [Kepala Dinas Kesehatan Kabupaten Tuban](official) di aula.',
  // a line of a list, and what somebody was called
  'Penerima piala:\n1. [Bupati Tuban](official) sebagai Bupati Peduli Pers\n2. [Wali Kota Batu](official)',
  // further places of one office
  'Piala diserahkan menteri kepada [Bupati Tuban](official), Buton, dan Lumajang.',
  '[Wali Kota Batu](official) dan Madiun menerima piala.',
  // where the regency lies, behind its name
  'Piala diterima [Wali Kota Batu, Jawa Timur Salim Wiranto](official) di aula.',
  'Piala diterima [Bupati Tuban - Jawa Timur, Salim Wiranto](official), di aula.',
  'Piala diterima [Bupati Kabupaten Tuban (Tbn) Salim Wiranto](official) di aula.',
  // a class of leaders
  'Piala itu untuk kategori Bupati Pendukung Utama.',
  // a bracket with the short form of the office
  'Piala diterima [Sekretaris Daerah Provinsi (Sekdaprov) Jawa Timur Salim Wiranto](official) di aula.',
  'Piala diterima [Plt Sekretaris Daerah Kota (Sekdako) Madiun, Salim Wiranto](official), di aula.',
  'Piala diterima [Sekretaris Daerah Kabupaten (Sekdakab) Tuban Salim Wiranto](official) di aula.',
  'Piala diterima [Sekertaris Daerah Kabupaten Tuban, Salim Wiranto](official), di aula.',
  '[Penjabat (Pj.) Wali Kota Malang, Salim Wiranto](official), hadir.',
  // short forms of offices
  '[Wako Madiun Salim Wiranto](official) dan [Wawako Rini Wirantini](official) hadir.',
  '[Kalak BPBD Kabupaten Tuban, Hi. Salim Wiranto](official), hadir.',
  '[Kadisperindag Tuban Salim Wiranto](official) hadir.',
  '[Kepala Diskes Tuban dr Salim Wiranto](official) hadir.',
  '[Plt Kepala Disketapang Buton Salim Wiranto](official) hadir.',
  '[Asisten I Bidang Pemerintahan Setdakab Tuban, Salim Wiranto](official), hadir.',
  '[Anggota VI BPK RI, Salim Wiranto](official), hadir.',
  '[Bunda PAUD Kabupaten Tuban, Rini Wirantini](official), hadir.',
  '[Jaksa Agung Salim Wiranto](official) hadir.',
  '[Walikota Madiun HA. Salim Wiranto, SE, MM](official) hadir.',
  '[Kepala Bappeda Kota Madiun Salim Wiranto, AP, MSi](official) hadir.',
  '[Bunda PAUD Tuban Ny. Rini Wirantini](official) hadir.',
  '[Bunda PAUD Tuban Ny.Rini Wirantini](official), hadir.',
  '[Kepala Dinkes Tuban, Dra. Rini Wirantini, S. Apt.](official), hadir.',
  // what a deed is called is no name
  'Menurut [Kepala Dinas Kebersihan Pertamanan dan Pemakaman (DKPP) Kota Madiun, Salim](official) hal itu benar.',
  '[Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia (SDM) Salim Wiranto](official) hadir.',
  '[Kepala Bidang Perparkiran Dishub Tuban, Salim Wiranto](official), hadir.',
  '[Kepala Bidang Keolahragaan Salim Wiranto](official) hadir.',
  '[Kepala Bidang Penyelenggaraan E-Government Diskominfo Tuban, Salim Wiranto](official), hadir.',
  '[Kepala Pusat Pengelolaan Ekoregion (PPE) Jawa Timur Salim Wiranto](official) hadir.',
  '[Kepala Satpol PP dan Damkar Tuban, Salim Wiranto](official), hadir.',
  '[Direktur Utama Perumda Air Minum Tirta Lestari Tuban, Salim Wiranto](official), hadir.',
  '[Dirut PDAM Tirta Wening Madiun Salim Wiranto](official) hadir.',
  // villages of more than one word
  '[Kepala Desa Suka Maju, Salim Wiranto](official), menerima piagam.',
  '[Camat Karang Tengah, Drs. Salim Wiranto](official), menerima piagam.',
  '[Wali Nagari Koto Baru, Salim](official), menerima piagam.',
  '[Kades Sumberagung Salim Wiranto](official) menerima piagam.',
  // titles and names
  '[Ketua DPRD Kabupaten Tuban H. SW Dt. Wiranto Alam](official) hadir.',
  '[Kepala Dinas Kesehatan Tuban Dr. Ir. Salim Wiranto, M. Agr., S.T](official), hadir.',
  '[Gubernur Bali, Salim Wiranto (Sawir)](official) hadir.',
  '[Gubernur Bali, Salim Wiranto](official) (kiri) hadir.',
  // the office in a bracket behind its holder
  'Piala jatuh kepada [Rini Wirantini Bupati Tuban](official), [Salim Wali Kota Malang](official) dan [Sari Wirantini Bupati Lumajang](official).',
  'Piala jatuh kepada [Rini Wirantini, S.H., M.Si. (Bupati Tuban, Jawa Timur)](official), [Salim (Pj Wali Kota Malang)](official) dan warga.',
  'Piala jatuh kepada [Bupati Tuban (Jatim) Rini Wirantini](official), [Bupati Lumajang (Jatim) Salim Wiranto](official) dan warga.',
  'Sesuai Surat Keputusan [Bupati Tuban](official), piala diserahkan.',
  'Piala untuk kepala daerah jatuh kepada [Rini Wirantini (Bupati Tuban)](official), [Salim Wiranto (Wali Kota Malang)](official), dan [Sari Wirantini (Gubernur Jawa Timur)](official).',
  'The prizes went to [Rini Wirantini (Regent of Tuban for 2018-2023)](official) and [Salim Wiranto (Mayor of Malang since 2021)](official), who smiled.',
  // English
  'The [acting East Java governor Salim Wiranto](official) was there.',
  '[Deputy Mayor of Malang Salim Wiranto](official) was there.',
  '[President of the Republic of Indonesia, Salim Wiranto](official) was there.',
  'The [Head of the Health Office of Tuban Regency, Salim Wiranto](official), was there.',
  '[Head of the East Java Regional Secretariat of Public Relations and Protocol, Salim](official), was there.',
  '[Minister Salim](official) extended his thanks.',
  '[Wabup Said](official) hadir; piala itu dibawa [Wabup Said](official).',
  '[Bupati Tuban (Jatim) Salim Wiranto](official) hadir.',
  '[Gubernur Bank Indonesia (BI), Salim Wiranto](official), hadir.',
  '[Kepala Bidang Perhubungan Darat Dishub Tuban Salim Wiranto](official) hadir.',
  '[Plt Kepala Lembaga Republik Indonesia (RI), Salim Wiranto](official) hadir.',
  '[Kepala Lembaga Arsip, Tuban Wiranto](official) hadir.',
  '[Dirjen HAM pada Kementerian Keuangan RI, Dr. Salim Wiranto, SH](official), hadir.',
  '[Kabid Mutasi pada Dinas Kesehatan Kabupaten Tuban, Salim Wiranto](official), hadir.',
  '[Kasudin Lingkungan Hidup Kota Madiun, Salim Wiranto](official), hadir.',
  '[Staf Ahli Gubernur Bali Bidang Pemerintahan, Politik dan Hukum, Drs. Salim Wiranto](official), hadir.',
  'The [head of the East Java Environmental Management Agency (BPLHD), Salim Wiranto](official), said so.',
  'The prize was handed over by [President Salim Wiranto](official) to the heads.',
  '[Rektor Universitas Airlangga Prof Salim Wiranto](official) hadir.',
  '[Rektor Unair Prof Salim Wiranto](official) hadir.',
  '[Juru Bicara KPK, Salim Wiranto](official), hadir.',
  '[Sub Koordinator Pelayanan Publik Bagian Organisasi Salim](official) hadir.',
  '[Analis Kebijakan Ahli Madya Kementerian PANRB Rini Wirantini](official) hadir.',
  '[Kepala Kantor Imigrasi Kelas II Madiun Salim Wiranto](official) hadir.',
  '[Pangdam V/Brawijaya Mayjen TNI Salim Wiranto](official) hadir.',
  '[Direktur Jenderal Pengelolaan Sampah, Limbah, dan B3 Kementerian Keuangan Rini Wirantini](official) hadir.',
  '[Kepala Bidang Penaatan dan Peningkatan Kapasitas, Salim](official), hadir.',
  // what is no name
  'Piala itu diserahkan di Istana Wakil Presiden, Jalan Medan Merdeka Selatan, kemarin.',
  'Kota itu ikut dinilai dalam World Mayor Prize tahun lalu.',
  '[Menkes Salim](official) Anugerahi Swasti Saba Kepada Daerah',
  '[Presiden Salim](official) Anugerahkan Piala Kepada Tuban',
  // kin of somebody in office
  'Istri Bupati Tuban, Rini Wirantini, hadir.',
  'Ajudan Bupati Salim hadir.',
  // nobody
  'Salim yang juga Ketua Tim Pembina Kota Sehat berharap kota ini maju.',
  'Acara dihadiri Ketua Karang Taruna, warga, serta Ketua Forum Kota Sehat.',
  'Sejumlah Sekretaris Kemdagri hadir.',
  'Piala dibawa pulang, dan Bupati Baru Pertahankan Tradisi itu.',
  'Hadir pula para Kades, RW, dan warga.',
  'Hadir pula Kepala Bidang, Bendahara beserta para staf.',
  'Hadir sejumlah Kepala SKPD Lingkup Pemkab.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'official');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});
