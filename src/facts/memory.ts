import type { Segment } from "#check";
import { type Lang, otherLang } from "#posting";
import { stems } from "#text/tokens";

/** One text of a side, and where it is used. */
export interface Usage {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A text of one side that has more than one text facing it, the most used first. */
export interface Variants {
  readonly lang: Lang;
  readonly text: string;
  /** Texts of the other side. */
  readonly usages: readonly Usage[];
}

/** A pair of which each side is used elsewhere with another text: one of the two is of another generation. */
export interface Mixed {
  readonly segment: Segment;
  /** Other pairs with the same text on this side and another one facing it. */
  readonly with: { readonly [L in Lang]: Usage };
}

/** What a repository’s segments say when they are read together. Linear in the segments, but for texts with many variants. */
export interface Memory {
  readonly variants: readonly Variants[];
  readonly mixed: readonly Mixed[];
}

const cache = new WeakMap<readonly Segment[], Memory>();

/** Reads the segments as a translation memory; once for all checks that ask. */
export function memoryOf(segments: readonly Segment[]): Memory {
  const known = cache.get(segments);
  if (known) return known;
  const sides = { en: bySide(segments, "en"), fr: bySide(segments, "fr") };
  const mixed = mixedOf(segments, sides);
  const told = new Set(mixed.map(({ segment }) => segment));
  const variants = (["en", "fr"] as const).flatMap((lang) =>
    [...sides[lang].values()].flatMap((group): Variants[] => {
      const usages = usagesOf(
        group.filter((segment) => !told.has(segment)),
        otherLang(lang),
      );
      return usages.length > 1 ? [{ lang, text: group[0]?.[lang] ?? "", usages }] : [];
    }),
  );
  const memory = { variants, mixed };
  cache.set(segments, memory);
  return memory;
}

type Side = ReadonlyMap<string, readonly Segment[]>;

function bySide(segments: readonly Segment[], lang: Lang): Side {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const name = nameOf(segment, lang);
    const group = groups.get(name);
    if (group) group.push(segment);
    else groups.set(name, [segment]);
  }
  return groups;
}

/** Forms of words, case, punctuation, addresses and inclusive endings make no other text. */
const nameOf = (segment: Segment, lang: Lang): string => {
  const known = names.get(segment)?.[lang];
  if (known !== undefined) return known;
  const made = { en: signature(segment.en, "en"), fr: signature(segment.fr, "fr") };
  names.set(segment, made);
  return made[lang];
};
const names = new WeakMap<Segment, { readonly [L in Lang]: string }>();

function signature(text: string, lang: Lang): string {
  const words = stems(text.replace(/\]\([^\s()]{0,1000}\)/gu, "]").replace(/\b(?:https?:\/\/|mailto:)[^\s<>()]{1,1000}/gu, " "), lang);
  return words.filter((word, i) => word !== words[i - 1]).join(" ");
}

function usagesOf(group: readonly Segment[], lang: Lang): readonly Usage[] {
  const usages = [...bySide(group, lang).values()].map((segments) => ({ text: segments[0]?.[lang] ?? "", segments }));
  return usages.sort((a, b) => b.segments.length - a.segments.length);
}

/** In how many other pairs each of two texts must be used with its own counterpart. */
const ESTABLISHED = 2;
/** How much surer, in log-odds, those must be than the pair itself: two translations of one text are no two generations. */
const SURER = 1.5;

function mixedOf(segments: readonly Segment[], sides: { readonly [L in Lang]: Side }): readonly Mixed[] {
  return segments.flatMap((segment): Mixed[] => {
    const [en, fr] = [elsewhere(segment, sides.en, "en"), elsewhere(segment, sides.fr, "fr")];
    return en && fr ? [{ segment, with: { en, fr } }] : [];
  });
}

/** The text that faces the same text in other pairs and fits it better, if there is one and it is established. */
function elsewhere(segment: Segment, side: Side, lang: Lang): Usage | undefined {
  const other = otherLang(lang);
  const better = (side.get(nameOf(segment, lang)) ?? []).filter(
    (each) => odds(each) >= odds(segment) + SURER && nameOf(each, other) !== nameOf(segment, other),
  );
  const [first] = usagesOf(better, other);
  return first && first.segments.length >= ESTABLISHED ? first : undefined;
}

const odds = ({ similarity }: Segment): number => {
  const likely = Math.min(0.99, Math.max(0.01, similarity));
  return Math.log(likely / (1 - likely));
};
