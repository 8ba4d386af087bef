import { describe, expect, test } from "vitest";
import { formats } from "../../../reports/index.ts";
import { ask } from "../../../tests/worker/requests.ts";

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
    expect(await response.text()).toContain("Repair the saddles of the riding school");
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
