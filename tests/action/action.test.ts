import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, test as each, expect } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../src/dev/modules.ts";
import { type Behaviour, type Comment, type CommentsApi, startCommentsApi } from "./comments-api.ts";
import { newRepository, room, type TestRepository } from "./repository.ts";
import { runAction, type Step } from "./run-action.ts";

const EN = `---
title: Budget analyst
translationKey: analyst
---

# Budget analyst

You will work with the team in Ottawa.

## Tasks

- Plan the work of the team
- Write the monthly reports
`;
const FR = `---
title: Analyste du budget
translationKey: analyst
---

# Analyste du budget

Vous travaillerez avec l’équipe à Ottawa.

## Tâches

- Planifier le travail de l’équipe
- Rédiger les rapports mensuels
`;
const ITEM = "- Review the annual spending of the branch\n";
const PUCE = "- Examiner les dépenses annuelles de la direction\n";
const PAIR = { "content/en/analyst.md": EN, "content/fr/analyste.md": FR };

/** Each has its own folders and server, and waits for other processes. */
const test = each.concurrent;

const rooms: string[] = [];
const apis: CommentsApi[] = [];
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  expect(apis.flatMap(({ faults }) => faults)).toEqual([]);
  for (const path of rooms) rmSync(path, { recursive: true, force: true });
});

const repositoryOf = (files: Parameters<TestRepository["commit"]>[0]) => {
  const repository = newRepository(room(rooms));
  return { repository, base: repository.commit(files) };
};
const step = (repository: TestRepository, base: string, head: string, more: Partial<Step> = {}) =>
  runAction({ cwd: repository.path, temp: room(rooms), pull: { number: 7, base, head }, ...more });
const start = async (comments: Comment[] = [], behaviour: Behaviour = {}) => {
  const api = await startCommentsApi(comments, behaviour);
  apis.push(api);
  return api;
};
const commandsIn = (log: string) => log.split("\n").filter((line) => /^::(?:error|warning|notice) .*\bfile=/u.test(line));

test("what action.yml names is what these tests run, and every input and output is used", () => {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  const source = readFileSync(join(ROOT, "src/action/inputs.ts"), "utf8");
  for (const name of Object.keys(action.inputs)) expect(source).toContain(`"${name}"`);
  expect(Object.keys(action.outputs)).toEqual(["verdict", "errors", "report-path", "sarif-path"]);
});

test("a change that breaks parity: comment, annotation at the changed line, summary, outputs, a failed step", async () => {
  const { repository, base } = repositoryOf({
    ...PAIR,
    "content/en/other.md": EN.replace("analyst\n---", "other\n---"),
    "content/fr/autre.md": `${FR.replace("analyst\n---", "other\n---")}${PUCE}`,
  });
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { comments, url } = await start();
  const result = await step(repository, base, head, { api: url });
  expect(result.code).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: "fail", errors: "1" });
  expect(commandsIn(result.log)).toEqual([
    expect.stringMatching(
      /^::error title=missing-item,file=content\/en\/analyst\.md,line=14,endLine=14,col=1,endColumn=\d+::The list item “Review the annual spending.*\(other language: content\/fr\/analyste\.md:14\)$/u,
    ),
  ]);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain(`blob/${head}/content/en/analyst.md?plain=1#L14`);
  expect(comments[0]?.body).not.toContain("autre.md");
  expect(result.summary).toContain("### ✖ Parité");
  expect(JSON.parse(readFileSync(result.outputs["sarif-path"] ?? "", "utf8")).runs[0].results).toHaveLength(1);
  expect(JSON.parse(readFileSync(result.outputs["report-path"] ?? "", "utf8")).totals).toMatchObject({ pairs: 1, counts: { error: 1 } });
});

test("the same comment is updated, left where it says so already, and folded when all is settled", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const broken = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { comments, url, requests } = await start();
  await step(repository, base, broken, { api: url });
  await step(repository, base, broken, { api: url });
  expect(comments).toHaveLength(1);
  // The same but for the links to the head, of which there is one only.
  expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  const mended = repository.commit({ "content/fr/analyste.md": FR + PUCE });
  const result = await step(repository, base, mended, { api: url });
  expect(result.code).toBe(0);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toMatch(/^<!-- parite action:Parity:? -->\r\n✅ \*\*Parité\*\*: no new parity fault.*\r\n$/u);
});

test("a change that breaks nothing writes no comment", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM, "content/fr/analyste.md": FR + PUCE });
  const { comments, url } = await start();
  expect(await step(repository, base, head, { api: url })).toMatchObject({ code: 0, outputs: { verdict: "pass", errors: "0" } });
  expect(comments).toEqual([]);
});

test("a fork's token may not write: annotations and summary, no failure for that reason", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { url } = await start([], { readOnly: true });
  const result = await step(repository, base, head, { api: url, inputs: { "fail-on": "never" } });
  expect(result.code).toBe(0);
  expect(result.log).toContain("::warning::The token may not write comments here");
  expect(commandsIn(result.log)).toHaveLength(1);
  expect(result.summary).toContain("missing-item");
});

test("no network: said, and no failure for that reason", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/fr/analyste.md": FR + PUCE });
  const closed = await start();
  await closed.close();
  const result = await step(repository, base, head, { api: closed.url, inputs: { token: "" } });
  expect(result.log).toContain("No token was given");
  expect(result.code).toBe(1);
});

test("the comment is found on a later page, and one that another person wrote with our marker is not touched", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const marker = "<!-- parite action:Parity: -->";
  const user = { login: "someone", type: "User" } as const;
  const bot = { login: "github-actions[bot]", type: "Bot" } as const;
  const talk = Array.from({ length: 150 }, (_, i): Comment => ({ id: i + 1, body: i === 3 ? `${marker}\r\nmine` : "talk", user }));
  const { comments, url, requests } = await start([
    ...talk,
    { id: 900, body: `${marker}\r\nold`, user: bot },
    { id: 901, body: `${marker}\r\ntwin`, user: bot },
  ]);
  await step(repository, base, head, { api: url });
  expect(comments[3]?.body).toBe(`${marker}\r\nmine`);
  expect(comments.find(({ id }) => id === 900)?.body).toContain("missing-item");
  expect(comments.some(({ id }) => id === 901)).toBe(false);
  expect(comments).toHaveLength(151);
  expect(requests).toContain("GET /repos/o/r/issues/7/comments?page=2");
});

test("a list that does not show a just-made comment yet: two become one at the next run", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { comments, url } = await start([], { staleLists: 2 });
  await step(repository, base, head, { api: url });
  await step(repository, base, head, { api: url });
  expect(comments).toHaveLength(2);
  await step(repository, base, head, { api: url });
  expect(comments).toHaveLength(1);
});

test("a comment that was deleted meanwhile is written anew; a limit is waited for", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const bot = { login: "github-actions[bot]", type: "Bot" } as const;
  const { comments, url } = await start([{ id: 1, body: "<!-- parite action:Parity: -->\r\nold", user: bot }], {
    deleted: [1],
    refusals: [{ status: 403, headers: { "retry-after": "1" }, message: "You have exceeded a secondary rate limit." }],
  });
  const result = await step(repository, base, head, { api: url });
  expect(result.log).not.toContain("::warning::");
  expect(comments.map(({ id }) => id)).toEqual([1, 2]);
});

test("a limit that lasts too long is not called a lack of permission", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const refusals = [{ status: 403, headers: { "retry-after": "3600" }, message: "You have exceeded a secondary rate limit." }];
  const { url } = await start([], { refusals });
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const result = await step(repository, base, head, { api: url, inputs: { "fail-on": "never" } });
  expect([result.code, result.log]).toEqual([0, expect.stringContaining("::warning::The comment could not be written (HTTP 403)")]);
});

test("an answer that was lost: the comment that was made is found, not made again", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { comments, url } = await start([], { lost: 1, head });
  const result = await step(repository, base, head, { api: url });
  expect(result.log).not.toContain("::warning::");
  expect(comments).toHaveLength(1);
});

test("a late run of an older commit leaves what the newer one said", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const old = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const head = repository.commit({ "content/fr/analyste.md": FR + PUCE });
  const { comments, url } = await start([], { head });
  const result = await step(repository, base, old, { api: url });
  expect(result.log).toContain("::warning::The pull request has a newer commit");
  expect(comments).toEqual([]);
});

test("a person's token knows its own comments", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const { comments, url } = await start([], { login: "robin" });
  await step(repository, base, head, { api: url });
  await step(repository, base, head, { api: url, inputs: { lang: "fr" } });
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain("cette modification apporte");
});

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
  const result = await step(repository, base, repository.commit({ "content/fr/x.md": FR.replace("analyst\n---", "x\n---") }), {
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
