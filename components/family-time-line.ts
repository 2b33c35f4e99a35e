/** Where dates (ISO 8601, earliest first) stand on a line from 0 to 100; on one day all stand at its beginning. */
export function timeLine(dates: readonly string[]): readonly number[] {
  const times = dates.map((date) => Date.parse(date));
  const known = times.filter((time) => !Number.isNaN(time));
  const first = Math.min(...known);
  const length = Math.max(...known) - first;
  return times.map((time) => (Number.isNaN(time) || length <= 0 ? 0 : Math.round(((time - first) / length) * 100)));
}
