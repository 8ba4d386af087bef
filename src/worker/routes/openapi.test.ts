import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ask, en, post, shorter } from "../../../tests/worker/requests.ts";

describe("what describes the API", () => {
  test("the document holds every address, and every reference leads somewhere", async () => {
    const document = (await (await ask("/openapi.json")).json()) as {
      openapi: string;
      paths: Record<
        string,
        {
          post?: {
            parameters: { name: string; required: boolean }[];
            responses: { "200": { content: { "application/json": { schema: object } } } };
          };
        }
      >;
      components: { schemas: Record<string, unknown> };
    };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual([
      "/api/v1/check",
      "/api/v1/drift",
      "/api/v1/formats",
      "/api/v1/health",
      "/api/v1/projects",
      "/api/v1/projects/{p}",
      "/api/v1/projects/{p}/acceptances",
      "/api/v1/projects/{p}/acceptances/reopen",
      "/api/v1/projects/{p}/accepted",
      "/api/v1/projects/{p}/addresses",
      "/api/v1/projects/{p}/addresses/{id}",
      "/api/v1/projects/{p}/audit",
      "/api/v1/projects/{p}/deliveries",
      "/api/v1/projects/{p}/deliveries/{id}",
      "/api/v1/projects/{p}/export",
      "/api/v1/projects/{p}/failures",
      "/api/v1/projects/{p}/failures/{id}",
      "/api/v1/projects/{p}/gaps",
      "/api/v1/projects/{p}/import",
      "/api/v1/projects/{p}/installations",
      "/api/v1/projects/{p}/installations/{id}",
      "/api/v1/projects/{p}/invitations",
      "/api/v1/projects/{p}/pairs",
      "/api/v1/projects/{p}/pairs/{key}",
      "/api/v1/projects/{p}/texts/missing",
      "/api/v1/projects/{p}/tokens",
      "/api/v1/projects/{p}/tokens/{id}",
      "/api/v1/projects/{p}/webhooks",
      "/api/v1/projects/{p}/webhooks/{id}",
      "/api/v1/projects/{p}/webhooks/{id}/test",
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
      ["info", false],
    ]);
    expect(document.paths["/api/v1/check"]?.post?.responses["200"].content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/Result",
    });
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
});
