import { type Fact, factAt, ordered, outside } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

/** Occupational groups of federal employers that go by another code in French: research officers of the National Research Council. */
const FRENCH_GROUPS: Readonly<Record<string, string>> = { AR: "RO", ACR: "RCO" };

/** Groups of the core public service: only they count as codes without a hyphen (`CS04`, `AS 02`). */
const GROUPS = new Set(
  "AC AG AI AO AR AS AU BI CH CM CO CR CS CT CX DA DD DE DS EC ED EG EL EN EU EX FB FI FO FS GL GS GT HM HP HR HS IM IN IS IT LC LI LP LS MA MD MT NB ND NU OE OM OP PC PE PG PH PL PM PR PS PY RE RO SE SG SO SP SR ST SV SW TC TI TR UT VM WP".split(
    " ",
  ),
);

const LEVEL = /(?<![\p{L}\d-])(\p{Lu}{2,4})(?:[-‑–]|[ \u00A0](?=\d\d(?!\d)))?(\d{1,2})(?![\p{L}\d%]|[-‑.,/:]\d)/gu;
const BELOW_EX = /(?<![\p{L}\d])EX[ \u00A0-]?(?:minus|moins|\()[ \u00A0-]?(\d|one|two|un|deux)/giu;
const PROCESS = /(?<![\p{L}\d])\d{2,4}(?:-[\p{Lu}\d]{1,6}){2,5}(?![\p{L}\d])/gu;
const PROFILE = /(?<![\p{L}\d])([ABCEPX-]{3})(?:[ ]?\/[ ]?([ABCEPX-]{3}))?(?![\p{L}\d])/gu;
const NAMED = /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}\p{Ll}]{0,11}[-‑]?\d{1,4}|\d{1,3}\p{Lu}{1,2})(?![\p{L}\d]|[-‑.,]\d)/gu;
/** Without one of these words near it, CBC is a broadcaster, ABC an alphabet and AAA a level of accessibility. */
const LINGUISTIC =
  /bilingu|linguisti|language|langue|profile|profil|imp[ée]rati|(?:english|french|anglais|fran[çc]ais)(?! (?:only|seulement|uniquement))/iu;

/**
 * The codes that both languages write alike: group and level (`IT-03`, `CS04`, `EX minus 1`, `EX moins 1`), process numbers, and
 * language profiles (`BBB/BBB`). Keys drop hyphens and leading zeros; `CBC/CBC` is `CBC`. A process number counts by its
 * digits, since the department's letters are translated in it (22-TBS-EA-1234, 22-SCT-EA-1234).
 */
export function readCodes(text: string): Fact[] {
  if (!/\d|[ABCEPX]{2}|[Ee][Xx][ \u00A0-]?[Mm(]/u.test(text) || !/\p{Lu}{2}/u.test(text)) return [];
  const processes = /\d-[\p{Lu}\d]/u.test(text)
    ? matches(text, PROCESS, (m) => (/\p{Lu}/u.test(m[0]) ? (m[0].match(/\d+/gu) ?? []).join("-") : ""))
    : [];
  const below = matches(text, BELOW_EX, (m) => `EX minus ${/^(?:1|one|un)$/iu.test(m[1] ?? "") ? 1 : 2}`);
  const levels = /\d/u.test(text) ? matches(text, LEVEL, levelKey) : [];
  const taken = ordered(processes, below);
  return ordered(taken, outside(levels, taken), readProfiles(text));
}

function levelKey([raw, letters = "", level]: RegExpExecArray): string {
  if (!/[-‑–]/u.test(raw) && !GROUPS.has(letters)) return "";
  return `${FRENCH_GROUPS[letters] ?? letters}-${Number(level)}`;
}

/** The language profiles of a text. */
function readProfiles(text: string): Fact[] {
  if (!/[ABCEPX]{2}/u.test(text)) return [];
  const linguistic = LINGUISTIC.test(text);
  return matches(text, PROFILE, (m) => {
    const [first = "", second = first] = [m[1], m[2]];
    if (m[2] === undefined && (!linguistic || !/^(?!AAA|ABC)[ABC]{3}$/u.test(first))) return "";
    return first === second ? first : `${first}/${second}`;
  });
}

/** Names that end or begin in digits (`COVID-19`, `H1N1`, `5G`), as `LETTERS digits`: comparable only where the letters are the same. */
export function readNamed(text: string): Fact[] {
  if (!/(?<=\p{L}[-‑]?)\d|\d\p{L}/u.test(text)) return [];
  return matches(text, NAMED, (m) => `${m[0].replace(/[\d‑-]/gu, "").toUpperCase()} ${m[0].replace(/\D/gu, "").replace(/^0+(?=\d)/u, "")}`);
}

/** What a position asks of the languages. */
export type Requirement = "bilingual imperative" | "bilingual non-imperative" | "English essential" | "French essential" | "either";

const REQUIREMENTS: readonly (readonly [Requirement, RegExp])[] = [
  ["either", /(?:English or French|French or English|fran[çc]ais ou (?:l[’'])?anglais|anglais ou (?:le )?fran[çc]ais)[ \u00A0]essen\w+/giu],
  ["bilingual non-imperative", /(?:biling(?:ual|ue|uisme)[\p{L} ,àé-]{0,25}?non[- ]imp[ée]rati(?:ve|f))/giu],
  ["bilingual imperative", /(?:biling(?:ual|ue|uisme)[ \u00A0,(:–-]{1,3}(?:(?:à )?(?:nomination|dotation) )?imp[ée]rati(?:ve|f))/giu],
  ["English essential", /(?:English|anglais)[ \u00A0](?:is[ ]|est )?essen(?:tial|tiel)(?:le)?/giu],
  ["French essential", /(?:French|fran[çc]ais)[ \u00A0](?:is[ ]|est )?essen(?:tial|tiel)(?:le)?/giu],
];

/** The language requirements that a text names in words: “bilingual imperative”, « bilingue à nomination impérative ». */
export function readRequirements(text: string): Fact[] {
  if (!/bilingu|essen/iu.test(text)) return [];
  let facts: Fact[] = [];
  for (const [requirement, pattern] of REQUIREMENTS)
    facts = ordered(
      facts,
      outside(
        matches(text, pattern, () => requirement),
        facts,
      ),
    );
  return facts;
}

function matches(text: string, pattern: RegExp, key: (match: RegExpExecArray) => string): Fact[] {
  const facts: Fact[] = [];
  for (const match of allMatches(text, pattern)) {
    const value = key(match);
    if (value !== "") facts.push(factAt(text, match.index, match.index + match[0].length, value));
  }
  return facts;
}
