import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { unitOfHead } from './unit-of-head.ts';

/** "diserahkan kepada Kepala Puskesmas X", "diterima Lurah Y": who receives so receives for the unit, unless its government has it. */
export function withUnitsOfHeads(drafts: readonly Draft[], { mentionById }: Context): readonly Draft[] {
  const units = new Map<Draft, string>();
  const governments = new Set<string>();
  for (const draft of drafts) {
    const [id = '', ...others] = draft.recipient?.mentions ?? [];
    const head = others.length === 0 && draft.unit === undefined ? mentionById.get(id) : undefined;
    const unit = head?.type === 'official' ? unitOfHead(head) : undefined;
    if (unit !== undefined) units.set(draft, unit);
    else if (draft.status === 'asserted' && !draft.hollow && draft.unit === undefined)
      for (const held of heldIn(draft)) governments.add(held);
  }
  if (units.size === 0) return drafts;
  return drafts.map((draft) => {
    const unit = units.get(draft);
    return unit === undefined || heldIn(draft).some((held) => governments.has(held)) ? draft : { ...draft, unit };
  });
}

/** Which award, in which region. */
function heldIn({ competitions, award, recipient }: Draft): readonly string[] {
  return (recipient?.codes ?? []).map((code) => `${code} ${competitions.join(' ')} ${award === undefined}`);
}
