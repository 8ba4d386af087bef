import { expect } from "vitest";
import { room } from "./repository.ts";
import { runAction } from "./run-action.ts";
import { commandsIn, EN, FR, ITEM, PAIR, PUCE, repositoryOf, rooms, step, test, useRooms } from "./step.ts";

useRooms();

test("the base is where the change began, not where the other branch is now", async () => {
  const { repository, base } = repositoryOf(PAIR);
  repository.git("checkout", "-q", "-b", "topic");
  const head = repository.commit({
    "content/en/analyst.md": EN.replace("monthly", "yearly"),
    "content/fr/analyste.md": FR.replace("mensuels", "annuels"),
  });
  repository.git("checkout", "-q", "main");
  const tip = repository.commit({ "content/fr/analyste.md": FR + PUCE });
  expect(base).not.toBe(tip);
  const result = await step(repository, tip, head, { inputs: { comment: "false" } });
  expect([result.code, commandsIn(result.log)]).toEqual([0, []]);
});

test("a shallow clone is said in one sentence with its remedy", async () => {
  const { repository } = repositoryOf(PAIR);
  const base = repository.commit({ "content/en/analyst.md": `${EN}\nMore.\n` });
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const shallow = room(rooms);
  repository.git("clone", "-q", "--depth=1", `file://${repository.path}`, shallow);
  const result = await runAction({ cwd: shallow, temp: room(rooms), pull: { number: 7, base, head } });
  expect(result.code).toBe(1);
  expect(result.log.match(/^::error::.*$/gmu)).toEqual([expect.stringContaining("Set “fetch-depth: 0” in the “actions/checkout” step.")]);
});

test("a clone without the content of older revisions is said", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  repository.git("config", "uploadpack.allowFilter", "true");
  const partial = room(rooms);
  repository.git("clone", "-q", "--filter=blob:none", "--no-checkout", `file://${repository.path}`, partial);
  const result = await runAction({ cwd: partial, temp: room(rooms), pull: { number: 7, base, head } });
  expect([result.code, result.log.trim().split("\n")]).toEqual([1, [expect.stringMatching(/analyst.* is not stored in this clone/u)]]);
});

test.each([
  ["no checkout", {}, "actions/checkout"],
  ["broken settings", { "parite.config.json": "{" }, "parite.config.json"],
  ["wrong settings", { "parite.config.json": '{"rules":{"no-such":"off"}}' }, "no-such"],
])("%s: one error, nothing else", async (name, files, words) => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ ...files, "content/en/analyst.md": EN + ITEM });
  const cwd = name === "no checkout" ? room(rooms) : repository.path;
  const result = await runAction({ cwd, temp: room(rooms), pull: { number: 7, base, head } });
  expect(result.code).toBe(1);
  expect(result.log.trim().split("\n")).toEqual([expect.stringContaining(words)]);
  expect(result.outputs).toEqual({ verdict: "fail" });
});

test.each([
  ["lang", "de", "“de”"],
  ["fail-on", "info", "“info”"],
  ["baseline", "none.json", "none.json"],
  ["config", "none.json", "none.json"],
  ["paths", "nowhere", "nowhere"],
])("the input %s: %s", async (input, value, words) => {
  const { repository, base } = repositoryOf(PAIR);
  const result = await step(repository, base, repository.commit({ "content/en/analyst.md": EN + ITEM }), {
    inputs: { comment: "false", [input]: value },
  });
  expect(result.code).toBe(1);
  expect(result.log).toContain(words);
});

test("a revision that the clone does not have", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const result = await step(repository, base, "f".repeat(40));
  expect(result.log.trim().split("\n")).toEqual([expect.stringContaining(`There is no revision “${"f".repeat(40)}” here.`)]);
});
