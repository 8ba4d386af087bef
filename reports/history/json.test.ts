import { expect, test } from "vitest";
import json from "../json.ts";
import { history, historyCases, shown } from "./history.case.ts";

historyCases(json);

test("the history and nothing else", () => {
  expect(JSON.parse(shown(json, history))).toEqual(history);
});
