import { anyOverlaps, overlaps, type Span } from '../text/span.ts';
import { awards } from './awards.ts';
import { dates } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { innovations } from './innovations.ts';
import { laterNames } from './later-names.ts';
import { type Mention, NOTHING_TOLD } from './mention.ts';
import { officials } from './officials.ts';
import { recipients } from './recipients.ts';
import { scan } from './scan.ts';
import { tiers } from './tiers.ts';
import { units } from './units.ts';

/** Every mention of the text, in text order, none inside another. */
export function recognise(text: string, gazetteer: Gazetteer, _blocks?: readonly Span[]): readonly Mention[] {
  const found = scan(text, gazetteer);
  const settled = new Settled();
  const { mentions: people, offices } = officials(found);
  const regions = new Set<string>(people.flatMap(({ codes }) => codes));
  for (const { entry } of found.regionHits) {
    const region = gazetteer.names.regions[entry.ref];
    if (region) regions.add(region.code);
  }
  for (const { entry } of found.bodyHits) {
    const body = gazetteer.names.bodies[entry.ref];
    if (body) regions.add(body.code);
  }
  settled.add(innovations(found, regions));
  settled.add(people);
  settled.add(awards(found));
  settled.add(dates(found));
  settled.add(tiers(found));
  settled.add(units(found).filter((unit) => !anyOverlaps(offices, unit)));
  settled.add(recipients(found, [...settled.drafts, ...offices], people));
  settled.add(laterNames(found, people));
  return settled.numbered(text);
}

/** Earlier kinds win: a title keeps the award's words inside it, an official the place in the office. */
class Settled {
  /** In text order, none overlapping another. */
  drafts: readonly Draft[] = [];

  add(drafts: readonly Draft[]): void {
    if (drafts.length === 0) return;
    const before = this.drafts;
    const all: Draft[] = [];
    let at = 0;
    for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
      while (at < before.length && before[at]!.end <= draft.start) all.push(before[at++]!);
      const next = before[at];
      if (next && overlaps(next, draft)) continue;
      const last = all.at(-1);
      if (last && overlaps(last, draft)) continue;
      if (draft.end > draft.start) all.push(draft);
    }
    while (at < before.length) all.push(before[at++]!);
    this.drafts = all;
  }

  numbered(text: string): readonly Mention[] {
    return this.drafts.map(
      (draft, i): Mention => ({
        ...NOTHING_TOLD,
        id: `m${i + 1}`,
        quote: text.slice(draft.start, draft.end),
        ...draft,
      }),
    );
  }
}
