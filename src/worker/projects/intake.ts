import type { z } from "zod";
import { hashOf } from "#analysis";
import { LANGS, type Lang, type Sides } from "#posting";
import type { pushSchema } from "#schema/project-request";
import type { Access } from "#service/access";
import type { PushedPair } from "#service/pushed";
import type { ReadResult } from "../http/read-result.ts";
import { settingsOf } from "../http/settings.ts";
import { io } from "./io.ts";

/** A version as it came in: a text, or the hash of one that the project has. */
export type PushBody = z.infer<typeof pushSchema>;

/** A version that can be stored, its texts found where only their hashes came. */
export async function pushedOf(
  { project, store }: Pick<Access, "project" | "store">,
  { key, branch }: { readonly key: string; readonly branch: string },
  body: PushBody,
): Promise<ReadResult<PushedPair>> {
  const settings = settingsOf(body.config);
  if (!settings.ok) return settings;
  const named = LANGS.flatMap((lang) => (body[lang].text === undefined && body[lang].sha256 !== undefined ? [body[lang].sha256] : []));
  const held = named.length > 0 ? await store.texts(project.id, named) : new Map<string, string>();
  const text = (lang: Lang) => body[lang].text ?? held.get(body[lang].sha256 ?? "");
  const [en, fr] = [text("en"), text("fr")];
  if (en === undefined || fr === undefined) {
    const absent = LANGS.filter((lang) => text(lang) === undefined);
    return { ok: false, code: "invalid-request", errors: absent.map((lang) => ({ pointer: `/${lang}/text`, message: NO_TEXT })) };
  }
  const texts: Sides<string> = { en, fr };
  const wrong = LANGS.filter((lang) => body[lang].sha256 !== undefined && body[lang].sha256 !== hashOf(texts[lang]));
  if (wrong.length > 0)
    return { ok: false, code: "invalid-request", errors: wrong.map((lang) => ({ pointer: `/${lang}/sha256`, message: OTHER_TEXT })) };
  return {
    ok: true,
    value: {
      key,
      branch,
      paths: { en: body.en.path ?? null, fr: body.fr.path ?? null },
      texts,
      config: settings.value,
      ...(body.at !== undefined && { at: momentOf(body.at) }),
      ...(body.label !== undefined && { label: body.label }),
      ...(body.formerly !== undefined && { formerly: body.formerly }),
    },
  };
}

/** In universal time, and none that is still to come: it would make every version after it an older one. */
const momentOf = (at: string): string => [new Date(at).toISOString(), io.now()].sort()[0] as string;

const NO_TEXT: Sides<string> = {
  en: "The project does not have this text. Send the text itself.",
  fr: "Le projet n’a pas ce texte. Envoyez le texte lui-même.",
};

const OTHER_TEXT: Sides<string> = {
  en: "This is not the SHA-256 of the text. Correct it, or leave it out.",
  fr: "Ce n’est pas l’empreinte SHA-256 du texte. Corrigez-la ou omettez-la.",
};
