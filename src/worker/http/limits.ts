/** Largest request body, in bytes: two postings at their limit, with every character escaped in JSON. */
export const MAX_BODY = 2 * 1024 * 1024;

/** Most fields that a problem names: a body of nothing but mistakes must not make a long answer. */
export const MAX_ERRORS = 20;
