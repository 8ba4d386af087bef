import { expect, test } from "vitest";
import { figureLines, type Measured } from "./figures.ts";

const measured: Measured = {
  cases: {
    balance: 0.42,
    total: { faults: [49, 151], quiet: [92, 150] },
    kinds: [
      { kind: "unit", all: [4, 5] },
      { kind: "email", all: [1, 4] },
    ],
  },
  postings: {
    annotated: { precisionByWords: 0.9, majorRecallByWords: null },
    injected: {
      large: { n: 10, named: 0.97 },
      small: { n: 0, named: null },
      byOp: { "drop-short-sentence": { n: 4, named: 2 }, "drop-word": { n: 10, named: 1 } },
      extraPerFault: 0.022,
    },
    verdict: { major: 26, byWorst: { major: { fail: 25, pass: 1 } } },
    clean: { n: 34, pass: 30 },
  },
  html: { delete: [1, 4], figure: [2, 4] },
  refused: [5, 187],
  labels: undefined,
};
const line = (given: Measured, what: string) => figureLines(given).find(([name]) => name.startsWith(what))?.[1];

test("the figures, and which kinds are low", () => {
  expect(line(measured, "cases: balance")).toBe("0.420 (faults 49/151 = 0.32, quiet 92/150 = 0.61)");
  expect(line(measured, "cases: kinds")).toBe("email 1/4");
  expect(line(measured, "faults in HTML")).toBe("3/8 = 0.38; delete 1/4, figure 2/4");
  expect(line(measured, "injected: blocks")).toBe("0.970 of 10 (drop-short-sentence 0.50)");
  expect(line(measured, "injected: one")).toContain("– of 0 (drop-word 0.10, asset –");
  expect(line(measured, "pairs with a major")).toBe("1 of 26");
  expect(line(measured, "clean pairs")).toBe("30/34");
  expect(line(measured, "pairs of real")).toBe("5/187");
});

test("no figure where nobody measured", () => {
  expect(line(measured, "errors and warnings")).toBe("nobody has read a sample yet (npm run sample)");
  expect(line(measured, "annotated postings: majors")).toBe("–");
  expect(line(measured, "by rule")).toBeUndefined();
});

test("labels by severity and rule", () => {
  const label = (severity: "error" | "warning", rule: string, agreed: boolean) => ({ severity, rule, agreed });
  const labels = {
    ...{ date: "2026-01-31", seed: 1, pairs: 3, agreement: 0.9, kappa: 0.8 },
    labels: { a: label("error", "link", true), b: label("warning", "link", false), c: label("error", "date", true) },
  };
  expect(line({ ...measured, labels }, "errors and warnings")).toBe("all 2/3 = 0.67; error 2/2 = 1.00, warning 0/1 = 0.00; agreement 0.90");
  expect(line({ ...measured, labels }, "by rule")).toBe("date 1/1 = 1.00, link 1/2 = 0.50");
});
