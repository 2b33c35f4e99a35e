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
  name: 'export.name.csl',
  use: 'export.use.csl',
  heeds: [],
  writer: () => jsonItems('[', onceEach(), ']'),
};

export const ris: Format = {
  id: 'ris',
  extension: '.ris',
  mediaType: 'application/x-research-info-systems',
  name: 'export.name.ris',
  use: 'export.use.ris',
  heeds: [],
  writer: () => entries(risEntry, ''),
};

export const bibtex: Format = {
  id: 'bibtex',
  extension: '.bib',
  mediaType: 'application/x-bibtex',
  name: 'export.name.bibtex',
  use: 'export.use.bibtex',
  heeds: [],
  writer: () => entries(bibtexEntry, '\n'),
};

function entries(entry: (item: CslItem) => string, after: string): Writer {
  const items = onceEach();
  const written = (item: CslItem) => entry(item) + after;
  return { head: () => '', page: (page) => items(page).map(written).join(''), foot: () => '' };
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
