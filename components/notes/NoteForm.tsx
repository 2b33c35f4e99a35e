import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { corrected } from '../../lib/annotate/corrected.ts';
import { NOTE_KINDS, type Note, type Ruling } from '../../lib/annotate/note.ts';
import type { StoreFault } from '../../lib/store/database.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { Judged } from './Judged.tsx';
import {
  correctionOf,
  draftOf,
  isEmpty,
  type NoteDraft,
  noteOf,
  sketchOfFields,
  TYPED_FIELDS,
  yearIsWrong,
} from './note-draft.ts';
import type { NotesModel } from './notes-context.ts';

type Trouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'year' }
  | { readonly kind: 'fault'; readonly fault: StoreFault }
  | { readonly kind: 'stale'; readonly newer: Note | undefined };

/** As much as a note may hold anywhere (a backup, an export); nobody types this much. */
const LONGEST = 200_000;
const OPINIONS: readonly Ruling['opinion'][] = ['agrees', 'supported', 'differs', 'contradicted', 'unclear'];

/** The button that opened a form, by what was asked for. */
const OPENERS: Readonly<Record<NoteDraft['opens'], string>> = {
  note: '[data-notes=note], .note-new button',
  ruling: '[data-notes=ruling]',
  fields: '.note-new button:last-child, [data-notes=note]',
};

type Props = { readonly notes: NotesModel; readonly draft: NoteDraft };

/** Where a note is written. It closes when the note lies on the disk; until then its text stays, whatever happens. */
export function NoteForm({ notes, draft }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  const { target, base, adds } = draft;
  const onClaim = target.kind === 'claim';
  const change = (next: Partial<NoteDraft>) => notes.onDraft({ ...draft, ...next });

  useEffect(() => {
    const first = { note: 'textarea', ruling: '[name=opinion]', fields: '[name=award]' }[draft.opens];
    form.current?.querySelector<HTMLElement>(first)?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  /** `from`: the draft with the note that its writer has seen by now. */
  async function save(from: NoteDraft = draft) {
    if (isEmpty(from)) return setTrouble({ kind: 'empty' });
    if (yearIsWrong(from.fields)) return setTrouble({ kind: 'year' });
    setSaving(true);
    const answer = await notes.onSave(noteOf(from, notes.page, new Date().toISOString()));
    setSaving(false);
    if (answer.ok) return close();
    setTrouble(
      answer.why === 'stale' ? { kind: 'stale', newer: answer.newer } : { kind: 'fault', fault: answer.fault },
    );
  }

  /** The focus goes back to where the form was opened, not to the top of the panel. */
  function close() {
    const home = form.current?.closest<HTMLElement>('[data-claim], section');
    const again = draft.base ? `[data-note="${draft.base.id}"] .acts button` : OPENERS[draft.opens];
    notes.onClose(draft);
    requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body) return;
      home?.querySelector<HTMLElement>(again)?.focus();
    });
  }

  const title = t(
    adds ? 'notes.form.added' : base ? 'notes.form.edit' : onClaim ? 'notes.form.claim' : 'notes.form.new',
  );
  return (
    <form
      ref={form}
      class="note-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key === 'Escape' && isEmpty(draft)) close();
      }}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      {target.kind === 'passage' && (
        <p class="noted">
          <q lang="id">{target.selectors.quote.exact}</q>
        </p>
      )}
      {adds && fields()}
      {/* What was asked for comes first. */}
      {onClaim && draft.opens === 'ruling' && ruling()}
      <label for={`${id}-body`}>{t('notes.body')}</label>
      <textarea
        id={`${id}-body`}
        class="field"
        rows={3}
        maxLength={LONGEST}
        value={draft.body}
        onInput={({ currentTarget }) => change({ body: currentTarget.value })}
      />
      <div class="note-pair">
        <div>
          <label for={`${id}-kind`}>{t('notes.kind')}</label>
          <select
            id={`${id}-kind`}
            class="field"
            value={draft.kind}
            onChange={({ currentTarget }) =>
              change({ kind: NOTE_KINDS.find((kind) => kind === currentTarget.value) ?? 'other' })
            }
          >
            {NOTE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`notes.kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-tags`}>{t('notes.form.tags')}</label>
          <input
            id={`${id}-tags`}
            class="field"
            maxLength={2_000}
            value={draft.tags}
            onInput={({ currentTarget }) => change({ tags: currentTarget.value })}
          />
        </div>
      </div>
      {onClaim && draft.opens !== 'ruling' && ruling()}
      {onClaim && (
        <details class="part" open={draft.opens === 'fields'}>
          <summary>{t('notes.correct')}</summary>
          {fields()}
        </details>
      )}
      {troubles()}
      <div class="acts">
        <button type="submit" class="b primary" disabled={saving}>
          {t(saving ? 'notes.saving' : 'notes.save')}
        </button>
        <button type="button" class="b" onClick={close}>
          {t('notes.cancel')}
        </button>
      </div>
    </form>
  );

  function ruling() {
    return (
      <details class="part" open={draft.opens === 'ruling'}>
        <summary>{t('notes.judge')}</summary>
        <label for={`${id}-opinion`}>{t('notes.opinion')}</label>
        <select
          id={`${id}-opinion`}
          name="opinion"
          class="field"
          value={draft.opinion}
          onChange={({ currentTarget }) =>
            change({ opinion: OPINIONS.find((opinion) => opinion === currentTarget.value) ?? '' })
          }
        >
          <option value="">{t('notes.opinion.none')}</option>
          {OPINIONS.map((opinion) => (
            <option key={opinion} value={opinion}>
              {t(`notes.opinion.${opinion}`)}
            </option>
          ))}
        </select>
        <label for={`${id}-reason`}>{t('notes.reason')}</label>
        <textarea
          id={`${id}-reason`}
          class="field"
          rows={2}
          maxLength={LONGEST}
          value={draft.reason}
          onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      </details>
    );
  }

  function fields() {
    const correction = correctionOf(target, draft.fields);
    const sketch = onClaim ? corrected(target.claim, correction ?? {}) : sketchOfFields(draft.fields);
    return (
      <fieldset class="fields">
        <legend class="sr">{t('notes.fields')}</legend>
        {TYPED_FIELDS.map((field) => (
          <div key={field}>
            <label for={`${id}-${field}`}>{t(`notes.field.${field}`)}</label>
            <input
              id={`${id}-${field}`}
              name={field}
              class="field"
              lang="id"
              maxLength={1_000}
              {...(field === 'year' ? { inputMode: 'numeric' as const } : {})}
              value={draft.fields[field]}
              onInput={({ currentTarget }) => change({ fields: { ...draft.fields, [field]: currentTarget.value } })}
            />
          </div>
        ))}
        {(adds || correction) && <Judged sketch={sketch} notes={notes} asked />}
      </fieldset>
    );
  }

  function troubles() {
    if (!trouble) return null;
    if (trouble.kind === 'empty' || trouble.kind === 'year') {
      return (
        <p class="trouble" role="alert">
          {t(trouble.kind === 'empty' ? 'notes.fault.empty' : 'notes.year.wrong')}
        </p>
      );
    }
    if (trouble.kind === 'fault') {
      const { fault } = trouble;
      return (
        <div class="trouble is-fault" role="alert">
          <Shape name="fault" />
          <p>
            <b>{t('notes.fault')}</b> {t(fault.kind === 'full' ? 'notes.fault.full' : 'notes.fault.other')}
          </p>
          <CopyButton
            caption="notes.copy"
            label={t('notes.copy.label')}
            text={() => [draft.body, draft.reason].filter((each) => each !== '').join('\n\n')}
            onCopy={notes.onCopy}
          />
        </div>
      );
    }
    const { newer } = trouble;
    return (
      <div class="trouble" role="alert">
        <p>
          <b>{t(newer ? 'notes.conflict' : 'notes.conflict.gone')}</b>
        </p>
        {newer && (
          <>
            <h4>{t('notes.conflict.theirs')}</h4>
            <p class="told">{told(newer)}</p>
            <h4>{t('notes.conflict.mine')}</h4>
            <p class="told">{told(noteOf(draft, notes.page, newer.modified))}</p>
          </>
        )}
        <div class="acts">
          <button type="button" class="b" onClick={() => void save(seenBy(draft, newer))}>
            {t('notes.conflict.keep')}
          </button>
          <button
            type="button"
            class="b"
            onClick={() => {
              setTrouble(undefined);
              if (newer) notes.onDraft(draftOf(newer));
              else close();
            }}
          >
            {t('notes.conflict.take')}
          </button>
        </div>
      </div>
    );
  }

  function told({ body, tags, ruling }: Note): string {
    const judged = ruling && `${t(`notes.opinion.${ruling.opinion}`)}: ${ruling.reason}`;
    return [body, tags.join(', '), judged].filter((each) => each !== undefined && each !== '').join(' · ');
  }
}

/** Whoever saves over a newer note has read it; one that was deleted elsewhere is written as a new one. */
function seenBy({ base: _base, ...draft }: NoteDraft, newer: Note | undefined): NoteDraft {
  return newer ? { ...draft, base: newer } : draft;
}
