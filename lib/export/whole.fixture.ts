import { ABOUT } from './builders.ts';
import type { About, ExportedPage } from './exported-page.ts';
import { type Format, OPTIONS } from './format.ts';

/** A whole file, for tests. */
export function whole(format: Format, pages: readonly ExportedPage[], about: About = ABOUT): string {
  const writer = format.writer(about, OPTIONS);
  return [writer.head(), ...pages.map(writer.page), writer.foot()].join('');
}
