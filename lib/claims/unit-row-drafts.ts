import type { UnitMention } from '../recognise/mention.ts';
import { builtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { claimable } from './fields.ts';
import { holder } from './holders.ts';
import { isOneOfMany } from './merge.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { winCues } from './win-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };
const AND = /^(?:\s|,|;|dan|serta|and|&)+$/;
/** What may stand between the units and their verb: "yang", "juga berhasil". */
const NEXT = 30;

/**
 * The claims of schools, clinics or villages that win side by side: "SD Negeri 1, SD Negeri 7, dan SD Negeri 9 Kota X menerima
 * Adiwiyata". A place in the name of the last is that of those before it.
 */
export function unitRowDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  _lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const awards = inside.filter((mention) => mention.type === 'award');
  const [award] = awards;
  if (!award || inside.some(({ type }) => type === 'innovation')) return NONE;
  for (const row of rowsOf(
    inside.filter((mention) => mention.type === 'unit'),
    mask,
  )) {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last || row.length < 2 || !row.every(({ name }) => isOneOfMany(name))) continue;
    const next = awards.find(({ start }) => start >= last.end);
    if (!next || (awards.length > 1 && next !== awards.at(-1))) continue;
    const verb = winCues(mask.slice(last.end, next.start))[0];
    if (verb?.voice !== 'takes' || verb.start > NEXT) continue;
    if (statusOf(mask.slice(sentence.start, next.start), mask.slice(next.end, sentence.end)).status !== 'asserted')
      continue;
    const tiers = claimable(
      inside.filter((mention) => mention.type === 'tier'),
      mask,
    );
    const drafts = row.flatMap((unit) => {
      const home = homeOf(unit, row, context.regions);
      return builtDrafts({
        award: next,
        all: [next],
        clause: sentence,
        sentence,
        status: 'asserted',
        cue: undefined,
        tiers: tiers.length === 1 ? tiers : [],
        innovations: [],
        holders: home ? [home] : [],
        named: [unit],
        context,
      });
    });
    return { drafts, spans: [{ start: first.start, end: next.end }] };
  }
  return NONE;
}

function rowsOf(units: readonly UnitMention[], mask: string): readonly (readonly UnitMention[])[] {
  const rows: UnitMention[][] = [];
  for (const unit of units) {
    const last = rows.at(-1)?.at(-1);
    if (last && AND.test(mask.slice(last.end, unit.start))) rows.at(-1)!.push(unit);
    else rows.push([unit]);
  }
  return rows;
}

/** Its own place, else that of the first one behind it that has one. */
function homeOf(
  unit: UnitMention,
  row: readonly UnitMention[],
  regions: Parameters<typeof holder>[1],
): Holder | undefined {
  const placed = row.slice(row.indexOf(unit)).find(({ codes }) => codes.length > 0);
  return placed && { ...holder(placed, regions), mentions: [unit.id] };
}
