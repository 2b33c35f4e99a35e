import type { Facts } from '../lib/dataset/dataset-from.ts';
import type { Result, Source } from '../lib/dataset/facts.ts';

/** A dataset of any size: made-up winners of real kinds of awards in the regions of the bundled one. The same size gives the same rows. */
export function madeFacts(base: Facts, size: number): Facts {
  const regions = base.regions.filter(({ kind }) => kind !== 'provinsi');
  const competitions = base.competitions.filter(({ tiers }) => tiers.length > 0);
  const sources: readonly Source[] = Array.from({ length: Math.ceil(size / 40) }, (_, index) => ({
    url: `https://arsip.example.go.id/pengumuman/${2000 + (index % 26)}/${index}`,
    title: `Pengumuman penerima penghargaan nomor ${index}`,
    kind: index % 3 === 0 ? 'official' : 'news',
  }));
  const results = Array.from({ length: size }, (_, index): Result => {
    const region = regions[index % regions.length]!;
    const competition = competitions[(index * 7) % competitions.length]!;
    const tier = competition.tiers[index % competition.tiers.length]!;
    const year = Math.max(competition.firstYear ?? 0, 2000 + (Math.floor(index / regions.length) % 26));
    const innovation = `${WORDS[index % WORDS.length]} ${WORDS[(index * 5 + 3) % WORDS.length]} ${index}`;
    return {
      id: `${competition.id}/${year}/${index.toString(36)}/${region.code}`,
      competition: competition.id,
      year,
      tier: tier.name,
      innovation,
      recipient: `Pemerintah ${region.kind === 'kota' ? 'Kota' : 'Kabupaten'} ${region.name}`,
      code: region.code,
      ...(index % 4 === 0 && { unit: `Dinas Kesehatan ${region.name}` }),
      confirmOnly: false,
      disputed: false,
      source: sources[Math.floor(index / 40)]!,
    };
  });
  return { ...base, editions: [], results };
}

const WORDS = [
  'Sistem',
  'Layanan',
  'Gerakan',
  'Posyandu',
  'Sekolah',
  'Desa',
  'Antar',
  'Jemput',
  'Siaga',
  'Mandiri',
  'Terpadu',
  'Cerdas',
  'Rumah',
  'Pasar',
  'Sungai',
  'Warga',
];

/** The results as the CSV file that a newsroom would bring. */
export function resultsCsv(results: readonly Result[]): string {
  const head =
    'result_id,competition_id,year,tier,category,rank,innovation,recipient,region_code,body_code,unit,confirm_only,disputed,source_url,source_title,source_kind,second_source_url,note';
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${head}\n${results
    .map((row) =>
      [
        row.id,
        row.competition,
        `${row.year}`,
        row.tier ?? '',
        row.category ?? '',
        row.rank ?? '',
        row.innovation ?? '',
        row.recipient,
        row.code ?? '',
        '',
        row.unit ?? '',
        'false',
        'false',
        row.source.url,
        row.source.title,
        row.source.kind,
        '',
        '',
      ]
        .map(quoted)
        .join(','),
    )
    .join('\n')}\n`;
}
