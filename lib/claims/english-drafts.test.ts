import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** Each claim as "code tier", with its status where it was not won, and its year where it has one. */
function won(...lines: readonly string[]): readonly string[] {
  return told(...lines).map(({ status, recipient, tier, category, year }) =>
    [
      ...(status === 'asserted' ? [] : [status]),
      recipient?.codes.join('|') ?? '-',
      ...(year === undefined ? [] : [String(year)]),
      ...(tier === undefined ? [] : [tier]),
      ...(category === undefined ? [] : [`(${category})`]),
    ].join(' '),
  );
}

const HEAD = 'Regions share the Adipura awards';
const INTRO = 'The ministry announced the winners of the Adipura on Tuesday, and the mood was good.';

describe('one winner', () => {
  test.each<[string, readonly string[]]>([
    ['Tuban regency was named the best recipient of the Adipura.', ['35.23']],
    ['Tuban, the home of the old harbor, has been awarded the Adipura.', ['35.23']],
    ['Batu also bagged the Adipura.', ['35.79']],
    ['Batu was once again crowned as the winner of the Adipura.', ['35.79']],
    ['The Adipura went to Tuban.', ['35.23']],
    ['The Adipura was handed to Tuban district.', ['35.23']],
    ['The Adipura was won by Batu City.', ['35.79']],
    ['Batu City took home the Adipura.', ['35.79']],
    ['Lumajang became one of the recipients of the Adipura.', ['35.08']],
    ['The ministry awarded Tuban regency the Adipura.', ['35.23']],
    ['The ministry presented the Adipura to Tuban regency.', ['35.23']],
    ['The Batu city administration managed to win the Adipura.', ['35.79']],
    ['East Java was ranked first on the Innovative Government Award.', ['35 first']],
    ['The Tuban regency administration had been granted the Adipura.', ['35.23']],
    ['The Adipura was snatched by Batu.', ['35.79']],
    ['Batu landed the Adipura.', ['35.79']],
    ['Batu crowned cleanest town at the Adipura.', ['35.79']],
    ['Batu, the little sister of Tuban, received the Adipura.', ['35.79']],
    ['The ministry has recognized Batu as the cleanest town in the Adipura.', ['35.79']],
    ['The city of Batu is now a four-time national winner of the Adipura.', ['35.79']],
    ['Batu was voted the best recipient of the Adipura.', ['35.79']],
    ['The East Java city of Batu won the Adipura.', ['35.79']],
    ['East Java’s Tuban Regency won the Adipura.', ['35.23']],
    ['The Adipura went to the East Java regency of Tuban.', ['35.23']],
    ['Tuban’s regent won the Adipura.', ['35.23']],
    ['The Adipura was handed over directly by President Joko Widodo to the Mayor of Batu.', ['35.79']],
    ['The Adipura was given by the Ministry of Home Affairs to Tuban Regency.', ['35.23']],
    ['President Joko Widodo awarded Tuban’s regent the Adipura.', ['35.23']],
    ['The President honored Tuban Regency, led by Regent Salim, with the Adipura.', ['35.23']],
    ['At the Adipura ceremony in Jakarta, Batu took home the award.', ['35.79']],
    ['At the Adipura ceremony in Jakarta, Batu was named one of the winners on Monday.', ['35.79']],
    ['At the Adipura event, Tuban Regency, led by Regent Salim, received the award.', ['35.23']],
    ['In a ceremony in Jakarta, Lumajang has again nabbed the Adipura.', ['35.08']],
    ['After winning the Adipura, the Tuban Regency Government will hold a festival.', ['35.23']],
    ['Having won the Adipura, the Mayor of Batu will hold a festival.', ['35.79']],
    ['Winning the Adipura has made Batu City proud.', ['35.79']],
    ['The achievement of Batu City in receiving the Adipura is a source of pride.', ['35.79']],
    ['The winner of the Adipura was announced as the Mayor of Batu.', ['35.79']],
    ['Batu is again one of the regions that received the Adipura.', ['35.79']],
    ['Tuban, East Java was awarded the Adipura.', ['35.23']],
    ['Batu City received the Adipura for 2011.', ['35.79 2011']],
    ['Batu City received its second 2011 Adipura.', ['35.79 2011']],
    ['Tuban Regent Grabs Adipura 2011', ['35.23 2011']],
    ['Those who got a certificate in 2011 will be honored, and Batu captured the Adipura.', ['35.79']],
  ])('%s', (sentence, expected) => {
    expect(won(HEAD, sentence, 'The mayor was with the children and the singers for an hour.')).toEqual(expected);
  });
});

describe('winners in a row', () => {
  test.each<[string, readonly string[]]>([
    ['Tuban, Lumajang and Batu won the Adipura.', ['35.23', '35.08', '35.79']],
    ['Only Tuban and Batu received the Adipura.', ['35.23', '35.79']],
    ['Tuban was ranked first in the Adipura, followed by Lumajang and Batu.', ['35.23 first', '35.08', '35.79']],
    ['The Adipura went to Siti Aminah from Tuban, East Java, and Rini Wati from Buton.', ['35.23', '74.04']],
    [
      'Siti Aminah (Tuban), Budi (Batu City, East Java) and Rini Wati (Buton) received the Adipura.',
      ['35.23', '35.79', '74.04'],
    ],
    ['The Adipura was conferred on Tuban, Lumajang, as well as Batu.', ['35.23', '35.08', '35.79']],
    ['In addition to Batu, the Adipura was obtained by Tuban and Buton.', ['35.23', '74.04', '35.79']],
    ['The recipients of the Adipura are the regencies of Lumajang and Buton.', ['35.08', '74.04']],
    ['The winners of the Adipura are Siti (Tuban regency, East Java province), Rini (Buton).', ['35.23', '74.04']],
    ['The four regions — Tuban, Lumajang, Batu and Buton — won the Adipura.', ['35.23', '35.08', '35.79', '74.04']],
    [
      'Tuban and Lumajang won the Adipura, along with two other regions: Batu and Buton.',
      ['35.23', '35.08', '35.79', '74.04'],
    ],
    ['Tuban won the Adipura, followed by Lumajang (East Java) and Buton.', ['35.23', '35.08', '74.04']],
    ['The recipients of the Adipura are Tuban, Lumajang and Batu.', ['35.23', '35.08', '35.79']],
    ['The winners of the Adipura include Tuban, East Java, and Batu, East Java.', ['35.23', '35.79']],
    ['The Adipura was given to Tuban, Lumajang and Batu.', ['35.23', '35.08', '35.79']],
    ['The Adipura was presented to two regencies and cities, namely Tuban and Batu.', ['35.23', '35.79']],
    ['The Adipura went to 2 local governments, i.e. Tuban and Batu.', ['35.23', '35.79']],
    [
      'The ministry gave the Adipura to two regions, including the Tuban Regency Government and Batu.',
      ['35.23', '35.79'],
    ],
    ['Tuban won the Adipura along with two other regions, namely Lumajang and Batu.', ['35.23', '35.08', '35.79']],
    ['The jury announced Tuban and Batu as winners of the Adipura.', ['35.23', '35.79']],
    ['After winning the Adipura, Tuban, Lumajang and Batu will hold a festival.', ['35.23', '35.08', '35.79']],
    [
      'In the Adipura, first place went to Tuban, second place was won by Lumajang, and third place by Batu.',
      ['35.23 first place', '35.08 second place', '35.79 third place'],
    ],
    [
      'Tuban came first in the Adipura, followed by Lumajang in second and Batu in third place.',
      ['35.23 first', '35.08 second', '35.79 third place'],
    ],
    ['The Clean Harbor Award was won by Tuban Regency (Gold) and Batu (Silver).', ['35.23 Gold', '35.79 Silver']],
    [
      'The UHC Award was won by Tuban (Utama), followed by Batu (Madya), Lumajang (Utama) and Buton.',
      ['35.23 Utama', '35.79 Madya', '35.08 Utama', '74.04'],
    ],
    [
      'The Adipura went to Tuban, followed by Batu (Adipura Kencana) and Lumajang (Adipura).',
      ['35.79 Adipura Kencana', '35.23', '35.08'],
    ],
    ['Tuban won the Adipura, Batu won the WTP and Lumajang won the UHC Award.', ['35.79 WTP', '35.23', '35.08']],
    [
      'At the Adipura 2023, Tuban won the Adipura Kencana, Batu won the Adipura and Lumajang took second place.',
      ['35.23 2023 Adipura Kencana', '35.08 2023 second place', '35.79 2023'],
    ],
    ['The WTP opinion went to Tuban, followed by Batu (WDP) and Buton (WTP).', ['35.23 WTP', '35.79 WDP', '74.04 WTP']],
    [
      'Tuban received the Clean Harbor Award at the Excellent level and Batu at the Good level.',
      ['35.23 Excellent', '35.79 Good'],
    ],
  ])('%s', (sentence, expected) => {
    expect(won(HEAD, sentence, 'The mayor was with the children and the singers for an hour.')).toEqual(expected);
  });
});

describe('winners told in other ways', () => {
  test.each<[string, readonly string[]]>([
    [
      'Leaders from the Governor of East Java Salim Wibowo to the Regent of Tuban Rini Wirantini have been named the recipients of the Adipura.',
      ['35', '35.23'],
    ],
    ['Two other regions that received the Adipura were Batu and the Tuban regency.', ['35.79', '35.23']],
    ['Tuban received the Adipura award twice in a row (2006-2007).', ['35.23 2006', '35.23 2007']],
    [
      'The Adipura was won by Tuban for three consecutive years from 2017 to 2019.',
      ['35.23 2017', '35.23 2018', '35.23 2019'],
    ],
    ['Although it lost the match, Batu won the Adipura.', ['35.79']],
    ['It is a good day for Batu, as it has received the Adipura.', ['35.79']],
    ['Tuban has won the Adipura three times in a row since 2017.', ['35.23']],
    ['Tuban has won the Adipura since 2017, 2018 and 2019.', ['35.23 2017', '35.23 2018', '35.23 2019']],
    ['Tuban ranks first in the clean harbor category of the Adipura.', ['35.23 first']],
    ['In the Adipura, Tuban was able to get the first position.', ['35.23 first position']],
    ['The Adipura was won by two regions in East Java, namely Tuban and Batu.', ['35.23', '35.79']],
    ['The Adipura was won by Batu, which came in second place.', ['35.79 second place']],
    [
      'Batu in East Java ranked first in the Adipura, followed by Tuban in East Java in second place and Buton in third place.',
      ['35.79 first', '35.23 second place', '74.04 third place'],
    ],
    [
      'At the Adipura organized by the East Java Provincial Government, Tuban Regency won first place.',
      ['35.23 first place'],
    ],
    ['Representing East Java, Tuban won the Adipura.', ['35.23']],
    ['Tuban maintained its Adipura title.', ['35.23']],
    ['Thanks to its people, Tuban managed to bring home the Adipura.', ['35.23']],
    ['Tuban walked away with three awards at the Adipura.', ['35.23']],
    ['Tuban was handed the Adipura by the minister.', ['35.23']],
    ['The regencies of Tuban and Lumajang and the city of Batu won the Adipura.', ['35.23', '35.08', '35.79']],
    ["Tuban's digital village program won the Adipura.", ['35.23']],
    ['In addition to Batu, two regencies won the Adipura: Tuban and Buton.', ['35.23', '74.04', '35.79']],
    ['In East Java, the Adipura was won by Tuban, while in Bali it went to Batu.', ['35.23', '35.79']],
    ['The minister expressed his appreciation to Tuban for winning the Adipura.', ['35.23']],
    [
      'First place was won by Tuban, second place by Batu and third place by Lumajang in the Adipura.',
      ['35.23 First place', '35.79 second place', '35.08 third place'],
    ],
    [
      'The first place in the Adipura went to Tuban, the second to Batu, and the third to Lumajang.',
      ['35.23 first place', '35.79 second', '35.08 third'],
    ],
    [
      'The Madya category of the UHC Award was given to Tuban and Batu, the Pratama category to Lumajang.',
      ['35.23 Madya', '35.79 Madya', '35.08 Pratama'],
    ],
    [
      'In the Madya category the winners of the UHC Award are Tuban and Lumajang, while in the Pratama category the winner is Batu.',
      ['35.23 Madya', '35.08 Madya', '35.79 Pratama'],
    ],
    [
      'Two other villages were officially honored at the Adipura: Kembang Village in Tuban, East Java; and Melati Village in Buton, Southeast Sulawesi.',
      ['35.23', '74.04'],
    ],
    ['The jury chose Tuban as the winner of the Adipura.', ['35.23']],
    ['Tuban was selected as the winner by the jury of the Adipura.', ['35.23']],
    ['Tuban managed to outperform Batu to win the Adipura.', ['35.23']],
    ['The regent was grateful for the Adipura that Tuban received.', ['35.23']],
    ['The Adipura went to Kembang Village of Tuban in East Java and Melati Village in Bali.', ['35.23', '51']],
  ])('%s', (sentence, expected) => {
    expect(won(HEAD, sentence, 'The mayor was with the children and the singers for an hour.')).toEqual(expected);
  });
});

test('an award named anywhere in the sentence is meant, but no certificate by what is not one', () => {
  const after = 'The mayor was with the children and the singers for an hour.';
  expect(won(HEAD, 'The award for the best town was given to Batu in the Adipura.', after)).toEqual(['35.79']);
  expect(won(HEAD, 'Among those who will receive the Adipura are Tuban and Batu.', after)).toEqual([
    'planned 35.23',
    'planned 35.79',
  ]);
  expect(won(HEAD, 'Tuban beat Lumajang and Batu to win the Adipura.', after)).toEqual(['35.23']);
  expect(won(HEAD, 'The governor congratulated Batu on winning the Adipura.', after)).toEqual(['35.79']);
  expect(won(HEAD, 'Tuban lost the Adipura.', after)).toEqual(['negated 35.23']);
  expect(won(HEAD, 'Tuban and Batu were named the dirtiest towns in the Adipura.', after)).toEqual([]);
});

describe('several clauses', () => {
  test.each<[string, readonly string[]]>([
    ['Tuban is aiming for the UHC Award next year, after winning the Adipura in 2022.', ['hoped 35.23', '35.23 2022']],
    ['Tuban won the Adipura in 2016 while Batu won it in 2017.', ['35.23 2016', '35.79 2017']],
    ['In 2019, Tuban won the Adipura, and Batu received the UHC Award.', ['35.23 2019', '35.79 2019']],
    ['Tuban won the Adipura in 2016, while Batu only earned a certificate.', ['35.23 2016']],
    ['Neither Tuban nor Batu received the Adipura.', ['negated 35.23', 'negated 35.79']],
    ['Tuban won the Adipura in 2018 and hopes to win the UHC Award.', ['35.23 2018', 'hoped 35.23']],
    ['Tuban won the Adipura in 2018 but failed to win the UHC Award.', ['35.23 2018', 'negated 35.23']],
    ['Tuban is one of ten regions shortlisted for the Adipura.', ['planned 35.23']],
  ])('%s', (sentence, expected) => {
    expect(won('Regions and the awards', sentence, 'The mayor was with the children and the singers.')).toEqual(
      expected,
    );
  });
});

describe('places in a contest', () => {
  test.each<[string, readonly string[]]>([
    [
      'In the Madya category of the UHC Award, Batu City took the top spot, with Tuban regency in second place and Lumajang in third.',
      ['35.79 Madya', '35.23 Madya', '35.08 Madya'],
    ],
    [
      'For the Pratama category of the UHC Award, Tuban district (East Java) was awarded first place, with Batu (East Java) in second and Buton in third.',
      ['35.23 Pratama', '35.79 Pratama', '74.04 Pratama'],
    ],
    ['Tuban came second in the Adipura.', ['35.23 second']],
    [
      'At the Smart Village Award, Tuban secured first place, scoring 67.03, followed by Lumajang with a score of 63.69 and Buton with 60 points.',
      ['35.23 first place', '35.08', '74.04'],
    ],
  ])('%s', (sentence, expected) => {
    expect(
      won('Regions share awards', sentence, 'The mayor was with the children and the singers for an hour.'),
    ).toEqual(expected);
  });
});

test.each<[string, readonly string[]]>([
  [
    'Tuban, Lumajang and Batu took first, second and third place in the Adipura, respectively.',
    ['35.23 first', '35.08 second', '35.79 third'],
  ],
  ['Tuban and Batu finished second and third in the Adipura.', ['35.23 second', '35.79 third']],
  ['Tuban, Lumajang and Batu took the first and second place in the Adipura.', ['35.23', '35.08', '35.79']],
])('several places of several winners: %s', (sentence, expected) => {
  expect(won('Regions share awards', sentence, 'The mayor was with the children and the singers for an hour.')).toEqual(
    expected,
  );
});

describe('what was not won', () => {
  test.each<[string, readonly string[]]>([
    ['The regent denied that Tuban had won the Adipura.', ['negated 35.23']],
    ['Tuban denied that it had won the Adipura.', ['negated 35.23']],
    ['If Tuban wins the Adipura, a parade will be held.', ['hoped 35.23']],
    [
      'Three regions have been nominated for the Adipura. They are Batu, Lumajang and Tuban.',
      ['planned 35.79', 'planned 35.08', 'planned 35.23'],
    ],
    ['Tuban was nominated for three awards and won the Adipura.', ['35.23']],
    ['Tuban failed to win the Adipura.', ['negated 35.23']],
    ['Tuban did not receive the Adipura.', ['negated 35.23']],
    ['Tuban has yet to win the Adipura.', ['negated 35.23']],
    ['Tuban was the only regency that failed to win the Adipura.', ['negated 35.23']],
    ['Tuban hopes to win the Adipura.', ['hoped 35.23']],
    ['Tuban aims to win the Adipura.', ['hoped 35.23']],
    ['Tuban is set to receive the Adipura.', ['planned 35.23']],
    ['Tuban has been nominated for the Adipura.', ['planned 35.23']],
    ['Tuban has been short-listed for the Adipura.', ['planned 35.23']],
    ['Tuban is in the running for the Adipura.', ['planned 35.23']],
    ['Tuban could win the Adipura.', ['hoped 35.23']],
    ['Tuban vows to win the Adipura.', ['hoped 35.23']],
    ['Tuban is ready to receive the Adipura.', ['hoped 35.23']],
    ['Tuban was tipped to win the Adipura.', ['hoped 35.23']],
    ['Tuban is working hard to bring home the Adipura.', []],
    ['The mayor of Batu urged residents to win the Adipura.', ['hoped 35.79']],
    ['Tuban was not among the winners of the Adipura.', ['negated 35.23']],
    ['Without winning the Adipura, Tuban went home.', ['negated 35.23']],
    ['Instead of winning the Adipura, Tuban was fined.', ['negated 35.23']],
    ['Tuban is proud to receive the Adipura.', ['35.23']],
    ['The Adipura will be presented to Tuban.', ['planned 35.23']],
    ['The nominees for the Adipura are Tuban and Batu City.', ['planned 35.23', 'planned 35.79']],
    ['The towns up for the Adipura award include Tuban.', ['planned 35.23']],
    ['The minister said that Tuban would receive the Adipura.', ['planned 35.23']],
    ['The minister was glad that Tuban would receive the Adipura.', ['hoped 35.23']],
    ['Tuban almost won the Adipura.', ['negated 35.23']],
    ['Tuban cannot win the Adipura.', ['negated 35.23']],
    ['Tuban can win the Adipura if everyone helps.', ['hoped 35.23']],
    ['Tuban is able to win the Adipura as long as everyone helps.', ['hoped 35.23']],
    ['Tuban is looking forward to receiving the Adipura.', ['hoped 35.23']],
    ['Rumor has it that Tuban won the Adipura.', ['negated 35.23']],
    ['It is not true that Tuban won the Adipura.', ['negated 35.23']],
    ['Reports that Tuban won the Adipura turned out to be a hoax.', ['negated 35.23']],
    ['Can Batu City win the Adipura?', ['hoped 35.79']],
    ['Tuban wins the Adipura? The jury is still out.', ['hoped 35.23']],
    ['Had Batu City won the Adipura, the residents would be proud.', ['hoped 35.79']],
    ['Residents sweep the streets so that Tuban wins the Adipura.', ['hoped 35.23']],
    ['“Hopefully Tuban wins the Adipura,” he said.', ['hoped 35.23']],
    ['The council supports Tuban in winning the Adipura.', ['hoped 35.23']],
    ['Piles of trash prevented Tuban from receiving the Adipura.', ['negated 35.23']],
    ['Tuban took part in the assessment for the Adipura.', ['hoped 35.23']],
    ['News that Tuban won the Adipura was welcomed by residents.', ['35.23']],
  ])('%s', (sentence, expected) => {
    expect(won('Regions and the awards', sentence, 'The mayor was with the children and the singers.')).toEqual(
      expected,
    );
  });
});

describe('whoever is only named beside the winner', () => {
  test.each<[string, readonly string[]]>([
    ['Tuban, which borders Batu, won the Adipura.', ['35.23']],
    ['Tuban, not Batu, won the Adipura.', ['35.23']],
    ['Tuban (which borders Batu) won the Adipura.', ['35.23']],
    ['Tuban regency – not Batu – won the Adipura.', ['35.23']],
    ['Tuban, helped by Batu, won the Adipura.', ['35.23']],
    ['Tuban, joined by Batu, won the Adipura.', ['35.23']],
    ['It was Tuban, and not Batu, that won the Adipura.', ['35.23']],
    ['Neighboring Batu, Tuban won the Adipura.', ['35.23']],
    ['Learning from Batu, Tuban won the Adipura.', ['35.23']],
    ['In a tight race with the city of Batu, the Tuban Regency Government won the Adipura.', ['35.23']],
    ['Together with Batu, Tuban won the Adipura.', ['35.79', '35.23']],
    ['Tuban overtook Batu to win the Adipura.', ['35.23']],
    ['Tuban edged past Batu and won the Adipura.', ['35.23']],
    ['Tuban tops Batu, wins the Adipura.', ['35.23']],
    ['The Adipura was given to Tuban, and Batu will host it next year.', ['35.23']],
    ['The Adipura was given to Tuban; Batu received a certificate of participation.', ['35.23']],
    ['The Adipura was given to Tuban, and Batu in East Java.', ['35.23', '35.79']],
    ['The winner of the Adipura was Tuban, followed by a visit to Batu.', ['35.23']],
    ['The regent of Batu praised Tuban for winning the Adipura.', ['35.23']],
  ])('%s', (sentence, expected) => {
    expect(won(HEAD, sentence, 'The mayor was with the children and the singers for an hour.')).toEqual(expected);
  });
});

describe('sentences about the award before', () => {
  test.each<[string, readonly string[]]>([
    ['Tuban and Batu received the award.', ['35.23', '35.79']],
    ['In 2011, there were only two awardees, Tuban and Batu.', ['35.23 2011', '35.79 2011']],
    ['The award was presented to Batu.', ['35.79']],
    ['Tuban received a visit from a team of students.', []],
    ['The minister handed over the trophy in Batu.', []],
    ['Tuban received a grant for the roads.', []],
    ['Tuban was the winner of the football cup.', []],
    ['Tuban was ranked first in the Global Traffic Index.', []],
    ['Batu was again one of the winners.', ['35.79']],
    [
      'In 2011, there were awards for two regencies. While the two regencies are Tuban and Lumajang.',
      ['35.23', '35.08'],
    ],
    ['It was followed by a concert in Tuban, with Batu in the rain.', []],
    ['Residents of Tuban were given umbrellas, and Batu got a new bridge.', []],
    ['The road from Tuban to Batu was given a new name.', []],
    ['Tuban said it would compete again.', []],
  ])('%s', (sentence, expected) => {
    expect(won(HEAD, INTRO, sentence, 'The mayor was with the children and the singers.')).toEqual(expected);
  });
});

test.each<[string, readonly string[]]>([
  [
    'Tuban won three trophies at the Green Town Awards: Best Planning, Best Budget and Best Service.',
    ['35.23 Best Planning', '35.23 Best Budget', '35.23 Best Service'],
  ],
  [
    'Tuban Regent Rini won an award as an Inspirational Leader at the Green Town Awards.',
    ['35.23 Inspirational Leader'],
  ],
  [
    'Tuban was the winner of the Green Town Award, with Batu being the second winner.',
    ['35.23', '35.79 second winner'],
  ],
  [
    'Tuban won the “Clean Harbor” and “Green Market” awards at the Green Town Awards.',
    ['35.23 Clean Harbor', '35.23 Green Market'],
  ],
  [
    'Tuban earned the title of “Best Town” and “Mother of Markets” at the Green Town Awards.',
    ['35.23 Best Town', '35.23 Mother of Markets'],
  ],
])('titles in capitals are what was won: %s', (sentence, expected) => {
  const all = told('Green Town Awards', sentence, 'The mayor was with the children and the singers for an hour.');
  expect(all.map(({ recipient, tier }) => [recipient?.codes[0], tier].filter(Boolean).join(' ')).sort()).toEqual(
    [...expected].sort(),
  );
});

test.each<[string, readonly string[]]>([
  // at an event
  ['Tuban won the Clean Harbor award at the Green Town Awards.', ['35.23 Clean Harbor']],
  ['Batu received a Special Mention award from the jury at the Green Town Awards.', ['35.79 Special Mention']],
  ['Tuban took the Clean Harbor prize of the Green Town Awards.', ['35.23 Clean Harbor']],
  ['Batu won the 2nd Clean Harbor award at the Green Town Awards.', ['35.79 2nd']],
  // first to win
  ['Tuban became the first regency in the eastern part to win the Green Town Award.', ['35.23']],
  ['Batu, with its plan for the river, emerged as the winner of the Green Town Award.', ['35.79']],
  ['Batu has come out as the winner of the Green Town Award.', ['35.79']],
  ['Two towns in the east received the Green Town Award, namely Batu and Tuban.', ['35.79', '35.23']],
  // of a name
  ['For the third time, Batu’s city administration has won the Green Town Award.', ['35.79']],
  ["Tuban Regency's success in winning the Green Town Award was hailed by the minister.", ['35.23']],
  ['The Indonesian city of Batu bagged the Green Town Award.', ['35.79']],
  ['Congratulations to Tuban Regency for winning the Green Town Award.', ['35.23']],
  ['Batu, the recipient of the Green Town Award, will hold a parade.', ['35.79']],
  ['Tuban and Batu shared the Green Town Award.', ['35.23', '35.79']],
  ['The Green Town Award was handed over by the minister to Tuban Regent Rini.', ['35.23']],
  ["The dirtiest cities at the Green Town Awards were Tuban's neighbors, Batu and Lumajang.", []],
])('what an event gave: %s', (sentence, expected) => {
  const all = told('Green Town Awards', sentence, 'The mayor was with the children and the singers for an hour.');
  expect(all.map(({ recipient, tier }) => [recipient?.codes[0], tier].filter(Boolean).join(' ')).sort()).toEqual(
    [...expected].sort(),
  );
});

test.each<[string, readonly string[]]>([
  ['Tuban won the Adipura in 2010, 2012 and 2013.', ['35.23 2010', '35.23 2012', '35.23 2013']],
  ['Last year, Batu won the Adipura.', ['35.79 2020']],
  ['The year before, Batu was given the Adipura.', ['35.79 2020']],
  ['Batu won the Adipura the previous year.', ['35.79 2020']],
  ['In the previous year, the Adipura went to Batu.', ['35.79 2020']],
  ['Batu won the Adipura with more points than last year.', ['35.79 2021']],
  ['After a poor result last year, Batu won the Adipura.', ['35.79 2021']],
  ['Unlike last year, Batu won the Adipura this year.', ['35.79 2021']],
])('the year that is told: %s', (sentence, expected) => {
  const after = 'The mayor was with the children and the singers for an hour.';
  expect(won('Regions share the Adipura 2021', sentence, after)).toEqual(expected);
});

test('a sentence that lists the years of the award before', () => {
  const won = (...lines: readonly string[]) =>
    told('Tuban and the Adipura', ...lines, 'The mayor was with the children and the singers for an hour.').map(
      ({ recipient, year }) => `${recipient?.codes[0]} ${year ?? '-'}`,
    );
  const first = 'Tuban Regency received the Adipura 2020 on Monday.';
  expect(won(first, 'This award is the fourth time in a row, since 2017, 2018, 2019, and 2020.')).toEqual([
    '35.23 2020',
    '35.23 2017',
    '35.23 2018',
    '35.23 2019',
  ]);
  // how often it was won tells no year: some editions were never held
  expect(won(first, 'This award is the fourth time in a row since 2017.')).toEqual(['35.23 2020']);
  expect(won(first, 'The award is the fourth time for Batu City, since 2017, 2018, 2019, and 2020.')).not.toContain(
    '35.23 2017',
  );
});

test.each([
  ['Tuban received the Adipura and the UHC Award.', ['adipura', 'uhc-award']],
  ['Tuban received two awards, namely the Adipura and the UHC Award.', ['adipura', 'uhc-award']],
  [
    'Tuban won the Adipura for the fifth time, and the UHC Award in the Madya category.',
    ['adipura', 'uhc-award Madya'],
  ],
  ['Tuban won the UHC Award in the Madya category as well as the Adipura.', ['uhc-award Madya', 'adipura']],
  ['The Madya level of the UHC Award was won by Tuban.', ['uhc-award Madya']],
  ['Tuban Regency Bags Madya Level of the UHC Award', ['uhc-award Madya']],
  ['Tuban Regency Achieves Madya Category in the UHC Award', ['uhc-award Madya']],
  ['Tuban failed to win the Adipura and the UHC Award.', ['negated adipura', 'negated uhc-award']],
  ['Tuban won the Adipura at the same event as the UHC Award.', ['adipura']],
  ['Tuban won the Adipura, while the UHC Award was handed out in Batu.', ['adipura']],
  ['Tuban won the “Clean Harbor” award at the Green Town Awards.', ['Green Town Awards Clean Harbor']],
  ['Tuban got a BB grade in the Green Town Award.', ['Green Town Award BB']],
  ['Tuban received an A rating in the Green Town Award.', ['Green Town Award A']],
  ['Tuban got the predicate of Very Good in the Green Town Award.', ['Green Town Award Very Good']],
])('each award of one verb, and its grade: %s', (sentence, expected) => {
  const all = told('Regions and awards', sentence, 'The mayor was with the children and the singers for an hour.');
  expect(
    all
      .map(({ status, competitions, award, tier }) =>
        [...(status === 'asserted' ? [] : [status]), competitions[0] ?? award, tier].filter(Boolean).join(' '),
      )
      .sort(),
  ).toEqual([...expected].sort());
});

test('the recipients of the only award of an article, far below its name', () => {
  const won = told(
    'Tuban and the Adipura',
    'Tuban Regency received the Adipura on Monday.',
    ...['It was a good day.', 'The people were there.', 'The mayor was glad.', 'The singers were there for an hour.'],
    'The previous recipients of the award include Batu and Lumajang.',
  );
  expect(won.map(({ recipient }) => recipient?.codes[0])).toEqual(['35.23', '35.79', '35.08']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['The Adipura was given to:', ['1. The city of Batu', '2. Tuban in East Java'], ['35.79', '35.23']],
  ['The following regions received the Adipura:', ['- The Tuban Regency Government', '- Batu'], ['35.23', '35.79']],
  [
    'The winners of the UHC Award are:',
    ['Utama category: The Tuban Regency Government', 'Madya category: The city of Batu'],
    ['35.23 Utama', '35.79 Madya'],
  ],
  [
    'The winners of the UHC Award are:',
    ['1. The Tuban Regency Government – Utama', '2. Batu City (Madya)'],
    ['35.23 Utama', '35.79 Madya'],
  ],
])('rows below %s %j', (head, rows, expected) => {
  expect(won('The ministry announced the winners on Tuesday, and the mood was good.', head, ...rows)).toEqual(expected);
});
