import { describe, expect, test } from "vitest";
import type { AlignedState, EditContext } from "#drift/edit-context";
import { graver, isLesser, newlyReported } from "#drift/reported";
import type { ReportedFault } from "#drift/reported-fault";

const CONTEXT: EditContext = {
  lang: "en",
  before: [0],
  after: [0],
  facingBefore: [0],
  facingAfter: [0],
  besideBefore: [0],
  besideAfter: [0],
};
const fault = (category: string, severity: ReportedFault["severity"], said = category): ReportedFault => ({
  rule: category,
  category,
  severity,
  said,
});
const newly = (before: readonly ReportedFault[], after: readonly ReportedFault[]) => {
  const state = (faults: readonly ReportedFault[]) => ({ reported: () => faults }) as unknown as AlignedState;
  return newlyReported(CONTEXT, state(before), state(after));
};

test("what is graver", () => {
  expect([graver("info", "warning"), graver("error", "warning"), graver("warning", undefined)]).toEqual(["warning", "error", "warning"]);
  expect([isLesser("info", "warning"), isLesser("warning", "warning"), isLesser("error", undefined)]).toEqual([true, false, false]);
});

describe("what is said after an edit and was not before", () => {
  test("nothing", () => {
    expect(newly([fault("numbers", "error")], [])).toEqual({
      fresh: undefined,
      worded: undefined,
      news: [],
      past: undefined,
      isComplete: false,
    });
    expect(newly([fault("numbers", "error")], [fault("numbers", "error")])).toMatchObject({
      fresh: undefined,
      worded: undefined,
      past: "error",
    });
  });
  test("whether what was missing came whole", () => {
    const [lacks, differs, lies] = [fault("omission", "warning"), fault("inconsistency", "warning"), fault("mistranslation", "warning")];
    expect(newly([lacks], [differs]).isComplete).toBe(true);
    expect(newly([differs], [differs, fault("numbers", "warning")]).isComplete).toBe(false);
    expect(newly([lacks], [lacks, differs]).isComplete).toBe(false);
    expect(newly([lacks], [lies]).isComplete).toBe(false);
  });
  test("one more of its kind, the gravest", () => {
    expect(newly([fault("numbers", "warning")], [fault("numbers", "warning"), fault("numbers", "error", "other")]).fresh).toBe("error");
    expect(newly([], [fault("omission", "info"), fault("numbers", "warning"), fault("format", "info")]).fresh).toBe("warning");
  });
  test("the same kind in other words", () => {
    expect(newly([fault("numbers", "error", "42")], [fault("numbers", "error", "43")])).toMatchObject({
      fresh: undefined,
      worded: "error",
    });
  });
  test("another text", () => {
    expect(newly([], [fault("mistranslation", "info")]).news).toEqual([fault("mistranslation", "info")]);
    expect(newly([fault("mistranslation", "info")], [fault("mistranslation", "info")]).news).toEqual([]);
  });
});
