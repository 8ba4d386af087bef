import { describe, expect, test } from "vitest";
import { wordDiff } from "#drift/diff";
import { editedWords } from "#text/edited-words";

const edited = (old: string, now: string) => {
  const { old: gone, new: come } = editedWords(wordDiff(old, now));
  return [gone, come];
};

test.each([
  ["Whitehorse or Iqaluit", "Whitehorse", "Iqaluit", ""],
  ["gulls", "gulls, and terns.", "", "terns"],
  ["gulls et sternes", "sternes", "gulls", ""],
  ["We count **gulls**.", "We count **gulls** and **terns**.", "", "terns"],
  ["A warden counts gulls.", "A ranger counts terns.", "warden … gulls", "ranger … terns"],
])("“%s” that became “%s” lost “%s” and gained “%s”", (old, now, gone, come) => {
  expect(edited(old, now)).toEqual([gone, come]);
});

test("what only changed its place is not told", () => {
  const diff = [
    { kind: "removed", text: "gulls, puffins and terns" },
    { kind: "same", text: " stay at the " },
    { kind: "added", text: "gulls or puffins;" },
  ] as const;
  expect(editedWords(diff)).toEqual({ old: "terns", new: "" });
  expect(
    editedWords([
      { kind: "removed", text: "one, two and three" },
      { kind: "same", text: " stay " },
      { kind: "added", text: "two" },
    ]),
  ).toEqual({
    old: "one … three",
    new: "",
  });
  expect(editedWords([])).toEqual({ old: "", new: "" });
  expect(editedWords([{ kind: "removed", text: " — " }])).toEqual({ old: "", new: "" });
});

describe("what is quoted stands so in its text", () => {
  test.each([
    ["Nous n’acceptons pas les chèques.", "Nous acceptons les chèques.", "n’acceptons pas", "acceptons"],
    ["Nous n’acceptons que les chèques.", "Nous acceptons les chèques.", "n’acceptons que", "acceptons"],
    ["You can't swim here.", "You can swim here.", "can't", "can"],
    ["It rains. It is open day and night.", "It rains.", "It is open day and night", ""],
    ["Bureaux à Halifax, à Sherbrooke ou à Regina.", "Bureaux à Sherbrooke ou à Regina.", "à Halifax", ""],
    ["Payment is by cash or by card.", "Payment is by card.", "by cash", ""],
    ["Payment is by card.", "Payment is by cash or by card.", "", "by cash"],
    ["Écrire des lettres, des rapports et des discours.", "Écrire des rapports et des discours.", "des lettres", ""],
    ["Write to ministers, to deputies and to clerks.", "Write to deputies and to clerks.", "to ministers", ""],
    ["The gulls stay.", "The gulls stay. The terns leave.", "", "The terns leave"],
    ["Ask the warden in the tower.", "Ask the warden.", "in the tower", ""],
  ])("“%s”, now “%s”", (old, now, gone, come) => {
    expect(edited(old, now)).toEqual([gone, come]);
  });

  test("the cells of a row stand apart", () => {
    expect(edited("depth | number", "depth | number | no")).toEqual(["", "no"]);
    expect(edited("depth", "depth | no | 3 m")).toEqual(["", "no … 3 m"]);
  });
});

test.each([
  ["A grant of up to $5,000 a year.", "A grant of up to $50,000 a year.", "$5,000", "$50,000"],
  ["Une subvention de 5\u00A0000\u00A0$ par an.", "Une subvention de 50\u00A0000\u00A0$ par an.", "5 000 $", "50 000 $"],
  ["Doors open at 8:30 a.m. each day.", "Doors open at 8:30 p.m. each day.", "a.m", "p.m"],
  ["The level is EC-05 here.", "The level is EC-06 here.", "EC-05", "EC-06"],
  ["Le billet coûte 2,25\u00A0$.", "Le billet coûte 2,75\u00A0$.", "2,25 $", "2,75 $"],
  ["We keep 14 boats.", "We keep 21 boats.", "14", "21"],
  ["Bring 3 ropes, 2 lamps.", "Bring 4 ropes, 2 lamps.", "3", "4"],
])("a value is told whole: “%s”, “%s”", (old, now, gone, come) => {
  expect(edited(old, now)).toEqual([gone, come]);
});
