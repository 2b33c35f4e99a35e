export const LOOKS = ['browser', 'light', 'dark'] as const;
/** Light or dark, or as the browser has it. */
export type Appearance = (typeof LOOKS)[number];

const PLACE = 'appearance';

/** Kept where every page of the extension can read it before it draws anything. */
export function chosenAppearance(): Appearance {
  const kept = localStorage.getItem(PLACE);
  return LOOKS.find((look) => look === kept) ?? 'browser';
}

export function chooseAppearance(appearance: Appearance): void {
  if (appearance === 'browser') localStorage.removeItem(PLACE);
  else localStorage.setItem(PLACE, appearance);
  show(appearance);
}

/** Shows it now, and again when another page of ours changes it. */
export function followAppearance(): void {
  show(chosenAppearance());
  addEventListener('storage', ({ key }) => {
    if (key === PLACE || key === null) show(chosenAppearance());
  });
}

function show(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  if (appearance === 'browser') delete dataset.theme;
  else dataset.theme = appearance;
}
