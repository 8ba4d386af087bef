import { expect, test } from "vitest";
import { history, historyCases, shown } from "./history.case.ts";
import json from "./json.ts";

historyCases(json);

test("the history and nothing else", () => {
  expect(JSON.parse(shown(json, history))).toEqual(history);
});
