import type { Language } from '../catalogue/language.ts';
import { words } from '../catalogue/words.ts';

const KINDS = ['official', 'government', 'news', 'reference'] as const;

/** "sumber: berita": matching our data is not yet matching the official list. */
export function sourceKind(kind: string, language: Language): string {
  const t = words(language);
  const known = KINDS.find((each) => each === kind);
  return t('evidence.kind', { kind: known === undefined ? kind : t(`kind.${known}`) });
}
