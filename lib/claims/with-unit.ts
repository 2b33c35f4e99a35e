import type { Mention } from '../recognise/mention.ts';
import type { Draft } from './draft.ts';

/** "yakni SMPN 2 Kota X, RSUD Y (Kota Z)": the draft with the unit, among those mentioned, that tells its place by its own name. */
export function withUnit(draft: Draft, among: readonly Mention[]): Draft {
  const unit = among.find(({ type, id }) => type === 'unit' && draft.recipient?.mentions.includes(id));
  return unit?.type === 'unit' ? { ...draft, unit: unit.name } : draft;
}
