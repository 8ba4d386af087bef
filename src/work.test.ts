import { expect, it } from "vitest";
import { metered, spend, TooMuchWork, withinWork } from "#work";

it("does work in as many steps as it takes, and in no fewer", () => {
  const work = () => {
    spend(3);
    spend(4);
    return "done";
  };
  expect(withinWork(7, work)).toEqual({ value: "done", steps: 7 });
  expect(withinWork(6, work)).toBeUndefined();
});

it("bounds nothing that asked for no bound", () => {
  expect(() => spend(Number.MAX_SAFE_INTEGER)).not.toThrow();
  expect(withinWork(1, () => "free")).toEqual({ value: "free", steps: 0 });
});

it("counts the work inside of work for both, and lets the outer one end it", () => {
  const inner = () => withinWork(10, () => spend(4));
  expect(withinWork(7, () => [inner(), inner()])).toBeUndefined();
  expect(withinWork(8, () => [inner(), inner()])?.steps).toBe(8);
  const refused = withinWork(20, () => [withinWork(3, () => spend(4)), metered(() => spend(5)).steps]);
  expect(refused?.value).toEqual([undefined, 5]);
});

it("leaves no bound behind where the work ended otherwise", () => {
  expect(() =>
    withinWork(1, () => {
      throw new Error("of its own");
    }),
  ).toThrow("of its own");
  expect(() => spend(100)).not.toThrow(TooMuchWork);
});
