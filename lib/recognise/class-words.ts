import { GAINED, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
/** Words that tell a class of governments or bodies. */
export const CLASS_WORDS =
  /^(?:kabupaten|kota|provinsi|daerah|desa|kelurahan|pemerintah|pemda|kecil|sedang|besar|metropolitan|raya|perbatasan|tertinggal|terinovatif|inovatif|innovatif|sangat|terbaik|umum|khusus|berkinerja)$/;

/** "Kategori Kota Sedang Penerima Adipura": who has it, or when, comes next. */
export const END_OF_TIER = pattern`^(?:tahun|se|${WINNERS}|${GAINED}|kepada)$`;
