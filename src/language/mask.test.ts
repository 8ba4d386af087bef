import { expect, test } from "vitest";
import { votingText } from "./mask.ts";

test("an allowed word is blanked wherever it stands by itself, however often it is listed", () => {
  const allow = ["Zoom", " zoom ", "", "Web site"];
  expect(votingText("Le Zoom du Web site, zoomer, ZOOM.", allow)).toBe("Le      du         , zoomer,     .");
});

test("a list of allowed words is folded once for all the texts", () => {
  let reads = 0;
  const allow = new Proxy(["zoom", "web"], {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/u.test(key)) reads++;
      return Reflect.get(target, key);
    },
  });
  for (const text of ["Le web.", "Le zoom.", "Rien."]) votingText(text, allow);
  expect(reads).toBe(2);
});
