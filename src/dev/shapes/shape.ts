import type { Config } from "#config/config";
import { LANGS, type Lang, type Sides } from "#posting";

/** What is checked, or compared with what it was before. */
export interface ShapedPair {
  readonly en: string;
  readonly fr: string;
  readonly before?: Sides<string>;
  readonly config?: Partial<Config>;
}

/** A kind of text that may cost more than its length. */
export interface Shape {
  readonly name: string;
  /** The pair, about so many bytes a side. */
  readonly pair: (bytes: number) => ShapedPair;
}

/** The i-th piece of a text, on a side. */
export type Piece = (i: number, lang: Lang) => string;

/** A text of pieces, up to so many bytes. */
export function filled(bytes: number, piece: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; ; i++) {
    const part = piece(i);
    length += new TextEncoder().encode(part).length;
    if (length > bytes) return parts.join("");
    parts.push(part);
  }
}

/** As many pieces on both sides as the longer language has room for. */
export function bothFilled(bytes: number, piece: Piece): Sides<readonly string[]> {
  const sides: Record<Lang, string[]> = { en: [], fr: [] };
  const lengths = { en: 0, fr: 0 };
  for (let i = 0; ; i++) {
    const parts = { en: piece(i, "en"), fr: piece(i, "fr") };
    for (const lang of LANGS) lengths[lang] += new TextEncoder().encode(parts[lang]).length;
    if (Math.max(lengths.en, lengths.fr) > bytes) return sides;
    for (const lang of LANGS) sides[lang].push(parts[lang]);
  }
}

/** The same pieces over and over, English and French facing each other, between a head and a tail. */
export function repeated(name: string, piece: string | Sides<string> | Piece, ends: { head?: string; tail?: string } = {}): Shape {
  const { head = "", tail = "" } = ends;
  const of: Piece = typeof piece === "function" ? piece : (_, lang) => (typeof piece === "string" ? piece : piece[lang]);
  return {
    name,
    pair: (bytes) => {
      const { en, fr } = bothFilled(Math.max(0, bytes - head.length - tail.length), of);
      return { en: `${head}${en.join("")}${tail}`, fr: `${head}${fr.join("")}${tail}` };
    },
  };
}

/** The same text on both sides. */
export const same = (name: string, text: (bytes: number) => string): Shape => ({
  name,
  pair: (bytes) => ({ en: text(bytes), fr: text(bytes) }),
});

const VERBS: Sides<readonly string[]> = {
  en: ["Repair", "Paint", "Count", "Clean", "Measure", "Describe", "Translate", "Deliver", "Inspect", "Record", "Plan"],
  fr: ["Réparer", "Peindre", "Compter", "Nettoyer", "Mesurer", "Décrire", "Traduire", "Livrer", "Inspecter", "Consigner", "Planifier"],
};
const THINGS: Sides<readonly string[]> = {
  en: [
    "the bridge",
    "the windows",
    "the boats",
    "the school",
    "the garden",
    "the letters",
    "the map",
    "the engine",
    "the road",
    "the files",
    "the tower",
    "the kitchen",
    "the lake",
  ],
  fr: [
    "le pont",
    "les fenêtres",
    "les bateaux",
    "l’école",
    "le jardin",
    "les lettres",
    "la carte",
    "le moteur",
    "la route",
    "les dossiers",
    "la tour",
    "la cuisine",
    "le lac",
  ],
};
const PLACES: Sides<readonly string[]> = {
  en: ["in Gatineau", "near the harbour", "before winter", "with the team", "for the public", "every week", "at night"],
  fr: ["à Gatineau", "près du port", "avant l’hiver", "avec l’équipe", "pour le public", "chaque semaine", "la nuit"],
};

/** The i-th of a thousand short sentences without an end. */
export function sentence(i: number, lang: Lang): string {
  const at = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length] ?? "";
  return `${at(VERBS[lang], 1)} ${at(THINGS[lang], 11)} ${at(PLACES[lang], 143)}`;
}

/** A fixed order that is not the given one, the same at each call. */
export function shuffled<T>(list: readonly T[]): readonly T[] {
  const out = [...list];
  let state = 20_261_126;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
