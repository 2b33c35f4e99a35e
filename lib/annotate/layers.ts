/**
 * What can be painted on a page, in rising priority: where two claims share a word, the later one is on top.
 * Below the line: a verdict. Above it, with a tint: a check in conflict. Ground: a repeated passage, the reader's note,
 * the claim that is open in the sidebar, a claim that is not judged.
 */
export const LAYERS = [
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
] as const;
export type Layer = (typeof LAYERS)[number];

/** Dark text stands on a light page (`ink`), light text on a dark one (`paper`). */
export type Ground = 'ink' | 'paper';

/** A claim that encloses another draws its line lower, so that both can be read. */
export type Lane = 'upper' | 'lower';

type Look = {
  readonly line?: { readonly at: 'underline' | 'overline'; readonly shape: string; readonly offset?: number };
  readonly colour: Readonly<Record<Ground, string>>;
  readonly tint?: Readonly<Record<Ground, string>>;
};

/** Filled verdicts carry a tint, so that a supported claim is not taken for a link; open ones a line only. */
const LOOKS: Readonly<Record<Layer, Look>> = {
  repetition: { colour: { ink: '', paper: '' }, tint: { ink: 'rgb(90 90 80 / .08)', paper: 'rgb(200 200 190 / .1)' } },
  note: { colour: { ink: '', paper: '' }, tint: { ink: '#ffe27a', paper: '#6b5300' } },
  active: { colour: { ink: '', paper: '' }, tint: { ink: 'rgb(26 28 32 / .16)', paper: 'rgb(237 235 230 / .22)' } },
  unjudged: { colour: { ink: '', paper: '' }, tint: { ink: 'rgb(90 90 80 / .12)', paper: 'rgb(200 200 190 / .16)' } },
  'not-covered': {
    line: { at: 'underline', shape: 'dotted 2.5px', offset: 0.24 },
    colour: { ink: '#6b6963', paper: '#a39c84' },
  },
  'not-found': {
    line: { at: 'underline', shape: 'dashed 2px', offset: 0.24 },
    colour: { ink: '#515c68', paper: '#b7c1cb' },
  },
  supported: {
    line: { at: 'underline', shape: 'solid 3px', offset: 0.2 },
    colour: { ink: '#1a65a6', paper: '#9ad2ff' },
    tint: { ink: 'rgb(26 101 166 / .10)', paper: 'rgb(154 210 255 / .14)' },
  },
  partial: {
    line: { at: 'underline', shape: 'solid 1.5px', offset: 0.2 },
    colour: { ink: '#1a65a6', paper: '#9ad2ff' },
  },
  differs: {
    line: { at: 'underline', shape: 'double 2px', offset: 0.2 },
    colour: { ink: '#8f5408', paper: '#f4cf73' },
    tint: { ink: 'rgb(180 110 0 / .13)', paper: 'rgb(244 207 115 / .14)' },
  },
  contradicted: {
    line: { at: 'underline', shape: 'wavy 2px', offset: 0.2 },
    colour: { ink: '#571043', paper: '#e56bbd' },
    tint: { ink: 'rgb(140 33 104 / .10)', paper: 'rgb(229 107 189 / .16)' },
  },
  conflict: {
    line: { at: 'overline', shape: 'solid 2.5px' },
    colour: { ink: '#8f5408', paper: '#f4cf73' },
    // Without the tint the line seems to underline the row above.
    tint: { ink: 'rgb(180 110 0 / .16)', paper: 'rgb(244 207 115 / .18)' },
  },
};

const LOWER_LANE_EM = 0.48;
const PREFIX = 'piagam-';

/** True for layers that draw a line below the words and so can be drawn lower. */
export function hasLanes(layer: Layer): boolean {
  return LOOKS[layer].line?.at === 'underline';
}

/** The name of a highlight; ours are told from a page's own by their prefix. */
export function highlightName(layer: Layer, ground: Ground, lane: Lane = 'upper'): string {
  return `${PREFIX}${layer}${lane === 'lower' ? '-lower' : ''}-${ground}`;
}

/** Every name that a layer may be painted under. */
export function namesOf(layer: Layer): readonly string[] {
  const grounds = ['ink', 'paper'] as const;
  return grounds.flatMap((ground) => [highlightName(layer, ground), highlightName(layer, ground, 'lower')]);
}

function rule(layer: Layer, ground: Ground, lane: Lane): string {
  const { line, colour, tint } = LOOKS[layer];
  const offset = lane === 'lower' ? LOWER_LANE_EM : line?.offset;
  const drawn = [
    line ? `text-decoration: ${line.at} ${line.shape} ${colour[ground]};` : '',
    offset === undefined ? '' : `text-underline-offset: ${offset}em;`,
    // The tint belongs to the upper lane; two tints on the enclosed words would read as a third verdict.
    tint && lane === 'upper' ? `background-color: ${tint[ground]};` : '',
  ];
  return `::highlight(${highlightName(layer, ground, lane)}) { ${drawn.filter(Boolean).join(' ')} }`;
}

/** Every rule we put on a page, for screens only: marks are not printed. */
export const MARK_RULES: string = [
  '@media screen {',
  ...LAYERS.flatMap((layer) =>
    (['ink', 'paper'] as const).flatMap((ground) => [
      rule(layer, ground, 'upper'),
      ...(hasLanes(layer) ? [rule(layer, ground, 'lower')] : []),
    ]),
  ),
  '}',
].join('\n');
