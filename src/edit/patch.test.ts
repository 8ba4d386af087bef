import { applyPatch } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import { patchOf } from "#edit/patch";

test("names the file on both sides, and shows lines that end with CRLF as they are", () => {
  expect(patchOf("posts/a.fr.md", "un\r\ndeux\r\n", "un\r\ntrois\r\n")).toContain(
    "--- a/posts/a.fr.md\n+++ b/posts/a.fr.md\n@@ -1,2 +1,2 @@\n un\r\n-deux\r\n+trois\r\n",
  );
});

test("nothing changed: nothing to apply", () => {
  expect(patchOf("a.md", "x", "x")).toBe("");
});

test("applied to the one it gives the other", () => {
  const text = fc.array(fc.constantFrom("a", "b", "", "é", "c\r"), { maxLength: 12 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = patchOf("a.md", before, after);
      expect(patch === "" ? before : applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
    }),
  );
});
