import type { Config } from "#config/config";
import { type Lang, otherLang } from "#posting";

type Patterns = Config["pairs"]["patterns"];

/** A part of a path that says its language. */
export interface PathMark {
  readonly lang: Lang;
  /** Offsets in `/` + path. */
  readonly from: number;
  readonly to: number;
  /** What may stand in its place in the partner's path, the likeliest first. */
  readonly others: readonly string[];
  /** What stands in its place where no language is said: a slash or the extension's point. */
  readonly neutral: string;
  /** A whole folder (`/en/`) or name (`/en.`), or the end of a name (`.en.`). */
  readonly by: "path" | "suffix";
}

/** Where a partner could stand, and how surely: 0 is the same path in the other language's folder. */
export interface PossiblePartner {
  readonly path: string;
  readonly rank: number;
}

/** The marks of a path, from its start to its end. Letters of either case are the same, and the partner keeps the case. */
export function marksOf(path: string, patterns: Patterns): readonly PathMark[] {
  const rooted = `/${path}`;
  const lower = rooted.toLowerCase();
  const marks = new Map<number, PathMark>();
  for (const { lang, own, facing } of signsOf(patterns)) {
    for (let from = lower.indexOf(own); from >= 0; from = lower.indexOf(own, from + 1)) {
      const to = from + own.length;
      const before = marks.get(from);
      if (before && (before.to > to || before.lang !== lang)) continue;
      const others = facing.map((other) => inCaseOf(rooted.slice(from, to), other));
      const known = before?.to === to ? before.others : [];
      const by = own.startsWith("/") ? "path" : "suffix";
      marks.set(from, { lang, from, to, others: [...new Set([...known, ...others])], neutral: neutralOf(own), by });
    }
  }
  return [...marks.values()].sort((a, b) => a.from - b.from);
}

interface Sign {
  readonly lang: Lang;
  /** In small letters. */
  readonly own: string;
  readonly facing: readonly string[];
}

const signs = new WeakMap<Patterns, readonly Sign[]>();

/** What the patterns of settings look for, made once for all paths. */
function signsOf(patterns: Patterns): readonly Sign[] {
  const known = signs.get(patterns);
  if (known) return known;
  const made = patterns.flatMap(([en, fr]) =>
    [{ lang: "en", own: en, facing: fr } as const, { lang: "fr", own: fr, facing: en } as const].flatMap(({ lang, own, facing }) =>
      spellings(own.toLowerCase()).map((each) => ({ lang, own: each, facing: spellings(facing) })),
    ),
  );
  signs.set(patterns, made);
  return made;
}

/** The language that marks give: that of the last folder or name, else of the last suffix: what stands in a folder is in its language. */
export const langByMarks = (marks: readonly PathMark[]): Lang | undefined =>
  (marks.findLast(({ by }) => by === "path") ?? marks.at(-1))?.lang;

/**
 * Where the partner of a file could stand: each mark of its language replaced, alone and all together, or a suffix left out. Under
 * another of Markdown's extensions too, which is less sure.
 */
export function partnersOf(path: string, marks: readonly PathMark[], lang: Lang): readonly PossiblePartner[] {
  const own = marks.filter((mark) => mark.lang === lang).slice(-MOST_MARKS);
  const single = own.toReversed().flatMap((mark) => mark.others.map((_, i) => ({ marks: [mark], other: i })));
  const choices = own.length > 1 ? [...single, { marks: own, other: 0 }] : single;
  const found = choices.map((choice) => ({
    path: replaced(path, choice.marks, ({ others }) => others[choice.other] ?? others[0] ?? ""),
    rank: choice.marks.every(({ by }) => by === "path") ? 0 : 1,
  }));
  const [unmarked] = unmarkedPartnersOf(path, own);
  const all = unmarked === undefined ? found : [...found, { path: unmarked, rank: 1 }];
  const otherwise = all.flatMap((partner) => siblings(partner.path).map((each) => ({ path: each, rank: partner.rank + 2 })));
  const seen = new Set<string>();
  return [...all, ...otherwise].filter(({ path: each }) => !seen.has(each) && seen.add(each));
}

/** Where the partner stands that says no language: `a.fr.md` beside `a.md`, or another extension. */
export function unmarkedPartnersOf(path: string, marks: readonly PathMark[]): readonly string[] {
  const last = marks.at(-1);
  if (last?.by !== "suffix") return [];
  const partner = replaced(path, [last], ({ neutral }) => neutral);
  return [partner, ...siblings(partner)];
}

/**
 * The language of a file whose path has marks of both, by which of them leads to a file: in `fr/src/en/a.md` beside `en/src/en/a.md`
 * the first. A folder goes before a suffix, and none is given where files show nothing.
 */
export function langByPartners(path: string, marks: readonly PathMark[], files: ReadonlySet<string>): Lang | undefined {
  const leading = marks.filter((mark) => partnersOf(path, [mark], mark.lang).some((partner) => files.has(partner.path)));
  return langByMarks(leading);
}

/** What the two sides of a pair share: a path without the mark in which they differ, else the last one, and without its extension. */
export function stemOf(path: string, marks: readonly PathMark[], lang: Lang, partner?: string): string {
  const own = marks.filter((mark) => mark.lang === lang);
  const leads = (mark: PathMark) => partnersOf(path, [mark], lang).some((possible) => possible.path === partner);
  const mark = own.findLast(leads) ?? own.at(-1);
  const bare = mark ? replaced(path, [mark], ({ neutral }) => neutral) : path;
  return withoutExtension(bare) || path;
}

/** A path without Markdown's extension. */
export const withoutExtension = (path: string): string => path.replace(EXTENSION, "");

/** Whether a path may be that of a partner whose language its own path does not say: `a.md` of `a.fr.md`. */
export const markedPartnersOf = (path: string, patterns: Patterns): readonly string[] => {
  const extension = EXTENSION.exec(path)?.[0] ?? "";
  if (extension === "") return [];
  const suffixes = patterns.flat().filter((mark) => !mark.startsWith("/") && mark.endsWith("."));
  return suffixes.map((mark) => path.slice(0, -extension.length) + mark + extension.slice(1));
};

/** Both languages' marks are in a path. */
export const isTwoSided = (marks: readonly PathMark[]): boolean => marks.some(({ lang }) => lang === otherLang(marks[0]?.lang ?? "en"));

/** A path of many marks has no more partners than these give. */
const MOST_MARKS = 4;
const EXTENSIONS = [".md", ".mdx", ".markdown"];
const EXTENSION = /\.(?:mdx?|markdown)$/iu;

function siblings(path: string): readonly string[] {
  const own = EXTENSION.exec(path)?.[0];
  return own === undefined ? [] : EXTENSIONS.filter((each) => each !== own.toLowerCase()).map((each) => path.slice(0, -own.length) + each);
}

/** As written, and as file systems that take accents apart give it back. */
const spellings = (text: string): readonly string[] => [...new Set([text.normalize("NFC"), text.normalize("NFD")])];

function replaced(path: string, marks: readonly PathMark[], by: (mark: PathMark) => string): string {
  let result = `/${path}`;
  for (const mark of [...marks].sort((a, b) => b.from - a.from)) result = result.slice(0, mark.from) + by(mark) + result.slice(mark.to);
  return result.replace(/^\//u, "");
}

function neutralOf(own: string): string {
  if (own.endsWith("/")) return "/";
  return own.includes(".") ? own.slice(own.lastIndexOf(".")) : "";
}

/** `en-CA` has its region in capitals, `EN` all, `Anglais` the first letter. */
function inCaseOf(model: string, text: string): string {
  if (model === model.toLowerCase()) return text;
  if (model === model.toUpperCase()) return text.toUpperCase();
  const [, ownLang = "", ownRegion = ""] = REGION.exec(model) ?? [];
  const [, lang = "", region = ""] = REGION.exec(text) ?? [];
  if (ownRegion !== "" && region !== "") return text.replace(lang + region, inCaseOf(ownLang, lang) + inCaseOf(ownRegion, region));
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

const REGION = /([a-z]{2,3}[-_])([a-z]{2})(?![a-z])/iu;
