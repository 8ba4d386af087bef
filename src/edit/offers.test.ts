import { describe, expect, test } from "vitest";
import { offersOf, placesUnder, type Sure, takenUp } from "#edit/offers";
import { openedWith, undone } from "#edit/workspace";

const texts = { en: "One.\n", fr: "\uFEFFUn :\r\nDeux :\r\n{{ a : b }}\r\n" };
const at = (text: string, found: number) => ({ from: found, to: found + 1, text });
const [first, second, third] = [texts.fr.indexOf(" :"), texts.fr.lastIndexOf(" :\r"), texts.fr.indexOf(" : b")] as [number, number, number];
const sure = (edits: Sure["edits"], places = edits.length, rule = "typography"): Sure => ({ rule, side: "fr", edits, places });

describe("what a rule would change at once", () => {
  test("in the order of the text, each with its line and what stands around it", () => {
    expect(offersOf("typography", [sure([at("\u00A0", second)]), sure([at("\u00A0", first)])], texts)).toEqual([
      { side: "fr", line: 1, before: "Un", old: " ", after: ":", text: "\u00A0", from: first, to: first + 1 },
      { side: "fr", line: 2, before: "Deux", old: " ", after: ":", text: "\u00A0", from: second, to: second + 1 },
    ]);
  });

  test("nothing of another rule, in a template, or over another change", () => {
    const findings = [sure([at("\u00A0", first), at("x", first), at("\u00A0", third)]), sure([at("y", second)], 1, "link")];
    expect(offersOf("typography", findings, texts)).toHaveLength(1);
  });

  test("a long line is cut between words, where there are any near", () => {
    const words = "the ferry leaves the harbour at sunrise and comes back";
    const long = `${words} : ${words}\n`;
    const from = long.indexOf(":") - 1;
    const [offer] = offersOf("typography", [sure([{ from, to: from + 1, text: "-" }])], { en: "", fr: long });
    expect(offer).toMatchObject({
      before: "… leaves the harbour at sunrise and comes back",
      after: ": the ferry leaves the harbour at sunrise and …",
    });
  });

  test("a long line is cut on both sides, never within a character", () => {
    const long = `${"🙂".repeat(40)} ${"🙂".repeat(40)}\n`;
    const [offer] = offersOf("typography", [sure([{ from: 80, to: 81, text: "-" }])], { en: "", fr: long });
    expect(offer).toMatchObject({ before: `…${"🙂".repeat(24)}`, after: `${"🙂".repeat(24)}…` });
    const [odd] = offersOf("typography", [sure([{ from: 81, to: 82, text: "-" }])], { en: "", fr: `x${long}` });
    expect(odd?.before).toBe(`…${"🙂".repeat(24)}`);
    const [split] = offersOf("typography", [sure([{ from: 80, to: 82, text: "-" }])], { en: "", fr: long.replace(" ", " x") });
    expect(split?.after.isWellFormed()).toBe(true);
    const [shifted] = offersOf("typography", [sure([{ from: 80, to: 81, text: "-" }])], { en: "", fr: long.replace("🙂 ", "🙂-x") });
    expect([shifted?.before.isWellFormed(), shifted?.after.isWellFormed()]).toEqual([true, true]);
  });
});

test("a finding stands for all its places, those without an edit too", () => {
  expect(placesUnder("typography", [sure([at("\u00A0", first)], 3), sure([], 2), sure([], 9, "link")])).toBe(5);
});

test("all are made in one step, on both sides, and undone in one", () => {
  const work = openedWith(texts);
  const offers = [
    ...offersOf("typography", [sure([at("\u00A0", first), at("\u00A0", second)])], texts),
    ...offersOf("typography", [{ rule: "typography", side: "en", edits: [{ from: 0, to: 3, text: "Two" }], places: 1 }], texts),
  ];
  const next = takenUp(work, offers);
  expect(next.texts).toEqual({ en: "Two.\n", fr: texts.fr.replaceAll(/ :(?=\r)/gu, "\u00A0:") });
  expect(undone(next).texts).toEqual(texts);
});
