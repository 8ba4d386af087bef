import type { Refusal } from "#finding";
import { LANGS, type Lang, type Sides, type Source } from "#posting";
import { pointerOf } from "./field-errors.ts";
import { refusalsAsProblem } from "./problem.ts";
import type { ReadResult } from "./read-result.ts";
import { TWICE } from "./twice.ts";

/** A form with two files as the JSON that says the same. */
export async function formAsJson(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ReadResult<string>> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return { ok: false, code: "invalid-form" };
  }
  const fields: [name: string, value: unknown][] = [];
  const refusals: Refusal[] = [];
  const named = new Set<string>();
  for (const [name, value] of form) {
    if (named.has(name)) return { ok: false, code: "invalid-request", errors: [{ pointer: pointerOf([name]), message: TWICE }] };
    named.add(name);
    if (name === "en" || name === "fr") {
      const side = await sideOf(name, value);
      if ("code" in side) refusals.push(side);
      else fields.push([name, side]);
    } else if (name === "config" && typeof value === "string") {
      const config = jsonOf(value);
      if (config === undefined) return { ok: false, code: "invalid-request", errors: [{ pointer: "/config", message: NOT_JSON }] };
      fields.push([name, config]);
    } else fields.push([name, value]);
  }
  if (refusals.length > 0) return { ok: false, code: "refused", ...refusalsAsProblem(refusals) };
  const absent = LANGS.filter((side) => !fields.some(([name]) => name === side));
  if (absent.length > 0)
    return { ok: false, code: "invalid-request", errors: absent.map((side) => ({ pointer: pointerOf([side]), message: NO_FILE[side] })) };
  // As own properties, whatever their names: `__proto__` is a field like any other.
  return { ok: true, value: JSON.stringify(Object.fromEntries(fields)) };
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
