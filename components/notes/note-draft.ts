import type { ClaimSketch, Correction, Note, NoteKind, NoteTarget, Ruling } from '../../lib/annotate/note.ts';

/** The fields of a claim as they are typed. */
export type TypedFields = {
  readonly award: string;
  readonly year: string;
  readonly tier: string;
  readonly category: string;
  readonly innovation: string;
  readonly recipient: string;
  readonly unit: string;
};
export const TYPED_FIELDS = ['award', 'year', 'tier', 'category', 'innovation', 'recipient', 'unit'] as const;

/** A note while it is written. `base`: the note that is edited, as its writer saw it. */
export type NoteDraft = {
  readonly target: NoteTarget;
  readonly base?: Note;
  readonly kind: NoteKind;
  readonly body: string;
  readonly tags: string;
  readonly opinion: Ruling['opinion'] | '';
  readonly reason: string;
  /** What the reader says the article tells: a correction of the claim, or a claim of its own. */
  readonly fields: TypedFields;
  /** A claim that the engine missed. */
  readonly adds: boolean;
  /** Which part of the form was asked for. */
  readonly opens: 'note' | 'ruling' | 'fields';
};

/** Names the form that a draft is written in: one for each note, one for a new note on each claim, one for other new notes. */
export function draftKey({ base, target }: Pick<NoteDraft, 'base' | 'target'>): string {
  if (base) return base.id;
  return target.kind === 'claim' ? JSON.stringify(target) : NEW_NOTE;
}
export const NEW_NOTE = 'new';

const NO_FIELDS: TypedFields = { award: '', year: '', tier: '', category: '', innovation: '', recipient: '', unit: '' };

export function newDraft(target: NoteTarget, opens: NoteDraft['opens'], adds = false): NoteDraft {
  return {
    target,
    kind: target.kind === 'claim' ? 'award' : adds ? 'award' : 'other',
    body: '',
    tags: '',
    opinion: '',
    reason: '',
    fields: target.kind === 'claim' ? typed(target.claim) : NO_FIELDS,
    adds,
    opens,
  };
}

export function draftOf(note: Note): NoteDraft {
  const { target, added, correction, ruling } = note;
  const told = added ?? (target.kind === 'claim' ? { ...target.claim, ...correction } : undefined);
  return {
    target,
    base: note,
    kind: note.kind,
    body: note.body,
    tags: note.tags.join(', '),
    opinion: ruling?.opinion ?? '',
    reason: ruling?.reason ?? '',
    fields: told ? typed(told) : NO_FIELDS,
    adds: added !== undefined,
    opens: added || correction ? 'fields' : ruling ? 'ruling' : 'note',
  };
}

/** Nothing that could be lost was written. */
export function isEmpty({ body, tags, opinion, reason, fields, adds, target }: NoteDraft): boolean {
  const told = adds
    ? TYPED_FIELDS.some((field) => fields[field].trim() !== '')
    : correctionOf(target, fields) !== undefined;
  return body.trim() === '' && tagsOf(tags).length === 0 && opinion === '' && reason.trim() === '' && !told;
}

export function yearIsWrong({ year }: TypedFields): boolean {
  return year.trim() !== '' && !/^(19|20)\d\d$/.test(year.trim());
}

/** The note as it would be saved now; its revision is the one its writer saw. `now`: ISO 8601 with time. */
export function noteOf(draft: NoteDraft, page: string, now: string): Note {
  const { base, target, kind, body, tags, opinion, reason, fields, adds } = draft;
  const correction = adds ? undefined : correctionOf(target, fields);
  return {
    id: base?.id ?? crypto.randomUUID(),
    page,
    target,
    kind,
    body: body.trim(),
    tags: tagsOf(tags),
    ...(opinion !== '' && { ruling: { opinion, reason: reason.trim() } }),
    ...(correction && { correction }),
    ...(adds && { added: sketchOfFields(fields) }),
    created: base?.created ?? now,
    modified: now,
    revision: base?.revision ?? 0,
  };
}

export function tagsOf(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

export function sketchOfFields(fields: TypedFields): ClaimSketch {
  const { recipient, year, ...words } = fields;
  const told = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    competition: null,
    award: told(words.award),
    year: told(year) === null ? null : Number(year),
    tier: told(words.tier),
    category: told(words.category),
    innovation: told(words.innovation),
    recipient: { name: told(recipient), code: null },
    unit: told(words.unit),
  };
}

/** Only the fields that the reader changed; undefined: none. */
export function correctionOf(target: NoteTarget, fields: TypedFields): Correction | undefined {
  if (target.kind !== 'claim') return undefined;
  const before = typed(target.claim);
  const sketch = sketchOfFields(fields);
  const changed = TYPED_FIELDS.filter((field) => before[field] !== fields[field].trim());
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field, sketch[field]]));
}

function typed({ award, year, tier, category, innovation, recipient, unit }: ClaimSketch): TypedFields {
  return {
    award: award ?? '',
    year: year === null ? '' : String(year),
    tier: tier ?? '',
    category: category ?? '',
    innovation: innovation ?? '',
    recipient: recipient.name ?? '',
    unit: unit ?? '',
  };
}
