import { validate } from "@octokit/graphql-schema";
import { expect, test } from "vitest";
import { queryFor } from "./blobs.ts";

test("the query for files is valid by GitHub’s published schema", () => {
  expect(validate(queryFor(["a".repeat(40), "b".repeat(64)]))).toEqual([]);
});

test("what is no id cannot leave its quotes", () => {
  expect(queryFor(['a") { x } evil: object(oid: "b'])).not.toContain("evil");
});
