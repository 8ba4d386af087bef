import { LANGS, type Lang } from "#posting";

/** Where files go that are dropped on two texts: the side of each, in their order, or why none is taken. */
export type Dropped =
  | { readonly ok: true; readonly sides: readonly Lang[] }
  | { readonly ok: false; readonly why: "many" | "folder" | Lang };

/**
 * One file goes where it was dropped; two find their sides by their names, and where these do not tell, in their order. Two of one
 * language would overwrite each other. @param at the side that they were dropped on
 */
export function droppedOn(at: Lang, names: readonly string[], hasFolder: boolean): Dropped {
  if (hasFolder || names.some((name) => /\.zip$/iu.test(name))) return { ok: false, why: "folder" };
  if (names.length > 2) return { ok: false, why: "many" };
  if (names.length === 1) return { ok: true, sides: [at] };
  const [first, second] = names.map(namedSide);
  if (first !== undefined && first === second) return { ok: false, why: first };
  const isTurned = first === "fr" || second === "en";
  return { ok: true, sides: isTurned ? ["fr", "en"] : LANGS };
}

function namedSide(name: string): Lang | undefined {
  if (/(?:^|[^a-z])(?:fr|fra|french|francais)(?:[^a-z]|$)/iu.test(name)) return "fr";
  if (/(?:^|[^a-z])(?:en|eng|english|anglais)(?:[^a-z]|$)/iu.test(name)) return "en";
  return undefined;
}
