import type { PageProps } from './page.ts';

export function ImportPage(_props: PageProps) {
  return null;
}
