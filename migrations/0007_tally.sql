-- What a comment in the text says of a gap that it silences: its reason, empty where it has none or no texts are kept; null where none silences it.
ALTER TABLE threads ADD COLUMN silenced TEXT;
-- They are few, and a list of what is accepted reads no others.
CREATE INDEX threads_silenced ON threads (project, pair) WHERE silenced IS NOT NULL;

-- The gaps of a pair, counted, as JSON, so that the page of a project reads no thread: how many are open, leads and accepted, the oldest, who is ahead, and
-- the first last day of what is accepted, after which it is counted anew. Null: not counted yet.
ALTER TABLE pairs ADD COLUMN tally TEXT;

-- The gaps that a version opened, closed and opened again, as JSON: a gap that came back knows no longer when it was closed.
ALTER TABLE versions ADD COLUMN steps TEXT;
