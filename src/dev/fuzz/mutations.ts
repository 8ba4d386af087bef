import { LANGS, type Lang } from "#posting";
import type { Chance } from "./chance.ts";
import { anySigns, PIECES } from "./pieces.ts";

/** Two sides in parts: the front matter, and what stands between empty lines. */
export interface Parts {
  readonly en: string[];
  readonly fr: string[];
}

type Mutation = (parts: Parts, chance: Chance) => void;

/** Changes a pair as an editor, a tool or nobody in earnest would. */
export function mutate(parts: Parts, chance: Chance): void {
  for (let left = chance.below(5); left >= 0; left--) chance.of(MUTATIONS)(parts, chance);
}

const sideOf = (chance: Chance): Lang => chance.of(LANGS);

/** A change of one part of one side. */
const ofPart =
  (change: (part: string, chance: Chance) => string): Mutation =>
  (parts, chance) => {
    const side = parts[sideOf(chance)];
    const at = chance.below(side.length);
    if (side[at] !== undefined) side[at] = change(side[at], chance);
  };

const inserted = (part: string, chance: Chance, text: string) => {
  const at = chance.below(part.length + 1);
  return part.slice(0, at) + text + part.slice(at);
};

const drop: Mutation = (parts, chance) => {
  const side = parts[sideOf(chance)];
  side.splice(chance.below(side.length), 1 + chance.below(2));
};

const dropBoth: Mutation = (parts, chance) => {
  const at = chance.below(Math.max(1, Math.min(parts.en.length, parts.fr.length)));
  for (const lang of LANGS) parts[lang].splice(at, 1);
};

const repeat: Mutation = (parts, chance) => {
  const side = parts[sideOf(chance)];
  const at = chance.below(side.length);
  if (side[at] !== undefined) side.splice(chance.below(side.length + 1), 0, side[at]);
};

/** A section, or as many parts, put elsewhere. */
const move: Mutation = (parts, chance) => {
  const side = parts[sideOf(chance)];
  const starts = side.flatMap((part, i) => (part.startsWith("#") ? [i] : []));
  const from = starts.length > 0 && chance.is(0.7) ? chance.of(starts) : chance.below(side.length);
  const next = starts.find((start) => start > from) ?? side.length;
  const moved = side.splice(from, Math.max(1, next - from));
  side.splice(chance.below(side.length + 1), 0, ...moved);
};

const untranslate: Mutation = (parts, chance) => {
  const lang = sideOf(chance);
  const other = parts[lang === "en" ? "fr" : "en"];
  const at = chance.below(other.length);
  if (other[at] !== undefined) parts[lang][Math.min(at, parts[lang].length)] = other[at];
};

const exchange: Mutation = (parts) => {
  const en = parts.en.splice(0);
  parts.en.push(...parts.fr.splice(0));
  parts.fr.push(...en);
};

const piece: Mutation = (parts, chance) => {
  const side = parts[sideOf(chance)];
  side.splice(chance.below(side.length + 1), 0, chance.of(PIECES));
};

const everywhere =
  (change: (part: string) => string): Mutation =>
  (parts, chance) => {
    const lang = sideOf(chance);
    parts[lang].splice(0, Number.POSITIVE_INFINITY, ...parts[lang].map(change));
  };

const line = (change: (line: string, chance: Chance) => string): Mutation =>
  ofPart((part, chance) => {
    const lines = part.split("\n");
    const at = chance.below(Math.max(1, lines.length - 1));
    lines[at] = change(lines[at] ?? "", chance);
    return lines.join("\n");
  });

const MUTATIONS: readonly Mutation[] = [
  drop,
  drop,
  dropBoth,
  repeat,
  move,
  move,
  untranslate,
  exchange,
  piece,
  piece,
  ofPart((part, chance) => inserted(part, chance, chance.of(PIECES))),
  ofPart((part, chance) => inserted(part, chance, anySigns(chance))),
  ofPart((part, chance) => part.slice(0, chance.below(part.length + 1))),
  ofPart((part, chance) => part.slice(chance.below(part.length + 1))),
  ofPart((part, chance) => part.replace(/\d+/u, () => String(chance.below(3000)))),
  ofPart((part) => part.replaceAll("\u00A0", " ")),
  ofPart((part) => part.replace(/([\p{L}\p{N}])([;:!?%$])/gu, "$1 $2")),
  ofPart((part) => part.replace(/« ?|“/gu, '"').replace(/ ?»|”/gu, '"')),
  ofPart((part) => part.replace(/\]\(/u, "] (")),
  ofPart((part) => part.replace(/\/(en|fr)(?=\/|\b)/gu, (_, lang: string) => (lang === "en" ? "/fr" : "/en"))),
  ofPart((part) => part.replace(/(?:–|’)/gu, "-")),
  ofPart((part) => part.replace(/[*_]/u, "")),
  line((text) => text.replace(/^#+/u, (marks) => (marks.length > 5 ? "#" : `##${marks}`))),
  line((text) => `**${text}**`),
  line((text) => `> ${text}`),
  line((text) => `- ${text}`),
  line((text) => `    ${text}`),
  line((text, chance) => `${text}${chance.of(["  ", "\\", " <br>", "\n", "\n\n"])}`),
  line((text, chance) => {
    const words = text.split(" ");
    words.splice(chance.below(words.length), 1 + chance.below(4));
    return words.join(" ");
  }),
  line((text) => `<p>${text}</p>`),
  everywhere((part) => part.replaceAll("\n", "\r\n")),
  everywhere((part) => part.replaceAll("\n\n", "\n")),
  (parts, chance) => {
    parts[sideOf(chance)].unshift("\uFEFF");
  },
];
