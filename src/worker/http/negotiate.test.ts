import { expect, test } from "vitest";
import { formatAccepted, formatNamed } from "./negotiate.ts";

test.each([
  [undefined, "json"],
  ["", "json"],
  ["*/*", "json"],
  ["text/*", "html"],
  ["TEXT/CSV", "csv"],
  ["text/csv;q=0.1, application/*;q=0.2", "json"],
  ["text/plain;q=1, */*;q=0.1", "pretty"],
  ["application/json;q=0, application/*", "sarif"],
  ["image/*", undefined],
  ["*/*;q=0", undefined],
])("Accept: %s", (accept, id) => {
  expect(formatAccepted(accept)?.id).toBe(id);
});

test("a format by name; text is for people", () => {
  expect(formatNamed("sarif")?.id).toBe("sarif");
  expect(formatNamed("text")?.id).toBe("pretty");
  expect(formatNamed("pdf")).toBeUndefined();
});
