import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { locales } from "zod";
import { VERSION } from "#version";
import { allChecks } from "../../checks/index.ts";
import { formats } from "../../reports/index.ts";
import { ask, en, post, shorter } from "./ask.ts";

describe("the catalogue", () => {
  test("rules, each with both languages", async () => {
    const rules = (await (await ask("/api/v1/rules")).json()) as { id: string; why: { en: string; fr: string } }[];
    expect(rules.map(({ id }) => id)).toEqual(allChecks.map(({ id }) => id));
    expect(await (await ask("/api/v1/rules/missing-item")).json()).toMatchObject({
      id: "missing-item",
      group: "structure",
      examples: expect.any(Array),
    });
    expect((await ask("/api/v1/rules/none")).status).toBe(404);
  });

  test("formats and health", async () => {
    const offered = (await (await ask("/api/v1/formats")).json()) as { id: string }[];
    expect(offered.map(({ id }) => id)).toEqual(formats.map(({ id }) => id));
    expect(await (await ask("/api/v1/health")).json()).toEqual({ status: "ok", version: VERSION });
  });

  test("schemas do not travel twice", async () => {
    for (const path of ["/schemas/report.json", "/schemas/config.json", "/openapi.json"]) {
      const first = await ask(path);
      expect(first.status).toBe(200);
      const etag = first.headers.get("ETag") ?? "";
      expect((await ask(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
    }
  });
});

describe("POST /api/v1/drift", () => {
  const post = (path: string, body: unknown) =>
    ask(`/api/v1/${path}`, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  const sides = (en: string, fr = "- Nourrir les chevaux.\n") => ({ en: { text: en }, fr: { text: fr } });
  const before = sides("- Feed the horses.\n");
  const after = sides("- Feed the horses.\n- Repair the saddles of the riding school.\n");

  test("two states of a pair, and the stored one instead of the texts", async () => {
    const byTexts = await post("drift", { before, after });
    expect(byTexts.status).toBe(200);
    const report = (await byTexts.json()) as { findings: unknown[]; changes: unknown[] };
    expect(report).toMatchObject({ findings: [{ rule: "drift", lacking: "fr" }], changes: [{ side: "en", effect: "opens" }] });
    const state = await (await post("state", before)).json();
    expect(await (await post("drift", { state, after })).json()).toEqual(report);
  });

  test.each(formats.map(({ id }) => id))("as %s", async (format) => {
    const response = await post(`drift?format=${format}`, { before, after });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Repair the saddles of the riding school.");
  });

  test.each([
    [{ after }, "/before"],
    [{ before, state: {}, after }, "/before"],
    [{ before }, "/after"],
    [{ before, after, since: 1 }, "/since"],
  ])("a body that is not as described: %#", async (body, pointer) => {
    const response = await post("drift", body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid-request", errors: [{ pointer }] });
  });

  test("a state that nobody made here", async () => {
    const response = await post("drift", { state: { schemaVersion: 9 }, after });
    expect([response.status, await response.json()]).toMatchObject([422, { code: "invalid-state" }]);
  });
});

describe("what describes the API", () => {
  test("the document holds every address, and every reference leads somewhere", async () => {
    const document = (await (await ask("/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, { post?: { parameters: { name: string; required: boolean }[] } }>;
      components: { schemas: Record<string, unknown> };
    };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual([
      "/api/v1/check",
      "/api/v1/drift",
      "/api/v1/formats",
      "/api/v1/health",
      "/api/v1/rules",
      "/api/v1/rules/{id}",
      "/api/v1/state",
      "/github/webhook",
      "/openapi.json",
      "/schemas/config.json",
      "/schemas/report.json",
      "/schemas/sync-state.json",
    ]);
    for (const [, name = ""] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)) {
      expect(document.components.schemas).toHaveProperty([name]);
    }
    expect(JSON.stringify(document)).not.toContain("#/$defs/");
    expect(document.paths["/api/v1/check"]?.post?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ["lang", false],
      ["format", false],
    ]);
  });

  test("what it says of a request and of an answer is true", async () => {
    const { components } = (await (await ask("/openapi.json")).json()) as { components: object };
    const ajv = new Ajv({ strict: false, formats: { "uri-reference": true, binary: true } });
    ajv.addSchema({ $id: "https://parite.example/api", components });
    const valid = (name: string, value: unknown) => ajv.validate(`https://parite.example/api#/components/schemas/${name}`, value);
    const request = { en: { text: en }, fr: { text: shorter }, config: { rules: { typography: "off" } } };
    expect(valid("CheckRequest", request)).toBe(true);
    expect(valid("CheckRequest", { en: { text: en } })).toBe(false);
    expect(valid("Result", await (await post(request)).json())).toBe(true);
    expect(valid("Problem", await (await post({})).json())).toBe(true);
    for (const rule of (await (await ask("/api/v1/rules")).json()) as unknown[]) expect(valid("Rule", rule)).toBe(true);
    expect(valid("RuleWithExamples", await (await ask("/api/v1/rules/missing-item")).json())).toBe(true);
    for (const format of (await (await ask("/api/v1/formats")).json()) as unknown[]) expect(valid("Format", format)).toBe(true);
  });

  test("/docs leads to a page in the reader’s language that holds every address", async () => {
    const redirect = await ask("/docs", { redirect: "manual", headers: { "Accept-Language": "fr-CA" } });
    expect([redirect.status, redirect.headers.get("Location")]).toEqual([302, "/fr/docs"]);
    for (const lang of ["en", "fr"]) {
      const response = await ask(`/${lang}/docs`);
      const html = await response.text();
      expect(html).toContain(`<html lang="${lang}-CA">`);
      for (const path of ["/api/v1/check", "/api/v1/rules/{id}", "invalid-json", "multipart/form-data"]) expect(html).toContain(path);
      expect(html).not.toMatch(/undefined|\[object/u);
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
      expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    }
    expect(await (await ask("/fr/docs")).text()).toContain("Vérifier une paire");
  });
});

test("zod brings one language of its fifty", () => {
  expect(Object.keys(locales)).toEqual(["en"]);
});

describe("headers", () => {
  test("the API may be asked from any site, and a browser may load nothing from its answers", async () => {
    const preflight = await ask("/api/v1/check", {
      method: "OPTIONS",
      headers: {
        Origin: "https://other.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("content-type");
    const response = await ask("/api/v1/health", { headers: { Origin: "https://other.example" } });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  test("no answer sets a cookie", async () => {
    for (const path of ["/api/v1/health", "/docs", "/en/docs", "/openapi.json"]) {
      expect((await ask(path, { redirect: "manual" })).headers.get("Set-Cookie")).toBeNull();
    }
  });
});
