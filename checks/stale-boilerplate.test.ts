import { expect, test } from "vitest";
import { repositoryCheck } from "../tests/repository-check.ts";
import staleBoilerplate from "./stale-boilerplate.ts";

test("its examples, with their segments", () => {
  for (const { files, segments, finds } of staleBoilerplate.examples)
    expect(repositoryCheck(staleBoilerplate, files, undefined, segments).finds).toEqual(finds);
});

test("two translations of one text that both fit are no two generations", () => {
  const example = staleBoilerplate.examples.at(-1);
  const segments = example?.segments?.map((segment) => ({ ...segment, similarity: 0.98 }));
  expect(repositoryCheck(staleBoilerplate, example?.files ?? [], undefined, segments).finds).toEqual([]);
});
