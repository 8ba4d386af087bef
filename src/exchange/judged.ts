import type { Lang } from "#posting";
import { withUrl } from "./addresses.ts";
import { type CodeChanges, codeChanges } from "./compare-codes.ts";
import type { Placing } from "./placed.ts";
import { codesOf } from "./present.ts";
import { type Code, joinedTokens, type MarkedToken, type Token, tokenKey } from "./token.ts";
import { type ExchangeUnit, unitName } from "./units.ts";

/** A unit as a file of a translator holds it. */
export interface FileUnit {
  readonly id: string;
  readonly source: readonly MarkedToken[];
  /** Nothing where the file has none. */
  readonly target?: readonly MarkedToken[];
}

/** Why words are not taken: white space alone, control characters, codes that no text can be made of, signs that would be read as something else. */
export type WhyRefused = "blank" | "control" | "codes" | "markup";

/** What came of a unit. */
export interface UnitOutcome {
  readonly id: string;
  /** `changed`: the text of the pair, or the present one, is another since; or the gap was closed. */
  readonly status: "taken" | "untranslated" | "changed" | "unknown" | "refused";
  readonly why?: WhyRefused;
  /** What of the pair it is, where it is of this pair. */
  readonly unit?: ExchangeUnit;
  /** The file has another source than the pair: somebody edited it in the file, which changes nothing. */
  readonly sourceEdited?: true;
  readonly codes?: Omit<CodeChanges, "wrong">;
  /** Addresses of links that none can be. */
  readonly addresses?: readonly string[];
  /** It was taken, and a reviser would still object. */
  readonly stillOpen?: true;
}

/** An outcome with what is to be put into the text. */
export interface Judgement extends UnitOutcome {
  readonly placing?: Placing;
}

/** Ends the id of a unit that holds the address of a link. */
export const ADDRESS_MARK = "_address-";

/** What each unit of a file is to the pair as it stands now. */
export function judged(key: string, to: Lang, offered: readonly ExchangeUnit[], units: readonly FileUnit[]): readonly Judgement[] {
  const byId = new Map(offered.filter(({ isCopied }) => !isCopied).map((unit) => [unit.id, unit]));
  const names = new Set([...byId.keys()].map(withoutEnd));
  const addresses = new Map(units.filter(({ id }) => id.includes(ADDRESS_MARK)).map((unit) => [unit.id, unit]));
  return units.flatMap((unit): readonly Judgement[] => {
    if (unit.id.startsWith("context-") || addresses.has(unit.id)) return [];
    const known = byId.get(unit.id);
    if (known) return [judgedUnit(known, unit, addresses)];
    const [, action] = /^(add|replace)-/u.exec(unit.id) ?? [];
    const isOurs = action !== undefined && withoutCount(unit.id) === unitName(key, to, action as ExchangeUnit["action"], unit.source);
    return [{ id: unit.id, status: isOurs || names.has(withoutEnd(unit.id)) ? "changed" : "unknown" }];
  });
}

/** Without the hash of the present text. */
const withoutEnd = (id: string): string => id.replace(/\.[0-9a-f]+$/u, "");
const withoutCount = (id: string): string => withoutEnd(id).replace(/(?<=^[a-z]+-[0-9a-f]{16})-\d+$/u, "");

function judgedUnit(unit: ExchangeUnit, file: FileUnit, addresses: ReadonlyMap<string, FileUnit>): Judgement {
  const edited = tokenKey(file.source) === tokenKey(unit.source.tokens) ? {} : ({ sourceEdited: true } as const);
  const own = { id: unit.id, unit, ...edited };
  const target = file.target ?? [];
  const key = tokenKey(target);
  if (target.length === 0 || [unit.source.tokens, unit.present?.tokens, file.source].some((each) => each && tokenKey(each) === key))
    return { ...own, status: "untranslated" };
  if (!target.some((token) => typeof token !== "string" || /[^\s\u200B\u2060\uFEFF]/u.test(token)))
    return { ...own, status: "refused", why: "blank" };
  if (target.some((token) => typeof token === "string" && CONTROL.test(token))) return { ...own, status: "refused", why: "control" };
  const codes = codesOf(unit.source.tokens, unit.present?.tokens);
  const { wrong, ...changes } = codeChanges(unit.present?.tokens ?? unit.source.tokens, target, codes);
  if (wrong) return { ...own, status: "refused", why: "codes" };
  const bad: string[] = [];
  const tokens = target.map((token): Token => {
    if (typeof token === "string") return token.replace(/[ \t\r\n]+/gu, " ");
    const code = codes.get(`${token.id} ${token.part}`) as Code;
    const asked = addresses
      .get(`${unit.id}${ADDRESS_MARK}${token.id}`)
      ?.target?.filter((each) => typeof each === "string")
      .join("")
      .trim();
    const put = asked ? withUrl(code, asked) : undefined;
    if (asked && code.part === "close" && !put) bad.push(asked);
    return put ?? code;
  });
  return {
    ...own,
    status: "taken",
    ...(Object.values(changes).some(({ length }) => length > 0) && { codes: changes }),
    ...(bad.length > 0 && { addresses: bad }),
    placing: { unit, tokens: unwrapped(unit, trimmed(joinedTokens(tokens))) },
  };
}

/** What no page shows: control characters, and signs that turn the direction of what follows. */
const CONTROL = /[^\P{Cc}\t\r\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

function trimmed(tokens: readonly Token[]): readonly Token[] {
  return joinedTokens(
    tokens.map((token, index) => {
      if (typeof token !== "string") return token;
      const start = index === 0 ? token.trimStart() : token;
      return index === tokens.length - 1 ? start.trimEnd() : start;
    }),
  );
}

/** The `**` of a heading in bold stand around it already, where somebody wrote them in as well. */
function unwrapped({ source: { before } }: ExchangeUnit, tokens: readonly Token[]): readonly Token[] {
  const [only, ...more] = tokens;
  const mark = /(?:\*\*|__)$/u.exec(before)?.[0];
  if (mark === undefined || typeof only !== "string" || more.length > 0 || only.length <= 4) return tokens;
  return only.startsWith(mark) && only.endsWith(mark) ? [only.slice(2, -2).trim()] : tokens;
}
