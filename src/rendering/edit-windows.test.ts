import { describe, expect, test } from "vitest";
import { wordDiff } from "#drift/diff";
import { editWindows } from "#rendering/edit-windows";

const LONG = "The terns nest on the shore in spring and leave it when the days grow short. ".repeat(6);

const windows = (old: string | null, now: string | null, facing: string | null, max = 60) =>
  editWindows({ old, new: now, facing, diff: wordDiff(old ?? "", now ?? "") }, max);

test("short texts are shown whole, and what is not there stays so", () => {
  expect(windows("Count gulls.", "Count\nterns.", "Comptez les sternes.")).toEqual({
    old: "Count gulls.",
    new: "Count terns.",
    facing: "Comptez les sternes.",
  });
  expect(windows(null, "Count terns.", null)).toEqual({ old: null, new: "Count terns.", facing: null });
  expect(windows("Count terns.", null, "Comptez")).toEqual({ old: "Count terns.", new: null, facing: "Comptez" });
});

describe("of long texts, what differs is shown", () => {
  test.each([
    ["in the middle", `${LONG}Bring a red scarf. ${LONG}`, `${LONG}Bring a blue scarf. ${LONG}`],
    ["at the end", `${LONG}Bring a red scarf.`, `${LONG}Bring a blue scarf.`],
    ["at the beginning", `Bring a red scarf. ${LONG}`, `Bring a blue scarf. ${LONG}`],
  ])("%s", (_, old, now) => {
    const shown = windows(old, now, null);
    expect(shown.old).toContain("a red scarf");
    expect(shown.new).toContain("a blue scarf");
    for (const text of [shown.old, shown.new]) expect(text?.length).toBeLessThanOrEqual(60);
  });

  test("cut at words, with an ellipsis where something was left out", () => {
    const { old } = windows(`${LONG}Bring a red scarf. ${LONG}`, `${LONG}Bring a blue scarf. ${LONG}`, null);
    expect(old).toBe("…days grow short. Bring a red scarf. The terns nest on the…");
  });

  test("where something only came, the old text shows its place", () => {
    const { old, new: now } = windows(`${LONG}Bring a scarf. ${LONG}`, `${LONG}Bring a red scarf. ${LONG}`, null);
    expect(old).toContain("Bring a scarf");
    expect(now).toContain("Bring a red scarf");
  });

  test("a long passage that came is shown from its beginning", () => {
    expect(windows(`${LONG}End.`, `${LONG}Bring ${"a scarf and ".repeat(9)}a cap. End.`, null).new).toMatch(/Bring a scarf/u);
  });

  test("of the other side, what stands as far along", () => {
    const { facing } = windows(
      `${LONG}Bring a red scarf. ${LONG}`,
      `${LONG}Bring a blue scarf. ${LONG}`,
      `${LONG}Un foulard rouge. ${LONG}`,
    );
    expect(facing).toContain("Un foulard rouge");
    expect(windows(`${LONG}Bring a scarf. ${LONG}`, null, LONG).facing?.startsWith("The terns")).toBe(true);
  });

  test("no half of a character", () => {
    const sea = "🌊".repeat(80);
    expect(windows(`${sea}ab`, `${sea}cd`, null).new).not.toMatch(/\p{Cs}/u);
    expect(windows(`${sea}abc`, `${sea}cd`, null).old).not.toMatch(/\p{Cs}/u);
  });
});
