import { type Config, defaultConfig } from "#config/config";
import { parseGlossary } from "#config/glossary";
import { resolveConfig } from "#config/load";
import { refusal } from "#config/user-error";
import { withinLimits } from "#config/within-limits";
import type { Refusal } from "#finding";
import { allChecks } from "../../../checks/index.ts";
import type { CommentLang } from "../../review/comment/comment.ts";
import type { TextReader } from "./blobs.ts";
import type { Tree } from "./tree.ts";

/** Settings of a repository, and the language to speak. */
export interface Settings {
  readonly config: Config;
  readonly lang: CommentLang;
}

type Loaded = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The file of the settings, at the root. */
export const SETTINGS_NAME = "parite.config.json";

/** The settings at the root of a commit; the defaults where there are none. @throws RequestError */
export async function settingsAt(tree: Tree, blobs: TextReader): Promise<Loaded> {
  const file = tree.get(SETTINGS_NAME);
  if (!file) return { ok: true, settings: { config: defaultConfig, lang: "both" } };
  await blobs.read([file]);
  const input = jsonOf(blobs.textOf(file));
  if (input === undefined) return refused(refusal("invalid-json", { path: SETTINGS_NAME, reason: NOT_JSON }, { path: SETTINGS_NAME }));
  const glossary = await glossaryOf(input, tree, blobs);
  if (!glossary.ok) return refused(glossary.refusal);
  const resolved = resolveConfig(glossary.input, { rules });
  if (!resolved.ok)
    return refused(refusal("invalid-config", { path: SETTINGS_NAME, problems: resolved.problems }, { path: SETTINGS_NAME }));
  const { config } = resolved;
  const globs = [...config.include, ...config.exclude, ...config.overrides.flatMap(({ files }) => files)];
  if (globs.join("").length > MOST_GLOBS)
    return refused(refusal("invalid-config", { path: SETTINGS_NAME, problems: [MANY_GLOBS] }, { path: SETTINGS_NAME }));
  return { ok: true, settings: { config: withinLimits(config), lang: langOf(input) } };
}

const rules = allChecks.map(({ id }) => id);
/** Characters of all globs: each costs time for each file of the repository. */
const MOST_GLOBS = 16_384;

async function glossaryOf(
  input: unknown,
  tree: Tree,
  blobs: TextReader,
): Promise<{ readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly refusal: Refusal }> {
  if (typeof input !== "object" || input === null || !("glossary" in input) || typeof input.glossary !== "string")
    return { ok: true, input };
  const path = input.glossary.replace(/^\.\//u, "");
  const file = tree.get(path);
  if (!file) return { ok: false, refusal: refusal("missing-file", { path }, { path }) };
  await blobs.read([file]);
  const text = blobs.textOf(file) ?? "";
  if (/\.json$/iu.test(path)) {
    const terms = jsonOf(text);
    return terms === undefined
      ? { ok: false, refusal: refusal("invalid-json", { path, reason: NOT_JSON }, { path }) }
      : { ok: true, input: { ...input, glossary: terms } };
  }
  const parsed = parseGlossary(text, /\.tsv$/iu.test(path) ? "\t" : ",");
  if (!parsed.ok) return { ok: false, refusal: refusal("invalid-glossary", { path, line: parsed.line }, { path }) };
  return { ok: true, input: { ...input, glossary: parsed.terms } };
}

const refused = (...refusals: readonly Refusal[]) => ({ ok: false, refusals }) as const;

function jsonOf(text: string | null | undefined): unknown {
  try {
    return JSON.parse((text ?? "").replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

const langOf = (input: unknown): CommentLang => {
  const lang = typeof input === "object" && input !== null && "lang" in input ? input.lang : undefined;
  return lang === "en" || lang === "fr" ? lang : "both";
};

const NOT_JSON = { en: "it cannot be read as JSON", fr: "il est illisible en tant que JSON" };

const MANY_GLOBS = {
  path: "include, exclude, overrides.files",
  message: {
    en: "The globs are longer than the GitHub App takes: 16,384 characters in all. Shorten them, or use the Action.",
    fr: "Les motifs dépassent ce qu’accepte l’application GitHub\u00A0: 16\u00A0384 caractères en tout. Abrégez-les, ou employez l’Action.",
  },
};
