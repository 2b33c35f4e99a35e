/** A ratio of two times (or a share) of one run; `goal` is the most it may be, or the least where `atLeast`. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly goal?: number;
  readonly atLeast?: boolean;
  /** Where it was measured. */
  readonly where: string;
};

export function met({ value, goal, atLeast = false }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  return atLeast ? value >= goal : value <= goal;
}

/** Figures as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, where, value, goal, atLeast = false } = figure;
    const reached = met(figure);
    const limit = goal === undefined ? '' : `${atLeast ? 'at least' : 'at most'} ${goal}`;
    return `| ${what} | ${where} | ${value.toFixed(3)} | ${limit} | ${reached === undefined ? '' : reached ? 'yes' : 'no'} |`;
  });
  return ['| ratio | where | measured | goal | reached |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
