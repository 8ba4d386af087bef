import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingBlock from "./missing-block.ts";

test.each([
  ["code", "```sh\nnpm start\n```", "The code block “npm start”"],
  ["image", "![](/map.png)", "The image “/map.png”"],
  ["quote", "> We sail at dawn.", "The quotation “We sail at dawn.”"],
])("%s", (_, block, words) => {
  const [finding] = checkAligned([missingBlock], `Sail with us.\n\n${block}`, "Naviguez avec nous.");
  expect(finding?.message.en).toContain(words);
  expect(finding?.lacking).toBe("fr");
});

test("a rule or a line break is no content", () => {
  expect(checkAligned([missingBlock], "Sail with us.\n\n---\n\n<br>", "Naviguez avec nous.")).toEqual([]);
});
