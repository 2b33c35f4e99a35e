import { picksOf, withChoices } from './drawn.ts';
import type { MadeUnwon } from './made-unwon.ts';

const REGIONS: readonly (readonly [name: string, code: string])[] = [
  ['Tuban Regency', '35.23'],
  ['Batu City', '35.79'],
  ['the Tuban Regency Government', '35.23'],
  ['the city of Batu', '35.79'],
  ['Denpasar', '51.71'],
  ['Tuban Regent Aditya Halindra Faridzky', '35.23'],
];

const AWARDS = (
  'UHC Award;Adipura;Adipura award;Innovative Government Award (IGA);Swasti Saba Wiwerda;Wahana Tata Nugraha;' +
  'Anugerah Parahita Ekapraya (APE);Child-Friendly City Award;Adipura Kencana;Digital Pioneer Award'
).split(';');

/** `{S}` stands for the region, `{A}` for the award, and of `(one|other)` one is drawn. */
const SENTENCES: readonly (readonly [kind: string, pattern: string])[] = [
  [
    'a hope',
    '{S} (hopes|is hoping|aims|wants|would like|aspires|is determined|is ready|is optimistic|vows|pledges|longs|is eager|is keen) to (win|receive|bring home|secure) the {A}.',
  ],
  [
    'an aim',
    '{S} (is targeting|is aiming for|is eyeing|has set its sights on|is after|is chasing|dreams of|is hunting) the {A}(| this year| next year).',
  ],
  [
    'a hope of winning',
    '{S} (is confident of|is optimistic about|dreams of|is bent on|has hopes of|is intent on|is close to|came close to|is on course for) winning the {A}.',
  ],
  [
    'a wish',
    '“(Hopefully|God willing|We hope|We pray that|With luck) {S} (can win|will win|wins|can once again win) the {A} this year,” he said.',
  ],
  ['a purpose', 'Residents were asked to keep the town clean so that {S} (wins|can win|would win|receives) the {A}.'],
  [
    'a preparation',
    '(To win|In order to win|In its bid for|As part of its bid to win|In an effort to win|In pursuit of) the {A}, {S} (has set up a team|held a meeting|is drafting a plan).',
  ],
  [
    'a condition',
    'If it (passes|meets the requirements|scores enough), {S} (will receive|stands to win|could win) the {A}.',
  ],
  [
    'a date',
    '{S} (will|is set to|is to|is scheduled to|is due to|is about to|is expected to|is slated to) receive the {A} (next week|in Jakarta tomorrow|next month).',
  ],
  [
    'a failure',
    '{S} (failed to win|did not win|has not won|has never won|was unable to win|could not win|narrowly missed|missed out on|fell short of winning|falls short of|lost out on|just failed to win|was denied|was refused|has yet to win|nearly won|almost won|came close to winning|did not receive|no longer holds|was not awarded|has not yet received|never received) the {A}(| this year).',
  ],
  [
    'a loss',
    '{S} (was stripped of|has been stripped of|had to return|must return|has lost|lost|gave up|turned down|rejected|declined|refused) the {A}.',
  ],
  [
    'a prize not won',
    'The {A} (was not won by|was not given to|has not been given to|has never been won by|did not go to|will not go to|was never awarded to|should have gone to|could have gone to|might go to|may be given to|will be presented to|is to be presented to|would be given to) {S}.',
  ],
  [
    'false news',
    '(Reports that|Claims that|News that|The claim that|A rumor that) {S} won the {A} (are false|is untrue|was denied by the agency|turned out to be a hoax|are not true).',
  ],
  [
    'a rumour',
    '(Rumor has it that|It is rumored that|It is not true that|It is unlikely that|It is doubtful whether|Nobody believes that|It remains to be seen whether) {S} won the {A}.',
  ],
  [
    'a denial',
    'The agency denied (that {S} won the {A}|reports that {S} had won the {A}|claims that {S} received the {A}).',
  ],
  [
    'a nomination',
    '{S} (was nominated for|has been nominated for|is a nominee for|is in the running for|is a candidate for|was shortlisted for|is one of the finalists for|was named a finalist for|is a contender for|has been put forward for|was proposed for|is tipped for|is favored for|is up for|is a hopeful for) the {A}.',
  ],
  [
    'a nomination to',
    '{S} (was nominated|has been nominated|has been proposed|was recommended|is tipped|is favored|was put forward) to (receive|win) the {A}.',
  ],
  [
    'an application',
    '{S} (applied for|has applied for|is applying for|registered for|signed up for|submitted its documents for|is preparing for|is getting ready for|competed for|is competing for|took part in the assessment for|withdrew from|pulled out of|was disqualified from|was eliminated from|is vying for|is bidding for) the {A}.',
  ],
  [
    'what could have been',
    '{S} (could have won|should have won|would have won|might have won|may win|might win|could win|can win|may yet win|must win|needs to win|deserves to win|deserved to win|is worthy of|stands a chance of winning|has a chance of winning|is likely to win|is unlikely to win) the {A}.',
  ],
  ['a question', '(Can|Will|Could|Should|Did|Has) {S} (win|won|receive) the {A}?'],
  ['a question why', '(Why did|Why has) {S} (not win|never won|fail to win) the {A}?'],
  [
    'a wait',
    '{S} is (still waiting for|awaiting the results of|waiting to hear about|looking forward to receiving) the {A}.',
  ],
  [
    'support',
    'The council supports (the efforts of {S} to win|{S} in winning|the bid of {S} for|the bid by {S} to win) the {A}.',
  ],
  [
    'an obstacle',
    '(Piles of trash prevented|Piles of trash kept|Poor records stopped) {S} from (winning|receiving) the {A}.',
  ],
  [
    'an obstacle that cost it',
    'Piles of trash (cost {S} the {A}|make it hard for {S} to win the {A}|made {S} lose the {A}).',
  ],
  ['assessors', 'The assessment team of the {A} (visited|inspected|came to|assessed|will visit) {S}.'],
  [
    'an order',
    'The regent (told|asked|urged|ordered|called on|encouraged|challenged) {S} to (win|bring home|secure) the {A}.',
  ],
  ['a host', '{S} (hosted|will host|organized|is the host of|was the venue of) the {A}.'],
  ['a guest', '{S} (attended|watched|was a guest at|will attend) the {A} ceremony in Jakarta.'],
  [
    'a congratulation',
    '{S} (congratulated|praised|visited|learned from|sent a team to) Lamongan Regency, (which won|the winner of) the {A}.',
  ],
  [
    'a condition behind',
    '{S} (can win|could receive|is able to win|will win) the {A} (if everyone works together|provided that residents help|as long as the documents are complete).',
  ],
  [
    'a supposition',
    '(If|Should|Were|Suppose|Imagine|Had) {S} (wins|win|to win|won|won) the {A}, the residents would be proud.',
  ],
  ['a contrast', 'The {A} went to Lamongan Regency(, not| and not to| instead of| rather than) {S}.'],
  [
    'a winner over it',
    'Lamongan Regency won the {A}, (beating|ahead of|unlike|not|leaving behind|edging out|outscoring|overtaking|surpassing) {S}.',
  ],
  ['an exception', 'All of the regions won the {A}, (except|except for|apart from|but not|with the exception of) {S}.'],
  [
    'the only one without',
    '{S} was the only region (that did not win|that failed to win|not to win|without|to miss out on) the {A}.',
  ],
  ['a withdrawal of the prize', 'The {A} of {S} (was revoked|was withdrawn|has been canceled|was taken back).'],
  [
    'a ceremony called off',
    'The committee (canceled|postponed|withheld|called off|delayed) the presentation of the {A} to {S}.',
  ],
  [
    'a chance',
    'The (chance|chances|hopes|dream|ambition|plan|bid|target) of {S} to win the {A} (is fading|are slim|remains|has ended).',
  ],
  ['a giver', '{S} (presented|handed out|gave) the {A} (to ten villages|to 20 schools|to several teachers).'],
  ['an impossibility', 'Without the help of residents, {S} (will not win|cannot win|could never win) the {A}.'],
  [
    'a waiting past',
    '{S} (has waited for years|waited a decade|has long hoped|has tried in vain|tried hard|is trying|attempted|struggled) to win the {A}.',
  ],
  [
    'a headline',
    '{S} (Hopes|Aims|Seeks|Wants|Vows|Fails|Bids|Set|Poised|Ready|Tipped|Likely|Unlikely|Determined|Due|Expected|Nominated|Eager|Optimistic|Slated) to (Win|Receive) {A}',
  ],
  [
    'a headline with a noun',
    '{S} (Eyes|Targets|Misses|Misses Out on|Loses|Nominated for|Shortlisted for|Up for|in Running for|Prepares for|Applies for|Bids for|Denied|Stripped of|Withdraws from|Falls Short of|Awaits|Chases|Hosts|Dreams of|Closes in on|a Contender for|Candidate for|Rejects|Returns) {A}',
  ],
  ['a headline that asks', '(Can|Will|Should|Could) {S} Win {A}?'],
  ['a headline that asks behind', '{S} (Wins|Receives) {A}? (Not Yet|Here Are the Facts|Not So Fast)'],
  [
    'a headline of a modal',
    '{S} (May|Might|Could|Can|Will|Must|Should|Does Not|Cannot|Did Not|to|Yet to|About to|Not to|Almost|Nearly) Win {A}',
  ],
  [
    'a headline of a loss',
    '(No {A} for {S}|{A} Eludes {S}|{A} Slips Away from {S}|How {S} Lost {A}|How {S} Can Win {A}|Why {S} Wants {A}|{A} Not for {S}|{A} Within Reach for {S})',
  ],
];

/** English articles of three lines, one of which tells of an award not won; the same for the same seed. */
export function madeEnglishUnwon(count: number, seed: number): readonly MadeUnwon[] {
  const pick = picksOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const [kind, pattern] = SENTENCES[at % SENTENCES.length]!;
    const [region, code] = pick(REGIONS);
    const award = pick(AWARDS);
    const drawn = withChoices(
      pattern.replaceAll('{S}', region).replaceAll('{A}', award.replace('(', '[').replace(')', ']')),
      pick,
    )
      .replace('[', '(')
      .replace(']', ')');
    const line = drawn.charAt(0).toUpperCase() + drawn.slice(1);
    const mood = 'The mood in the hall was good, and the children of the town sang for the guests.';
    const lines = kind.startsWith('a headline') ? [line, mood] : [mood, line];
    return { kind, text: [...lines, 'The meeting of the office was closed with a prayer.'].join('\n'), code };
  });
}
