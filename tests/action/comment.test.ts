import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Comment } from "./comments-api.ts";
import { commandsIn, EN, FR, ITEM, PAIR, PUCE, repositoryOf, start, step, test, useRooms } from "./step.ts";

useRooms();

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

test("another bot’s comment with our marker is left alone; that of the token’s own app is not", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM });
  const body = "<!-- parite action:Parity: -->\r\nold";
  const other = { id: 1, body, user: { login: "echo[bot]", type: "Bot" }, app: "echo" } as const;
  const posing = { id: 2, body, user: { login: "github-actions[bot]", type: "Bot" }, app: "echo" } as const;
  const workflow = await start([{ ...other }, { ...posing }]);
  await step(repository, base, head, { api: workflow.url });
  expect(workflow.comments.map(({ id, body: text }) => [id, text === body])).toEqual([
    [1, true],
    [2, true],
    [3, false],
  ]);
  const app = await start([{ ...other }], { viewer: "echo[bot]" });
  await step(repository, base, head, { api: app.url });
  expect(app.comments.map(({ id, body: text }) => [id, text === body])).toEqual([[1, false]]);
});

test("settings that are part of the change are noted", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ "content/en/analyst.md": EN + ITEM, "parite.config.json": "{}" });
  const { comments, url } = await start();
  await step(repository, base, head, { api: url });
  expect(comments[0]?.body).toContain("blob/".concat(head, "/parite.config.json"));
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
