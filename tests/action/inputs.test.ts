import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../src/dev/modules.ts";
import { test, useRooms } from "./step.ts";

useRooms();

test("what action.yml names is what these tests run, and every input and output is used", () => {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  const source = readFileSync(join(ROOT, "src/action/inputs.ts"), "utf8");
  for (const name of Object.keys(action.inputs)) expect(source).toContain(`"${name}"`);
  expect(Object.keys(action.outputs)).toEqual(["verdict", "errors", "report-path", "sarif-path"]);
});
