import type { Names } from './names.ts';

/** A small dataset's names for tests: a few real competitions, regions, titles and officials. */
export function names(extra: Partial<Names> = {}): Names {
  const alias = (text: string, general = false, tier?: string) => ({
    text,
    general,
    ...(tier !== undefined && { tier }),
  });
  const tier = (name: string) => ({ name, aliases: [] });
  return {
    competitions: [
      {
        id: 'kipp',
        name: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
        aliases: [
          alias('KIPP'),
          alias('Kompetisi Inovasi Pelayanan Publik'),
          alias('Top 99', true, 'Top 99'),
          alias('Top 99 Inovasi Pelayanan Publik', false, 'Top 99'),
          alias('Top 45 Inovasi Pelayanan Publik', false, 'Top 45'),
        ],
        tiers: ['Top 99', 'Top 45'].map(tier),
        level: 'national',
      },
      {
        id: 'kovablik-jatim',
        name: 'Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Timur (Kovablik)',
        aliases: [
          alias('Kovablik'),
          alias('KIPP Jatim'),
          alias('Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Timur'),
          alias('Kompetisi Top 25 Pelayanan Publik dan Budaya Kinerja'),
          alias('Top 30 Inovasi Pelayanan Publik'),
        ],
        tiers: ['Top 25', 'Top 30', 'Terbaik Utama'].map(tier),
        level: 'provincial',
        regionCode: '35',
      },
      {
        id: 'uhc-award',
        name: 'UHC Award',
        aliases: [alias('UHC Award'), alias('UHC Awards'), alias('penghargaan UHC')],
        tiers: ['Utama', 'Madya', 'Pratama'].map(tier),
        level: 'national',
      },
      {
        id: 'kla',
        name: 'Kabupaten/Kota Layak Anak',
        aliases: [
          alias('KLA'),
          alias('Kabupaten Layak Anak'),
          alias('Kota Layak Anak'),
          alias('Kabupaten/Kota Layak Anak'),
        ],
        tiers: ['Utama', 'Nindya', 'Madya', 'Pratama'].map(tier),
        level: 'national',
      },
      {
        id: 'opini-bpk',
        name: 'Opini BPK atas LKPD',
        aliases: [
          alias('WTP', false, 'WTP'),
          alias('opini WTP', false, 'WTP'),
          alias('Wajar Tanpa Pengecualian', false, 'WTP'),
          alias('Wajar Dengan Pengecualian', false, 'WDP'),
          alias('opini Wajar Tanpa Pengecualian', false, 'WTP'),
          alias('WDP', false, 'WDP'),
          alias('opini WDP', false, 'WDP'),
          alias('opini Tidak Wajar', false, 'Tidak Wajar'),
          alias('opini disclaimer', false, 'TMP'),
          alias('Tidak Memberikan Pendapat', false, 'TMP'),
          alias('Disclaimer', true, 'TMP'),
        ],
        tiers: ['WTP', 'WDP', 'Tidak Wajar', 'TMP'].map(tier),
        level: 'national',
      },
      {
        id: 'iga',
        name: 'Innovative Government Award',
        aliases: [
          alias('Innovative Government Award'),
          alias('IGA'),
          alias('IGA Award'),
          alias('Kabupaten Terinovatif', true),
        ],
        tiers: ['Terinovatif', 'Sangat Inovatif'].map(tier),
        level: 'national',
      },
      {
        id: 'anugerah-kip',
        name: 'Anugerah Keterbukaan Informasi Publik',
        aliases: [
          alias('Anugerah Keterbukaan Informasi Publik'),
          alias('Keterbukaan Informasi Publik', true),
          alias('KIP', true),
        ],
        tiers: ['Informatif', 'Menuju Informatif'].map(tier),
        level: 'national',
        givers: [' komisi informasi pusat ', ' ki pusat '],
      },
      {
        id: 'adipura',
        name: 'Adipura',
        aliases: [alias('Adipura'), alias('Piala Adipura')],
        tiers: ['Adipura Kencana'].map(tier),
        level: 'national',
      },
      ...(extra.competitions ?? []),
    ],
    regions: [
      { code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim', 'East Java'] },
      { code: '51', kind: 'provinsi', name: 'Bali', aliases: [] },
      { code: '35.08', kind: 'kabupaten', name: 'Lumajang', aliases: [] },
      { code: '35.07', kind: 'kabupaten', name: 'Malang', aliases: [] },
      { code: '35.73', kind: 'kota', name: 'Malang', aliases: [] },
      { code: '35.23', kind: 'kabupaten', name: 'Tuban', aliases: [] },
      { code: '35.19', kind: 'kabupaten', name: 'Madiun', aliases: [] },
      { code: '35.77', kind: 'kota', name: 'Madiun', aliases: [] },
      { code: '74.04', kind: 'kabupaten', name: 'Buton', aliases: [] },
      { code: '35.79', kind: 'kota', name: 'Batu', aliases: [] },
      ...(extra.regions ?? []),
    ],
    bodies: [
      {
        code: 'body:panrb',
        name: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
        aliases: ['Kementerian PANRB', 'KemenPANRB'],
      },
      {
        code: 'body:kemenkeu',
        name: 'Kementerian Keuangan',
        aliases: ['Kemenkeu', 'Ministry of Finance', 'Finance Ministry'],
      },
      ...(extra.bodies ?? []),
    ],
    innovations: [
      { title: 'Blood Jek Si Pengawal Nyawa', aliases: [], recipients: ['35.08'] },
      { title: 'Gebrakan Pagi Berseri', aliases: [], recipients: ['35.08'] },
      {
        title: 'Si Cantik Hamil (Sistem Informasi Cegah Wanita Resiko Tinggi Hamil)',
        aliases: [],
        recipients: ['35.07'],
      },
      ...(extra.innovations ?? []),
    ],
    officials: [
      {
        name: "As'at Malik",
        aliases: ["As'at"],
        offices: [{ office: 'Bupati', body: 'Kabupaten Lumajang', regionCode: '35.08' }],
      },
      {
        name: 'Soekarwo',
        aliases: ['Pakde Karwo'],
        offices: [{ office: 'Gubernur', body: 'Provinsi Jawa Timur', regionCode: '35' }],
      },
      {
        name: 'Khofifah Indar Parawansa',
        aliases: ['Khofifah'],
        offices: [{ office: 'Gubernur', body: 'Provinsi Jawa Timur', regionCode: '35' }],
      },
      {
        name: 'Diah Natalisa',
        aliases: [],
        offices: [
          {
            office: 'Deputi',
            body: 'Deputi Bidang Pelayanan Publik Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
          },
        ],
      },
      {
        name: 'Abdullah Azwar Anas',
        aliases: ['Azwar Anas'],
        offices: [{ office: 'Menteri', body: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi' }],
      },
      {
        name: 'Ahmad Fauzi',
        aliases: [],
        offices: [{ office: 'Bupati', body: 'Kabupaten Sumenep', regionCode: '35.29' }],
      },
      ...(extra.officials ?? []),
    ],
  };
}
