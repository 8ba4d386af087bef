import type { Config } from "#config/config";
import type { DriftInput } from "#drift/drift";
import type { Sides } from "#posting";
import { looseDriftRequestSchema } from "#schema/drift-request";
import { fieldErrors } from "./field-errors.ts";
import { type Read, readJson, settingsOf } from "./read-request.ts";

/** Two states of a pair to compare, as it was asked for. */
export interface DriftRequest {
  readonly input: DriftInput;
  readonly key?: string;
  readonly config: Config;
}

/** Reads a request to compare two states of a pair. Never throws. */
export async function readDriftRequest(request: Request): Promise<Read<DriftRequest>> {
  const body = await readJson(request);
  if (!body.ok) return body;
  const parsed = looseDriftRequestSchema.safeParse(body.value, { reportInput: true });
  if (!parsed.success) return { ok: false, code: "invalid-request", errors: fieldErrors(parsed.error.issues) };
  const { before, state, after, key, config } = parsed.data;
  if ((before === undefined) === (state === undefined))
    return { ok: false, code: "invalid-request", errors: [{ pointer: "/before", message: before === undefined ? NEITHER : BOTH }] };
  const settings = settingsOf(config);
  if (!settings.ok) return settings;
  const input: DriftInput = before === undefined ? { state, after } : { before, after };
  return { ok: true, value: { input, config: settings.value, ...(key !== undefined && { key }) } };
}

const NEITHER: Sides<string> = {
  en: "Nothing says how the pair was. Give “before” or “state”.",
  fr: "Rien n’indique comment était la paire. Donnez «\u00A0before\u00A0» ou «\u00A0state\u00A0».",
};

const BOTH: Sides<string> = {
  en: "Both “before” and “state” say how the pair was. Give one of them.",
  fr: "«\u00A0before\u00A0» et «\u00A0state\u00A0» indiquent tous deux comment était la paire. Donnez l’un des deux.",
};
