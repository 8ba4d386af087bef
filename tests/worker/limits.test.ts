import { describe, expect, test } from "vitest";
import { ask, en, fr, problemOf } from "./requests.ts";

const PAIR = JSON.stringify({ en: { text: en }, fr: { text: fr } });

/** Answers to as many requests from one address, the last one by itself. */
async function answers(count: number, path: string, init: RequestInit, from: string): Promise<readonly Response[]> {
  const headers = { ...init.headers, "CF-Connecting-IP": from };
  const first = await Promise.all(Array.from({ length: count - 1 }, () => ask(path, { ...init, headers })));
  return [...first, await ask(path, { ...init, headers })];
}

/** Work that is refused before it is done, so that a hundred of it cost nothing. */
const broken: RequestInit = { method: "POST", body: "{", headers: { "Content-Type": "application/json" } };

describe("how often an address may ask", () => {
  test("over the limit the API answers with 429, when to come back, and why in both languages", async () => {
    const all = await answers(121, "/api/v1/check", broken, "192.0.2.1");
    expect(all.slice(0, 120).map(({ status }) => status)).toEqual(Array(120).fill(400));
    const last = all.at(-1) as Response;
    expect([last.status, last.headers.get("Retry-After"), last.headers.get("Access-Control-Allow-Origin")]).toEqual([429, "60", "*"]);
    const problem = await problemOf(last);
    expect(problem).toMatchObject({ code: "too-many-requests", status: 429 });
    expect(problem.messages.fr).toContain("Retry-After");
    const other = await ask("/api/v1/check", { ...broken, headers: { ...broken.headers, "CF-Connecting-IP": "192.0.2.2" } });
    expect(other.status).toBe(400);
  });
});

describe("what is there twice", () => {
  const FIELD = { message: expect.objectContaining({ en: "It is there more than once. Keep the one that is meant." }) };

  test("is refused in JSON", async () => {
    const body = `{"en": {"text": "a"}, ${PAIR.slice(1)}`;
    const response = await ask("/api/v1/check", { method: "POST", body, headers: { "Content-Type": "application/json" } });
    expect(await problemOf(response)).toMatchObject({ code: "invalid-request", errors: [{ pointer: "/en", ...FIELD }] });
  });

  test("is refused in a form", async () => {
    const form = new FormData();
    for (const [name, text] of [
      ["en", en],
      ["en", "other"],
      ["fr", fr],
    ] as const)
      form.append(name, new File([text], `${name}.md`));
    const response = await ask("/api/v1/check", { method: "POST", body: form });
    expect(await problemOf(response)).toMatchObject({ code: "invalid-request", errors: [{ pointer: "/en", ...FIELD }] });
  });
});

describe("every answer", () => {
  test.each([
    ["a redirect", "/", {}],
    ["a redirect of a language", "/fr", {}],
    ["a page", "/en/", {}],
    ["a page that is not there", "/fr/nothing", { headers: { Accept: "text/html" } }],
    ["a style", "/assets/parite.css", {}],
    ["the API", "/api/v1/health", {}],
    [
      "a preflight",
      "/api/v1/check",
      { method: "OPTIONS", headers: { Origin: "https://o.example", "Access-Control-Request-Method": "POST" } },
    ],
    ["another method", "/en/", { method: "DELETE" }],
    ["a problem", "/api/v1/check", broken],
    ["a webhook without a signature", "/github/webhook", { method: "POST", body: "{}" }],
  ])("has its headers: %s", async (_, path, init: RequestInit) => {
    const { headers } = await ask(path, { redirect: "manual", ...init });
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toMatch(/DENY|SAMEORIGIN/u);
    expect(headers.get("Referrer-Policy")).toMatch(/same-origin|no-referrer/u);
    expect(headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
    // Nobody asked for it.
    expect(headers.get("Strict-Transport-Security")).toBeNull();
  });

  test("the address decides the language of a page that is not there", async () => {
    const headers = { Accept: "text/html", "Accept-Language": "en" };
    expect(await (await ask("/fr/nothing", { headers })).text()).toContain('<html lang="fr-CA">');
    expect(await (await ask("/en/nothing?lang=fr", { headers })).text()).toContain('<html lang="en-CA">');
    expect((await (await ask("/fr/", { method: "DELETE" })).json()) as object).toMatchObject({ title: "Une autre méthode est nécessaire" });
  });
});
