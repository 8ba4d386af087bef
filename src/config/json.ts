import type { Sides } from "#posting";

/** What JSON holds, or where it is broken. */
export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: Sides<string> };

/** Reads the JSON of a file that a person wrote. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    return { ok: false, reason: placeOf(error, text) };
  }
}

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
