import { expect, test } from "vitest";
import { alignFields } from "#align/fields";
import { readPair } from "../dev/read-pair.ts";

const page = (fields: string) => `---\n${fields}\n---\n\nText\n`;

/** Which keys face which, in order. */
function facing(en: string, fr: string): readonly string[] {
  const pair = readPair(page(en), page(fr));
  const key = (lang: "en" | "fr", blocks: readonly number[]) =>
    blocks.map((block) => pair[lang].fields.find((field) => field.block === block)?.key).join("+");
  return alignFields(pair).map((step) => `${key("en", step.en)}=${key("fr", step.fr)}`);
}

test.each([
  ["by key, in English order", "title: a\ndate: b", "date: c\ntitle: d", ["title=title", "date=date"]],
  ["keys of English alone at their place", "title: a\nlayout: b\ndate: c", "title: d\ndate: e", ["title=title", "layout=", "date=date"]],
  ["keys of French alone at the end", "date: c", "title: d\ndate: e\nlayout: f", ["date=date", "=title", "=layout"]],
  ["none on a side", "title: a", "other: b", ["title=", "=other"]],
])("front matter is lined up %s", (_, en, fr, expected) => {
  expect(facing(en, fr)).toEqual(expected);
});

const list = (...members: readonly string[]) => `steps:\n${members.map((member) => `  - name: ${member}`).join("\n")}`;

test("members of lists of one length face each other by their places", () => {
  const found = facing(list("Row", "Sail"), list("Ramer", "Voguer"));
  expect(found.filter((step) => step.endsWith("=") || step.startsWith("="))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ["French", list("Row", "Sail", "Dive"), list("Ramer", "Voguer")],
  ["English", list("Row", "Sail"), list("Ramer", "Voguer", "Plonger")],
])("where %s has fewer, the places say nothing", (_, en, fr) => {
  const members = facing(en, fr).filter((step) => step.includes("steps."));
  expect(members.length).toBe(5);
  expect(members.filter((step) => !step.endsWith("=") && !step.startsWith("="))).toEqual([]);
});

test("a list that lost a member says nothing of another list, nor of a key that starts like it", () => {
  const en = `${list("Row", "Sail", "Dive")}\nstepson: x\nports:\n  - name: Quay`;
  const fr = `${list("Ramer", "Voguer")}\nstepson: y\nports:\n  - name: Quai`;
  const found = facing(en, fr);
  expect(found).toContain("stepson=stepson");
  expect(found).toContain("ports.0.name=ports.0.name");
  expect(found).not.toContain("steps.0.name=steps.0.name");
});

test("a list that only one side has is no list that lost a member", () => {
  const found = facing(`${list("Row")}\ntitle: a`, "title: b");
  expect(found).toContain("title=title");
});
