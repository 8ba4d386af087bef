import { expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

test("two cells of a table that changed places are one finding", () => {
  const rows = (a: string, b: string) => `| Item | Rate |\n| --- | --- |\n| Hourly rate | ${a} |\n| Night premium | ${b} |\n`;
  const fr = "| Élément | Taux |\n| --- | --- |\n| Taux horaire | 42,10\u00A0$ |\n| Prime de nuit | 12\u00A0% |\n";
  const { findings } = reportOfEdit({ en: rows("$42.10", "12%"), fr }, { en: rows("12%", "$42.10"), fr });
  expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
  expect(findings[0]?.message.en).toContain("changed from “$42.10 … 12%” to “12% … $42.10”");
});
