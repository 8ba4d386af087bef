import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect } from "vitest";
import type { AcceptedGap } from "#projects/accepted-gap";
import { acceptedOf } from "../cli/accepted.ts";
import { room } from "./repository.ts";
import { runAction } from "./run-action.ts";
import { commandsIn, EN, FR, ITEM, PAIR, repositoryOf, rooms, step, test, useRooms } from "./step.ts";

useRooms();

const TOKEN = "parite_of-the-tests";
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

/** A stand-in for a service: what is accepted there, and the lines that it was sent. */
async function serviceWith(accepted: readonly AcceptedGap[], isDown = false) {
  const lines: { readonly key: string; readonly label?: string; readonly config?: object }[] = [];
  const pushes: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const url = request.url ?? "";
    if (isDown) return void request.socket.destroy();
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return void response.writeHead(404).end("{}");
    if (url.endsWith("/accepted"))
      return void response.end([...accepted, { end: true }].map((each) => `${JSON.stringify(each)}\n`).join(""));
    if (url.endsWith("/missing")) return void response.end(JSON.stringify({ hashes: JSON.parse(body).hashes }));
    if (!url.includes("/pairs")) return void response.end(JSON.stringify({ project: { texts: "kept" } }));
    pushes.push(url);
    const sent = body.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    lines.push(...sent);
    response.end(
      [...sent.map(({ key }) => ({ key, status: "stored" })), { done: {}, gone: null }].map((each) => `${JSON.stringify(each)}\n`).join(""),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => server.close());
  return { project: `http://127.0.0.1:${(server.address() as AddressInfo).port}/en/projects/careers`, lines, pushes };
}

const missing = { ...PAIR, "content/en/analyst.md": EN + ITEM };
const env = { PARITE_TOKEN: TOKEN };

test("what a person accepted in the project is not new, and neither fails nor annotates", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit(missing);
  const { project, pushes } = await serviceWith(await acceptedOf("analyst", EN + ITEM, FR));
  const inputs = { comment: "false", project };
  const accepted = await step(repository, base, head, { inputs, env });
  expect([accepted.code, accepted.outputs.verdict, commandsIn(accepted.log)]).toEqual([0, "pass", []]);
  // A pull request is no push.
  expect(pushes).toEqual([]);
  const open = await step(repository, base, head, { inputs: { comment: "false" } });
  expect([open.code, open.outputs.verdict]).toEqual([1, "fail"]);
});

test("a service that is down is said, and is no pass; without a token, as for a fork, it is a warning", async () => {
  const { repository, base } = repositoryOf(PAIR);
  const head = repository.commit({ ...PAIR, "content/en/analyst.md": `${EN}\n` });
  const { project } = await serviceWith([], true);
  const inputs = { comment: "false", project };
  const down = await step(repository, base, head, { inputs, env });
  expect([down.code, down.log.includes("could not be read")]).toEqual([1, true]);
  const fork = await step(repository, base, head, { inputs });
  expect([fork.code, fork.log.includes("::warning::There is no PARITE_TOKEN here")]).toEqual([0, true]);
});

test("on a push the pairs go to the project, those of the default branch to its own line; report and exit code stay", async () => {
  const { repository } = repositoryOf(missing);
  const { project, lines, pushes } = await serviceWith([]);
  const pushed = (ref: string) =>
    runAction({
      cwd: repository.path,
      temp: room(rooms),
      inputs: { project },
      env,
      event: { ref, after: "0".repeat(40), repository: { default_branch: "main" } },
    });
  const own = await pushed("refs/heads/main");
  expect([own.code, own.outputs.verdict, own.log.includes("1 version stored")]).toEqual([1, "fail", true]);
  expect(lines).toMatchObject([
    { key: "analyst", en: { path: "content/en/analyst.md", text: EN + ITEM }, label: repository.git("rev-parse", "HEAD").trim() },
  ]);
  await pushed("refs/heads/draft/a b");
  await pushed("refs/tags/v1");
  expect(pushes.map((url) => url.replace(/^.*pairs/u, ""))).toEqual(["?complete=true", "?branch=draft%2Fa+b&complete=true"]);
});
