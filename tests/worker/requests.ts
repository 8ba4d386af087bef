import { exports } from "cloudflare:workers";
import { expect } from "vitest";

/** A posting. */
export const en = "---\ntitle: Team lead\n---\n\n## What you will do\n\n- Plan the work of the team\n- Answer questions from the public\n";

/** Its French side. */
export const fr =
  "---\ntitle: Chef d’équipe\n---\n\n## Vos tâches\n\n- Planifier le travail de l’équipe\n- Répondre aux questions du public\n";

/** The French side with an item less. */
export const shorter = fr.replace("- Répondre aux questions du public\n", "");

/** The Worker’s answer. */
export function ask(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(`https://parite.example${path}`, init));
}

/** Its answer to a pair in JSON. */
export function post(
  body: unknown,
  { query = "", headers = {} }: { query?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return ask(`/api/v1/check${query}`, { method: "POST", body: text, headers: { "Content-Type": "application/json", ...headers } });
}

/** Its answer to a pair in a form. */
export function upload(parts: Readonly<Record<string, string | Blob>>, query = ""): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, `${name}.md`);
  }
  return ask(`/api/v1/check${query}`, { method: "POST", body: form });
}

/** What every problem is, whatever its code. */
export async function problemOf(response: Response) {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const body = (await response.json()) as {
    code: string;
    status: number;
    detail: string;
    messages: { en: string; fr: string };
    errors?: { pointer: string }[];
    refusals?: { code: string; side: string }[];
  };
  expect(body.status).toBe(response.status);
  expect(body.messages.en).not.toBe(body.messages.fr);
  return body;
}
