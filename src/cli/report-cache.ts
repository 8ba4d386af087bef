import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome, Report } from "#finding";
import type { Checkers, CheckJob } from "./check-threads.ts";
import type { OptionSpec } from "./command.ts";
import { digest } from "./history/cache.ts";
import { writeWhole } from "./write-whole.ts";

/** Of `check`: where reports are kept. */
export const CACHE_OPTION: OptionSpec = {
  flags: "--cache <folder>",
  summary: {
    en: "keep reports there, and check only pairs that have changed since",
    fr: "y conserve les rapports, et ne vérifie que les paires modifiées depuis",
  },
};

/** Checkers that keep their reports in a folder. */
export interface CachedCheckers extends Checkers {
  /** Whether the folder took what was to be kept; a disk that refuses is no fault of the run. */
  hasKept(): boolean;
}

/**
 * Checks only pairs of which the folder does not hold the report: a file a pair, good for the same texts, settings, rules and engine. What is damaged
 * is as good as none. Several runs may share a folder: a file is written beside its place and then put there.
 */
export function cached(checkers: Checkers, folder: string, engine: string): CachedCheckers {
  let hasKept = true;
  return {
    ...checkers,
    async check(job) {
      const path = join(folder, `${digest(JSON.stringify(whichPair(job)))}.json`);
      const head = headOf(digest(JSON.stringify([engine, process.version, whichPair(job), job])));
      const known = await reportIn(path, head);
      if (known !== undefined) return { ok: true, report: known };
      const outcome = await checkers.check(job);
      if (outcome.ok) hasKept = (await keep(path, head, outcome)) && hasKept;
      return outcome;
    },
    hasKept: () => hasKept,
  };
}

/** What a pair is found by: a pair that was edited takes the place of what it was, so that a folder does not grow with every edit. */
const whichPair = ({ key, sources: { en, fr } }: CheckJob) => [key, en.path, fr.path];

/** How a file begins, before the digest of its report. */
const headOf = (of: string): string => `{"of":"${of}","digest":"`;

/** Between the digest and the report, which ends before the last brace. */
const REPORT = '","report":';

async function reportIn(path: string, head: string): Promise<Report | undefined> {
  try {
    const text = await readFile(path, "utf8");
    if (!text.startsWith(head)) return undefined;
    const from = text.indexOf(REPORT, head.length) + REPORT.length;
    const body = text.slice(from, -1);
    return text.startsWith(`${digest(body)}${REPORT}`, head.length) ? (JSON.parse(body) as Report) : undefined;
  } catch {
    return undefined;
  }
}

async function keep(path: string, head: string, { report }: Outcome & { readonly ok: true }): Promise<boolean> {
  const body = JSON.stringify(report);
  try {
    await mkdir(join(path, ".."), { recursive: true });
    await writeWhole(path, `${head}${digest(body)}${REPORT}${body}}`);
    return true;
  } catch {
    return false;
  }
}
