import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import { globSync } from "tinyglobby";
import { parseAst } from "vite";
import { ROOT } from "../src/dev/root.ts";

/** How the time of an expression may grow with the text that it is tried on. */
type Growth = "linear" | "polynomial" | "exponential";

/** An expression as it is written. */
interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

const parser = new RegExpParser();

/** By the automaton of the expression: what repeats, and could repeat the same letters in two ways. @see https://github.com/RunDevelopment/scslre */
export function growthOf({ pattern, flags }: Expression): Growth {
  const mode = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") };
  const literal = { pattern: parser.parsePattern(pattern, 0, pattern.length, mode) as AST.Pattern, flags: parser.parseFlags(flags) };
  const { reports } = analyse(literal);
  return reports.some(({ exponential }) => exponential) ? "exponential" : reports.length > 0 ? "polynomial" : "linear";
}

/** The literal expressions of what ships, by file. */
export function expressionsThatShip(): ReadonlyMap<string, readonly Expression[]> {
  const files = globSync(["{src,checks,reports}/**/*.{ts,tsx}", "!**/*.test.*", "!src/dev/**", "!**/*.generated.*", "!**/*.d.ts"], {
    cwd: ROOT,
  });
  return new Map(
    files
      .sort()
      .map((file) => [file, literalsIn(parseAst(readFileSync(join(ROOT, file), "utf8"), { lang: file.endsWith("x") ? "tsx" : "ts" }))]),
  );
}

function literalsIn(node: unknown): readonly Expression[] {
  if (typeof node !== "object" || node === null) return [];
  if ("regex" in node) return [node.regex as Expression];
  return Object.values(node).flatMap(literalsIn);
}
