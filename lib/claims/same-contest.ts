type Named = { readonly competitions: readonly string[] };

/** The competition that both may speak of; names of many meanings have several. */
export function sameContest(a: Named, b: Named): boolean {
  return a.competitions.some((id) => b.competitions.includes(id));
}
