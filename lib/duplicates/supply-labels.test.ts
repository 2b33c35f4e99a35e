import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import { PLACES, supplyLabels } from './supply-labels.ts';
import { MARK_PHRASES, MARK_WORDS, supplyKind } from './supply-marks.ts';

const PROSE = 'Bupati menerima piala itu di pendopo, disaksikan ratusan warga yang datang sejak pagi.';

function labels(text: string, kind: 'paragraph' | 'caption' | 'heading' = 'paragraph') {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return supplyLabels({ text, blocks }).map((label) => {
    expect(text.slice(label.start, label.end)).toBe(label.quote);
    return `${label.kind}: ${label.quote}`;
  });
}

test.each(MARK_WORDS)('“$from” is $kind', ({ kind, word, from }) => {
  expect(supplyKind(from)).toBe(kind);
  expect(
    from
      .toLowerCase()
      .split(/[^\p{L}-]+|-(?!adv|publik)/u)
      .some((each) => word.test(each)),
  ).toBe(true);
});

test.each(MARK_PHRASES)('“$from” is $kind', ({ kind, from }) => {
  expect(supplyKind(from)).toBe(kind);
});

test.each(PLACES)('a mark in “$from”', ({ line, from }) => {
  expect(line.test(from)).toBe(true);
  expect(labels(`${PROSE}\n${from}\n${PROSE}`)).toHaveLength(1);
});

describe('marks as they are printed', () => {
  test.each([
    [`${PROSE} (Adv-Kominfo-lmj)`, 'advertorial: Adv-Kominfo-lmj'],
    [`${PROSE} (Adv/Diskominfo)`, 'advertorial: Adv/Diskominfo'],
    [`${PROSE} (ADV/HMS).`, 'advertorial: ADV/HMS'],
    [`${PROSE} [adv]`, 'advertorial: adv'],
    [`“${PROSE}” (Rudi/Adv)`, 'advertorial: Rudi/Adv'],
    [`${PROSE} (advetorial)`, 'advertorial: advetorial'],
    [`${PROSE} (*/Humas)`, 'press-release: */Humas'],
    [`${PROSE} (Humas Pemkab Tuban)`, 'press-release: Humas Pemkab Tuban'],
    [`${PROSE} (hms)`, 'press-release: hms'],
    [`${PROSE} (hms/red)`, 'press-release: hms/red'],
    [`${PROSE} (MC Kab. Lumajang)`, 'press-release: MC Kab. Lumajang'],
    [`${PROSE} (InfoPublik/MC)`, 'press-release: InfoPublik/MC'],
    [`${PROSE} (Kominfo)`, 'press-release: Kominfo'],
    [`${PROSE} (Prokopim)`, 'press-release: Prokopim'],
    [`${PROSE} (diskominfotik)`, 'press-release: diskominfotik'],
    [`${PROSE} (rls)`, 'press-release: rls'],
    [`${PROSE} (rel/red)`, 'press-release: rel/red'],
    [`${PROSE} (Puspen Kemendagri)`, 'press-release: Puspen Kemendagri'],
    [
      `${PROSE} (Dinas Komunikasi dan Informatika Kota Batu)`,
      'press-release: Dinas Komunikasi dan Informatika Kota Batu',
    ],
    [`${PROSE} ***/Diskominfo`, 'press-release: Diskominfo'],
    [`${PROSE} (Sumber: Diskominfo Tuban)`, 'press-release: Sumber: Diskominfo Tuban'],
    // As seen on public pages: initials of reporters and editors around the office that supplied the text.
    [`${PROSE} (dew/ikp-humas/kominfo-sp)`, 'press-release: dew/ikp-humas/kominfo-sp'],
    [`${PROSE} (MC Balangan/ragil)`, 'press-release: MC Balangan/ragil'],
    [`“${PROSE}” pungkasnya.(humas/an)`, 'press-release: humas/an'],
    [`“${PROSE}” pungkasnya.(red-kmfo/ist)`, 'press-release: red-kmfo/ist'],
    [`“${PROSE}” tutupnya. (Red-kmf/apj).`, 'press-release: Red-kmf/apj'],
    [`“${PROSE}” tandasnya. (diskominfo/cha)`, 'press-release: diskominfo/cha'],
    [`“${PROSE}” tandasnya. (nur/adv/r8)`, 'advertorial: nur/adv/r8'],
    [`${PROSE} (Rams/rat/diskominfo)`, 'press-release: Rams/rat/diskominfo'],
    [`${PROSE} (prokopim/poy)`, 'press-release: prokopim/poy'],
    [`${PROSE} (FLH-Humas RSHS)`, 'press-release: FLH-Humas RSHS'],
    [`${PROSE} (Diskominsa)`, 'press-release: Diskominsa'],
    [`${PROSE} (Diskominfotik SP)`, 'press-release: Diskominfotik SP'],
    [`${PROSE} (KIM Sumberejo)`, 'press-release: KIM Sumberejo'],
    [`${PROSE} (Pendim 0821)`, 'press-release: Pendim 0821'],
    [`${PROSE} (PPID Setda)`, 'press-release: PPID Setda'],
    [`${PROSE} (adv/dprd)`, 'advertorial: adv/dprd'],
    ['Diskominfostaper Fakfak – Dinas itu menggelar pelatihan.', 'press-release: Diskominfostaper Fakfak'],
    ['Tim Liputan Diskominfo', 'press-release: Tim Liputan Diskominfo'],
    ['Branded Content', 'advertorial: Branded Content'],
    ['Sumber: Bagian Prokopim Setda Tuban', 'press-release: Bagian Prokopim Setda Tuban'],
    ['Advertorial', 'advertorial: Advertorial'],
    ['ADV', 'advertorial: ADV'],
    ['(Advertorial)', 'advertorial: Advertorial'],
    ['PARIWARA', 'advertorial: PARIWARA'],
    ['Inforial', 'advertorial: Inforial'],
    ['#Adv', 'advertorial: Adv'],
    ['*/Humas', 'press-release: Humas'],
    ['Siaran Pers', 'press-release: Siaran Pers'],
    ['PRESS RELEASE', 'press-release: PRESS RELEASE'],
    ['Rilis', 'press-release: Rilis'],
    ['Sumber : Diskominfo Kota Malang', 'press-release: Diskominfo Kota Malang'],
    ['Penulis: Humas Pemkot Malang', 'press-release: Humas Pemkot Malang'],
    ['Kerja sama dengan Pemkab Tuban', 'advertorial: Kerja sama dengan Pemkab Tuban'],
    ['Jakarta, MC – Wali Kota Malang menerima penghargaan.', 'press-release: MC'],
    ['[ADV] Kota Malang Raih Penghargaan', 'advertorial: ADV'],
  ])('%s', (line, expected) => {
    expect(labels(`${PROSE}\n${line}\n${PROSE}`)).toEqual([expected]);
  });

  // Signatures behind a last sentence, as small newsrooms and press offices put them.
  test.each([
    ['advertorial', 'advdprdkaltim'],
    ['advertorial', 'hms13/Advetorial'],
    ['advertorial', 'adv/diskominfokukar'],
    ['press-release', 'humaspolrestuban'],
    ['press-release', 'adpsb/nov'],
    ['press-release', 'MMC'],
    ['press-release', 'mmckalteng'],
    ['press-release', 'MCKabTuban'],
    ['press-release', 'Bidang IKP'],
    ['press-release', 'DKISP Kaltara'],
    ['press-release', 'dinaskominfo'],
    ['press-release', 'Dispenad'],
    ['press-release', 'Pen Kodam V'],
    ['press-release', 'Bidhumas Polda Jatim'],
    ['press-release', 'Divhumas Polri'],
    ['press-release', 'hmsprov'],
    ['press-release', 'Humprosetda'],
    ['press-release', 'Setwan'],
    ['press-release', 'M/MTQ--Tim Publikasi Diskominfo Indramayu'],
    ['press-release', 'Tim Komunikasi Publik/Diskominfo Kabupaten Bogor'],
  ])('%s: (%s)', (kind, mark) => {
    expect(labels(`${PROSE}\n${PROSE} (${mark})`)).toEqual([`${kind}: ${mark}`]);
  });

  test.each([
    ['Bidan desa menengok rumah itu setiap pekan (hms)', 'press-release: hms'],
    ['Bidan desa menengok rumah itu setiap pekan (adv)', 'advertorial: adv'],
    ['Sumber : humasprovsumsel', 'press-release: humasprovsumsel'],
    ['Sumber Humas Pemkab Tuban', 'press-release: Humas Pemkab Tuban'],
    ['Sumber/Foto: Humas Pemkab', 'press-release: Humas Pemkab'],
    ['Teks/Foto: Humas Pemkab Tuban', 'press-release: Humas Pemkab Tuban'],
    ['Foto/Teks: Diskominfo', 'press-release: Diskominfo'],
    ['Naskah: Humas', 'press-release: Humas'],
    ['Tim Media Center', 'press-release: Tim Media Center'],
    [
      'Dinas Komunikasi dan Informatika Kabupaten Tuban',
      'press-release: Dinas Komunikasi dan Informatika Kabupaten Tuban',
    ],
    ['Diskominfo Kabupaten Mempawah', 'press-release: Diskominfo Kabupaten Mempawah'],
    ['Humas Pemkab Kepulauan Mentawai', 'press-release: Humas Pemkab Kepulauan Mentawai'],
    ['Siaran Pers Kementerian PANRB', 'press-release: Siaran Pers Kementerian PANRB'],
    ['Demikian siaran pers ini disampaikan.', 'press-release: Demikian siaran pers ini'],
    [
      'Berita ini merupakan siaran pers dari Pemkab Tuban.',
      'press-release: Berita ini merupakan siaran pers dari Pemkab Tuban',
    ],
    ['Artikel ini bersumber dari rilis Pemkab.', 'press-release: Artikel ini bersumber dari rilis Pemkab'],
    ['Katanya dalam keterangan pers yang diterima media ini.', 'press-release: keterangan pers yang diterima'],
    [
      'Hal itu tertulis dalam siaran pers Humas Pemkab yang dikirim ke redaksi.',
      'press-release: siaran pers Humas Pemkab yang dikirim ke redaksi',
    ],
    ['Konten Berbayar', 'advertorial: Konten Berbayar'],
    ['Sponsored', 'advertorial: Sponsored'],
    ['Brand Content', 'advertorial: Brand Content'],
    ['Artikel ini bersifat advertorial.', 'advertorial: Artikel ini bersifat advertorial'],
    [
      'Informasi ini dipersembahkan oleh Pemkot Bontang',
      'advertorial: Informasi ini dipersembahkan oleh Pemkot Bontang',
    ],
    ['Tenggarong, (ADV) - Bupati menerima piala.', 'advertorial: ADV'],
    ['TUBAN – Humas – Bupati menerima piala.', 'press-release: Humas'],
    ['TUBAN, MMC Kalteng – Bupati menerima piala.', 'press-release: MMC Kalteng'],
    ['HUMAS DPRD, Rapat itu dibuka ketua.', 'press-release: HUMAS DPRD'],
  ])('%s', (line, expected) => {
    expect(labels(`${PROSE}\n${PROSE}\n${line}`)).toEqual([expected]);
  });

  test('a press office that signs at the end', () => {
    expect(labels(`${PROSE}\n${PROSE}\nHumas Pemkab Tuban`)).toEqual(['press-release: Humas Pemkab Tuban']);
  });

  test('each copy of a text carries its own mark', () => {
    const body = `${PROSE} (Adv-Kominfo-lmj)`;
    expect(labels(`${body}\n${body}`)).toEqual(Array(2).fill('advertorial: Adv-Kominfo-lmj'));
  });
});

describe('beside the text', () => {
  const beside = (metadata: Article['metadata'], text = PROSE) =>
    supplyLabels({ text, blocks: [], metadata }).map(({ kind, quote, where }) => [kind, quote, where ?? 'text']);
  const author = (value: string) => ({ byline: { value, from: 'byline-element' as const } });

  test('the section that an article is filed under', () => {
    expect(beside({ sections: ['Beranda', 'Advertorial'] })).toEqual([['advertorial', 'Advertorial', 'section']]);
    expect(beside({ sections: ['Beranda / Pariwara DPRD'] })).toEqual([['advertorial', 'Pariwara DPRD', 'section']]);
    expect(beside({ sections: ['Siaran Pers'] })).toEqual([['press-release', 'Siaran Pers', 'section']]);
    for (const subject of ['Kominfo', 'Humas', 'Iklan', 'Rilis Musik', 'Daerah', 'Advokasi'])
      expect(beside({ sections: [subject] })).toEqual([]);
  });

  test('its author', () => {
    expect(beside(author('Humas Pemkab Tuban'))).toEqual([['press-release', 'Humas Pemkab Tuban', 'byline']]);
    expect(beside(author('Admin Diskominfo'))).toEqual([['press-release', 'Diskominfo', 'byline']]);
    for (const name of ['Rudi Hartono', 'Redaksi', 'Kim Min-ji', 'Adventus', 'Humaira'])
      expect(beside(author(name))).toEqual([]);
  });

  test('is not told again where the text says it', () => {
    expect(beside({ sections: ['Advertorial'] }, `${PROSE} (Adv)`)).toEqual([['advertorial', 'Adv', 'text']]);
  });
});

describe('no mark', () => {
  test.each([
    'Kepala Diskominfo mengatakan bahwa pelatihan itu gratis.',
    'Kegiatan itu digelar Dinas Komunikasi dan Informatika (Diskominfo).',
    'Hal itu disampaikan Kasi Humas Polres Lumajang, Iptu Rudi.',
    'Penghargaan diterima Kepala Bagian Protokol dan Komunikasi Pimpinan (Prokopim).',
    'Anggaran itu dipakai untuk belanja advertorial (ADV).',
    'Tersangka didampingi advokat dari Peradi.',
    'Adv. Rudi Hartono, S.H.',
    'Kami berharap ada kemajuan. Advance payment dibayar bulan depan.',
    'Diskominfo Gelar Pelatihan Jurnalistik',
    'Humas Polres Lumajang Raih Penghargaan',
    'Anugerah Media Humas 2023',
    'Anugerah Pariwara Antikorupsi',
    'Wali kota memegang piala di balai kota. (Foto: Humas Pemkot Malang)',
    'Wali kota memegang piala di balai kota. (Dok. Diskominfo)',
    'Kota Malang menjadi yang terbaik (Humas Award).',
    'Wali kota memegang piala di balai kota. (Humas/istimewa)',
    'Bupati, Humas, dan Diskominfo hadir - Semua gembira.',
    'Kerja Sama dengan Jepang',
    'Kabar gembira ini datang dari Surabaya. (red)',
    'Penulis: Rudi Hartono',
    'Kebijakan itu disusun Dinas Komunikasi dan Informatika Kota Batu.',
    'Rel Kereta Diperbaiki',
    'Relawan PMI - Semua gembira.',
    'Program itu dirilis kemarin.',
    'Adviser itu datang.',
    'Menteri Kominfo (Menkominfo) Johnny G. Plate hadir.',
    'Piala diserahkan Menteri Kominfo.',
    'Acara dipandu MC kondang dari Surabaya.',
    'Menurut Dinas Kominfo, warga dapat mengadu lewat telepon.',
    'Aplikasi itu dibangun bersama Dinas Kominfo dan Prokopim.',
    'Hal itu dikatakan Kabag Prokopim (Protokol dan Komunikasi Pimpinan) Setda Tuban.',
    'Piala diterima Kepala Bagian Protokol dan Komunikasi Pimpinan (Prokopim) Setda.',
    'Pelatihan itu diikuti Kelompok Informasi Masyarakat (KIM).',
    'Film itu dibintangi aktris Korea. (Kim Go-eun)',
    'Menurut rilis tim juri, sepuluh bupati masuk nominasi.',
    'Ia bersyukur dapat pulang ke kampung halaman. (JD 02/ED 01)',
    'Semua gembira, kata bupati. (bah/ans).',
    'Semua gembira, kata bupati. (Har/MAS)',
    'Tim Media Bola Menang Telak',
    'Berita Duka dari Tuban',
    'Berita Kerja Keras Petani',
    'Hubungan Masyarakat dan Hutan',
    'Penerangan Jalan Umum Diperbaiki',
    'Dandim 0821 meninjau sawah. (red)',
  ])('%s', (line) => {
    expect(labels(`${PROSE}\n${line}\n${PROSE}`)).toEqual([]);
  });

  test.each([
    'Kominfo Blokir Situs Judi',
    'Rilis Album Baru',
    'Rilis Film Ditunda',
    'Rilis Hasil Survei',
    'Siaran Pers Dilarang',
    'Siaran Pers Palsu Beredar',
    'Siaran pers itu dibantah wartawan.',
    'Pariwara Antikorupsi 2022',
    'Tim Humas Menang Lomba Voli',
    'Biro Humas Akan Dibubarkan',
    'Bagian Humas Pindah Kantor',
    'PPID Menuju Informatif',
    'PPID Layani 200 Permohonan',
    'Prokopim Benahi Jadwal Bupati',
    '#humas #tuban #pemkab',
    'Artikel ini merupakan hasil kerja sama tim redaksi.',
    'Tulisan ini adalah iklan hidup bagi kota itu, kata penyair.',
    'Iklan ini menyesatkan, kata pakar.',
    'Acara itu ditutup doa. (Baca juga: Humas Juara)',
    'Rekamannya dapat ditonton. (YouTube Humas Pemkab)',
    'Warga dapat menelepon. (Humas: 0356-123456)',
    'KOMINFO, kata dia, akan memblokir situs itu.',
    'Humas, protokol, dan jurnalis hadir dalam acara itu.',
    'Kehumasan itu penting, kata Hubungan Masyarakat (Humas)',
  ])('%s, last of all', (line) => {
    expect(labels(`${PROSE}\n${PROSE}\n${line}`)).toEqual([]);
  });

  test('a picture’s credit above the text, where no markup tells that it is one', () => {
    const body = [PROSE, PROSE, PROSE];
    for (const words of [
      'Bupati Drs. H. Rudi menerima piala dari menteri di Jakarta, Jumat (30/8). (Humas Pemkab Tuban)',
      'Wali kota (kanan) di depan balai kota. (Prokopim)',
      'Foto bersama seusai acara. (Diskominfo)',
    ]) {
      expect(labels(['Judul', words, ...body].join('\n'))).toEqual([]);
    }
    expect(labels(['Judul', '(ADV) TUBAN - Bupati menerima piala, Jumat (30/8).', ...body].join('\n'))).toEqual([
      'advertorial: ADV',
    ]);
  });

  test('a picture’s credit', () => {
    expect(labels('Wali kota memegang piala. (Humas Pemkot Malang)', 'caption')).toEqual([]);
  });
});

test('any text gives labels that quote it, in order', () => {
  const bits = fc.constantFrom(
    '(Adv/',
    'Humas',
    ')',
    '\n',
    '. ',
    '***',
    'Sumber: ',
    'Diskominfo',
    ' kata ',
    '“',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, quote } of supplyLabels({ text, blocks: [] })) {
        expect(text.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('hostile lines cost no more than their length', () => {
  for (const line of [
    '('.repeat(200_000),
    'siaran pers '.repeat(20_000),
    'Adv/'.repeat(50_000),
    ' '.repeat(200_000),
    'artikel ini '.repeat(20_000),
  ]) {
    const start = performance.now();
    supplyLabels({ text: line, blocks: [] });
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
