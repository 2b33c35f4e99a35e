import { englishPlaces } from '../language/english-places.ts';
import { NAMED } from '../language/word-classes.ts';
import type { Mention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { isBearer } from './holder.ts';
import { SIGN } from './masked.ts';

export type Bearer = Extract<Mention, { type: 'recipient' | 'unit' | 'official' }>;

/** Those who are named in a row, where they stand in the plain sentence. */
export type Group = Span & { readonly holders: readonly Bearer[] };

/** A sentence with a sign for each mention, without provinces in brackets and scores; `at` tells the mention of a sign. */
export type Plain = {
  readonly text: string;
  /** The same with its capitals. */
  readonly printed: string;
  readonly at: ReadonlyMap<number, Mention>;
  /** Where its pieces stand in the article: place here, place there. */
  readonly pieces: readonly (readonly [number, number])[];
};

/** "Siti Aminah from ", "Siti Aminah (": who has it, by the place behind. */
const SOMEBODY =
  /(?<![A-Za-zÀ-ɏ.'’-])(?!\w+ing from )[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){0,5}(?: from |,? \()$/;

const SCORE =
  /^,?(?: (?:scoring|which scored|that scored|who scored))? ?(?:with )?(?:a |an )?(?:total |final |average )?(?:score|index|value|points?)? ?(?:of )?\d+(?:[.,]\d+)?(?: points?| percent)?(?=[,.;) ]|$)/;

/** Between a name and the next thing nothing but where it lies and what it scored. */
export function plainOf(sentence: Span, inside: readonly Mention[], context: Context): Plain {
  const { mask } = context;
  const at = new Map<number, Mention>();
  let text = '';
  let printed = '';
  const pieces: [number, number][] = [];
  let last = sentence.start;
  let previous: Mention | undefined;
  for (const mention of [...inside, undefined]) {
    if (mention && mention.start < last) continue;
    let chunk = mask.slice(last, mention?.start ?? sentence.end);
    const to = mention?.start ?? sentence.end;
    if (previous && isBearer(previous)) {
      chunk = withoutAside(chunk, previous, context);
      // The bracket that somebody's place stood in.
      if (text.lastIndexOf('(') <= text.lastIndexOf(')')) chunk = chunk.replace(/^\)/, '');
      // "Mojokerto City, East Java," where the province was read as a name of its own.
      const [province] = mention && isBearer(mention) ? mention.codes : [];
      if (
        mention &&
        province?.length === 2 &&
        /^(?:, ?| \(| in (?:the )?)$/.test(chunk) &&
        previous.codes.length > 0 &&
        previous.codes.every((code) => code.startsWith(`${province}.`)) &&
        /^(?:[,)]|$| and| with)/.test(mask.slice(mention.end, mention.end + 6))
      ) {
        last = mention.end + (mask.charAt(mention.end) === ')' ? 1 : 0);
        continue;
      }
    }
    // What is left out stands at its beginning, but for a person before the place that is somebody's.
    const from = to - chunk.length;
    const somebody =
      mention?.type === 'recipient' ? (SOMEBODY.exec(context.article.text.slice(from, to))?.[0].length ?? 0) : 0;
    pieces.push([text.length, from]);
    text += chunk.slice(0, chunk.length - somebody);
    printed += context.article.text.slice(from, to - somebody);
    if (!mention) break;
    at.set(text.length, mention);
    pieces.push([text.length, mention.start]);
    text += SIGN[mention.type];
    printed += SIGN[mention.type];
    last = mention.end;
    previous = mention;
  }
  return { text, printed, at, pieces };
}

/** Without "(East Java)", ", Banten,", " in Central Java" and ", scoring 67.03" behind a name. */
function withoutAside(chunk: string, { codes, type }: Bearer, { regions }: Context): string {
  let rest = chunk.replace(/^(?:['’]s)? ?\([^()]{0,80}\)/, '');
  const province = regions.get(codes[0]?.slice(0, 2) ?? '');
  const home = regions.get(codes[0] ?? '')?.name.toLowerCase() ?? '';
  // "Taro Village of Gianyar in Bali", "Melati Village in Buton, Southeast Sulawesi".
  if (type === 'unit' && home !== '' && (rest.startsWith(` of ${home}`) || rest.startsWith(` in ${home}`)))
    rest = rest.slice(` of ${home}`.length);
  const [lead] = /^(?:, | in )/.exec(rest) ?? [];
  if (province && lead !== undefined) {
    for (const name of [province.name, ...province.aliases, ...englishPlaces(province.name)]) {
      const told = `${lead}${name.toLowerCase()}`;
      if (
        rest.startsWith(told) &&
        (lead === ', ' ? /^(?:[,;.)]|$| (?!and\b|or\b|as\b|\())/ : /^(?:[ ,.]|$)/).test(rest.slice(told.length))
      ) {
        rest = rest.slice(told.length).replace(/^ province\b|^,(?= (?:with|and|which|was|has|won)\b)/, '');
        break;
      }
    }
  }
  return rest.replace(SCORE, '');
}

export const HOLDER = /[\uE003-\uE005]/u;

/** "At the event organized by A, B won", "Representing A, B won": whoever held it, or was set apart, is none of those who won. */
const SET_APART =
  /\b(?:(?:organi[sz]ed|held|hosted|initiated|conducted|run|launched) by|representing|besides|apart from|aside from|in addition to|unlike|beating|ahead of) (?:the )?$/;

export function isSetApart(text: string, start: number): boolean {
  return SET_APART.test(text.slice(Math.max(0, start - 28), start));
}

/** "Competing with A, B won": whoever lists names says "and" before the last. "It went to A, and B will": a clause of its own. */
function isApart(text: string, start: number, joint: string, end: number): boolean {
  const [lead = ''] = /[^.,;:!?–—()]*$/.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const behind = text.slice(end, end + 16);
  return (
    /[a-z]/.test(lead) &&
    (/^, (?!and)/.test(joint)
      ? /^ (?!and |or )[a-z]/.test(behind) && !LEADS_TO_LIST.test(lead)
      : /^[;,]/.test(joint) && /^ (?:will|had|[a-z]{2,}(?:ed|s)) /.test(behind))
  );
}

const LEADS_TO_LIST = pattern`\b(?:${NAMED}|and|only|are|(?:together|along) with|alongside|[a-z]+s(?: of)?) (?:the )?$`;

/** "was handed over by the Home Minister to the Mayor of Batu": the one gave it, the other has it. */
function isFromTo(text: string, start: number, end: number, next: number): boolean {
  return /\bby (?:the )?$/.test(text.slice(Math.max(0, start - 8), start)) && text.slice(end, next).startsWith(' to ');
}

/** Names with commas, "and" or "as well as" between: one group. */
export function groupsOf({ text, at }: Plain): readonly Group[] {
  const groups: { start: number; end: number; holders: Bearer[] }[] = [];
  for (const [index, mention] of at) {
    if (!isBearer(mention)) continue;
    const open = groups.at(-1);
    const joins =
      open !== undefined &&
      open.holders[0]?.type === mention.type &&
      !isSetApart(text, open.start) &&
      !isFromTo(text, open.start, open.end, index) &&
      !isApart(text, open.start, text.slice(open.end, index), index + 1) &&
      /^(?:,|;)? ?(?:and|or|nor|&|as well as|to)? ?(?:the )?(?:both )?$/.test(text.slice(open.end, index)) &&
      text.slice(open.end, index).trim() !== '';
    if (open && joins) {
      open.holders.push(mention);
      open.end = index + 1;
    } else groups.push({ start: index, end: index + 1, holders: [mention] });
  }
  return groups;
}
