import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteTarget } from '../../lib/annotate/note.ts';
import { readNote } from '../../lib/annotate/read-note.ts';
import { report, reportClaim } from '../../lib/report/builders.ts';
import { correctionOf, draftOf, isEmpty, newDraft, noteOf, tagsOf, yearIsWrong } from './note-draft.ts';
import { isOrphan, placedNotes, targetOfClaim } from './placed-notes.ts';

const NOW = '2026-03-03T08:00:00.000Z';
const PAGE = 'https://example.id/berita/1';
const ON_CLAIM: NoteTarget = targetOfClaim(reportClaim(), report());

test('a note that was opened and saved unchanged says what it said', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((each) => each.trim());
  fc.assert(
    fc.property(words, words, words, (body, tags, reason) => {
      const draft = { ...newDraft(ON_CLAIM, 'note'), body, tags, reason, opinion: 'unclear' as const };
      const note = noteOf(draft, PAGE, NOW);
      expect(readNote(note).ok).toBe(true);
      expect(noteOf(draftOf(note), PAGE, NOW)).toEqual(note);
    }),
  );
});

test('only the fields that were changed are a correction', () => {
  const { fields } = newDraft(ON_CLAIM, 'fields');
  expect(correctionOf(ON_CLAIM, fields)).toBeUndefined();
  expect(correctionOf(ON_CLAIM, { ...fields, year: '2018', tier: ' Top 45 ' })).toEqual({ year: 2018 });
  expect(correctionOf(ON_CLAIM, { ...fields, tier: '' })).toEqual({ tier: null });
});

test('another recipient is written without the code of the former', () => {
  const { fields } = newDraft(ON_CLAIM, 'fields');
  expect(correctionOf(ON_CLAIM, { ...fields, recipient: 'Kabupaten Jember' })).toEqual({
    recipient: { name: 'Kabupaten Jember', code: null },
  });
});

test('an untouched form is empty, and any word in it is not', () => {
  const draft = newDraft(ON_CLAIM, 'note');
  expect(isEmpty(draft)).toBe(true);
  expect(isEmpty({ ...draft, body: 'a' })).toBe(false);
  expect(isEmpty({ ...draft, opinion: 'agrees' })).toBe(false);
  expect(isEmpty({ ...draft, fields: { ...draft.fields, year: '2018' } })).toBe(false);
});

test('tags are cut at commas, each once', () => {
  expect(tagsOf(' arsip, cek ulang,, arsip ')).toEqual(['arsip', 'cek ulang']);
});

test('a year has four digits', () => {
  const { fields } = newDraft(ON_CLAIM, 'fields');
  expect(['2019', '', ' 1998 '].map((year) => yearIsWrong({ ...fields, year }))).toEqual([false, false, false]);
  expect(['19', '2019/2020', '20190'].map((year) => yearIsWrong({ ...fields, year }))).toEqual([true, true, true]);
});

test('a note on a claim follows the claim by what it tells, whatever its id is now', () => {
  const note = noteOf({ ...newDraft(ON_CLAIM, 'note'), body: 'x' }, PAGE, NOW);
  const now = report({ claims: [reportClaim({ id: 'c9', verdict: 'supported' })] });
  expect(placedNotes([note], now)).toMatchObject([{ claim: 'c9' }]);
});

test('a note on a claim never moves to a claim of another year', () => {
  const note = noteOf({ ...newDraft(ON_CLAIM, 'note'), body: 'x' }, PAGE, NOW);
  const text = 'Kabupaten Lumajang meraih Top 45 KIPP 2018, Kamis (18/7).';
  const now = report({
    text,
    page: { ...report().page, sha256: 'f'.repeat(64) },
    claims: [reportClaim({ year: 2018 })],
  });
  const [placed] = placedNotes([note], now);
  expect(placed?.claim).toBeUndefined();
  expect(placed && isOrphan(placed)).toBe(true);
});
