import { expect, test } from "vitest";
import { recent } from "./recent.ts";

test("what is asked for stays, what is not is forgotten", () => {
  const memory = recent<number>(3);
  memory.set("kept", 0);
  for (let k = 1; k <= 12; k++) {
    memory.set(`other ${k}`, k);
    expect(memory.get("kept")).toBe(0);
  }
  expect(memory.get("other 1")).toBeUndefined();
  expect(memory.get("other 12")).toBe(12);
});

test("sizes count: twice the most is kept at the most", () => {
  const memory = recent<string>(10);
  for (const name of ["a", "b", "c", "d", "e"]) memory.set(name, name, 5);
  expect(["a", "b", "c", "d", "e"].map((name) => memory.get(name) !== undefined)).toEqual([false, false, true, true, true]);
});

test("what is larger than the most is kept until something else comes", () => {
  const memory = recent<string>(2);
  memory.set("large", "one", 9);
  expect(memory.get("large")).toBe("one");
  memory.set("a", "two");
  memory.set("b", "three");
  memory.set("c", "four");
  expect(memory.get("large")).toBeUndefined();
});
