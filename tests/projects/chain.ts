import { type Analysis, analyse } from "#analysis";
import { defaultConfig } from "#config/config";
import { engineForMany } from "#engine";
import type { Finding } from "#finding";
import { reportOf } from "#parity";
import { type Lang, otherLang, type Sides } from "#posting";
import { checks } from "../../checks/index.ts";
import { kindOf, type Row } from "./postings.ts";

const STRUCTURE = checks.filter(({ group }) => group === "structure" || group === "language");

/** A kind of edit. */
export const EDITS = ["open", "close", "reopen", "reword", "typo", "move", "unrelated", "rename"] as const;

/** A posting that is edited, and what is known of its gaps. */
export interface Chain {
  readonly rows: readonly Row[];
  readonly key: string;
  /** The side that lacks the line, by line. */
  readonly open: ReadonlyMap<number, Lang>;
  /** Lines that were given back as they were. */
  readonly shut: ReadonlyMap<number, Lang>;
}

/** A number from 0 up to a bound. */
export type Draw = (below: number) => number;

/** What is added to a line, in both languages. */
const CLAUSES: readonly Sides<string>[] = [
  { en: "with the team in Moncton", fr: "avec l’équipe de Moncton" },
  { en: "at the end of each month", fr: "à la fin de chaque mois" },
  { en: "before the winter season", fr: "avant la saison d’hiver" },
  { en: "under the direction of the chief", fr: "sous la direction du chef" },
];

/** Lines that nobody gave before. */
const NEW_LINES: readonly Sides<string>[] = [
  { en: "Keep the keys of the building.", fr: "Garder les clés de l’immeuble." },
  { en: "Answer the telephone on Mondays.", fr: "Répondre au téléphone le lundi." },
  { en: "Water the plants of the entrance hall.", fr: "Arroser les plantes du hall d’entrée." },
  { en: "Order paper and ink for the office.", fr: "Commander du papier et de l’encre pour le bureau." },
];

/** The next state of a posting; the same one where the edit has nothing to edit. */
export function edited(chain: Chain, edit: (typeof EDITS)[number], draw: Draw, step: number): Chain {
  const { rows, open, shut } = chain;
  const pick = <T>(list: readonly T[]): T | undefined => list[draw(Math.max(1, list.length))];
  const gaps = [...open.keys()];
  const at = (id: number | undefined) => rows.findIndex((row) => row.id === id);
  switch (edit) {
    case "open": {
      const row = pick(rows.filter(({ id }, i) => isLine(rows, i) && !open.has(id) && !touchesGap(chain, i)));
      if (!row || open.size > 2) return chain;
      return { ...chain, open: new Map(open).set(row.id, draw(2) === 0 ? "en" : "fr"), shut: without(shut, row.id) };
    }
    case "close": {
      const id = pick(gaps);
      const side = id === undefined ? undefined : open.get(id);
      return id === undefined || !side ? chain : { ...chain, open: without(open, id), shut: new Map(shut).set(id, side) };
    }
    case "reopen": {
      const id = pick([...shut.keys()].filter((each) => !touchesGap(chain, at(each))));
      const side = id === undefined ? undefined : shut.get(id);
      return id === undefined || !side ? chain : { ...chain, open: new Map(open).set(id, side), shut: without(shut, id) };
    }
    case "reword": {
      const clause = pick(CLAUSES) as Sides<string>;
      return withRow(chain, pick(gaps), (text, lang) => text.replace(/^((?:[-*] |\d+\. )?\S+)(.*?)([.;]?)$/u, `$1$2, ${clause[lang]}$3`));
    }
    case "typo":
      return withRow(chain, pick(gaps), (text) => text.replace(/([a-z])([a-z])(?=[a-z]*[.;]?$)/u, "$2$1"));
    case "move": {
      const from = at(pick(gaps));
      const [row] = rows.slice(Math.max(from, 0));
      const to = rows.findIndex((other, i) => i !== from && isItem(other) && row && isItem(row) && Math.abs(i - from) === 1 + draw(2));
      if (from < 0 || to < 0 || !row) return chain;
      const rest = rows.filter((_, i) => i !== from);
      return { ...chain, rows: [...rest.slice(0, to), row, ...rest.slice(to)] };
    }
    case "unrelated": {
      const place = pick(rows.flatMap((row, i) => (isItem(row) ? [i] : [])));
      const line = NEW_LINES[step % NEW_LINES.length] as Sides<string>;
      if (place === undefined) return chain;
      const marker = /^(?:[-*] |\d+\. )/u.exec(rows[place]?.en ?? "")?.[0] ?? "- ";
      const added = { id: 1000 + step, en: marker + line.en, fr: marker + line.fr };
      return { ...chain, rows: [...rows.slice(0, place), added, ...rows.slice(place)] };
    }
    case "rename":
      return { ...chain, key: `${chain.key}-${step}` };
  }
}

/** Both texts of a state. */
export const textsOf = ({ rows, open }: Chain): Sides<string> => {
  const of = (lang: Lang) =>
    rows
      .filter(({ id }) => open.get(id) !== lang)
      .map((row) => row[lang])
      .join("\n");
  return { en: of("en"), fr: of("fr") };
};

/** A state as it is judged. */
export function judged(chain: Chain): { readonly analysis: Analysis; readonly findings: readonly Finding[] } {
  const { en, fr } = textsOf(chain);
  // What is missing is told by these, whatever the others say.
  const engine = { ...engineForMany(defaultConfig, chain.key), checks: STRUCTURE };
  const outcome = analyse({ en: { text: en }, fr: { text: fr } }, engine);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return { analysis: outcome.analysis, findings: reportOf(outcome.analysis, engine).findings };
}

/** The finding that a gap is: that the line is missing. */
export function findingOf({ rows, open }: Chain, id: number, findings: readonly Finding[]): Finding | undefined {
  const lacking = open.get(id);
  if (!lacking) return undefined;
  const has = otherLang(lacking);
  const before = rows.slice(
    0,
    rows.findIndex((row) => row.id === id),
  );
  const line = before.filter((row) => open.get(row.id) !== has).length + 1;
  return findings.find(
    (each) =>
      each.rule.startsWith("missing-") && each.lacking === lacking && each[has]?.start.line === line && each[has]?.end.line === line,
  );
}

const isItem = ({ en }: Row): boolean => /^(?:[-*] |\d+\. )/u.test(en);

/** Whether a line is one that may be missing: an item or a paragraph of words. */
function isLine(rows: readonly Row[], i: number): boolean {
  const row = rows[i];
  const isInFront = i < rows.findIndex(({ en }, at) => at > 0 && en === "---");
  return !!row && !isInFront && row.en.length > 24 && (isItem(row) || kindOf(row.en) === "words");
}

/** Gaps stand apart, for two that touch are one to the engine. */
const touchesGap = ({ rows, open }: Chain, i: number): boolean => [-2, -1, 1, 2].some((d) => open.has(rows[i + d]?.id ?? -1));

function withRow(chain: Chain, id: number | undefined, edit: (text: string, lang: Lang) => string): Chain {
  return { ...chain, rows: chain.rows.map((row) => (row.id === id ? { ...row, en: edit(row.en, "en"), fr: edit(row.fr, "fr") } : row)) };
}

function without<V>(map: ReadonlyMap<number, V>, id: number): ReadonlyMap<number, V> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
