import type { Dataset } from './dataset/dataset.ts';
import type { Term } from './dataset/facts.ts';
import type { InnovationName, Names, OfficialName } from './recognise/names.ts';
import { wordsOnly } from './text/words-only.ts';

/** The names that a dataset knows, in the form that recognition asks for: the one place where the two rooms meet. */
export function namesOf(dataset: Dataset): Names {
  const bodies = formsOf(dataset.bodies);
  return {
    competitions: dataset.competitions.map(({ id, name, aliases, tiers, level, regionCode, organiser }) => ({
      id,
      name,
      aliases,
      tiers: tiers.map((tier) => ({ name: tier.name, aliases: tier.aliases })),
      level,
      ...(regionCode !== undefined && { regionCode }),
      ...(organiser !== undefined && { givers: giversOf(organiser, bodies) }),
    })),
    regions: dataset.regions,
    bodies: dataset.bodies,
    innovations: innovations(dataset),
    officials: officials(dataset.terms),
  };
}

/** The organiser as the data names it, and every name of each body that it names. */
function giversOf(organiser: string, bodies: readonly BodyForms[]): readonly string[] {
  const whole = wordsOnly(organiser.replace(/\([^()]*\)/g, ' '));
  const named = bodies.filter((forms) => forms.some((form) => whole.includes(form)));
  return [...new Set([whole, ...named.flat()])];
}

/** The names of one body, as words alone. */
type BodyForms = readonly string[];

function formsOf(bodies: Dataset['bodies']): readonly BodyForms[] {
  return bodies
    .map(({ name, aliases }) => [name, ...aliases].map(wordsOnly).filter((form) => form.length > SHORTEST))
    .filter((forms) => forms.length > 0);
}

/** With the spaces around it: "ori" is short for a body, and stands in many words. */
const SHORTEST = ' xx '.length;

function innovations({ results }: Dataset): InnovationName[] {
  const recipientsByTitle = new Map<string, Set<string>>();
  for (const { innovation, code } of results) {
    if (innovation === undefined) continue;
    const recipients = recipientsByTitle.get(innovation) ?? new Set();
    if (code !== undefined) recipients.add(code);
    recipientsByTitle.set(innovation, recipients);
  }
  return [...recipientsByTitle].map(([title, recipients]) => ({ title, aliases: [], recipients: [...recipients] }));
}

function officials(terms: readonly Term[]): OfficialName[] {
  const termsByName = new Map<string, Term[]>();
  for (const term of terms) termsByName.set(term.name, [...(termsByName.get(term.name) ?? []), term]);
  return [...termsByName].map(([name, held]) => ({
    name,
    aliases: [...new Set(held.flatMap(({ aliases }) => aliases))],
    offices: held.map(({ office, body, code }) => ({ office, body, ...(code !== undefined && { regionCode: code }) })),
  }));
}
