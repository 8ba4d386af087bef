import { expect, test } from "vitest";
import { allChecks } from "../../../checks/index.ts";
import { ask } from "../../../tests/worker/requests.ts";

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
