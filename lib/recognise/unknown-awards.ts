import { FIELD_WORDS } from '../language/bodies.ts';
import { SHAPE } from '../text/words.ts';
import { runsOn, yearBefore } from './award-beginning.ts';
import { extension } from './award-extension.ts';
import { isSentenceStart } from './award-name-words.ts';
import { carriedName, GETTING, isDated } from './carried-name.ts';
import { competitionIds } from './competition-ids.ts';
import type { DraftOf } from './draft.ts';
import { editionInside } from './edition-inside.ts';
import { englishPurposeEnd, isNoEnglishName } from './english-awards.ts';
import { bestNames } from './english-best.ts';
import { headedName } from './headed-name.ts';
import { isInCapitals } from './is-in-capitals.ts';
import { isoStandard } from './iso-standard.ts';
import { misspeltOpinion } from './misspelt-opinion.ts';
import { EVENT_HEADS, rankedContest } from './ranked-contest.ts';
import type { Scan } from './scan.ts';
import { smallContest, smallPrize } from './small-contest.ts';
import { tailedName } from './tailed-name.ts';

/** Award-like names that no competition bears: "Anugerah Xxx Yyy", "Xxx Award 2023". */
export function unknownAwards(scan: Scan): readonly DraftOf<'award'>[] {
  const { words } = scan;
  const found: DraftOf<'award'>[] = [];
  let free = 0;
  const cues = [...scan.cues('award-head'), ...scan.cues('award-tail')].sort((a, b) => a.first - b.first);
  for (const cue of cues) {
    if (cue.first < free) continue;
    if (EVENT_HEADS.has(scan.key(cue.first)) && cue.end === cue.first + 1) {
      const event = rankedContest(scan, cue.first);
      if (event) found.push(event.draft);
      free = event?.end ?? free;
      continue;
    }
    const edition = editionInside(scan, cue.first);
    if (edition) {
      found.push(edition);
      free = cue.end;
      continue;
    }
    const carried = carriedName(scan, cue.first, cue.end) ?? smallPrize(scan, cue.first, cue.end);
    if (carried) {
      found.push(carried.draft);
      free = carried.end;
      continue;
    }
    if (scan.key(cue.first) === 'iso') {
      const standard = isoStandard(scan, cue.first);
      if (standard) found.push(standard.draft);
      free = standard?.end ?? free;
      continue;
    }
    if (scan.key(cue.first) === 'wajar') {
      const opinion = misspeltOpinion(scan, cue.first, cue.end);
      if (opinion) found.push(opinion.draft);
      free = opinion?.end ?? free;
      continue;
    }
    const small = !scan.capital(cue.first);
    // "ajang kompetisi Anugerah Humas": the name begins at its own noun.
    if (small && cue.cue.kind === 'award-head' && scan.capital(cue.end) && scan.cue('award-head', cue.end)) continue;
    const contest = small || !scan.capital(cue.end) ? smallContest(scan, cue.first, cue.end) : undefined;
    if (contest) {
      found.push(contest.draft);
      free = contest.end;
      continue;
    }
    // "Top Mayor of The Year 2017": the capital stands in its last word.
    const yearly = scan.key(cue.first) === 'of';
    if (yearly && !scan.capital(cue.end - 1)) continue;
    if (small && !/^(?:lomba|kompetisi|anugerah|anugrah|awards?|prize|of)$/.test(scan.key(cue.first))) continue;
    // A known name that was not taken for the award here is none by its words either: "Tim Juri Lomba Desa Datangi …".
    if (scan.name('competition', cue.first).some((hit) => !runsOn(scan, hit))) continue;
    const span =
      cue.cue.kind === 'award-head'
        ? headedName(scan, cue.first, cue.end, cue.cue.generic)
        : tailedName(scan, cue.first, cue.end);
    if (!span || isEventHere(scan, span)) continue;
    // "the Indonesian Innovative Leader award", "lomba Kreasi Teknologi Guna": in small letters only a long name is one.
    const own = cue.cue.kind === 'award-head' ? span.end - cue.end : cue.first - span.first;
    const short = small && cue.cue.kind === 'award-head' && own < 3;
    if (short && ((own < 2 && !isDated(scan, cue.end, span.end)) || !GETTING.test(scan.key(cue.first - 1)))) continue;
    if (small && !yearly && cue.cue.kind === 'award-tail' && !isNamedBefore(scan, span.first, cue.first)) continue;
    // "menerima anugerah Paritrana Award": the name holds its noun already.
    if (small && cue.cue.kind === 'award-head' && holdsTail(scan, cue.end, span.end)) continue;
    if (cue.cue.kind === 'award-tail' && isNoEnglishName(scan, span)) continue;
    const purpose = cue.cue.kind === 'award-tail' ? englishPurposeEnd(scan, span.end) : span.end;
    const more = extension(scan, purpose, [], words.starts[span.first] ?? 0);
    // "meraih anugerah Sahabat Petani 2019": who got it and its year tell that two words are its name.
    if (short && more.year === undefined) continue;
    const early = more.year === undefined ? yearBefore(scan, span.first, span.end) : undefined;
    const year = early === undefined ? more.year : Number(scan.key(early));
    found.push({
      type: 'award',
      start: words.starts[early ?? span.first] ?? 0,
      end: more.stop,
      competitions: competitionIds(scan, words.starts[span.first] ?? 0, words.ends[span.end - 1] ?? 0),
      general: false,
      tier: more.tier,
      category: more.category,
      surfaceYear: year,
    });
    free = more.end;
  }
  for (const { first, end } of bestNames(scan).filter(({ inAward }) => !inAward)) {
    const year = /^(?:19|20)\d\d$/.test(scan.key(end - 1)) ? Number(scan.key(end - 1)) : undefined;
    found.push({
      type: 'award',
      start: words.starts[first] ?? 0,
      end: words.ends[end - 1] ?? 0,
      competitions: [],
      general: false,
      surfaceYear: year,
    });
  }
  return found;
}

/** "raih IKP award 2022", "the STBM 2024 awards": before the small noun a name, longer than a word that only opens the sentence. */
function isNamedBefore(scan: Scan, first: number, tail: number): boolean {
  if (scan.lineCase(tail) !== 'prose' || scan.name('region', first).some(({ end }) => end === tail)) return false;
  if (scan.cue('office', first) || scan.cue('body-head', first) || scan.name('body', first).length > 0) return false;
  if (FIELD_WORDS.has(scan.key(tail - 1)) && tail - first < 3) return false;
  const capitals = isInCapitals(scan, first);
  return tail - first > 1 || capitals || !isSentenceStart(scan, first) || scan.lineCase(first) === 'prose';
}

function holdsTail(scan: Scan, from: number, end: number): boolean {
  for (let word = from; word < end; word++) if (scan.cue('award-tail', word)) return true;
  return false;
}

/** "acara Olimpiade Siswa Nasional", "menyelenggarakan Sayembara Desain Tugu", "Anugerah Lingkungan:": an event, a headline's kicker. */
function isEventHere(scan: Scan, { first, end }: { readonly first: number; readonly end: number }): boolean {
  // "menggelar Lomba Inovasi Perangkat Daerah": a contest of a long name is one, whoever holds it.
  const named = end - first > 3 && /^(?:lomba|kompetisi)$/.test(scan.key(first));
  if (!named && /^(?:olimpiade|lomba|kompetisi|sayembara)$/.test(scan.key(first))) {
    const before = scan.gap(first) === ' ' ? scan.key(first - 1) : '';
    if (/^(?:acara|pembukaan|(?:menye|se)lenggarakan|(?:meng)?gelar|mengadakan|membuka|menutup)$/.test(before))
      return true;
  }
  const opens = ((scan.words.shapes[first] ?? 0) & SHAPE.line) !== 0;
  return opens && end - first <= 2 && scan.gap(end) === ': ' && scan.lineCase(first) !== 'prose';
}
