import { FIRST_VIEW, type KeyChoices } from '../../components/panel.ts';

const PLACE = 'key-choices';

/** How the reader wants the keyboard, kept by the browser for the sidebar's own page. */
export function keyChoices(): KeyChoices {
  const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
  if (typeof kept !== 'object' || kept === null) return FIRST_VIEW.keys;
  const { letters, follow } = FIRST_VIEW.keys;
  return {
    letters: 'letters' in kept && typeof kept.letters === 'boolean' ? kept.letters : letters,
    follow: 'follow' in kept && typeof kept.follow === 'boolean' ? kept.follow : follow,
  };
}

export function rememberKeyChoices(choices: KeyChoices): void {
  localStorage.setItem(PLACE, JSON.stringify(choices));
}
