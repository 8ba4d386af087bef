import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formats } from "../../../reports/index.ts";
import { ask, en, fr, post, problemOf, shorter, upload } from "../../../tests/worker/requests.ts";
import { app } from "../app.tsx";

describe("POST /api/v1/check", () => {
  test("two texts as JSON: the report as JSON, valid by the published schema", async () => {
    const response = await post({ en: { text: en, path: "en.md" }, fr: { text: shorter, path: "fr.md" }, key: "team-lead" });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const result = (await response.json()) as { pair: { key: string }; findings: { rule: string; lacking: string }[] };
    const schema = await (await ask("/schemas/report.json")).json();
    const validate = new Ajv({ strict: false }).compile(schema as object);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.pair.key).toBe("team-lead");
    expect(result.findings).toContainEqual(expect.objectContaining({ rule: "missing-item", lacking: "fr" }));
  });

  test("two files as a form: the same findings as from JSON, the files named", async () => {
    const uploaded = (await (await upload({ en: new Blob([en]), fr: new Blob([shorter]) })).json()) as Record<string, unknown>;
    const sent = (await (await post({ en: { text: en, path: "en.md" }, fr: { text: shorter, path: "fr.md" } })).json()) as Record<
      string,
      unknown
    >;
    expect(uploaded).toEqual(sent);
  });

  test("a report leads to the pages of the rules here", async () => {
    const response = await post({ en: { text: en }, fr: { text: shorter } }, { query: "?format=sarif&lang=fr" });
    const { runs } = (await response.json()) as { runs: { tool: { driver: { rules: { id: string; helpUri: string }[] } } }[] };
    const { helpUri = "" } = runs[0]?.tool.driver.rules.find(({ id }) => id === "missing-item") ?? {};
    expect(helpUri).toBe("https://parite.example/fr/rules/missing-item");
    expect((await ask("/fr/rules/missing-item")).status).toBe(200);
  });

  test("settings of a form are JSON", async () => {
    const response = await upload({ en: new Blob([en]), fr: new Blob([shorter]), config: '{"rules":{"missing-item":"off"}}' });
    const { findings } = (await response.json()) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).not.toContain("missing-item");
  });

  test.each(formats.map(({ id, mediaType }) => [id, mediaType] as const))("?format=%s answers %s", async (format, mediaType) => {
    const response = await post({ en: { text: en }, fr: { text: shorter } }, { query: `?format=${format}` });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(mediaType);
    expect(new TextDecoder().decode(await response.arrayBuffer())).toContain("missing-item");
  });

  test.each([
    ["*/*", "application/json"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"],
    ["text/markdown", "text/markdown; charset=utf-8"],
    ["application/sarif+json;q=0.5, text/csv;q=0.9", "text/csv; charset=utf-8; header=present"],
    ["text/plain", "text/plain; charset=utf-8"],
    ["application/*, application/json;q=0", "application/sarif+json"],
  ])("Accept: %s is answered by %s", async (Accept, mediaType) => {
    const response = await post({ en: { text: en }, fr: { text: fr } }, { headers: { Accept } });
    expect(response.headers.get("Content-Type")).toBe(mediaType);
    expect(response.headers.get("Vary")).toMatch(/Accept/u);
  });

  test("?format=text is for people, in the language asked for", async () => {
    const body = { en: { text: en }, fr: { text: shorter } };
    expect(await (await post(body, { query: "?format=text&lang=fr" })).text()).toContain("parité non atteinte");
    expect(await (await post(body, { query: "?format=text", headers: { "Accept-Language": "fr-CA, en;q=0.5" } })).text()).toContain(
      "À faire",
    );
    expect(await (await post(body, { query: "?format=text" })).text()).toContain("not in parity");
  });

  test("a page is shut off from this site and shows text as text", async () => {
    const response = await post({ en: { text: `${en}\n<script>alert(1)</script>\n` }, fr: { text: fr } }, { query: "?format=html" });
    expect(response.headers.get("Content-Security-Policy")).toMatch(/^sandbox allow-scripts.*default-src 'none'/u);
    expect(await response.text()).not.toContain("<script>alert(1)");
  });

  test("a byte order mark, CRLF and signs beyond the basic plane are kept", async () => {
    const text = `\uFEFF${en.replaceAll("\n", "\r\n")}😀\r\n`;
    const response = await upload({ en: new Blob([text]), fr: new Blob([fr]) });
    const { pair } = (await response.json()) as { pair: { en: { sha256: string } } };
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    expect(pair.en.sha256).toBe([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  });
});

describe("what cannot be answered is a problem", () => {
  test.each([
    ["no JSON", "{", "invalid-json"],
    ["nothing", "", "invalid-json"],
    ["not an object", [], "invalid-request"],
    ["no French side", { en: { text: en } }, "invalid-request"],
    ["a text that is a number", { en: { text: 1 }, fr: { text: fr } }, "invalid-request"],
    ["an unknown field", { en: { text: en }, fr: { text: fr }, de: { text: "" } }, "invalid-request"],
    [
      "an unknown rule in the settings",
      { en: { text: en }, fr: { text: fr }, config: { rules: { "missing-itm": "off" } } },
      "invalid-config",
    ],
    [
      "settings by path",
      { en: { text: en }, fr: { text: fr }, config: { overrides: [{ files: ["*a*a*a*a*a*b"], rules: {} }] } },
      "invalid-config",
    ],
    ["settings without end", { en: { text: en }, fr: { text: fr }, config: { allow: ["x".repeat(200_000)] } }, "invalid-config"],
    ["a glossary by path", { en: { text: en }, fr: { text: fr }, config: { glossary: "../../etc/passwd" } }, "invalid-config"],
  ])("%s", async (_, body, code) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe(code);
  });

  test("names each field, and says it in the language asked for", async () => {
    const body = await problemOf(await post({ en: {}, fr: { text: 1 }, x: 1 }, { query: "?lang=fr" }));
    expect(body.errors?.map(({ pointer }) => pointer).sort()).toEqual(["/en/text", "/fr/text", "/x"]);
    expect(body.detail).toBe(body.messages.fr);
    expect(JSON.stringify(body.errors)).toContain("Donnez une chaîne.");
  });

  test("a thousand unknown fields or rules do not make a long answer", async () => {
    const body = await problemOf(await post(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`field${i}`, 1]))));
    expect(body.errors?.length).toBeLessThanOrEqual(20);
    const rules = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`rule${i}`, "off"]));
    expect((await problemOf(await post({ en: { text: en }, fr: { text: fr }, config: { rules } }))).errors?.length).toBeLessThanOrEqual(20);
  });

  test("bytes that are not UTF-8", async () => {
    const latin1 = new Uint8Array([0x43, 0x68, 0x65, 0x66, 0x20, 0xe9, 0x71, 0x75, 0x69, 0x70, 0x65]);
    const response = await upload({ en: new Blob([en]), fr: new Blob([latin1]) });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: "not-utf8", refusals: [{ code: "not-utf8", side: "fr", path: "fr.md" }] });
    const json = await ask("/api/v1/check", { method: "POST", body: latin1, headers: { "Content-Type": "application/json" } });
    expect((await problemOf(json)).code).toBe("invalid-json");
  });

  test("a posting over its limit: 422 with the side and the reason", async () => {
    const response = await post({ en: { text: en.repeat(3_000) }, fr: { text: fr } });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: "over-limit", refusals: [{ side: "en" }] });
  });

  test("settings of a stranger do not raise a limit", async () => {
    const response = await post({ en: { text: en.repeat(3_000) }, fr: { text: fr }, config: { limits: { bytes: 1_000_000_000 } } });
    expect((await problemOf(response)).code).toBe("over-limit");
  });

  test("a body over the limit, as declared and as sent", async () => {
    const declared = await post(JSON.stringify({ en: { text: "x".repeat(3_000_000) } }));
    expect(declared.status).toBe(413);
    expect((await problemOf(declared)).code).toBe("too-large");
    let left = 64;
    const endless = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(65_536));
        else controller.close();
      },
    });
    // Straight to the app: a connection that is cut off half-way would be reported as lost.
    const sent = await app.request("/api/v1/check", { method: "POST", body: endless, headers: { "Content-Type": "application/json" } }, {});
    expect(sent.status).toBe(413);
    expect(left).toBeGreaterThan(0);
  });

  test("another type of body, another format, another language", async () => {
    const xml = await post("<x/>", { headers: { "Content-Type": "application/xml" } });
    expect([xml.status, (await problemOf(xml)).code]).toEqual([415, "unsupported-media-type"]);
    const image = await post({}, { headers: { Accept: "image/png" } });
    expect([image.status, (await problemOf(image)).code]).toEqual([406, "not-acceptable"]);
    for (const query of ["?format=pdf", "?lang=de"]) {
      const response = await post({}, { query });
      expect([response.status, (await problemOf(response)).code]).toEqual([400, "invalid-parameter"]);
    }
    const form = await ask("/api/v1/check", { method: "POST", body: "x", headers: { "Content-Type": "multipart/form-data" } });
    expect([form.status, (await problemOf(form)).code]).toEqual([400, "invalid-form"]);
  });

  test("a form without one of its files asks for that file", async () => {
    const response = await upload({ en: new Blob([en]) });
    const problem = await problemOf(response);
    expect([response.status, problem.code]).toEqual([400, "invalid-request"]);
    expect(problem.errors).toEqual([
      {
        pointer: "/fr",
        message: {
          en: "The French file is absent. Send it in the field “fr”.",
          fr: "Le fichier français est absent. Envoyez-le dans le champ «\u00A0fr\u00A0».",
        },
      },
    ]);
  });

  test("another method, another address", async () => {
    const method = await ask("/api/v1/check");
    expect([method.status, method.headers.get("Allow")]).toEqual([405, "POST"]);
    expect((await problemOf(method)).code).toBe("method-not-allowed");
    const address = await ask("/api/v2/check");
    expect([address.status, (await problemOf(address)).code]).toEqual([404, "not-found"]);
    const page = await ask("/nowhere", { headers: { Accept: "text/html", "Accept-Language": "fr" } });
    expect([page.status, page.headers.get("Content-Type")]).toEqual([404, expect.stringContaining("text/html")]);
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});
