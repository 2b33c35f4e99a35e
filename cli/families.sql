-- Families of copies from the rows of `piagam fingerprint`, for DuckDB. The rule is FAMILY_RULE of lib/duplicates/families.ts:
-- at least 5 telling fingerprints in common, 30 % of the shorter text's and 15 % of the longer one's, three of them not in
-- the closing of both (the last 60 words, and no more than four tenths of a text: an outlet closes all its articles alike); or at
-- least 8 of any kind, 60 % of the longer text's. A fingerprint on more than 1,000 texts links nobody, nor one on more than 200
-- that tells nothing anywhere. Use:
--
--   npm run --silent piagam -- fingerprint articles.ndjson > fingerprints.csv
--   duckdb -c "CREATE TABLE fingerprints AS FROM read_csv('fingerprints.csv',
--              types = {'document': 'VARCHAR', 'hash': 'UINTEGER'})" -c ".read cli/families.sql"
--
-- Answers one row a document that has copies: family (its first document by name), document.
WITH RECURSIVE
  ends AS (SELECT document, max(position) AS ending FROM fingerprints GROUP BY document),
  own AS (
    SELECT
      document,
      hash,
      max(telling) AS telling,
      max(CASE WHEN position <= ending - 60 OR 10 * position <= 6 * ending THEN telling ELSE 0 END) AS above
    FROM fingerprints
    JOIN ends USING (document)
    GROUP BY document, hash
  ),
  linking AS (
    SELECT hash
    FROM own
    GROUP BY hash
    HAVING count(*) BETWEEN 2 AND CASE WHEN max(telling) = 1 THEN 1000 ELSE 200 END
  ),
  sizes AS (SELECT document, count(*) AS size, sum(telling) AS tells FROM own GROUP BY document),
  shared AS (
    SELECT
      a.document AS one,
      b.document AS other,
      count(*) AS common,
      sum(a.telling * b.telling) AS telling,
      sum(a.telling * b.telling * greatest(a.above, b.above)) AS above
    FROM own a
    JOIN linking USING (hash)
    JOIN own b ON b.hash = a.hash AND a.document < b.document
    GROUP BY a.document, b.document
  ),
  links AS (
    SELECT one, other
    FROM shared
    JOIN sizes a ON a.document = one
    JOIN sizes b ON b.document = other
    WHERE (telling >= 5 AND above >= 3 AND telling >= 0.3 * least(a.tells, b.tells) AND telling >= 0.15 * greatest(a.tells, b.tells))
      OR (common >= 8 AND common >= 0.6 * greatest(a.size, b.size))
  ),
  both_ways AS (SELECT one, other FROM links UNION ALL SELECT other, one FROM links),
  -- Whoever is reached from a document over any number of links.
  reached AS (
    SELECT DISTINCT one AS document, one AS other FROM both_ways
    UNION
    SELECT reached.document, both_ways.other FROM reached JOIN both_ways ON both_ways.one = reached.other
  )
SELECT min(other) AS family, document
FROM reached
GROUP BY document
ORDER BY family, document;
