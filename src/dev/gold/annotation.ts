import type { Config } from "#config/config";
import type { Severity } from "#finding";
import { LANGS, type Lang, type Sides } from "#posting";

/** Lines by how they begin, markers included and indents left out; each beginning is that of one line only. */
export type Starts = readonly string[];

/** All lines from one to another, both included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Lines that do not face each other in the order of the files: one group, or two stretches line by line. `[]`: no counterpart. */
export interface Exception {
  readonly en: Starts | Stretch;
  readonly fr: Starts | Stretch;
}

/** What a bilingual reviser finds in a pair. */
export interface ExpectedFinding {
  /** The rule, or the rules any of which would say it. */
  readonly rule: string | readonly string[];
  readonly lacking?: Lang;
  /** At least. */
  readonly severity: Severity;
  /** How the line begins, or the lines any of which is right; neither: the pair as a whole. */
  readonly en?: string | Starts;
  readonly fr?: string | Starts;
  /** Words that differ or lack, of which the finding must quote one. */
  readonly words?: { readonly en?: readonly string[]; readonly fr?: readonly string[] };
}

/** A place of which nothing above information is said, and why. */
export interface QuietPlace {
  readonly en?: string;
  readonly fr?: string;
  readonly why: string;
}

/** `gold.json` of a pair: all that a reviser says of it, whatever the engine says. */
export interface GoldAnnotation {
  readonly about: string;
  readonly config?: Partial<Config>;
  /** Rules whose findings in the pair's earlier text (`earlier/`) were put into a baseline. */
  readonly baseline?: readonly string[];
  /** Only what does not face each other line by line, in order. */
  readonly alignment: readonly Exception[];
  readonly findings: readonly ExpectedFinding[];
  readonly silent: readonly QuietPlace[];
}

/** Lines, from 1, that say the same; an empty side: no counterpart. */
export type Group = Sides<readonly number[]>;

/** Whether a line has words to compare: no blank line, front matter fence, comment, code fence or separator of a table. */
const hasWords = (line: string): boolean => !/^(?:|---|```.*|<!--.*-->|\|[ |:-]+\|)$/u.test(line.trim());

/** A text as annotations read it: the no-break spaces of French typography are spaces. */
export const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, " ");

/** The number, from 1, of the one line that begins so. Throws where none or more do: the annotation is then to be mended. */
export function lineOf(text: string, start: string): number {
  const found = plain(text)
    .split("\n")
    .flatMap((line, i) => (line.trim().startsWith(start) ? [i + 1] : []));
  if (found.length !== 1) throw new Error(`expected one line to begin with “${start}”, found ${found.length}`);
  return found[0] as number;
}

/** Which lines face which: the exceptions as annotated, all other lines one by one. Throws where these do not come out even. */
export function groupsOf(texts: Sides<string>, exceptions: readonly Exception[]): readonly Group[] {
  const lines = { en: contentLines(texts.en), fr: contentLines(texts.fr) };
  const groups = exceptions.flatMap((exception) => resolve(exception, texts, lines));
  const taken = { en: new Set(groups.flatMap(({ en }) => en)), fr: new Set(groups.flatMap(({ fr }) => fr)) };
  const [en, fr] = LANGS.map((lang) => lines[lang].filter((line) => !taken[lang].has(line))) as [number[], number[]];
  if (en.length !== fr.length) throw new Error(`expected as many lines in order on both sides, found ${en.length} and ${fr.length}`);
  return [...groups, ...en.map((line, i) => ({ en: [line], fr: [fr[i] as number] }))];
}

const contentLines = (text: string): readonly number[] => text.split("\n").flatMap((line, i) => (hasWords(line) ? [i + 1] : []));

function resolve({ en, fr }: Exception, texts: Sides<string>, lines: Sides<readonly number[]>): readonly Group[] {
  const numbers = (lang: Lang, side: Starts | Stretch): readonly number[] => {
    if (!("from" in side)) return side.map((start) => lineOf(texts[lang], start));
    const [first, last] = [lineOf(texts[lang], side.from), lineOf(texts[lang], side.to)];
    return lines[lang].filter((line) => line >= first && line <= last);
  };
  const [mine, theirs] = [numbers("en", en), numbers("fr", fr)];
  if (!("from" in en) && !("from" in fr)) return [{ en: mine, fr: theirs }];
  if (theirs.length === 0) return mine.map((line) => ({ en: [line], fr: [] }));
  if (mine.length === 0) return theirs.map((line) => ({ en: [], fr: [line] }));
  if (mine.length !== theirs.length) throw new Error(`expected stretches of equal length, found ${mine.length} and ${theirs.length}`);
  return mine.map((line, i) => ({ en: [line], fr: [theirs[i] as number] }));
}
