-- What GitHub sent: by its id alone, so that nothing is worked on twice. Rows leave after a week.
CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  received_at INTEGER NOT NULL,
  done_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_by_age ON deliveries (received_at);

-- What has been said of a pull request, and who is at work on it. Ids, commits and times; no text.
CREATE TABLE pull_requests (
  repository INTEGER NOT NULL,
  number INTEGER NOT NULL,
  installation INTEGER NOT NULL,
  -- The commit whose comment stands, and when the pull request had it, so that nothing older replaces it.
  head TEXT,
  head_at INTEGER NOT NULL DEFAULT 0,
  -- The check run of that or a later commit.
  check_run INTEGER,
  check_head TEXT,
  check_done INTEGER NOT NULL DEFAULT 0,
  comment INTEGER,
  -- When a comment was asked for whose id never came back.
  comment_asked_at INTEGER,
  lease TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (repository, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX pull_requests_by_age ON pull_requests (seen_at);
CREATE INDEX pull_requests_by_check ON pull_requests (repository, check_head);
CREATE INDEX pull_requests_by_installation ON pull_requests (installation);
