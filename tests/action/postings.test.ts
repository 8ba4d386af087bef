import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { room } from "./repository.ts";
import { runAction } from "./run-action.ts";
import { commandsIn, EN, FR, ITEM, PAIR, repositoryOf, rooms, start, step, test, useRooms } from "./step.ts";

useRooms();

test("a posting that is renamed is the same pair; its known faults are not new", async () => {
  const paths = {
    "content/en/a.md": EN.replace(/translationKey.*\n/u, "") + ITEM,
    "content/fr/a.md": FR.replace(/translationKey.*\n/u, ""),
  };
  const { repository, base } = repositoryOf(paths);
  repository.git("mv", "content/en/a.md", "content/en/b.md");
  repository.git("mv", "content/fr/a.md", "content/fr/b.md");
  const result = await step(repository, base, repository.commit({}), { inputs: { comment: "false" } });
  expect([result.code, commandsIn(result.log)]).toEqual([0, []]);
  expect(result.summary).toContain("1 pair checked");
});

test("a side that is deleted leaves the other alone", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const { comments, url } = await start();
  const result = await step(repository, base, repository.commit({ "content/fr/analyste.md": null }), { api: url });
  expect(commandsIn(result.log)).toEqual([expect.stringMatching(/title=unpaired,file=content\/en\/analyst\.md/u)]);
  expect(comments[0]?.body).toMatch(/no longer a pair[\s\S]*`unpaired`/u);
});

test("both sides deleted: nothing is wrong", async () => {
  const { repository, base } = repositoryOf({ ...PAIR, "README.md": "x" });
  const result = await step(repository, base, repository.commit({ "content/fr/analyste.md": null, "content/en/analyst.md": null }), {
    inputs: { comment: "false" },
  });
  expect([result.code, commandsIn(result.log)]).toEqual([0, []]);
});

test("a posting over the limit, one that is binary: refused where they are, the rest is checked", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const other = {
    "content/en/other.md": EN.replace("analyst\n---", "other\n---"),
    "content/fr/other.md": FR.replace("analyst\n---", "other\n---"),
  };
  const third = Object.fromEntries(
    Object.entries(other).map(([path, text]) => [path.replace("other", "third"), text.replace("other\n---", "third\n---")]),
  );
  const head = repository.commit({
    ...third,
    ...other,
    "content/fr/other.md": `${FR}${"x".repeat(5_000_000)}`.replace("analyst\n---", "other\n---"),
    "content/fr/third.md": Buffer.from([...Buffer.from(FR.replace("analyst\n---", "third\n---")), 0]),
    "content/en/analyst.md": EN + ITEM,
  });
  const result = await step(repository, base, head, { inputs: { comment: "false" } });
  expect(result.code).toBe(1);
  for (const words of ["title=too-large", "title=binary-file", "title=missing-item", "could not be checked"])
    expect(result.log).toContain(words);
});

test("many changed postings: all checked, annotations within the runner's limits, the comment cut, the summary whole", async () => {
  const { repository, base } = repositoryOf({ "README.md": "x" });
  const files = Array.from({ length: 300 }, (_, i) => [
    [`content/en/p${i}.md`, EN.replace("analyst\n---", `p${i}\n---`) + ITEM] as const,
    [`content/fr/p${i}.md`, FR.replace("analyst\n---", `p${i}\n---`)] as const,
  ]).flat();
  const { comments, url } = await start();
  const result = await step(repository, base, repository.commit(Object.fromEntries(files)), { api: url });
  expect(commandsIn(result.log)).toHaveLength(10);
  expect(result.log).toMatch(/::notice::290 more findings have no annotation/u);
  expect(comments[0]?.body).toContain("… and 270 more findings. [The whole report](https://github.example/o/r/actions/runs/42)");
  expect(comments[0]?.body.length).toBeLessThan(60_000);
  expect(result.summary.match(/^- ✖/gmu)).toHaveLength(300);
});

test("known findings of the baseline are not reported; `all` looks at every pair; without a pull request all is new", async () => {
  const { repository, base } = repositoryOf({ ...PAIR, "content/en/analyst.md": EN + ITEM });
  const head = repository.commit({ "README.md": "x" });
  const none = await step(repository, base, head, { inputs: { comment: "false" } });
  expect(none.summary).toContain("0 pairs checked");
  const every = await step(repository, base, head, { inputs: { comment: "false", all: "true" } });
  expect([every.code, every.summary.includes("1 pair checked")]).toEqual([0, true]);
  const push = { cwd: repository.path, temp: room(rooms) };
  const pushed = await runAction(push);
  expect([pushed.code, pushed.outputs.errors]).toEqual([1, "1"]);
  const [finding] = JSON.parse(readFileSync(join(push.temp, "parite.json"), "utf8")).reports[0].findings;
  repository.commit({
    "known.json": JSON.stringify({
      schemaVersion: 1,
      findings: [{ fingerprint: finding.fingerprint, rule: finding.rule, where: "analyst" }],
    }),
  });
  const rebased = await runAction({ cwd: repository.path, temp: room(rooms), inputs: { baseline: "known.json" } });
  expect([rebased.code, rebased.outputs.errors]).toEqual([0, "0"]);
});

test("a link in a posting's place leads nowhere", async () => {
  const { repository, base } = repositoryOf(PAIR);
  symlinkSync("/etc/passwd", join(repository.path, "content/en/x.md"));
  const result = await step(repository, base, repository.commit({ "content/fr/x.md": "# Analyste\n" }), {
    inputs: { comment: "false" },
  });
  expect(existsSync("/etc/passwd")).toBe(true);
  expect(result.log + result.summary).not.toContain("root:");
  expect(result.log).toContain("title=unpaired");
});

test("drift: the words that the other language has to follow", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN.replace("in Ottawa", "in Ottawa for 24 months") });
  const { comments, url } = await start();
  const result = await step(repository, base, head, { api: url, inputs: { lang: "both" } });
  expect(commandsIn(result.log)).toEqual([expect.stringMatching(/^::error title=drift,file=content\/en\/analyst\.md,line=8/u)]);
  expect(comments[0]?.body).toContain("<ins> for 24 months</ins>");
});
