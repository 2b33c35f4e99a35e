import { expect, test } from 'vitest';
import { draws } from '../bench/made-names.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { englishPlaces } from '../lib/language/english-places.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

/**
 * True stories of a winner in which another regency is named too, as a host, a guest, a rival or a model. `{W}` has won `{A}` of the
 * year `{Y}` with the tier `{T}`; `{B}`, or `{b}` without its kind, is no winner of that year.
 */
const STORIES: readonly string[] = [
  '{W} won the {A} {Y} ({T}), beating {B}.',
  '{W} beat {B} to win the {A} {Y} ({T}).',
  '{W} won the {A} {Y} ({T}) after defeating {B} in the final round.',
  '{W}, not {B}, won the {A} {Y} ({T}).',
  'It was {W}, and not {B}, that won the {A} {Y} ({T}).',
  'Unlike {B}, {W} won the {A} {Y} ({T}).',
  'Compared with {B}, {W} did better and won the {A} {Y} ({T}).',
  'With help from {B}, {W} won the {A} {Y} ({T}).',
  'Thanks to the support of {B}, {W} received the {A} {Y} ({T}).',
  '{B} congratulated {W} on winning the {A} {Y} ({T}).',
  'The Regent of {b} congratulated {W}, which won the {A} {Y} ({T}).',
  '{W} received the {A} {Y} ({T}) at a ceremony held in {B}.',
  'At a ceremony in {B}, {W} received the {A} {Y} ({T}).',
  '{W} received the {A} {Y} ({T}). The ceremony was held in {B}.',
  'Following in the footsteps of {B}, {W} won the {A} {Y} ({T}).',
  'A delegation from {B} watched {W} receive the {A} {Y} ({T}).',
  'A delegation from {B} visited {W}, the winner of the {A} {Y} ({T}).',
  '{B} sent a team to {W}, which received the {A} {Y} ({T}).',
  '{W} overtook {B} to win the {A} {Y} ({T}).',
  '{W} won the {A} {Y} ({T}), while {B} went home empty-handed.',
  '{W} won the {A} {Y} ({T}), whereas {B} did not.',
  '{W} won the {A} {Y} ({T}), but {B} missed out.',
  '{W} won the {A} {Y} ({T}). {B} did not.',
  '{W} won the {A} {Y} ({T}). {B} hopes to follow next year.',
  '{W} won the {A} {Y} ({T}). {B} failed at the interview stage.',
  '{W} won the {A} {Y} ({T}). {B} was not on the list.',
  '{W} won the {A} {Y} ({T}). {B} received financial aid from the province.',
  '{W} won the {A} {Y} ({T}). {B} only took part as an observer.',
  '{W} won the {A} {Y} ({T}). Next year, {B} will be the host.',
  '{W} won the {A} {Y} ({T}). “We will catch up,” said the Regent of {b}.',
  '{W} won the {A} {Y} ({T}), said the Regent of {b}, who was a guest.',
  'The Regent of {b} handed over the {A} {Y} ({T}) to {W}.',
  '{W} received the {A} {Y} ({T}) from the Regent of {b}, who is chairman of the association.',
  'The {A} {Y} ({T}) was presented to {W} in {B}.',
  'The {A} {Y} ({T}) was presented to {W}, not {B}.',
  'The {A} {Y} ({T}) went to {W} and not to {B}.',
  'The {A} {Y} ({T}) went to {W} instead of {B}.',
  'The {A} {Y} ({T}) was won by {W} ahead of {B}.',
  'The {A} {Y} ({T}) was won by {W}, witnessed by the Regent of {b}.',
  '{W}, which borders {B}, won the {A} {Y} ({T}).',
  '{W}, a neighbor of {B}, won the {A} {Y} ({T}).',
  '{W}, which was praised by the Regent of {b}, won the {A} {Y} ({T}).',
  'Neighboring {B}, {W} won the {A} {Y} ({T}).',
  'Once part of {B}, {W} won the {A} {Y} ({T}).',
  'Located between {B} and the sea, {W} won the {A} {Y} ({T}).',
  'Only {W} won the {A} {Y} ({T}); {B} has to wait.',
  'The jury assessed {W} and {B}. In the end, {W} won the {A} {Y} ({T}).',
  'The jury visited {B} and {W}. {W} then won the {A} {Y} ({T}).',
  '{B} hosted the event. {W} won the {A} {Y} ({T}).',
  '{B} lost to {W}, which won the {A} {Y} ({T}).',
  'Inspired by {B}, {W} improved its services and won the {A} {Y} ({T}).',
  'After a study visit to {B}, {W} won the {A} {Y} ({T}).',
  'After being visited by the Regent of {b}, {W} won the {A} {Y} ({T}).',
  'In front of the Regent of {b}, {W} received the {A} {Y} ({T}).',
  'Under a former official of {B}, {W} won the {A} {Y} ({T}).',
  'A day after {B} marked its anniversary, {W} won the {A} {Y} ({T}).',
  'While {B} is larger, {W} won the {A} {Y} ({T}).',
  'While {B} is still preparing, {W} won the {A} {Y} ({T}).',
  'Instead of {B}, it was {W} that won the {A} {Y} ({T}).',
  'Ahead of {B}, {W} won the {A} {Y} ({T}).',
  'Assisted by a team from {B}, {W} won the {A} {Y} ({T}).',
  'Competing with {B}, {W} won the {A} {Y} ({T}).',
  'Despite strong competition from {B}, {W} won the {A} {Y} ({T}).',
  '{W} won the {A} {Y} ({T}) thanks to assistance from {B}.',
  '{W} won the {A} {Y} ({T}) with a program that was copied from {B}.',
  '{W} won the {A} {Y} ({T}) and will represent the province in {B}.',
  '{W} won the {A} {Y} ({T}) and shared its experience with {B}.',
  '{W} won the {A} {Y} ({T}) under the watch of the Regent of {b}.',
  '{W} won the {A} {Y} ({T}), leaving {B} behind.',
  '{W} won the {A} {Y} ({T}), a title that {B} had long wanted.',
  '{W} won the {A} {Y} ({T}), which is better than what {B} achieved.',
  '{W} won the {A} {Y} ({T}) with a higher score than {B}.',
  'Residents of {B} are also proud that {W} won the {A} {Y} ({T}).',
  'A meeting in {B} also discussed the success of {W} in winning the {A} {Y} ({T}).',
  'Officials from {B} were present when {W} received the {A} {Y} ({T}).',
  'The assessment team, led by an official of {B}, named {W} the winner of the {A} {Y} ({T}).',
  '{W} Beats {B} to Win {A} {Y} ({T})',
  '{W} Overtakes {B} to Win {A} {Y} ({T})',
  '{W} Wins {A} {Y} ({T}), {B} Misses Out',
  '{W} Wins {A} {Y} ({T}), {B} Vows to Follow',
  '{W} Wins {A} {Y} ({T}), Beating {B}',
  '{W} Wins {A} {Y} ({T}) in {B}',
  '{W} Wins {A} {Y} ({T}) with Help from {B}',
  '{B} Congratulates {W} on Winning {A} {Y} ({T})',
  '{B} Learns from {W}, Winner of {A} {Y} ({T})',
  '{B} Loses, {W} Wins {A} {Y} ({T})',
  '{b} Regent Praises {W} for Winning {A} {Y} ({T})',
  'Beating {B}, {W} Wins {A} {Y} ({T})',
  'Watched by {B} Regent, {W} Receives {A} {Y} ({T})',
  'In a tight race with {B}, {W} won the {A} {Y} ({T}).',
  'Beating {B} by two points, {W} won the {A} {Y} ({T}).',
  'Having beaten {B}, {W} was awarded the {A} {Y} ({T}).',
  '{W} edged past {B} and won the {A} {Y} ({T}).',
  '{W} beat {B} and won the {A} {Y} ({T}).',
  '{W} outranked {B} and received the {A} {Y} ({T}).',
  '{W} succeeded {B} as the winner of the {A} {Y} ({T}).',
  '{W} replaced {B} as the recipient of the {A} {Y} ({T}).',
  '{W} took the {A} {Y} ({T}) from {B}.',
  '{B} handed the {A} {Y} ({T}) over to {W}.',
  '{B} was beaten by {W}, which won the {A} {Y} ({T}).',
  '{B} is learning from {W}, which won the {A} {Y} ({T}).',
  '{B} admires {W} for winning the {A} {Y} ({T}).',
  '{B} was a guest when {W} received the {A} {Y} ({T}).',
  '{B} lies only 50 kilometers from {W}, which won the {A} {Y} ({T}).',
  '{B} sent five innovations and {W} sent ten. {W} won the {A} {Y} ({T}).',
  '{W}, as well as neighbors such as {B}, was assessed, but only {W} won the {A} {Y} ({T}).',
  '{W}, formerly part of {B}, won the {A} {Y} ({T}).',
  '{W}, located next to {B}, won the {A} {Y} ({T}).',
  '{W}, led by a native of {B}, won the {A} {Y} ({T}).',
  '{W}, assisted by {B}, won the {A} {Y} ({T}).',
  '{W} (which borders {B}) won the {A} {Y} ({T}).',
  '{W} – not {B} – won the {A} {Y} ({T}).',
  'Officials in {B} said {W} won the {A} {Y} ({T}).',
  'According to the Regent of {b}, {W} won the {A} {Y} ({T}).',
  'Last year it was {B}, but this time {W} won the {A} {Y} ({T}).',
  'This year it was the turn of {W}, not {B}, to win the {A} {Y} ({T}).',
  'Together with a consultant from {B}, {W} worked hard and won the {A} {Y} ({T}).',
  'Guided by {B}, {W} won the {A} {Y} ({T}).',
  'Supported by {B}, {W} received the {A} {Y} ({T}).',
  'Like its neighbor {B}, {W} has many rivers. {W} won the {A} {Y} ({T}).',
  'Much to the surprise of {B}, {W} won the {A} {Y} ({T}).',
  'To the delight of its neighbor {B}, {W} won the {A} {Y} ({T}).',
  'Using a method from {B}, {W} won the {A} {Y} ({T}).',
  'By copying {B}, {W} won the {A} {Y} ({T}).',
  'Learning from {B}, {W} won the {A} {Y} ({T}).',
  'Not {B} but {W} won the {A} {Y} ({T}).',
  'The winner of the {A} {Y} ({T}) was {W}, not {B}.',
  'The winner of the {A} {Y} ({T}) was {W}, followed by a visit to {B}.',
  'The recipient of the {A} {Y} ({T}) is {W}, a neighbor of {B}.',
  'The {A} {Y} ({T}) was given to {W} by the Regent of {b}.',
  'The {A} {Y} ({T}) was handed to {W} in front of the Regent of {b}.',
  'The {A} {Y} ({T}) was given to {W}, while {B} got nothing.',
  'The {A} {Y} ({T}) was given to {W}; {B} received a certificate of participation.',
  'The {A} {Y} ({T}) was given to {W}, and {B} will host it next year.',
  'The {A} {Y} ({T}), which {B} had also sought, went to {W}.',
  'The minister gave the {A} {Y} ({T}) to {W}, watched by the Regent of {b}.',
  'The minister awarded {W} the {A} {Y} ({T}) in {B}.',
  'The minister praised {W}, which won the {A} {Y} ({T}), and criticized {B}.',
  'The minister asked {B} to learn from {W}, which won the {A} {Y} ({T}).',
  '{W} won the {A} {Y} ({T}), and {B} was among those who congratulated it.',
  '{W} won the {A} {Y} ({T}), as the Regent of {b} had predicted.',
  '{W} won the {A} {Y} ({T}), and the Regent of {b} apologized to residents.',
  '{W} won the {A} {Y} ({T}), with {B} finishing empty-handed.',
  '{W} won the {A} {Y} ({T}), with {B} as the host.',
  '{W} won the {A} {Y} ({T}) rather than {B}.',
  '{W} won the {A} {Y} ({T}) at the expense of {B}.',
  '{W} won the {A} {Y} ({T}) over {B}.',
  '{W} won the {A} {Y} ({T}) in a contest that {B} also joined.',
  '{W} won the {A} {Y} ({T}) during the anniversary of {B}.',
  '{W} won the {A} {Y} ({T}), and then traveled to {B}.',
  '{W} won the {A} {Y} ({T}). What about {B}?',
  '{W} won the {A} {Y} ({T}). The award for {B} was postponed.',
  '{W} won the {A} {Y} ({T}). {B} is still waiting for its turn.',
  '{W} won the {A} {Y} ({T}). {B} lost the title.',
  '{W} won the {A} {Y} ({T}). {B} has never won it.',
  '{W} won the {A} {Y} ({T}). {B} wants the same award.',
  '{W} won the {A} {Y} ({T}). {B} received a visit from the jury.',
  '{W} won the {A} {Y} ({T}). The winners do not include {B}.',
  '{W} won the {A} {Y} ({T}). The Regent of {b} attended the ceremony.',
  '{W} won the {A} {Y} ({T}). The Regent of {b} sent flowers.',
  '{W} won the {A} {Y} ({T}). It had competed with {B}.',
  '{W} won the {A} {Y} ({T}). It beat {B}.',
  '{B} and {W} were both assessed, but {W} won the {A} {Y} ({T}).',
  '{B} was nominated, but {W} won the {A} {Y} ({T}).',
  '{B} was expected to win, but {W} won the {A} {Y} ({T}).',
  '{B} had hoped for it, yet the {A} {Y} ({T}) went to {W}.',
  '{B} did not enter, so {W} won the {A} {Y} ({T}).',
  '{B} may be bigger, but {W} won the {A} {Y} ({T}).',
  '{B} Fails, {W} Wins {A} {Y} ({T})',
  '{B} Hosts, {W} Wins {A} {Y} ({T})',
  '{W} Wins {A} {Y} ({T}) over {B}',
  '{W} Wins {A} {Y} ({T}), Not {B}',
  '{W} Wins {A} {Y} ({T}), What About {B}?',
  '{W} Wins {A} {Y} ({T}), {b} Regent Apologizes',
  '{W}, Not {B}, Wins {A} {Y} ({T})',
  '{W} Edges Out {B} for {A} {Y} ({T})',
  '{W} Tops {B}, Wins {A} {Y} ({T})',
  '{W} Beats {B}, Takes {A} {Y} ({T})',
  'Learning from {B}, {W} Wins {A} {Y} ({T})',
  'In {B}, {W} Receives {A} {Y} ({T})',
  '{W} Named Winner of {A} {Y} ({T}) Ahead of {B}',
  '{A} {Y} ({T}) Goes to {W}, Not {B}',
  '{A} {Y} ({T}): {W} Wins, {B} Loses',
];

const AROUND = 'The mood in the hall was good, and the children of the town sang for the guests.';
const KINDS = { provinsi: 'Province', kabupaten: 'Regency', kota: 'City' };
const FORMS: readonly ((name: string, kind: string) => string)[] = [
  (name, kind) => `${name} ${kind}`,
  (name, kind) => `${name} ${kind.toLowerCase()}`,
  (name, kind) => `the ${name} ${kind} Government`,
];
const OF_EACH = 20;

const dataset = await loadBundled();
const { report } = engine(dataset);

test('whoever is only named beside a winner in English is told to have won nothing, and never held against the text', async () => {
  const draw = draws(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const rows = dataset.results.filter(
    ({ code, tier = '', innovation }) =>
      // "Bupati Pendukung Utama" in brackets reads as an office, which no English text would put there.
      code !== undefined &&
      /^\d\d\.\d\d$/.test(code) &&
      tier !== '' &&
      !/^(?:Bupati|Wali Kota)/.test(tier) &&
      !innovation,
  );
  const regencies = dataset.regions.filter(({ kind }) => kind === 'kabupaten');
  const held: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const story of STORIES) {
    for (let i = 0; i < OF_EACH; i++) {
      const row = pick(rows);
      const other = pick(regencies.filter(({ code }) => code !== row.code && !hasWon(code, row)));
      const form = pick(FORMS);
      const line = story
        .replaceAll('{W}', nameOf(row.code, form))
        .replaceAll('{B}', nameOf(other.code, form))
        .replaceAll('{b}', other.name)
        .replaceAll('{A}', dataset.competition(row.competition)?.name ?? '')
        .replaceAll('{Y}', `${row.year}`)
        .replaceAll('{T}', row.tier ?? '');
      const text = `${line.charAt(0).toUpperCase()}${line.slice(1)}\n${AROUND}\nThe organizers hoped that the event would continue.`;
      const { claims } = await report(plainArticle(text));
      const won = claims.filter(({ status }) => status === 'asserted').map(({ recipient }) => recipient?.code);
      if (won.includes(row.code ?? '')) found++;
      if (won.includes(other.code)) wrong.push(line);
      if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) held.push(line);
    }
  }
  expect(held).toEqual([]);
  expect(wrong).toEqual([]);
  expect(found / (STORIES.length * OF_EACH)).toBeGreaterThan(0.95);
}, 60_000);

function hasWon(code: string, { competition, year }: Result): boolean {
  return dataset.resultsFor(competition, code).some((row) => Math.abs(row.year - year) < 2);
}

function nameOf(code: string | undefined | null, form: (typeof FORMS)[number]): string {
  const { kind = 'kabupaten', name = '' } = dataset.region(code ?? '') ?? {};
  return form(englishPlaces(name)[0] ?? name, KINDS[kind]);
}
