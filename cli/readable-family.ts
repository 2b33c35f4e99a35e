import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { writtenDate } from '../lib/catalogue/written.ts';
import type { Square } from '../lib/duplicates/paragraph-squares.ts';
import type { Family, FamilyCopy } from './family.ts';

const SIGN: Readonly<Record<Square, string>> = { same: '■', edited: '▨', absent: '□' };
const LONGEST_QUOTE = 160;

/** A family for a terminal: its copies in order, a sign a paragraph, and what each prints of the fullest copy. */
export function readableFamily({ order, first, fullest, copies }: Family, n: number, language: Language): string {
  const t = cliWords(language);
  const said =
    order === 'known' && first !== null
      ? t('family.first', { name: first })
      : t(order === 'partly' ? 'family.partly' : 'family.unknown');
  return [
    `${t('cli.copies.family', { n, copies: copies.length })}. ${said}`,
    ...copies.map((copy) => copyText(copy, copy.document === fullest, language)),
    t('similar.caution'),
  ].join('\n');
}

function copyText(copy: FamilyCopy, isFullest: boolean, language: Language): string {
  const t = cliWords(language);
  const when =
    copy.dated && copy.publishedAt !== null
      ? [
          writtenDate(copy.publishedAt.slice(0, 10), language),
          copy.publishedFrom && `(${t(`family.from.${copy.publishedFrom}`)})`,
        ]
          .filter(Boolean)
          .join(' ')
      : t('copies.undated');
  const figures = isFullest
    ? `${t('map.whole', { words: copy.words })}, ${t('family.fullest')}`
    : t('cli.copies.member', { words: copy.words, percent: `${Math.floor(copy.share * 100)}%` });
  const lines = [
    `- ${[when, copy.document, copy.title].filter((part) => part !== null).join(' · ')}`,
    `  ${copy.squares.map((square) => SIGN[square]).join('')} ${figures}`,
    ...new Set(copy.labels.map(({ quote }) => `  [${quote}]`)),
  ];
  for (const { words: equal, quote, differences } of copy.passages) {
    lines.push(`  ${t('cli.copies.passage', { n: equal, quote: shortened(quote) })}`);
    for (const { kind, here, there } of differences) {
      const key = here === '' ? 'copies.only-there' : there === '' ? 'copies.only-here' : 'copies.change';
      lines.push(`    ${t(`copies.kind.${kind}`)}: ${t(key, { here, there })}`);
    }
  }
  return lines.join('\n');
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
}
