import type { OfficialMention } from '../recognise/mention.ts';
import { FACILITY } from './is-head-of-unit.ts';

/** What a head is of, by the words of the office: "Kepala Puskesmas X" of "Puskesmas X", "Lurah Y" of "Kelurahan Y". */
const KINDS: readonly (readonly [office: RegExp, kind: string])[] = [
  [/^(?:kepala desa|kades) /i, 'Desa '],
  [/^(?:lurah|kepala kelurahan) /i, 'Kelurahan '],
  [/^camat /i, 'Kecamatan '],
  [/^(?:wali|keuchik|kepala) (?=(?:nagari|gampong|kampung) )/i, ''],
  [/^kapol(?=res(?:ta|tabes)? )/i, 'Pol'],
  [new RegExp(`^(?:direktur|dirut|kepala(?: sekolah| madrasah)?|ketua)(?: utama)? (?=(?:${FACILITY}) )`, 'i'), ''],
];

/** What ends a name: whoever is named behind a comma, a title or a bracket. */
const NAME = /^(?:rs\w* dr\.? )?[^,(\n]*?(?=,| \(| (?:drg?|dr[as]|hj?|ir|ns|apt)\b|$)/i;

/** A name that goes on: a kind of schools, a number, a head alone. */
const UNENDING = /(?:^\S+| \d{1,3}| negeri| desa)$/i;

/** "RSUD dr Iskak Tulungagung": the hospital's own name. */
const NAMED_AFTER = /^rs\w* dr\.? $/i;

/** The unit whose head somebody is, by its name; undefined where the words do not tell it from the head's own. */
export function unitOfHead({ quote, body = '', person = '' }: OfficialMention): string | undefined {
  const office = quote.replace(/^p(?:lt|j)\.? /i, '');
  for (const [opening, kind] of KINDS) {
    const opened = opening.exec(office)?.[0];
    if (opened === undefined) continue;
    const name = NAME.exec(office.slice(opened.length))?.[0] ?? '';
    const [first = '', ...more] = person.split(' ');
    const at = more.length > 0 ? name.indexOf(person) : -1;
    const lead = at < 0 ? name : name.slice(0, at);
    // Somebody of two names or more stands behind the place: "Lurah Kerek Budi Santoso", but "SDN 1 Kerek Siti Aminah".
    const ends = lead === name || (lead === '' && kind === '') || NAMED_AFTER.test(lead);
    const own = ends ? name : `${lead}${body === '' || UNENDING.test(`${kind}${lead}`.trim()) ? first : ''}`.trim();
    return own === '' || (kind === '' && !own.includes(' ')) ? undefined : `${kind}${own}`;
  }
  return undefined;
}
