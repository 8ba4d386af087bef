import { parseGlossary } from "#config/glossary";
import { readJson } from "#config/json";
import { resolveConfig } from "#config/load";
import { MAX_CONFIG } from "#config/schema";
import { refusal } from "#config/user-error";
import { withinLimits } from "#config/within-limits";
import type { Refusal } from "#finding";
import { folderRefusal } from "./refused.ts";
import type { FolderSettings } from "./settings.ts";

/** Settings that hold, or why they do not. */
export type SettingsRead = { readonly ok: true; readonly settings: FolderSettings } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads settings that were handed over with their folder, by the schema of `parite check`; a glossary lies among what was handed over.
 * @param rules ids of all rules @param fileText the text of a file by its path; nothing where it is not there
 */
export async function readSettings(
  path: string,
  text: string,
  rules: readonly string[],
  fileText: (path: string) => Promise<string | undefined>,
): Promise<SettingsRead> {
  // Whatever is wrong, it is with the settings, and gone when these hold.
  const refused = (why: Refusal): SettingsRead => ({ ok: false, refusal: { ...why, path } });
  const json = readJson(text);
  if (!json.ok) return refused(refusal("invalid-json", { path, reason: json.reason }));
  let input = json.value;
  if (isObject(input) && typeof input.glossary === "string" && input.glossary !== "") {
    const named = input.glossary;
    const at = joined(path, named);
    const glossary = at === undefined ? undefined : await fileText(at);
    if (glossary === undefined) return refused(folderRefusal("no-glossary", named));
    const terms = termsIn(named, glossary);
    if (!terms.ok) return refused(terms.refusal);
    input = { ...input, glossary: terms.value };
  }
  const resolved = resolveConfig(input, { rules });
  if (!resolved.ok) return refused(refusal("invalid-config", { path, problems: resolved.problems }));
  const config = withinLimits(resolved.config);
  if (JSON.stringify(config).length > MAX_CONFIG) return refused(folderRefusal("long-settings", path, MAX_CONFIG));
  const docs = isObject(input) && typeof input.docs === "string" ? input.docs : undefined;
  return { ok: true, settings: { config, path, ...(docs !== undefined && { docs }) } };
}

/** A glossary’s file by the place of the settings that name it; nothing where it leads out of all that was handed over. */
function joined(settings: string, named: string): string | undefined {
  if (named.startsWith("/")) return undefined;
  const parts = settings.split("/").slice(0, -1);
  for (const part of named.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

type Terms = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal };

function termsIn(path: string, text: string): Terms {
  const extension = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase();
  if (extension === "json") {
    const json = readJson(text);
    return json.ok ? json : { ok: false, refusal: refusal("invalid-json", { path, reason: json.reason }) };
  }
  const parsed = parseGlossary(text, extension === "tsv" ? "\t" : ",");
  return parsed.ok ? { ok: true, value: parsed.terms } : { ok: false, refusal: refusal("invalid-glossary", { path, line: parsed.line }) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
