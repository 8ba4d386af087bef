import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import order from "./order.ts";

test("neighbours that changed places are one finding, even where both are marked as moved", () => {
  for (const moved of [
    ["moved", undefined],
    ["moved", "moved"],
  ] as const) {
    const found = checkAligned([order], "- Cook\n- Clean\n- Serve", "- Nettoyer\n- Cuisiner\n- Servir", [
      [[0], [1], ...(moved[0] ? ([moved[0]] as const) : ([] as const))],
      [[1], [0], ...(moved[1] ? ([moved[1]] as const) : ([] as const))],
      [[2], [2]],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ data: { first: "Cook", second: "Clean" }, en: { start: { line: 1 } }, fr: { start: { line: 2 } } });
  }
});

test("a whole section that moved is one finding over all of it", () => {
  const found = checkAligned(
    [order],
    "## Pay\n\nFridays.\n\n## Team\n\nSix cooks.\n\n## Hours\n\nEvenings.",
    "## Équipe\n\nSix cuisiniers.\n\n## Heures\n\nLe soir.\n\n## Paie\n\nLe vendredi.",
    [
      [[0], [4], "moved"],
      [[1], [5], "moved"],
      [[2], [0]],
      [[3], [1]],
      [[4], [2]],
      [[5], [3]],
    ],
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ data: { text: "Pay", afterEn: "", afterFr: "Le soir." }, en: { start: { line: 1 }, end: { line: 3 } } });
});

test("lists that both languages sort by their own alphabet are left alone", () => {
  const found = checkAligned([order], "- Dutch\n- English\n- German", "- Allemand\n- Anglais\n- Néerlandais", [
    [[0], [2], "moved"],
    [[1], [1]],
    [[2], [0], "moved"],
  ]);
  expect(found).toEqual([]);
});
