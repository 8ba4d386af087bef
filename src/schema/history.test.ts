import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { History } from "#history";
import { historyJsonSchema, type historySchema } from "#schema/history";
import { history, none } from "../../reports/history/history.case.ts";

type Frozen<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer E)[]
    ? readonly Frozen<E>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(historyJsonSchema());

test("the schema of a history says what the type says", () => {
  expectTypeOf<Frozen<z.infer<typeof historySchema>>>().toEqualTypeOf<Frozen<History>>();
});

test.each(Object.entries({ history, none, later: { ...history, later: true } }))("takes %s", (_, sample) => {
  validate(JSON.parse(JSON.stringify(sample)));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ["without pairs", { ...history, pairs: undefined }],
  ["with an age below zero", { ...history, gaps: history.gaps.map((gap) => ({ ...gap, days: -1 })) }],
  ["with a state that there is not", { ...history, pairs: history.pairs.map((pair) => ({ ...pair, state: "fine" })) }],
  ["with a score over 100", { ...history, scores: [{ day: "2026-01-01", score: 101, pairs: 1 }] }],
])("does not take a history %s", (_, sample) => {
  expect(validate(JSON.parse(JSON.stringify(sample)))).toBe(false);
});
