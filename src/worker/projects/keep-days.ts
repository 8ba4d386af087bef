/** Days that versions are kept where nobody says. */
export const KEEP_DAYS = 730;
