import { realpath } from "node:fs/promises";
import { dirname, extname, isAbsolute, relative, resolve } from "node:path";
import type { Config } from "#config/config";
import { CONFIG_NAME } from "#config/config-name";
import { parseGlossary } from "#config/glossary";
import { readJson } from "#config/json";
import { resolveConfig } from "#config/load";
import { repeatedKey } from "#config/repeated-key";
import { UserError, userError } from "#config/user-error";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { readText } from "./files.ts";
import type { ForgeKind } from "./git/forge-address.ts";
import { nearestConfig } from "./nearest-config.ts";

/** Settings and where they come from. */
export interface LoadedConfig {
  readonly config: Config;
  /** The folder that globs are relative to. */
  readonly root: string;
  /** The language that the settings ask for. */
  readonly lang?: UiLang;
  /** Where they say that the pages of the rules are. */
  readonly docs?: string;
  /** A glossary that lies neither under the settings nor under the folder that the command runs in, as they name it. */
  readonly glossaryOutside?: string;
  /** Kinds of forges by host. */
  readonly forges: Readonly<Record<string, ForgeKind>>;
}

/** Largest configuration or glossary, in bytes. */
const LARGEST = 4_194_304;

/**
 * Reads the settings that are named, else the nearest `parite.config.json`: in the folder that holds all paths, then upwards to `cwd`;
 * the defaults where there is none. With `confined`, they may name no file outside `cwd`: they are a stranger’s.
 * @throws UserError for a file that is absent, no JSON, or has wrong settings.
 */
export async function loadConfig(
  cwd: string,
  named: string | undefined,
  paths: readonly string[],
  rules: readonly string[],
  { confined = false } = {},
): Promise<LoadedConfig> {
  const path = named === undefined ? await nearestConfig(cwd, paths) : resolve(cwd, named);
  if (path === undefined) return { config: resolved({}, CONFIG_NAME, rules), root: cwd, forges: {} };
  const shown = relative(cwd, path);
  const input = parseJson(await requiredText(path, shown), shown);
  const root = dirname(path);
  const glossaryOutside = await outsideOf(input, root, cwd, confined);
  if (confined && glossaryOutside !== undefined) throw userError("glossary-outside", { path: glossaryOutside });
  const config = resolved(await withGlossary(input, root), shown, rules);
  const lang = UI_LANGS.find((each) => isObject(input) && input.lang === each);
  const docs = isObject(input) && typeof input.docs === "string" ? input.docs : undefined;
  return {
    config,
    root,
    ...(lang && { lang }),
    ...(docs !== undefined && { docs }),
    ...(glossaryOutside !== undefined && { glossaryOutside }),
    forges: forgesIn(input),
  };
}

/** Checked with the rest of the settings. */
const forgesIn = (input: unknown): LoadedConfig["forges"] =>
  isObject(input) && isObject(input.forges) ? (input.forges as LoadedConfig["forges"]) : {};

/** JSON of a file. @throws UserError that says where it is broken. */
export function parseJson(text: string, path: string): unknown {
  const read = readJson(text);
  const repeated = read.ok ? repeatedKey(text) : undefined;
  if (repeated !== undefined) throw userError("repeated-key", { path, key: repeated });
  if (read.ok) return read.value;
  throw userError("invalid-json", { path, reason: read.reason });
}

/** The text of a file that must be there. @throws UserError */
export async function requiredText(path: string, shown: string): Promise<string> {
  const read = await readText(path, shown, LARGEST);
  if (read.ok) return read.text;
  throw new UserError(read.refusal.code as UserError["code"], read.refusal.message);
}

function resolved(input: unknown, path: string, rules: readonly string[]): Config {
  const result = resolveConfig(input, { rules });
  if (!result.ok) throw userError("invalid-config", { path, problems: result.problems });
  return result.config;
}

/** The glossary’s path as it is named, where it, or what its links lead to, is outside. */
async function outsideOf(input: unknown, root: string, cwd: string, confined: boolean): Promise<string | undefined> {
  if (!isObject(input) || typeof input.glossary !== "string" || input.glossary === "") return undefined;
  const real = (path: string) => realpath(path).catch(() => path);
  const file = await real(resolve(root, input.glossary));
  const folders = await Promise.all((confined ? [cwd] : [root, cwd]).map(real));
  return folders.some((folder) => holds(folder, file)) ? undefined : input.glossary;
}

function holds(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== ".." && !/^\.\.[/\\]/u.test(way) && !isAbsolute(way);
}

async function withGlossary(input: unknown, root: string): Promise<unknown> {
  if (!isObject(input) || typeof input.glossary !== "string" || input.glossary === "") return input;
  const text = await requiredText(resolve(root, input.glossary), input.glossary);
  const extension = extname(input.glossary).toLowerCase();
  if (extension === ".json") return { ...input, glossary: parseJson(text, input.glossary) };
  const parsed = parseGlossary(text, extension === ".tsv" ? "\t" : ",");
  if (!parsed.ok) throw userError("invalid-glossary", { path: input.glossary, line: parsed.line });
  return { ...input, glossary: parsed.terms };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
