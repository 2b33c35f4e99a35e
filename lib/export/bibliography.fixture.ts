import type { ReportClaim } from '../report/report.ts';
import type { CslItem } from './csl-item.ts';

export function evidence(): ReportClaim['evidence'][number] {
  return {
    result: {
      id: 'kipp/2019/top-45/35.08',
      competition: 'kipp',
      year: 2019,
      tier: 'Top 45',
      category: null,
      rank: null,
      innovation: null,
      recipient: 'Kabupaten Lumajang',
      code: '35.08',
      unit: null,
      note: null,
      disputed: false,
    },
    source: { url: 'https://menpan.example/sk.pdf', title: 'Keputusan Menteri', kind: 'official' },
  };
}

export function bibliographyOf(title: string): CslItem {
  return {
    id: 'page-1',
    type: 'article-newspaper',
    title,
    author: [{ literal: title }],
    'container-title': title,
    note: title,
  };
}
