import { closedEnd } from '../text/closed-end.ts';
import { onceForLatest } from '../text/once-per.ts';
import type { Span } from '../text/span.ts';
import type { DraftOf } from './draft.ts';
import { named, withShortNames } from './introduced-officials.ts';
import { standsAlone } from './office-alone.ts';
import { type OfficeHere, officeAt } from './office-at.ts';
import { holderOf } from './office-holder.ts';
import { backTitles, frontTitles } from './official-titles.ts';
import { knownPersonAt } from './person-name.ts';
import { personsNamed } from './persons.ts';
import type { Scan } from './scan.ts';

export type OfficialsFound = {
  readonly mentions: readonly DraftOf<'official'>[];
  /** Offices, with or without a person: a place inside one is no recipient. */
  readonly offices: readonly Span[];
};

/** Officials: office, place, titles and name as one span; known or not. */
export function officials(scan: Scan): OfficialsFound {
  const mentions: Official[] = [];
  const offices: Span[] = [];
  let free = 0;
  // Behind the last office whose holder stands before it.
  let rowEnd = -1;
  for (const word of openings(scan)) {
    if (word < free) continue;
    const office = officeAt(scan, word);
    if (!office) {
      const bare = bareOfficial(scan, word);
      if (bare) mentions.push(bare.mention);
      free = bare?.end ?? free;
      continue;
    }
    const { start, end } = office.span;
    offices.push(office.span);
    const { behind, before } = holderOf(scan, office, rowEnd);
    if (behind) {
      mentions.push({
        ...official(scan, office, behind.name),
        start,
        end: behind.end,
        former: office.former || office.over,
      });
      free = behind.lastWord;
      continue;
    }
    free = office.end;
    // A known name is found before the office behind it is.
    const last = mentions.at(-1);
    if (before && last && last.office === undefined && last.start >= before.start) mentions.pop();
    if (before && before.start >= (mentions.at(-1)?.end ?? 0)) {
      mentions.push({
        ...official(scan, office, before.name),
        start: before.start,
        end: closedEnd(scan.text, before.start, end),
      });
      rowEnd = office.end;
    } else if (standsAlone(scan, office)) {
      mentions.push({ ...official(scan, office, undefined), start, end: closedEnd(scan.text, start, end) });
    }
  }
  return { mentions: withShortNames(scan, named(mentions)), offices };
}

type Official = DraftOf<'official'>;

/** Who holds an office, `person` as printed; where it stands is the caller's to say. */
function official(scan: Scan, office: OfficeHere, person: string | undefined): Omit<Official, 'start' | 'end'> {
  const { row, codes, body, acting, former } = office;
  const asked = person !== undefined && { person, office: row.office, codes, body, places: placesNamed(scan) };
  return {
    type: 'official',
    office: row.office,
    acting,
    former,
    body,
    codes,
    person,
    persons: asked ? personsNamed(scan.gazetteer, asked) : [],
  };
}

/** "Dr. Hj. Rini Wirantini, M.Si." without an office, of somebody whom the data knows; `end` is the word behind. */
function bareOfficial(scan: Scan, word: number): { readonly mention: Official; readonly end: number } | undefined {
  const { words, text } = scan;
  const bare = knownPersonAt(scan, word);
  if (!bare) return undefined;
  const front = frontTitles(scan, word);
  const behind = backTitles(scan, bare.lastWord);
  return {
    mention: {
      type: 'official',
      start: words.starts[front] ?? 0,
      end: behind.end,
      former: scan.cueEnding('former', front) !== undefined,
      codes: [],
      person: text.slice(words.starts[word], words.ends[bare.lastWord - 1]),
      persons: bare.persons,
    },
    end: behind.word,
  };
}

/** Codes of all regions that the text names. */
const placesNamed = onceForLatest(
  ({ regionHits, gazetteer }: Scan) =>
    new Set(regionHits.map(({ entry }) => gazetteer.names.regions[entry.ref]?.code ?? '')),
);

/** Words at which an office or a known name begins. */
function openings(scan: Scan): readonly number[] {
  const at = new Set([...scan.cues('office'), ...scan.officialHits].map(({ first }) => first));
  return [...at].sort((a, b) => a - b);
}
