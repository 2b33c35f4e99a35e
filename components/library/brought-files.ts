import type { BroughtFile } from './import-state.ts';

/** More files than a dataset could have are not walked through: somebody dropped a disk. */
const MOST_FILES = 2_001;

/** The files of a drop, folders walked through. Must be called while the drop is being handled: the list dies with it. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly BroughtFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  if (entries.length === 0) return plain.map((file) => ({ path: file.name, file }));
  const found: BroughtFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** Of a file or folder field; a folder's files carry their path in it. */
export function pickedFiles(files: FileList | null): readonly BroughtFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function walk(entry: FileSystemEntry, found: BroughtFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A reader hands out a hundred at a time, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const each of some) await walk(each, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
