import type { AnchorPage, PrintedPage, PrintedWord } from './anchor-pages.ts';

/** An edited page: `before` is what the note was made on (some edits mend what it had wrong), both as HTML. */
export type Edited = {
  readonly before: string;
  readonly after: string;
  readonly wordsBefore: readonly PrintedWord[];
  readonly wordsAfter: readonly PrintedWord[];
  /** Origins of words that name something and are not what they were. */
  readonly swapped: ReadonlySet<string>;
};

export const EDITS = [
  'paragraph inserted',
  'paragraph removed',
  'markup changed',
  'typos mended',
  'paginated or doubled',
  'names swapped',
] as const;
export type Edit = (typeof EDITS)[number];

type Draw = () => number;

export function edited(page: AnchorPage, edit: Edit, others: readonly AnchorPage[], draw: Draw): Edited {
  const below = (n: number) => Math.floor(draw() * n);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const { lines } = page;
  const plain = { before: html(lines), wordsBefore: lines.flat(), swapped: new Set<string>() };
  const done = (after: PrintedPage, how: Markup = 'paragraphs') => ({
    ...plain,
    after: html(after, how),
    wordsAfter: after.flat(),
  });
  switch (edit) {
    case 'paragraph inserted': {
      // One of another article (it may speak of the same award), one of our own making.
      const alien = pick(pick(others)?.lines ?? [])?.map(({ text }) => ({ text })) ?? [];
      const own = INSERTED[below(INSERTED.length)]?.split(' ').map((text) => ({ text })) ?? [];
      const at = below(lines.length + 1);
      const next = below(lines.length + 1);
      const with1 = [...lines.slice(0, at), alien, ...lines.slice(at)];
      return done([...with1.slice(0, next), own, ...with1.slice(next)]);
    }
    case 'paragraph removed': {
      const at = below(lines.length);
      return done(lines.filter((_, line) => line !== at));
    }
    case 'markup changed':
      return done(lines, pick(['breaks', 'boxes', 'inline'] as const) ?? 'breaks');
    case 'typos mended': {
      const wrong = lines.map((words) => words.map((word) => misspelt(word, draw)));
      const changed = wrong.flat().filter(({ text }, i) => text !== lines.flat()[i]?.text);
      return {
        before: html(wrong),
        wordsBefore: wrong.flat(),
        after: html(lines),
        wordsAfter: lines.flat(),
        swapped: new Set(
          changed.filter(({ text }) => /^\P{L}*\p{Lu}|\d/u.test(text)).map(({ origin }) => origin ?? ''),
        ),
      };
    }
    case 'paginated or doubled': {
      if (draw() < 0.5) return done([...lines, ...lines]);
      return done(lines.slice(0, Math.ceil(lines.length / 2)));
    }
    case 'names swapped': {
      const swapped = new Set<string>();
      const after = swappedNames(page, others, pick, swapped, draw);
      return { ...plain, after: html(after), wordsAfter: after.flat(), swapped };
    }
  }
}

const INSERTED = [
  'Sebelumnya, Kabupaten Lumajang meraih Top 45 Kompetisi Inovasi Pelayanan Publik (KIPP) 2019 di Jakarta.',
  'Baca juga: Pemkot Surabaya terima penghargaan Adipura Kencana 2018 kategori Kota Metropolitan.',
  'Pewarta: Sri Wahyuni. Penyunting: Budi Hartono. Hak cipta dilindungi undang-undang.',
  'Pada tahun 2017, Bupati menerima Piagam Penghargaan tingkat Provinsi sebagai Juara II.',
];

/** One marked name in three gives way to another of its kind: of this page (the two change places) or of another. */
function swappedNames(
  page: AnchorPage,
  others: readonly AnchorPage[],
  pick: <T>(list: readonly T[]) => T | undefined,
  swapped: Set<string>,
  draw: Draw,
): PrintedPage {
  const lines = page.lines.map((words) => [...words]);
  const textOf = (from: AnchorPage, { line, from: start, to }: AnchorPage['marks'][number]) =>
    from.lines[line]?.slice(start, to).map(({ text }) => text) ?? [];
  const put = (mark: AnchorPage['marks'][number], words: readonly string[]) => {
    const old = page.lines[mark.line]?.slice(mark.from, mark.to) ?? [];
    if (plain(old.map(({ text }) => text)) === plain(words)) return;
    for (const { origin } of old) if (origin) swapped.add(origin);
    const line = lines[mark.line];
    const at = line?.findIndex(({ origin }) => origin === old[0]?.origin) ?? -1;
    if (line && at >= 0) line.splice(at, old.length, ...words.map((text) => ({ text })));
  };
  const taken = new Set<AnchorPage['marks'][number]>();
  const apart = page.marks.filter(
    (mark, i) =>
      !page.marks.some((each, j) => j < i && each.line === mark.line && each.from < mark.to && mark.from < each.to),
  );
  apart.forEach((mark, i) => {
    if (draw() > 1 / 3 || taken.has(mark)) return;
    const here = apart.find(
      (each) => each !== mark && !taken.has(each) && each.type === mark.type && each.line !== mark.line,
    );
    taken.add(mark);
    if (here && i % 2 === 0) {
      taken.add(here);
      put(mark, textOf(page, here));
      put(here, textOf(page, mark));
      return;
    }
    const other = pick(others);
    const its = other && pick(other.marks.filter(({ type }) => type === mark.type));
    if (other && its) put(mark, textOf(other, its));
    else put(mark, textOf(page, mark).map(anotherYear));
  });
  return lines;
}

/** Marks and the word "tahun" name nothing. */
const plain = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .replace(/\btahun /g, '');

function anotherYear(word: string): string {
  return word.replace(
    /\b(19|20)(\d\d)\b/,
    (_, century: string, year: string) => `${century}${String((Number(year) + 1) % 100).padStart(2, '0')}`,
  );
}

/** One word in thirty gets a typing error, as pages have before somebody mends them; one in ten of those in a name. */
function misspelt(word: PrintedWord, draw: Draw): PrintedWord {
  const { text } = word;
  const name = /^\P{L}*\p{Lu}/u.test(text);
  if (!/^\p{L}{5,}[.,]?$/u.test(text) || draw() > (name ? 0.01 : 0.05)) return word;
  const at = 1 + Math.floor(draw() * (text.replace(/[.,]$/, '').length - 2));
  const how = Math.floor(draw() * 4);
  const wrong =
    how === 0
      ? text.slice(0, at) + text.slice(at + 1)
      : how === 1
        ? text.slice(0, at) + text[at] + text.slice(at)
        : how === 2
          ? text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
          : `${text.slice(0, at)}${text[at] === 'e' ? 'a' : 'e'}${text.slice(at + 1)}`;
  return { ...word, text: wrong };
}

type Markup = 'paragraphs' | 'breaks' | 'boxes' | 'inline';

function html(page: PrintedPage, markup: Markup = 'paragraphs'): string {
  const lines = page.map((words) => words.map(({ text }) => escaped(text)));
  switch (markup) {
    case 'paragraphs':
      return wrap(lines.map((words) => `<p>${words.join(' ')}</p>`).join('\n'));
    case 'breaks':
      return wrap(`<div>${lines.map((words) => words.join('&nbsp;')).join('<br><br>')}</div>`);
    case 'boxes':
      return wrap(lines.map((words) => `<div><span>${words.join('\n   ')}</span></div>`).join(''));
    case 'inline':
      return wrap(
        lines
          .map(
            (words) =>
              `<p>${words.map((word, i) => (i % 4 === 0 ? `<strong>${curly(word)}</strong>` : i % 7 === 0 ? `<a href="#">${word}</a>` : word)).join(' ')}</p>`,
          )
          .join('\n'),
      );
  }
}

const wrap = (body: string) => `<!doctype html><html><head></head><body><article>${body}</article></body></html>`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Editors turn straight quotation marks into curly ones. */
function curly(word: string): string {
  return word.replace(/'/g, '’').replace(/"/g, '“');
}
