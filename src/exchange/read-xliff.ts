import type { Lang } from "#posting";
import type { FileUnit } from "./judged.ts";
import { childOf, childrenOf, type ReadElement, readXml, within, type XmlFault } from "./read-xml.ts";
import { joinedTokens, type MarkedToken } from "./token.ts";

/** The translations of a pair in a file. */
export interface FilePair {
  readonly key: string;
  readonly to: Lang;
  readonly units: readonly FileUnit[];
}

/** Why a file is not taken: no XML of ours, another format, other languages, a unit without a name or twice. */
export type FileFault = XmlFault | "tmx" | "not-xliff" | "languages" | "nameless" | "twice";

/** What a file holds, or why it is not taken. */
export type ReadFile =
  | { readonly ok: true; readonly pairs: readonly FilePair[] }
  | { readonly ok: false; readonly why: FileFault; readonly id?: string };

/** Reads XLIFF 1.2, 2.0 and 2.1. */
export function readXliff(text: string): ReadFile {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const { root } = xml;
  if (root.name === "tmx") return { ok: false, why: "tmx" };
  const version = root.name === "xliff" ? VERSIONS.get(`${root.namespace} ${root.attributes.version}`) : undefined;
  if (version === undefined) return { ok: false, why: "not-xliff" };
  const pairs: FilePair[] = [];
  for (const file of childrenOf(root, "file")) {
    const [from, to] =
      version === 1
        ? ["source-language", "target-language"].map((name) => langOf(file.attributes[name]))
        : ["srcLang", "trgLang"].map((name) => langOf(root.attributes[name]));
    if (!from || !to || from === to) return { ok: false, why: "languages" };
    const units = within(file, version === 1 ? "trans-unit" : "unit").map((unit) => (version === 1 ? unit1(unit) : unit2(unit)));
    const seen = new Set<string>();
    for (const { id } of units) {
      if (id === "") return { ok: false, why: "nameless" };
      if (seen.has(id)) return { ok: false, why: "twice", id };
      seen.add(id);
    }
    pairs.push({ key: file.attributes.original ?? "", to, units });
  }
  const keys = pairs.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return twice === undefined ? { ok: true, pairs } : { ok: false, why: "twice", id: twice };
}

const VERSIONS: ReadonlyMap<string, 1 | 2> = new Map([
  ["urn:oasis:names:tc:xliff:document:1.2 1.2", 1],
  ["urn:oasis:names:tc:xliff:document:2.0 2.0", 2],
  ["urn:oasis:names:tc:xliff:document:2.0 2.1", 2],
]);

const langOf = (tag: string | undefined): Lang | undefined => {
  const language = /^(en|fr)(?:-|$)/iu.exec(tag ?? "")?.[1]?.toLowerCase();
  return language === "en" || language === "fr" ? language : undefined;
};

function unit1(unit: ReadElement): FileUnit {
  const [source, target] = [childOf(unit, "source"), childOf(unit, "target")];
  return { id: unit.attributes.id ?? "", source: source ? tokensIn(source) : [], ...(target && { target: tokensIn(target) }) };
}

/** A tool may cut a unit into segments; what it ignores between them belongs to the text on both sides. */
function unit2(unit: ReadElement): FileUnit {
  const parts = unit.children.filter((child) => typeof child === "object").filter(({ name }) => name === "segment" || name === "ignorable");
  const sides = parts.map((part) => {
    const [source, target] = [childOf(part, "source"), childOf(part, "target")];
    return { source, target: target ?? (part.name === "ignorable" ? source : undefined), isText: part.name === "segment" };
  });
  const isTranslated = sides.some(({ target, isText }) => isText && target);
  return {
    id: unit.attributes.id ?? "",
    source: joinedTokens(sides.flatMap(({ source }) => (source ? tokensIn(source) : []))),
    ...(isTranslated && { target: joinedTokens(sides.flatMap(({ target }) => (target ? tokensIn(target) : []))) }),
  };
}

/** Words and codes; marks of a tool (terms, comments, spell checks) are looked through. */
function tokensIn({ children }: ReadElement): readonly MarkedToken[] {
  return joinedTokens(children.flatMap((child) => (typeof child === "string" ? [child] : codesIn(child))));
}

function codesIn(node: ReadElement): readonly MarkedToken[] {
  const { name, attributes } = node;
  const id = attributes.id ?? "";
  switch (name) {
    case "pc":
    case "g":
      return [{ id, part: "open" }, ...tokensIn(node), { id, part: "close" }];
    case "ph":
    case "x":
    case "it":
      return [{ id, part: "alone" }];
    case "sc":
      return [{ id, part: attributes.isolated === "yes" ? "alone" : "open" }];
    case "ec":
      return [{ id: attributes.startRef ?? id, part: "close" }];
    case "bx":
    case "bpt":
      return [{ id: attributes.rid ?? id, part: "open" }];
    case "ex":
    case "ept":
      return [{ id: attributes.rid ?? id, part: "close" }];
    case "mrk":
      return tokensIn(node);
    default:
      return [];
  }
}
