import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type ReadArticle, readArticle } from './read-article.ts';

type Sketch =
  | { readonly text: string }
  | { readonly tag: string; readonly children: readonly Sketch[] }
  | { readonly comment: string };

const PIECES = [
  'a',
  'Kab',
  'upaten',
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'e\u0301',
  '👨\u200d👩\u200d👧',
  '“',
  '\u200d',
  '1',
  '.',
];
const TAGS = ['b', 'i', 'span', 'a', 'p', 'div', 'br', 'li', 'h2', 'blockquote', 'pre', 'table'];

const { node: sketch } = fc.letrec<{ node: Sketch }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => ({ text: pieces.join('') })),
    fc.record({ tag: fc.constantFrom(...TAGS), children: fc.array(tie('node'), { maxLength: 5 }) }),
    fc.constant({ comment: 'iklan' }),
  ),
}));

const { document } = new JSDOM('<!doctype html><body>').window;

function build({ ...drawn }: Sketch): Node {
  if ('text' in drawn) return document.createTextNode(drawn.text);
  if ('comment' in drawn) return document.createComment(drawn.comment);
  const element = document.createElement(drawn.tag);
  if (drawn.tag !== 'br') element.append(...drawn.children.map(build));
  return element;
}

async function readWhole(sketches: readonly Sketch[]): Promise<ReadArticle | undefined> {
  document.body.replaceChildren(...sketches.map(build));
  const result = await readArticle(document, { mode: 'whole-page' });
  return result.kind === 'article' ? result : undefined;
}

/** What a reader could compare by eye: no invisible characters, no white space, which breaks and blocks change. */
const visible = (text: string) =>
  text.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\s]/g, '');

function printed({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const pages = fc.array(sketch, { minLength: 1, maxLength: 6 });
const where = fc.double({ min: 0, max: 1, noNaN: true });

test('the range of any span prints the words of that span', async () => {
  await fc.assert(
    fc.asyncProperty(pages, where, where, async (sketches, a, b) => {
      const read = await readWhole(sketches);
      if (!read) return;
      const { text } = read.article;
      const [start = 0, end = 0] = [a, b].map((share) => Math.floor(share * text.length)).sort((x, y) => x - y);
      const range = read.map.rangeOf({ start, end });
      const words = text.slice(start, end);
      if (visible(words) === '') return;
      expect(range && visible(printed(range))).toBe(visible(words));
    }),
    { numRuns: 400 },
  );
});

test('every unit of the text leads to the page and back to itself', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (sketches) => {
      const read = await readWhole(sketches);
      if (!read) return;
      const { text } = read.article;
      for (let at = 0; at < text.length; at++) {
        const range = read.map.rangeOf({ start: at, end: at + 1 });
        if (/\s/.test(text[at]!)) continue;
        expect(range).toBeDefined();
        expect(read.map.offsetOf(range!.startContainer, range!.startOffset)).toBe(at);
        expect(read.map.offsetOf(range!.endContainer, range!.endOffset)).toBe(at + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test('offsets of the page never run backwards through the text', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (sketches) => {
      const read = await readWhole(sketches);
      if (!read) return;
      let last = 0;
      const walker = document.createTreeWalker(document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let offset = 0; offset <= (node.nodeValue ?? '').length; offset++) {
          const at = read.map.offsetOf(node, offset);
          if (at === undefined) continue;
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('blocks part the text at line breaks and cover all of it', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (sketches) => {
      const read = await readWhole(sketches);
      if (!read) return;
      const { text, blocks } = read.article;
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      expect(blocks.every(({ start, end }) => start < end && !/\n|^\s|\s$| {2}/.test(text.slice(start, end)))).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});

const NAMES = ['entry-content', 'related', 'comments', 'widget', 'sidebar', 'caption', 'post-title', 'hidden', ''];

test('any page can be read as an article, and what is read stands on the page in order', async () => {
  const classes = fc.array(fc.constantFrom(...NAMES), { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(pages, classes, async (sketches, names) => {
      const whole = await readWhole(sketches);
      const prose = document.createElement('div');
      prose.innerHTML = `<p>${'Bupati menerima penghargaan layanan publik di balai kota. '.repeat(5)}</p>`;
      document.body.append(prose, ...(whole ? [build({ tag: 'div', children: sketches })] : []));
      [...document.body.querySelectorAll('*')].forEach((element, i) => {
        element.className = names[i % names.length]!;
      });
      const result = await readArticle(document, { mode: 'article' });
      if (result.kind !== 'article') return;
      const { text, blocks } = result.article;
      for (const block of blocks) {
        const range = result.map.rangeOf(block);
        expect(range && visible(printed(range))).toBe(visible(text.slice(block.start, block.end)));
      }
    }),
    { numRuns: 200 },
  );
});

async function readHtml(html: string): Promise<ReadArticle> {
  document.body.innerHTML = html;
  const result = await readArticle(document, { mode: 'whole-page' });
  if (result.kind !== 'article') throw new Error(result.kind);
  return result;
}

test('a word split by inline elements, soft hyphens and no-break spaces is one word', async () => {
  const { article } = await readHtml(
    '<p>Kab<b>upa\u00adten</b>&nbsp;Luma<i>\u200bjang</i> meraih<br>piala</p><p>kedua</p>',
  );
  expect(article.text).toBe('Kabupaten Lumajang meraih\npiala\nkedua');
});

test('an emoji of joined people stays one', async () => {
  expect((await readHtml('<p>Keluarga 👨\u200d👩\u200d👧 sehat</p>')).article.text).toBe(
    'Keluarga 👨\u200d👩\u200d👧 sehat',
  );
});

test('preformatted text keeps its lines', async () => {
  expect((await readHtml('<pre>satu\ndua  tiga\n\nempat</pre>')).article.text).toBe('satu\ndua tiga\nempat');
});

test('a span has no range once its node left the page or says something else', async () => {
  const { map } = await readHtml('<p>Bupati hadir</p><p>di balai kota</p>');
  expect(map.rangeOf({ start: 0, end: 6 })).toBeDefined();
  document.querySelector('p')!.firstChild!.nodeValue = 'Wali kota hadir';
  expect(map.rangeOf({ start: 0, end: 6 })).toBeUndefined();
  document.querySelectorAll('p')[1]!.remove();
  expect(map.rangeOf({ start: 13, end: 15 })).toBeUndefined();
});

test('a place between the blocks is the start of the next text', async () => {
  const { map } = await readHtml('<p>satu</p><hr><p>dua</p>');
  expect(map.offsetOf(document.body, 0)).toBe(0);
  expect(map.offsetOf(document.body, 1)).toBe(5);
  expect(map.offsetOf(document.body, 3)).toBe(8);
});

test('a node of another document has no offset', async () => {
  const { map } = await readHtml('<p>satu</p>');
  expect(map.offsetOf(new JSDOM('<p>x').window.document.body, 0)).toBeUndefined();
});
