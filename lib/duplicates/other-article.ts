/** The beginning of a line that leads to another article: "Baca juga: ...". Such lines belong to no text. */
export const OTHER_ARTICLE =
  /^\W*(?:(?:baca|lihat|simak|tonton) (?:juga|pula)|(?:berita|artikel) terkait|read (?:also|more))\b/i;
