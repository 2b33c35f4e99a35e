import { BELONGS_TO, NAMELY } from '../language/word-classes.ts';
import type { InnovationMention, Mention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Draft } from './draft.ts';
import { isBearer } from './holder.ts';

/** Mentions in which each innovation is part of whoever has it, and whose it is, by the id of that mention. */
export type Titled = {
  readonly inside: readonly Mention[];
  readonly titles: ReadonlyMap<string, InnovationMention>;
};

const NOUN =
  '(?:inovasi(?:nya)?|program(?:nya)?|aplikasi(?:nya)?|layanan(?:nya)?|judul(?:nya)?|karya(?:nya)?|proposal(?:nya)?)';

/** "Puskesmas X dengan inovasi “A”", "Dinas Y (inovasi A)", "Desa Z lewat A". */
const BEHIND = new RegExp(
  `^["”’)]*,? ?\\(?(?:(?:yang )?(?:dengan|melalui|lewat|berkat|atas|membawa|mengusung|mengangkat) (?:${NOUN} ?){0,2}|${NOUN} )(?:(?:ber(?:judul|nama|tajuk)|${NAMELY}) )?(?:[A-Za-zÀ-ɏ]+ )?["“‘'(]*$`,
  'u',
);
const BRACKET = /^ ?\((?:inovasi |program )?["“‘']?$/;
/** "inovasi “A” milik Puskesmas X". */
const BEFORE = pattern`^["”’')]*(?: \([^()]{1,120}\))?,? (?:${BELONGS_TO}) $`;
const LEAD = new RegExp(`(?:${NOUN} )?["“‘'(]*$`, 'u');
/** What closes a title, its long form in a bracket with it. */
const CLOSE = /^["”’']*(?: \([^()]{1,120}\))?["”’')]*/;

const NONE: Titled['titles'] = new Map();

/** `undefined` where an innovation adjoins nobody. */
export function withTitles(inside: readonly Mention[], mask: string): Titled | undefined {
  if (!inside.some(({ type }) => type === 'innovation')) return { inside, titles: NONE };
  const found: Mention[] = [];
  const titles = new Map<string, InnovationMention>();
  for (const [i, mention] of inside.entries()) {
    const last = found.at(-1);
    if (last?.type === 'innovation') {
      if (!isBearer(mention) || !BEFORE.test(mask.slice(last.end, mention.start))) return undefined;
      const lead = LEAD.exec(mask.slice(Math.max(0, last.start - 16), last.start))?.[0].length ?? 0;
      found[found.length - 1] = { ...mention, start: last.start - lead };
      titles.set(mention.id, last);
      continue;
    }
    const gap = last && mask.slice(last.end, mention.start);
    if (
      mention.type !== 'innovation' ||
      !last ||
      !isBearer(last) ||
      titles.has(last.id) ||
      gap === undefined ||
      !(BEHIND.test(gap) || BRACKET.test(gap)) ||
      BEFORE.test(mask.slice(mention.end, inside[i + 1]?.start ?? mention.end))
    ) {
      found.push(mention);
      continue;
    }
    const end = mention.end + (CLOSE.exec(mask.slice(mention.end, mention.end + 130))?.[0].length ?? 0);
    found[found.length - 1] = { ...last, end };
    titles.set(last.id, mention);
  }
  return found.at(-1)?.type === 'innovation' ? undefined : { inside: found, titles };
}

/** With the innovation of whoever a claim is of: `id`, or one of its mentions. */
export function titled(draft: Draft, titles: Titled['titles'], id?: string): Draft {
  const innovation = [...draft.mentions, id ?? ''].map((one) => titles.get(one)).find((one) => one !== undefined);
  return innovation ? { ...draft, innovation, mentions: [...draft.mentions, innovation.id] } : draft;
}
