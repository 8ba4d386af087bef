import { expect, test } from "vitest";
import { leadsText } from "#rendering/leads";

const leads = (...rules: readonly string[]) => rules.map((rule) => ({ rule }));
const measured = { meaning: { found: 40, agreed: 13 }, "missing-detail": { found: 20, agreed: 12 }, stale: { found: 2, agreed: 2 } };

test("the share is that of the rules at hand", () => {
  expect(leadsText(leads("meaning", "meaning", "meaning"), "en", measured)).toBe("3 leads, of which about 1 in 3 is right");
  expect(leadsText(leads("missing-detail", "missing-detail"), "en", measured)).toBe("2 leads, of which about 3 in 5 are right");
  expect(leadsText(leads("meaning", "missing-detail"), "fr", measured)).toBe("2 pistes, dont environ 1 sur 2 est juste");
});

test("a rule that was seen twice is told by all rules together: 27 of 62", () => {
  expect(leadsText(leads("stale", "stale"), "fr", measured)).toBe("2 pistes, dont environ 2 sur 5 sont justes");
});

test("nothing is said of what nobody measured", () => {
  expect(leadsText(leads("link", "link", "meaning"), "en", measured)).toBe("3 leads");
  expect(leadsText(leads("meaning"), "en", {})).toBe("1 lead");
  expect(leadsText(leads("constructor", "toString"), "fr", measured)).toBe("2 pistes");
});

test("one lead is of its kind", () => {
  expect(leadsText(leads("meaning"), "en", measured)).toBe("1 lead (of its kind, about 1 in 3 is right)");
  expect(leadsText(leads("meaning"), "fr", measured)).toBe("1 piste (environ 1 sur 3 de ce genre se révèle fondée)");
  expect(leadsText(leads("missing-detail"), "fr", measured)).toBe("1 piste (environ 3 sur 5 de ce genre se révèlent fondées)");
});
