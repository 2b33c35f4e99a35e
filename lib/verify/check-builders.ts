import type { Block } from '../article/article.ts';
import type { DateMention, Mention, OfficialMention } from '../recognise/mention.ts';
import type { CheckInput } from './checked-article.ts';

/** An article of paragraphs parted by "\n", published on a day or on none; mentions are found by their quotes. */
export function article(
  text: string,
  mentions: readonly (readonly [quote: string, rest: MentionRest])[],
  { published, claims = [] }: { readonly published?: string; readonly claims?: CheckInput['claims'] } = {},
): CheckInput {
  return {
    article: {
      text,
      blocks: blocksOf(text),
      metadata: published === undefined ? {} : { publishedAt: { value: published, from: 'json-ld' } },
    },
    mentions: mentions
      .flatMap(([quote, rest]) => everyMention(text, quote, rest))
      .map((each, at) => ({ ...each, id: `m${at + 1}` })),
    claims,
  };
}

type MentionRest =
  | Omit<DateMention, 'id' | 'start' | 'end' | 'quote'>
  | Omit<OfficialMention, 'id' | 'start' | 'end' | 'quote'>;

/** "5 Desember" as day and month, with what else is printed. */
export function day(date: DateMention['date'], weekday?: number): MentionRest {
  return weekday === undefined ? { type: 'date', date } : { type: 'date', date, weekday };
}

export function official(fields: Partial<Omit<OfficialMention, 'type'>> = {}): MentionRest {
  return {
    type: 'official',
    office: 'Bupati',
    former: false,
    body: 'Lumajang',
    codes: ['35.08'],
    person: "As'at",
    persons: ["As'at Malik"],
    ...fields,
  };
}

function everyMention(text: string, quote: string, rest: MentionRest): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ id: '', start: at, end: at + quote.length, quote, ...rest });
  }
  return found;
}

function blocksOf(text: string): readonly Block[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph', start, end: start + line.length };
  });
}
