import { openDB } from 'idb';
import { comparedWords, fingerprints } from '../lib/duplicates/fingerprints.ts';
import { packFingerprints, unpackFingerprints } from '../lib/duplicates/packed-fingerprints.ts';
import { blockOf, EMPTY_TABLE, nextSplit, packBlock } from '../lib/duplicates/postings-block.ts';
import type { Report } from '../lib/report/report.ts';
import { database } from '../lib/store/database.ts';
import { TEXT_ID } from '../lib/store/duplicate-stores.ts';
import { fingerprintBytes, rememberText, similarPages } from '../lib/store/remember-texts.ts';
import { copyOf, libraryPage } from './duplicates-sets.ts';

// The browser's side: a library of many pages in a real IndexedDB, put there at once as reading them one by one would leave it.

const AT = '2026-11-24T03:00:00.000Z';

function report(url: string, text: string): Report {
  return {
    schema: 'piagam-report/1',
    page: {
      url,
      title: url,
      byline: null,
      siteName: null,
      publishedAt: null,
      language: 'id',
      words: text.split(/\s+/).length,
      sha256: '0'.repeat(TEXT_ID),
    },
    text,
    mentions: [],
    claims: [],
    checks: [],
    duplicates: { within: [], across: [] },
    labels: [],
    dataset: { name: 'none', version: '0', sha256: '0'.repeat(64) },
    engine: { name: 'piagam', version: '0' },
  };
}

function row(key: string, number: number, words: number) {
  return {
    key,
    url: key,
    host: 'p.example',
    title: key,
    siteName: null,
    publishedAt: null,
    firstSeen: AT,
    lastSeen: AT,
    sha256: '0'.repeat(TEXT_ID),
    words,
    language: 'id',
    verdicts: {},
    competitions: [],
    regions: [],
    years: [],
    labels: [],
    tags: [],
    notes: 0,
    captures: 1,
    dataset: { version: '0', sha256: '0'.repeat(64) },
    engine: '0',
    kind: 'page' as const,
    number,
  };
}

/** Answers bytes a page of fingerprints and blocks. */
async function fill(pages: number): Promise<number> {
  const db = await database();
  let hashes = new Uint32Array(pages * 200);
  let owners = new Uint32Array(pages * 200);
  let count = 0;
  for (let from = 0; from < pages; from += 1000) {
    const tx = db.transaction(['pages', 'captures', 'fingerprints'], 'readwrite', { durability: 'relaxed' });
    for (let i = from; i < Math.min(pages, from + 1000); i++) {
      const key = `https://p.example/${i}`;
      const text = libraryPage(i, pages);
      const own = fingerprints(comparedWords(text));
      void tx.objectStore('pages').put(row(key, i + 1, own.words));
      void tx.objectStore('captures').put({ key, capturedAt: AT, report: report(key, text) });
      void tx
        .objectStore('fingerprints')
        .put({ number: i + 1, page: key, sha256: '0'.repeat(TEXT_ID), packed: packFingerprints(own) });
      for (const hash of new Set(own.hashes)) {
        hashes[count] = hash;
        owners[count++] = i + 1;
      }
    }
    await tx.done;
  }
  hashes = hashes.subarray(0, count);
  owners = owners.subarray(0, count);
  let table = { ...EMPTY_TABLE, postings: count };
  for (let split = nextSplit(table); split; split = nextSplit(table)) table = split.table;
  const blocks = 2 ** table.bits + table.split;
  const starts = new Uint32Array(blocks + 1);
  for (const hash of hashes) starts[blockOf(table, hash) + 1]!++;
  for (let b = 0; b < blocks; b++) starts[b + 1]! += starts[b]!;
  const order = new Uint32Array(count);
  const next = starts.slice();
  for (let n = 0; n < count; n++) order[next[blockOf(table, hashes[n]!)]!++] = n;
  for (let from = 0; from < blocks; from += 4000) {
    const tx = db.transaction(['fingerprintBlocks'], 'readwrite', { durability: 'relaxed' });
    for (let b = from; b < Math.min(blocks, from + 4000); b++) {
      const postings = Array.from(order.subarray(starts[b], starts[b + 1]), (n) => ({
        hash: hashes[n]!,
        page: owners[n]!,
      }));
      if (postings.length > 0) void tx.objectStore('fingerprintBlocks').put(packBlock(postings), b);
    }
    await tx.done;
  }
  const { bits, split, postings } = table;
  await db.put('fingerprintBlocks', new Uint8Array(new Uint32Array([bits, split, postings]).buffer), -1);
  return (await fingerprintBytes()).bytes / pages;
}

/**
 * Bytes a page of 600 words as the browser counts them: the same records in a database of their own, with its keys, index and logs, under
 * addresses as long as newspapers have them.
 */
async function disk(pages: number): Promise<number> {
  const most = Math.min(pages, 10_000);
  const db = await database();
  const kept = await db.getAll('fingerprints', null, most);
  const blocks = await db.getAll(
    'fingerprintBlocks',
    IDBKeyRange.lowerBound(0),
    Math.round(((await db.count('fingerprintBlocks')) * most) / pages),
  );
  const copy = await openDB('disk', 1, {
    upgrade(to) {
      to.createObjectStore('fingerprints', { keyPath: 'number', autoIncrement: true }).createIndex('page', 'page', {
        unique: true,
      });
      to.createObjectStore('fingerprintBlocks');
    },
  });
  const used = async () => (await navigator.storage.estimate()).usage ?? 0;
  const before = await used();
  const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(TEXT_ID / 2)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  for (let from = 0; from < Math.max(most, blocks.length); from += 1000) {
    const tx = copy.transaction(['fingerprints', 'fingerprintBlocks'], 'readwrite');
    for (const { packed, number } of kept.slice(from, from + 1000)) {
      const page = `https://www.kabar-kota.example/berita/2023/11/${number}/judul-berita-yang-panjang`;
      void tx.objectStore('fingerprints').put({ number, page, sha256: random(), packed });
    }
    for (const [n, block] of blocks.slice(from, from + 1000).entries())
      void tx.objectStore('fingerprintBlocks').put(block, from + n);
    await tx.done;
  }
  copy.close();
  const words = kept.reduce((sum, { packed }) => sum + unpackFingerprints(packed).words, 0) / most;
  return (((await used()) - before) / most) * (600 / words);
}

type Times = { readonly lookUp: readonly number[]; readonly add: readonly number[]; readonly found: number };

/** Milliseconds of looking up and of adding, for so many new pages that copy three tenths of one of the library. */
async function times(pages: number, queries: number): Promise<Times> {
  const lookUp: number[] = [];
  const add: number[] = [];
  let found = 0;
  for (let n = 0; n < queries; n++) {
    const i = Math.floor((n * pages) / queries);
    const one = report(`https://new.example/${n}`, copyOf(i, pages, 0.3, 0.05));
    const start = performance.now();
    const { across } = await similarPages(one);
    lookUp.push(performance.now() - start);
    if (across.some(({ url }) => url === `https://p.example/${i}`)) found++;
    const begun = performance.now();
    await rememberText(one);
    add.push(performance.now() - begun);
  }
  return { lookUp, add, found };
}

Object.assign(globalThis, { duplicates: { fill, disk, times } });
