import type { ClaimSketch } from './annotate/note.ts';
import type { Because } from './catalogue/because.ts';
import { sayId } from './catalogue/say-id.ts';
import type { Claim } from './claims/claim.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { Competition } from './dataset/facts.ts';
import { foldName, recipientKey } from './dataset/recipient-key.ts';
import type { ReportClaim } from './report/report.ts';
import { toReport } from './report/to-report.ts';
import { oncePer } from './text/once-per.ts';
import { assess } from './verify/assess.ts';

/**
 * Judges what a reader says the article tells, as the engine judges what it read itself. Names are looked up as they are
 * written; one that fits nothing in the data is no fault of the article ("not-covered").
 */
export function recheckClaim(
  sketch: ClaimSketch,
  dataset: Dataset,
  { say = sayId }: { readonly say?: (because: Because) => string } = {},
): ReportClaim {
  const claim = claimOf(sketch, dataset);
  const { claims } = toReport({
    article: { text: '', blocks: [], metadata: {}, reading: 'article' },
    mentions: [],
    resolvedDates: new Map(),
    assessed: [{ claim, assessment: assess(claim, dataset) }],
    checks: [],
    repetitions: [],
    labels: [],
    dataset,
    sha256: '0'.repeat(64),
    say,
  });
  const [judged] = claims;
  if (!judged) throw new Error('a claim without its report');
  return judged;
}

function claimOf(sketch: ClaimSketch, dataset: Dataset): Claim {
  const { competitions, general, tier: tierOfName } = competitionsOf(sketch, dataset);
  const { year, innovation, unit, category } = trimmed(sketch);
  const tier = tierNamed(sketch.tier ?? tierOfName ?? null, competitions, dataset);
  const recipient = recipientOf(sketch, dataset);
  return {
    id: 'c1',
    status: 'asserted',
    spans: [],
    competitions,
    ...(stated(sketch.award) !== undefined && { award: stated(sketch.award) ?? '' }),
    general,
    ...(year !== null && { year, yearFrom: 'printed' as const }),
    ...(tier !== undefined && { tier }),
    ...(category !== undefined && { category }),
    ...(innovation !== undefined && { innovation }),
    ...(recipient && { recipient }),
    ...(unit !== undefined && { unit }),
    inferred: [],
    mentions: [],
  };
}

function trimmed({ year, innovation, unit, category }: ClaimSketch) {
  return { year, innovation: stated(innovation), unit: stated(unit), category: stated(category) };
}

type Named = { readonly competitions: readonly string[]; readonly general: boolean; readonly tier?: string };

/** By id where we know it; else by every name and alias the award is printed with. */
function competitionsOf({ competition, award }: ClaimSketch, dataset: Dataset): Named {
  if (competition !== null && dataset.competition(competition)) return { competitions: [competition], general: false };
  const named = namesOfAwards(dataset.competitions).get(foldName(award ?? '')) ?? [];
  const certain = named.filter(({ general }) => !general);
  const meant = certain.length > 0 ? certain : named;
  const tiers = new Set(meant.map(({ tier }) => tier));
  const [tier] = tiers;
  return {
    competitions: [...new Set(meant.map(({ id }) => id))],
    general: meant.length > 0 && certain.length === 0,
    ...(tier !== undefined && tiers.size === 1 && { tier }),
  };
}

type AwardName = { readonly id: string; readonly general: boolean; readonly tier?: string };

const namesOfAwards = oncePer((competitions: readonly Competition[]): ReadonlyMap<string, readonly AwardName[]> => {
  const names = new Map<string, AwardName[]>();
  const add = (name: string, award: AwardName) => {
    const key = foldName(name);
    if (key !== '') names.set(key, [...(names.get(key) ?? []), award]);
  };
  for (const { id, name, aliases } of competitions) {
    add(name, { id, general: false });
    // "Kompetisi Inovasi Pelayanan Publik (KIPP)" is written without its brackets too.
    add(name.replace(/\([^)]*\)/g, ' '), { id, general: false });
    for (const { text, general, tier } of aliases) add(text, { id, general, ...(tier !== undefined && { tier }) });
  }
  return names;
});

/** The tier's official name where it is one of these competitions', else as written. */
function tierNamed(tier: string | null, competitions: readonly string[], dataset: Dataset): string | undefined {
  const written = stated(tier);
  if (written === undefined) return undefined;
  const key = foldName(written);
  const known = competitions
    .flatMap((id) => dataset.competition(id)?.tiers ?? [])
    .find(({ name, aliases }) => [name, ...aliases].some((each) => foldName(each) === key));
  return known?.name ?? written;
}

function recipientOf({ recipient }: ClaimSketch, dataset: Dataset): Claim['recipient'] {
  const { name, code } = recipient;
  const written = stated(name);
  if (code !== null) {
    const known = dataset.region(code)?.name ?? dataset.bodies.find((body) => body.code === code)?.name;
    if (known !== undefined) return { name: written ?? known, codes: [code] };
  }
  if (written === undefined) return undefined;
  return { name: written, codes: codesNamed(written, dataset) };
}

/** A bare "Malang" may be the regency or the city: both, and the data decides which of them it can speak of. */
function codesNamed(name: string, dataset: Dataset): readonly string[] {
  const key = recipientKey(name);
  const bodies = dataset.bodies.filter((body) =>
    [body.name, ...body.aliases].some((each) => recipientKey(each) === key),
  );
  const regions = dataset.regions.filter((region) =>
    [region.name, ...region.aliases].some(
      (each) => recipientKey(`${region.kind} ${each}`) === key || recipientKey(each) === key,
    ),
  );
  return [...new Set([...bodies, ...regions].map(({ code }) => code))];
}

function stated(value: string | null): string | undefined {
  return value === null || value.trim() === '' ? undefined : value.trim();
}
