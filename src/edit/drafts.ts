import { frontMatterRange } from "#parse/front-matter-range";
import type { Sides } from "#posting";

/** Two texts that somebody works on, as a browser keeps them. */
export interface Draft {
  readonly id: string;
  /** How often it was stored; 0 where it never was. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly texts: Sides<string>;
  /** As they were given, which a patch starts from. */
  readonly first: Sides<string>;
  readonly paths: Sides<string>;
  /** An earlier state of the pair, where two states are compared. */
  readonly before?: Sides<string>;
  /** The settings that go with the texts, as JSON; nothing where the usual ones hold. */
  readonly settings?: string;
}

/** What is stored of a draft, and whether it had to go beside what another tab has stored under its name. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly isBeside: boolean;
}

/** Stores a draft over the revision that it comes from, and beside any other, so that neither of two tabs loses its text. */
export function storedOver(mine: Draft, stored: Draft | undefined, freshId: string): StoredDraft {
  if (!stored || stored.revision === mine.revision) return { draft: { ...mine, revision: mine.revision + 1 }, isBeside: false };
  if (isSame(mine.texts, stored.texts)) return { draft: { ...mine, revision: stored.revision + 1 }, isBeside: false };
  return { draft: { ...mine, id: freshId, revision: 1 }, isBeside: true };
}

/** What a draft is called: its files, else the titles or the first words of its texts. */
export function draftName({ texts, paths }: Pick<Draft, "texts" | "paths">): string {
  const name = (side: "en" | "fr") => paths[side] || firstWords(texts[side]);
  return [...new Set([name("en"), name("fr")])].filter((each) => each !== "").join(" · ");
}

/** What each of some drafts is called; those that share a name have their time in it. */
export function namesApart(drafts: readonly Draft[], unnamed: string, timeOf: (savedAt: number) => string): readonly string[] {
  const names = drafts.map((draft) => draftName(draft) || unnamed);
  return drafts.map(({ savedAt }, index) => {
    const name = names[index] ?? "";
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}, ${timeOf(savedAt)}`;
  });
}

/** How long ago something was, in the largest unit that counts at least one. */
export function ageOf(milliseconds: number): { readonly count: number; readonly unit: "second" | "minute" | "hour" | "day" } {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return { count: seconds, unit: "second" };
  if (seconds < 3600) return { count: Math.floor(seconds / 60), unit: "minute" };
  if (seconds < 86_400) return { count: Math.floor(seconds / 3600), unit: "hour" };
  return { count: Math.floor(seconds / 86_400), unit: "day" };
}

const isSame = (a: Sides<string>, b: Sides<string>): boolean => a.en === b.en && a.fr === b.fr;

/** The title in the front matter; else of the first line of the text that has words, without the signs of Markdown before them. */
function firstWords(text: string): string {
  const head = frontMatterRange(text);
  const body = text.slice(head?.end ?? 0);
  const words = (head && titleIn(text.slice(head.from, head.to))) || (/[\p{L}\p{N}][^\r\n]*/u.exec(body)?.[0].trim() ?? "");
  return words.length > 40 ? `${words.slice(0, 40).replace(/[\uD800-\uDBFF]$/u, "")}…` : words;
}

/** As all three forms write it on a line of its own, its value in quotes or not. */
function titleIn(head: string): string {
  const value = /(?:^|[\r\n])(?:[ \t]*"title"|title)[ \t]*[:=][ \t]*([^\r\n]*)/u.exec(head)?.[1]?.trim() ?? "";
  return /^(["'])(.*)\1,?$/u.exec(value)?.[2] ?? value;
}
