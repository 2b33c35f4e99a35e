import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { lightness } from './ground.ts';
import { LAYERS, MARK_RULES } from './layers.ts';
import { clearMarks, type Mark, showLayer, showMarks } from './marks.ts';

/** jsdom has neither highlights nor adopted sheets: the least that a browser's own do. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

let window: JSDOM['window'];
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  window = new JSDOM(
    '<p id="p">Kota Tirta meraih piala utama</p><p id="night" style="color: rgb(240, 240, 240)">Kota Tirta</p>',
  ).window;
  registry = new Map();
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  Object.defineProperty(window.document, 'adoptedStyleSheets', { value: [], writable: true });
  window.CSSStyleSheet.prototype.replaceSync = () => {};
});

function range(id: string, from: number, to: number): Range {
  const { document } = window;
  const range = document.createRange();
  const text = document.getElementById(id)!.firstChild!;
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

const names = () => [...registry.keys()].sort();

test('a mark goes to the registry of its layer and of the colour of its text', () => {
  const marks: Mark[] = [
    { layer: 'supported', range: range('p', 0, 10) },
    { layer: 'conflict', range: range('night', 0, 4) },
  ];
  expect(showMarks(window.document, marks)).toBe(2);
  expect(names()).toEqual(['piagam-conflict-paper', 'piagam-supported-ink']);
});

test('a claim that encloses another is drawn in the lower lane', () => {
  showMarks(window.document, [
    { layer: 'not-found', range: range('p', 0, 29) },
    { layer: 'differs', range: range('p', 18, 23) },
    { layer: 'conflict', range: range('p', 0, 29) },
  ]);
  expect(names()).toEqual(['piagam-conflict-ink', 'piagam-differs-ink', 'piagam-not-found-lower-ink']);
});

test('two claims side by side, or on the same words, keep the upper lane', () => {
  showMarks(window.document, [
    { layer: 'not-found', range: range('p', 0, 10) },
    { layer: 'differs', range: range('p', 10, 20) },
    { layer: 'supported', range: range('p', 10, 20) },
  ]);
  expect(names().filter((name) => name.includes('lower'))).toEqual([]);
});

test('priority rises from repetition to conflict', () => {
  showMarks(
    window.document,
    LAYERS.map((layer) => ({ layer, range: range('p', 0, 4) })),
  );
  const ranks = [
    'repetition',
    'note',
    'active',
    'unjudged',
    'not-covered',
    'not-found',
    'supported',
    'partial',
    'differs',
    'contradicted',
    'conflict',
  ];
  const priorities = ranks.map((layer) => registry.get(`piagam-${layer}-ink`)!.priority);
  expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
});

test('showing again replaces what was shown; a layer can be replaced alone', () => {
  showMarks(window.document, [{ layer: 'supported', range: range('p', 0, 10) }]);
  showMarks(window.document, [{ layer: 'differs', range: range('p', 0, 10) }]);
  expect(names()).toEqual(['piagam-differs-ink']);
  showLayer(window.document, 'active', [range('p', 0, 10)]);
  showLayer(window.document, 'active', [range('night', 0, 10)]);
  expect(names()).toEqual(['piagam-active-paper', 'piagam-differs-ink']);
});

test('clearing leaves no trace, and leaves the page’s own highlights and sheets', () => {
  const own = new window.CSSStyleSheet();
  window.document.adoptedStyleSheets = [own];
  registry.set('search-result', new FakeHighlight());
  const before = window.document.documentElement.outerHTML;
  showMarks(window.document, [{ layer: 'supported', range: range('p', 0, 10) }]);
  expect(window.document.adoptedStyleSheets.length).toBe(2);
  clearMarks(window.document);
  expect(names()).toEqual(['search-result']);
  expect([...window.document.adoptedStyleSheets]).toEqual([own]);
  expect(window.document.documentElement.outerHTML).toBe(before);
});

test('a range whose text left the page is not painted', () => {
  const gone = range('p', 0, 4);
  window.document.getElementById('p')!.remove();
  expect(showMarks(window.document, [{ layer: 'supported', range: gone }])).toBe(1);
  const cut = new window.StaticRange({
    startContainer: window.document.createTextNode('lepas'),
    startOffset: 0,
    endContainer: window.document.createTextNode('lepas'),
    endOffset: 1,
  });
  expect(showMarks(window.document, [{ layer: 'supported', range: cut }])).toBe(0);
});

test('rules are for screens only and name ours only', () => {
  expect(MARK_RULES).toMatch(/^@media screen \{/);
  expect(MARK_RULES.match(/::highlight\(([^)]*)\)/g)!.every((name) => name.startsWith('::highlight(piagam-'))).toBe(
    true,
  );
  // Text keeps its own colour: only lines and grounds are drawn.
  expect(MARK_RULES).not.toMatch(/[;{]\s*color:/);
});

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['oklch(0.95 0.01 90)', 0.95],
  ['lab(20 0 0)', 0.2],
  ['color(display-p3 1 1 1)', 1],
])('lightness of %s', (colour, light) => {
  expect(lightness(colour)).toBeCloseTo(light);
});
