import type { Config } from "#config/config";
import type { Lang } from "#posting";

type Patterns = Config["pairs"]["patterns"];

/** A part of a path that says its language. */
export interface PathMark {
  readonly lang: Lang;
  /** Offsets in `/` + path. */
  readonly from: number;
  readonly to: number;
  /** What stands in its place in the partner's path. */
  readonly other: string;
  /** What stands in its place where no language is said: a slash or the extension's point. */
  readonly neutral: string;
  /** A whole folder (`/en/`) or name (`/en.`), or the end of a name (`.en.`). */
  readonly by: "path" | "suffix";
}

/** The marks of a path, from its start to its end. Letters of either case are the same, and the partner keeps the case. */
export function marksOf(path: string, patterns: Patterns): readonly PathMark[] {
  const rooted = `/${path}`;
  const lower = rooted.toLowerCase();
  const marks = new Map<number, PathMark>();
  for (const [en, fr] of patterns) {
    for (const [lang, own, other] of [["en", en, fr] as const, ["fr", fr, en] as const]) {
      for (let at = lower.indexOf(own.toLowerCase()); at >= 0; at = lower.indexOf(own.toLowerCase(), at + 1)) {
        const to = at + own.length;
        const before = marks.get(at);
        if (!before || before.to < to) {
          const by = own.startsWith("/") ? "path" : "suffix";
          marks.set(at, { lang, from: at, to, other: inCaseOf(rooted.slice(at, to), other), neutral: neutralOf(own), by });
        }
      }
    }
  }
  return [...marks.values()].sort((a, b) => a.from - b.from);
}

/** The language that marks give: that of the last, which stands nearest the name. */
export const langByMarks = (marks: readonly PathMark[]): Lang | undefined => marks.at(-1)?.lang;

/** Where the partner of a file could stand: each mark of its language replaced, alone and all together. */
export function partnersOf(path: string, marks: readonly PathMark[], lang: Lang): readonly string[] {
  const own = marks.filter((mark) => mark.lang === lang).slice(-4);
  const choices = own.length > 1 ? [...own.map((mark) => [mark]).reverse(), own] : own.map((mark) => [mark]);
  return [...new Set(choices.map((choice) => replaced(path, choice, ({ other }) => other)))];
}

/** Where the partner stands that says no language: `a.fr.md` beside `a.md`. */
export function unmarkedPartnerOf(path: string, marks: readonly PathMark[]): string | undefined {
  const last = marks.at(-1);
  return last?.by === "suffix" ? replaced(path, [last], ({ neutral }) => neutral) : undefined;
}

/** A path without its language and extension: what the two sides share. */
export function stemOf(path: string, marks: readonly PathMark[], lang: Lang): string {
  const last = marks.filter((mark) => mark.lang === lang).at(-1);
  const bare = last ? replaced(path, [last], ({ neutral }) => neutral) : path;
  return bare.replace(/\.(?:md|markdown)$/iu, "") || path;
}

function replaced(path: string, marks: readonly PathMark[], by: (mark: PathMark) => string): string {
  let result = `/${path}`;
  for (const mark of [...marks].sort((a, b) => b.from - a.from)) result = result.slice(0, mark.from) + by(mark) + result.slice(mark.to);
  return result.replace(/^\//u, "");
}

function neutralOf(own: string): string {
  if (own.endsWith("/")) return "/";
  return own.includes(".") ? own.slice(own.lastIndexOf(".")) : "";
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toLowerCase()) return text;
  if (model === model.toUpperCase()) return text.toUpperCase();
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
