import { dirname, extname, join, relative, resolve } from "node:path";
import picomatch from "picomatch";
import type { Config, RuleSetting } from "#config/config";
import { parseGlossary } from "#config/glossary";
import { resolveConfig } from "#config/load";
import { UserError, userError } from "#config/user-error";
import type { Sides } from "#posting";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { readText } from "./files.ts";
import { CONFIG_NAME, nearestConfig } from "./nearest-config.ts";

/** Settings and where they come from. */
export interface Loaded {
  readonly config: Config;
  /** The folder that globs are relative to. */
  readonly root: string;
  /** The language that the settings ask for. */
  readonly lang?: UiLang;
  /** Where they say that the pages of the rules are. */
  readonly docs?: string;
}

/** Largest configuration or glossary, in bytes. */
const LARGEST = 4_194_304;

/**
 * Reads the settings that are named, else the nearest `parite.config.json`: in the folder that holds all paths, then upwards to `cwd`;
 * the defaults where there is none.
 * @throws UserError for a file that is absent, no JSON, or has wrong settings.
 */
export async function loadConfig(
  cwd: string,
  named: string | undefined,
  paths: readonly string[],
  rules: readonly string[],
): Promise<Loaded> {
  const path = named === undefined ? await nearestConfig(cwd, paths) : resolve(cwd, named);
  if (path === undefined) return { config: resolved({}, CONFIG_NAME, rules), root: cwd };
  const shown = relative(cwd, path);
  const input = parseJson(await textOf(path, shown), shown);
  const root = dirname(path);
  const config = resolved(await withGlossary(input, root), shown, rules);
  const lang = UI_LANGS.find((each) => isObject(input) && input.lang === each);
  const docs = isObject(input) && typeof input.docs === "string" ? input.docs : undefined;
  return { config, root, ...(lang && { lang }), ...(docs !== undefined && { docs }) };
}

/** The setting of a rule for some files, globs being relative to the configuration; the last override that matches wins. */
export function settingFor(config: Config, rule: string, paths: readonly string[]): RuleSetting | undefined {
  const override = config.overrides.findLast(
    ({ files, rules }) => rules[rule] !== undefined && paths.some((path) => picomatch.isMatch(path, [...files], { dot: true })),
  );
  return override?.rules[rule] ?? config.rules[rule];
}

/** The settings of one pair: overrides that match a path of it are worked in, so that the engine sees no paths of this machine. */
export function configFor(config: Config, paths: readonly string[]): Config {
  if (config.overrides.length === 0) return config;
  const rules = new Set([...Object.keys(config.rules), ...config.overrides.flatMap((override) => Object.keys(override.rules))]);
  const settings = [...rules].flatMap((rule) => {
    const setting = settingFor(config, rule, paths);
    return setting === undefined ? [] : [[rule, setting] as const];
  });
  return { ...config, rules: Object.fromEntries(settings), overrides: [] };
}

/** JSON of a file. @throws UserError that says where it is broken. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw userError("invalid-json", { path, reason: placeOf(error, text) });
  }
}

/** The text of a file that must be there. @throws UserError */
export async function textOf(path: string, shown: string): Promise<string> {
  const read = await readText(path, shown, LARGEST);
  if (read.ok) return read.text;
  throw new UserError(read.refusal.code as UserError["code"], read.refusal.message);
}

function resolved(input: unknown, path: string, rules: readonly string[]): Config {
  const result = resolveConfig(input, { rules });
  if (!result.ok) throw userError("invalid-config", { path, problems: result.problems });
  return result.config;
}

async function withGlossary(input: unknown, root: string): Promise<unknown> {
  if (!isObject(input) || typeof input.glossary !== "string" || input.glossary === "") return input;
  const text = await textOf(join(root, input.glossary), input.glossary);
  const extension = extname(input.glossary).toLowerCase();
  if (extension === ".json") return { ...input, glossary: parseJson(text, input.glossary) };
  const parsed = parseGlossary(text, extension === ".tsv" ? "\t" : ",");
  if (!parsed.ok) throw userError("invalid-glossary", { path: input.glossary, line: parsed.line });
  return { ...input, glossary: parsed.terms };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** V8 gives the offset, or only that the text ends; its words are left out. */
function placeOf(error: unknown, text: string): Sides<string> {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position === undefined) {
    const token = /^Unexpected token '?(.+?)'?,/su.exec(message)?.[1];
    return message.includes("end of JSON") || text.trim() === "" ? ENDS : misplaced(token);
  }
  const before = text.slice(0, Number(position)).split("\n");
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return { en: `line ${line}, column ${column}`, fr: `ligne ${line}, colonne ${column}` };
}

const ENDS = { en: "it ends too early", fr: "il se termine trop tôt" };
/** The place is unknown, and the sign may be one that cannot be seen. */
function misplaced(token = ""): Sides<string> {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(token))
    return { en: "something stands where JSON cannot have it", fr: "un signe figure là où le JSON ne l’admet pas" };
  return { en: `“${token}” stands where JSON cannot have it`, fr: `«\u00A0${token}\u00A0» figure là où le JSON ne l’admet pas` };
}
