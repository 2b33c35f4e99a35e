import type { InterfaceKey } from '../catalogue/interface-id.ts';
import { bibtexEntry } from './bibtex.ts';
import { type CslItem, cslItems } from './csl-item.ts';
import type { ExportedPage } from './exported-page.ts';
import { type Format, jsonItems, type Writer } from './format.ts';
import { risEntry } from './ris.ts';

/** Bibliographies of the articles, their evidence and the dataset; what many pages share is listed once. */
export const cslJson: Format = {
  id: 'csl',
  extension: '.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  use: 'export.use.csl',
  heeds: [],
  writer: () => jsonItems('[', onceEach(), ']'),
};

export const ris = listFormat('ris', '.ris', 'application/x-research-info-systems', 'export.use.ris', risEntry);

export const bibtex = listFormat('bibtex', '.bib', 'application/x-bibtex', 'export.use.bibtex', bibtexEntry);

function listFormat(
  id: string,
  extension: string,
  mediaType: string,
  use: InterfaceKey,
  entry: (item: CslItem) => string,
): Format {
  const writer = (): Writer => {
    const items = onceEach();
    return { head: () => '', page: (page) => items(page).map(entry).join('\n'), foot: () => '' };
  };
  return { id, extension, mediaType, use, heeds: [], writer };
}

function onceEach(): (page: ExportedPage) => readonly CslItem[] {
  const listed = new Set<string>();
  return (page) =>
    cslItems(page).filter(({ id }) => {
      if (listed.has(id)) return false;
      listed.add(id);
      return true;
    });
}
