import { expect, test } from "vitest";
import { attempt } from "#run/attempt";

const messages = { said: ({ word }: { readonly word?: unknown }) => ({ en: `It says ${word}.`, fr: `On dit ${word}.` }) };
type Report = Parameters<Parameters<typeof attempt<string, string>>[0]["run"]>[0];
const run = (act: (report: Report) => void, findingOf: (words: string, place: string) => string | undefined = (words) => words) =>
  attempt<string, string>(
    { id: "probe", messages, run: act },
    ({ words, place }) => findingOf(words.en, place),
    (reason) => `stopped: ${reason}`,
  );

test("what a check reports is worded, and what nothing comes of is left out", () => {
  expect(
    run(
      (report) => {
        report("said", { word: "one" }, "here");
        report("said", { word: "two" }, "nowhere");
      },
      (words, place) => (place === "nowhere" ? undefined : words),
    ),
  ).toEqual(["It says one."]);
});

test("a message that is not declared names the check and itself; the rest stays", () => {
  expect(
    run((report) => {
      report("unsaid", {}, "here");
      report("said", { word: "two" }, "here");
    }),
  ).toEqual(["It says two.", "stopped: expected check probe to declare the message unsaid"]);
});

test("placing may fail, and what is thrown may be no error: the first reason is told", () => {
  expect(
    run(
      (report) => {
        report("said", {}, "a");
        report("said", {}, "b");
        throw new Error("third");
      },
      (_, place) => {
        throw place;
      },
    ),
  ).toEqual(["stopped: a"]);
});
