import { describe, expect, test } from "vitest";
import { locales } from "zod";
import { ask } from "./requests.ts";

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
