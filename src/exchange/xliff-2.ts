import { type ExchangeRow, type ExportedPair, type ExportOptions, exchangeRows } from "./export-file.ts";
import { nested } from "./nested.ts";
import type { Code, CodeKind, Token } from "./token.ts";
import { element, type XmlElement, type XmlNode, xmlDocument } from "./xml.ts";

/** XLIFF 2.1. @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html */
export function xliff2(pairs: readonly ExportedPair[], options: ExportOptions): string {
  const { to } = options;
  const files = pairs.map((pair, index) =>
    element(
      "file",
      { id: `f${index + 1}`, original: pair.key },
      exchangeRows(pair, options).map((row) => unit(row)),
    ),
  );
  const languages = { srcLang: to === "fr" ? "en-CA" : "fr-CA", trgLang: `${to}-CA` };
  return xmlDocument(element("xliff", { xmlns: "urn:oasis:names:tc:xliff:document:2.0", version: "2.1", ...languages }, files));
}

function unit({ id, source, target, notes, isContext }: ExchangeRow): XmlElement {
  return element("unit", { id, translate: isContext ? "no" : undefined, "xml:space": "preserve" }, [
    element(
      "notes",
      {},
      notes.map((note) => element("note", {}, [note])),
    ),
    element("segment", { state: isContext ? "final" : "initial" }, [
      element("source", {}, inline(source)),
      element("target", {}, inline(target)),
    ]),
  ]);
}

const inline = (tokens: readonly Token[]): readonly XmlNode[] => nested<XmlNode>(tokens, alone, pair);

const alone = ({ id, kind, raw }: Code): XmlNode => element("ph", { id, canCopy: "no", canDelete: "no", equiv: raw, ...TYPES[kind] });

const pair = ({ id, kind, raw }: Code, { raw: end }: Code, children: readonly XmlNode[]): XmlNode =>
  element("pc", { id, canCopy: "no", canDelete: "no", equivStart: raw, equivEnd: end, ...TYPES[kind] }, children);

const TYPES: Readonly<Record<CodeKind, { readonly type: string; readonly subType?: string }>> = {
  bold: { type: "fmt", subType: "xlf:b" },
  italic: { type: "fmt", subType: "xlf:i" },
  struck: { type: "fmt" },
  link: { type: "link" },
  image: { type: "image" },
  code: { type: "other" },
  address: { type: "link" },
  break: { type: "fmt", subType: "xlf:lb" },
  html: { type: "other" },
  other: { type: "other" },
};
