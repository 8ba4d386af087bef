import { expect, test } from "vitest";
import link from "../../checks/link.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const find = (en: string, fr: string, alt = { en: "A canoe on the lake", fr: "Un canot sur le lac" }) =>
  checkAligned([link], `![${alt.en}](/img/${en})`, `![${alt.fr}](/img/${fr})`).map(({ severity }) => severity);

test.each([
  ["canoe.jpg", "kayak.jpg"],
  ["kayak.jpg", "canot.jpg"],
  ["lake-canoe.jpg", "quilt.jpg"],
])("a picture of something else than the texts say is a lead: %s, %s", (en, fr) => {
  expect(find(en, fr)).toEqual(["info"]);
});

test.each([
  ["the same name", "canoe.jpg", "canoe.jpg"],
  ["translated names", "canoe.jpg", "canot.jpg"],
  ["a translation of another form", "lake.jpg", "lacs.jpg"],
  ["marks of the languages", "canoe-en.jpg", "canoe-fr.jpg"],
  ["their names", "canoe-english.jpg", "canoe-french.jpg"],
  ["letters for them", "canoe_e.jpg", "canoe_f.jpg"],
  ["numbers of a camera", "IMG_2041.jpg", "IMG_2043.jpg"],
  ["a number beside a name", "canoe.jpg", "DSC_0012.jpg"],
  ["the use of a picture", "canoe.jpg", "banner.jpg"],
  ["neither is said", "dawn.jpg", "quilt.jpg"],
])("%s: none", (_, en, fr) => {
  expect(find(en, fr)).toEqual([]);
});

test("texts that say nothing decide nothing", () => {
  expect(find("canoe.jpg", "kayak.jpg", { en: "", fr: "" })).toEqual([]);
});
