import { cliEn } from './cli-en.ts';
import { type CliKey, cliId } from './cli-id.ts';
import { fill, type Values } from './fill.ts';
import { interfaceEn } from './interface-en.ts';
import { type InterfaceKey, interfaceId } from './interface-id.ts';
import type { Language } from './language.ts';

export const CLI_WORDS = { id: { ...interfaceId, ...cliId }, en: { ...interfaceEn, ...cliEn } } as const;

/** `words` for the terminal, which has strings of its own. */
export function cliWords(language: Language): (key: InterfaceKey | CliKey, values?: Values) => string {
  return (key, values = {}) => fill(CLI_WORDS[language][key], values, language);
}
