import { closesBracket } from './closes-bracket.ts';
import type { Scan } from './scan.ts';

/** "Istri Bupati Tuban, Rini Wirantini": whoever follows does not hold the office. */
export function isKin(scan: Scan, office: number): boolean {
  return (
    scan.gap(office) === ' ' &&
    /^(?:istri|isteri|suami|anak|putra|putri|ibunda|ayah|ayahanda|ibu|keluarga|ajudan|adik|kakak|mertua|menantu|wife|husband)$/.test(
      scan.key(office - 1),
    ) &&
    scan.key(office) !== 'wali'
  );
}

/** "di Aula Kantor Gubernur, Sofifi": where the office is, and where that lies. */
export function isBuilding(scan: Scan, office: number): boolean {
  return (
    /^(?:kantor|dikantor|pendopo|halaman|aula|gedung|kediaman|pendapa|rumdin)$/.test(scan.key(office - 1)) &&
    scan.gap(office) === ' '
  );
}

/** "(Bupati Tuban), Salim": an office alone in a bracket is of nobody behind it. */
export function isInBracket(scan: Scan, office: number, end: number): boolean {
  return scan.gap(office).endsWith('(') && closesBracket(scan, end - 1);
}
