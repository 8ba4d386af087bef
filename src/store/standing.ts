/**
 * What a list says of whether a gap is accepted, by the acceptances alone: not taken back, not past its date, and of the blocks as they are, which
 * each version notes. `?2` is the day. Read once for the whole project, not once a thread.
 */
export const HELD = `SELECT DISTINCT pair, thread FROM acceptances
  WHERE project = ?1 AND reopened_at IS NULL AND edited_at IS NULL AND (until IS NULL OR until >= ?2)`;
