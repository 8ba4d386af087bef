import type { Finding } from "#finding";
import type { Lang, Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { ADDRESS_MARK } from "./judged.ts";
import type { Token } from "./token.ts";
import type { ExchangeUnit } from "./units.ts";

/** What is open in a pair, in one direction. */
export interface ExportedPair {
  readonly key: string;
  readonly paths: Sides<string>;
  readonly units: readonly ExchangeUnit[];
}

/** How a file is written. */
export interface ExportOptions {
  readonly to: Lang;
  /** Language of the notes. */
  readonly lang: UiLang;
}

/** A unit as every format of exchange writes it. */
export interface ExchangeRow {
  readonly id: string;
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  readonly notes: readonly string[];
  /** Shown to the translator, and not to be translated. */
  readonly isContext: boolean;
}

/** The rows of a pair: each unit after the matched block that stands before it, each address after its text. */
export function exchangeRows({ paths, units }: ExportedPair, { to, lang }: ExportOptions): readonly ExchangeRow[] {
  const shown = new Set<string>();
  return units
    .filter(({ isCopied }) => !isCopied)
    .flatMap((unit): readonly ExchangeRow[] => {
      const { context, present, source, id, findings, addresses } = unit;
      const before = context && !shown.has(context.id) ? [{ ...context, notes: [WORDS[lang].context], isContext: true }] : [];
      if (context) shown.add(context.id);
      const notes = findings.map((finding) => noteOf(finding, paths[to === "en" ? "fr" : "en"], unit, lang));
      const own = { id, source: source.tokens, target: present?.tokens ?? source.tokens, notes, isContext: false };
      const links = addresses.map(({ code, source: url, target }) => ({
        id: `${id}${ADDRESS_MARK}${code}`,
        source: [url],
        target: [target],
        notes: [WORDS[lang].address(code)],
        isContext: false,
      }));
      return [...before, own, ...links];
    });
}

const WORDS = {
  en: {
    context: "Stands before what is to be translated; nothing to do.",
    address: (code: string) => `Address of link ${code} of the text above: put the one of the page in the other language, if there is one.`,
    add: "To add",
    replace: "To replace",
  },
  fr: {
    context: "Précède le texte à traduire; rien à faire.",
    address: (code: string) =>
      `Adresse du lien ${code} du texte ci-dessus\u00A0: mettez celle de la page dans l’autre langue, s’il y en a une.`,
    add: "À ajouter",
    replace: "À remplacer",
  },
};

function noteOf({ rule, message }: Finding, path: string, { action, block }: ExchangeUnit, lang: UiLang): string {
  return `${WORDS[lang][action]} (${rule}, ${path}:${block.position.start.line}). ${message[lang]}`;
}
