/** Words of a front matter key that speaks of the file: when it was written, changed or looked over. */
const OF_FILE =
  /^(?:date|created|updated|modified|lastmod|reviewed|revised|lastreviewed|lastrevised|edited|lastedited|(?:last|date)(?:created|updated|update|modified|modification|changed|reviewed|revised|edited|published)|(?:created|updated|modified|changed|edited|reviewed|revised|published)(?:date|at|on|time)|(?:pub|publish|publication|creation|modification|update|review|revision)date|published|dcterms(?:issued|modified)|dateissued|issued)$/u;

/** Whether a key holds a date of the file itself, which each language rightly has for its own; a closing date is the posting’s. */
export const isFileDate = (key: string): boolean => OF_FILE.test((key.split(".").at(-1) ?? "").toLowerCase().replace(/[\s_-]/gu, ""));
