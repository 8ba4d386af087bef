import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import title from "./title.ts";

test("a pair without front matter has no title to compare", () => {
  expect(checkAligned([title], "# Sailor\n\nSail.", "# Marin\n\nNaviguez.")).toEqual([]);
});

test("a side without any front matter is front-matter's", () => {
  expect(
    checkAligned([title], "---\ntitle: Sailor\n---\nSail.", "Naviguez.", [
      [[0], []],
      [[1], [0]],
    ]),
  ).toEqual([]);
});

test("an empty title stands on its own line", () => {
  const [finding] = checkAligned([title], "---\ntitle: Sailor\n---\nSail.", "---\nlayout: job\ntitle:\n---\nNaviguez.", [
    [[0], [1]],
    [[], [0]],
    [[1], [2]],
  ]);
  expect(finding).toMatchObject({ severity: "error", lacking: "fr", data: { title: "Sailor" } });
});

test("a title that differs from its heading on both sides is nobody's fault", () => {
  expect(checkAligned([title], "---\ntitle: Sailor\n---\n# Come aboard", "---\ntitle: Marin\n---\n# À bord")).toEqual([]);
});
