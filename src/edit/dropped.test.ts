import { expect, test } from "vitest";
import { droppedOn } from "./dropped.ts";

const sides = (...names: readonly string[]) => {
  const dropped = droppedOn("fr", names, false);
  return dropped.ok ? dropped.sides : dropped.why;
};

test("one file goes where it is dropped, whatever its name says", () => {
  expect(sides("posting.en.md")).toEqual(["fr"]);
  expect(droppedOn("en", ["posting.md"], false)).toEqual({ ok: true, sides: ["en"] });
});

test("two find their sides by the name of either, and else by their order", () => {
  expect(sides("a.en.md", "a.fr.md")).toEqual(["en", "fr"]);
  expect(sides("a.fr.md", "a.en.md")).toEqual(["fr", "en"]);
  expect(sides("french.md", "a.md")).toEqual(["fr", "en"]);
  expect(sides("a.md", "a-eng.md")).toEqual(["fr", "en"]);
  expect(sides("a.md", "offre-francais.md")).toEqual(["en", "fr"]);
  expect(sides("one.md", "other.md")).toEqual(["en", "fr"]);
});

test("two of one language are not taken, nor are three, nor what holds many", () => {
  expect(sides("a.en.md", "b.en.md")).toBe("en");
  expect(sides("a-fra.md", "a-fra.md")).toBe("fr");
  expect(sides("a.en.md", "a.fr.md", "b.md")).toBe("many");
  expect(sides("postings.ZIP")).toBe("folder");
  expect(droppedOn("en", ["postings"], true)).toEqual({ ok: false, why: "folder" });
});
