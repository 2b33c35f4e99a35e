import type { storageId } from './interface-storage-id.ts';

/** Strings of the settings about what is kept, in English. */
export const storageEn: Readonly<Record<keyof typeof storageId, string>> = {
  'storage.used': 'What is kept',
  'storage.counts':
    '{pages} {pages|page|pages}, {notes} {notes|note|notes}, {datasets} imported {datasets|dataset|datasets}.',
  'storage.bytes': 'About {mb} MB.',
  'storage.bytes.of': 'About {mb} MB of {all} MB that the browser allows.',
  'storage.nearly-full': 'There is little room left: save a backup, or drop texts that you do not need.',
  'storage.evicted':
    'When it is full, texts of the pages that were not read for longest go first; pages with notes or tags and press releases never.',
  'storage.persisted': 'The browser promised not to clear it by itself.',
  'storage.not-persisted': 'The browser may clear it when storage runs out.',
  'storage.persist': 'Ask to keep it',
  'storage.keep': 'Page contents',
  'storage.keep.more':
    'With their text, pages can be searched, compared and exported. Fingerprints alone are enough to recognise similar text.',
  'storage.keep.everything': 'With text',
  'storage.keep.fingerprints': 'Fingerprints',
  'storage.drop': 'Discard texts that are kept already (pages with notes stay)',
  'storage.texts.done': 'Texts of {n} {n|page|pages} discarded.',
  'storage.similar': 'Similar text',
  'storage.similar.more':
    'The length of an equal passage and the share of words from which a page is shown. Formulas, names and offices do not count, so a passage of nothing else is not shown.',
  'storage.similar.words': 'words',
  'storage.similar.percent': 'per cent of words',
  'storage.site': 'Forget a site',
  'storage.site.more': 'Its pages, notes and fingerprints are gone for good.',
  'storage.site.choose': 'Choose a site',
  'storage.site.forget': 'Forget {n}',
  'storage.site.done': '{n} forgotten.',
  'storage.forget': 'Forget',
  'storage.backup': 'Backup',
  'storage.backup.never': 'The whole history, notes and imported data in one file. None made yet.',
  'storage.backup.last': 'The whole history, notes and imported data in one file. Last made {date}.',
  'storage.backup.save': 'Download',
  'storage.backup.remind': 'Your notes are in this browser only. Last backup: {date}.',
  'storage.backup.remind.never': 'Your notes are in this browser only, and there is no backup of them.',
  'storage.restore': 'Restore from a file',
  'storage.restore.refused': 'This file cannot be restored. Your history has not changed.',
  'storage.restore.holds':
    'Backup of {date}: {pages} {pages|page|pages}, {notes} {notes|note|notes}, {datasets} imported {datasets|dataset|datasets}.',
  'storage.restore.merge': 'Merge with what is here',
  'storage.restore.replace': 'Replace everything',
  'storage.restore.means': 'Merging deletes nothing. Replacing deletes what is here now.',
  'storage.restore.done':
    '{pages} {pages|page|pages}, {notes} {notes|note|notes} and {datasets} imported {datasets|dataset|datasets} restored.',
  'storage.working': 'Working, {percent}',
  'storage.removed': 'Recently removed',
  'storage.removed.more': 'Can be brought back for {days} days.',
  'storage.removed.line': '{date}: {pages} {pages|page|pages}, {notes} {notes|note|notes} removed.',
  'storage.merged.line': '{date}: {pages} {pages|page|pages} merged.',
  'storage.removed.undo': 'Bring back',
  'storage.erase': 'Erase everything',
  'storage.erase.more':
    '{pages} {pages|page|pages}, {notes} {notes|note|notes}, {datasets} imported {datasets|dataset|datasets}. This cannot be undone.',
  'storage.erase.ask': 'Erase …',
  'storage.erase.goes':
    'What will go: {pages} {pages|page|pages} with all their readings, {notes} {notes|note|notes}, {datasets} imported {datasets|dataset|datasets}, fingerprints and all your choices.',
  'storage.erase.understood': 'I understand that this cannot be undone',
  'storage.erase.backup-first': 'Download a backup first',
  'storage.erase.now': 'Erase it all',
  'storage.erase.leave': 'Cancel',
  'storage.erase.done': 'Everything was erased.',
  'storage.drop.ask': 'Texts that are discarded cannot be brought back. Go on?',
  'storage.drop.yes': 'Discard the texts',
  'storage.site.ask': 'Everything from {host} is gone for good, with {notes} {notes|note|notes}. Go on?',
  'storage.restore.replace.ask':
    'What is here now goes: {pages} {pages|page|pages}, {notes} {notes|note|notes}, {datasets} imported {datasets|dataset|datasets}. Go on?',
};
