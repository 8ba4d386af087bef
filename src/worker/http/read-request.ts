import { type Config, defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import type { Refusal } from "#finding";
import { LANGS, type Lang, type Sides, type Source } from "#posting";
import { looseCheckRequestSchema } from "#schema/request";
import { allChecks } from "../../../checks/index.ts";
import { fieldErrors, pointerOf } from "./field-errors.ts";
import { MAX_BODY, MAX_CONFIG, MAX_ERRORS, withinLimits } from "./limits.ts";
import type { FieldError, ProblemExtra } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { readBody } from "./read-body.ts";

/** A pair to check, as it was asked for. */
export interface CheckRequest {
  readonly sources: Sides<Source>;
  readonly key?: string;
  readonly config: Config;
}

/** What was read, or the problem with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false; readonly code: ProblemCode } & ProblemExtra);

/** Reads a request to check a pair, JSON or a form with files. Never throws. */
export async function readRequest(request: Request): Promise<Read<CheckRequest>> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "multipart/form-data") return { ok: false, code: "unsupported-media-type" };
  const bytes = await readBody(request, MAX_BODY);
  if (bytes === "too-large") return { ok: false, code: "too-large" };
  const body = type === "application/json" ? jsonOf(bytes) : await formOf(bytes, request.headers.get("Content-Type") ?? "");
  return body.ok ? validated(body.value) : body;
}

/** The body of a request in JSON. */
export async function readJson(request: Request): Promise<Read<unknown>> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, code: "unsupported-media-type" };
  const bytes = await readBody(request, MAX_BODY);
  return bytes === "too-large" ? { ok: false, code: "too-large" } : jsonOf(bytes);
}

function validated(body: unknown): Read<CheckRequest> {
  const parsed = looseCheckRequestSchema.safeParse(body, { reportInput: true });
  if (!parsed.success) return { ok: false, code: "invalid-request", errors: fieldErrors(parsed.error.issues) };
  const { en, fr, key, config } = parsed.data;
  const settings = settingsOf(config);
  if (!settings.ok) return settings;
  return { ok: true, value: { sources: { en, fr }, ...(key !== undefined && { key }), config: settings.value } };
}

/** The settings of a request; limits and settings by path are the service’s own affair. */
export function settingsOf(config: unknown): Read<Config> {
  if (config === undefined) return { ok: true, value: defaultConfig };
  if (JSON.stringify(config).length > MAX_CONFIG) return invalid([{ pointer: "/config", message: TOO_LONG }]);
  if (typeof config === "object" && config !== null && "overrides" in config)
    return invalid([{ pointer: "/config/overrides", message: BY_PATH }]);
  const resolved = resolveConfig(config, { rules: ruleIds });
  if (resolved.ok) return { ok: true, value: withinLimits(resolved.config) };
  return invalid(
    resolved.problems.map(({ path, message }) => ({ pointer: pointerOf(["config", ...path.split(".").filter(Boolean)]), message })),
  );
}

const invalid = (errors: readonly FieldError[]) => ({ ok: false, code: "invalid-config", errors: errors.slice(0, MAX_ERRORS) }) as const;

const TOO_LONG: Sides<string> = {
  en: `The settings are longer than ${MAX_CONFIG / 1024} KB. Shorten the glossary, or use the command line.`,
  fr: `Les réglages dépassent ${MAX_CONFIG / 1024} Ko. Abrégez le glossaire, ou employez la ligne de commande.`,
};

const BY_PATH: Sides<string> = {
  en: "Settings by path are for folders of files. Give the severities of this pair in “rules”.",
  fr: "Les réglages par chemin sont pour les dossiers de fichiers. Donnez les gravités de cette paire dans «\u00A0rules\u00A0».",
};

const ruleIds = allChecks.map(({ id }) => id);

function jsonOf(bytes: Uint8Array): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, code: "invalid-json" };
  }
}

/** A form as the JSON body would be. */
async function formOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Read<unknown>> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return { ok: false, code: "invalid-form" };
  }
  const fields: [name: string, value: unknown][] = [];
  const refusals: Refusal[] = [];
  for (const [name, value] of form) {
    if (name === "en" || name === "fr") {
      const side = await sideOf(name, value);
      if ("code" in side) refusals.push(side);
      else fields.push([name, side]);
    } else if (name === "config" && typeof value === "string") {
      const config = jsonOf(new TextEncoder().encode(value));
      if (!config.ok) return { ok: false, code: "invalid-request", errors: [{ pointer: "/config", message: NOT_JSON }] };
      fields.push([name, config.value]);
    } else fields.push([name, value]);
  }
  if (refusals.length > 0) return { ok: false, code: "refused", ...sentenceOf(refusals), refusals };
  const absent = LANGS.filter((side) => !fields.some(([name]) => name === side));
  if (absent.length > 0)
    return { ok: false, code: "invalid-request", errors: absent.map((side) => ({ pointer: pointerOf([side]), message: NO_FILE[side] })) };
  // As own properties, whatever their names: `__proto__` is a field like any other.
  return { ok: true, value: Object.fromEntries(fields) };
}

const NO_FILE: Sides<Sides<string>> = {
  en: {
    en: "The English file is absent. Send it in the field “en”.",
    fr: "Le fichier anglais est absent. Envoyez-le dans le champ «\u00A0en\u00A0».",
  },
  fr: {
    en: "The French file is absent. Send it in the field “fr”.",
    fr: "Le fichier français est absent. Envoyez-le dans le champ «\u00A0fr\u00A0».",
  },
};

const NOT_JSON: Sides<string> = { en: "It is not valid JSON. Correct it.", fr: "Ce n’est pas du JSON valide. Corrigez-le." };

/** A file keeps its name and its bytes; a text is taken as it is. */
async function sideOf(side: Lang, value: File | string): Promise<Source | Refusal> {
  if (typeof value === "string") return { text: value };
  const path = value.name === "" ? {} : { path: value.name };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await value.arrayBuffer()), ...path };
  } catch {
    return { code: "not-utf8", side, ...path, message: NOT_UTF8[side] };
  }
}

const NOT_UTF8: Sides<Sides<string>> = {
  en: {
    en: "The English file is not in UTF-8, so its letters cannot be read for certain. Save it as UTF-8.",
    fr: "Le fichier anglais n’est pas en UTF-8; ses lettres ne peuvent être lues avec certitude. Enregistrez-le en UTF-8.",
  },
  fr: {
    en: "The French file is not in UTF-8, so its letters cannot be read for certain. Save it as UTF-8.",
    fr: "Le fichier français n’est pas en UTF-8; ses lettres ne peuvent être lues avec certitude. Enregistrez-le en UTF-8.",
  },
};

/** The refusals' own sentences as the problem's. */
export function sentenceOf(refusals: readonly Refusal[]): { readonly messages: Sides<string> } {
  const [en, fr] = LANGS.map((lang) => refusals.map(({ message }) => message[lang]).join(" "));
  return { messages: { en: en ?? "", fr: fr ?? "" } };
}
