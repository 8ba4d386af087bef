-- Which installation of the GitHub App feeds a project. Whoever runs the service links it: the number of an installation is no secret, and a link reads
-- the repository.
CREATE TABLE installations (
  project INTEGER NOT NULL,
  -- GitHub’s numbers.
  repository INTEGER NOT NULL,
  installation INTEGER NOT NULL,
  linked_at TEXT NOT NULL,
  PRIMARY KEY (project, repository)
) STRICT, WITHOUT ROWID;

CREATE INDEX installations_by_repository ON installations (repository, installation);

-- Versions that wait for the queue, in the order in which they were handed in: a message names a pair, and who takes it stores all that waits of it,
-- so that no order of messages drops a version. Hashes and names; the texts are in `texts`.
CREATE TABLE waiting (
  project INTEGER NOT NULL,
  branch TEXT NOT NULL,
  key TEXT NOT NULL,
  at TEXT NOT NULL,
  -- Counted in the pair.
  place INTEGER NOT NULL,
  en TEXT NOT NULL,
  fr TEXT NOT NULL,
  body TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  PRIMARY KEY (project, branch, key, at, place)
) STRICT, WITHOUT ROWID;

-- A pair that comes under another key is looked for among those that are gone, which are few.
CREATE INDEX pairs_gone ON pairs (project, en, fr) WHERE gone_at IS NOT NULL;
