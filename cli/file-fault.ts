import type { CliKey } from '../lib/catalogue/cli-id.ts';

/** Which sentence tells why a file could not be read. */
export function fileFault(error: unknown): Extract<CliKey, `cli.file.${string}`> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' ? `cli.file.${code}` : 'cli.file.other';
}
