import { validate } from "@octokit/graphql-schema";
import { expect, test } from "vitest";
import { blobQuery } from "./blob-query.ts";
import { MAIN_QUERY } from "./main-query.ts";

test("the query for files is valid by GitHub’s published schema", () => {
  expect(validate(blobQuery(["a".repeat(40), "b".repeat(64)]))).toEqual([]);
});

test("the query for the default branch is valid by the same schema", () => {
  expect(validate(MAIN_QUERY)).toEqual([]);
});

test("what is no id cannot leave its quotes", () => {
  expect(blobQuery(['a") { x } evil: object(oid: "b'])).not.toContain("evil");
});
