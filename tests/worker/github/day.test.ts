import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect, test, vi } from "vitest";
import { newApp } from "../../github/app.ts";
import type { Files } from "../../github/git.ts";
import { commit, open, type Pull, push } from "../../github/github-state.ts";
import { type Event, pullRequestEvent, rerequestedEvent } from "../../github/payloads.ts";
import { posting } from "../../github/postings.ts";
import { refusal, secondaryLimit } from "../../github/routes.ts";

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await reset();
});

const PULLS = 20;
const DELIVERIES = 200;

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const files = (number: number, en: number, fr: number): Files => ({
  [`en/job-${number}.md`]: posting("en", `key-${number}`, en),
  [`fr/poste-${number}.md`]: posting("fr", `key-${number}`, fr),
});

test.each([1, 2])(
  "a day of 200 deliveries, doubled, shuffled, a tenth of all requests failing (seed %i)",
  async (seed) => {
    const app = await newApp();
    const { state } = app;
    const pick = chance(seed);
    app.state.commentLag = 5_000;
    app.github.mishap = () => {
      if (pick(10) > 0) return undefined;
      return (["before", "after", refusal(500, "Server Error"), secondaryLimit(90), refusal(409, "Conflict")] as const)[pick(5)];
    };

    // What happens in the day, in the order in which it happens; each delivery as GitHub would word it at that moment.
    const base = commit(state, Object.assign({}, ...Array.from({ length: PULLS }, (_, i) => files(i + 1, 3, 3))));
    const day: { readonly event: Event; readonly delivery: string }[] = [];
    const say = (event: Event) => day.push({ event, delivery: `${seed}-${day.length}` });
    const first = (number: number) => ({ ...state.commits.get(base)?.files, ...files(number, 3, 2) });
    for (let number = 1; number <= PULLS; number++)
      say(pullRequestEvent(state, "opened", open(state, number, base, commit(state, first(number), base))));
    while (day.length < DELIVERIES * 0.75) {
      const pull = state.pulls.get(1 + pick(PULLS)) as Pull;
      if (pick(8) === 0) say(rerequestedEvent(state, pull.head));
      else {
        push(state, pull, commit(state, { ...state.commits.get(base)?.files, ...files(pull.number, 1 + pick(3), 1 + pick(3)) }, pull.head));
        say(pullRequestEvent(state, "synchronize", pull));
      }
    }
    while (day.length < DELIVERIES) day.push(day[pick(day.length)] as (typeof day)[number]);

    // They come in another order, while work is under way; the queue takes them in any order too.
    for (let left = [...day]; left.length > 0; ) {
      const [{ event, delivery }] = left.splice(pick(left.length), 1) as [(typeof day)[number]];
      expect((await app.deliver(event, delivery)).status).toBe(202);
      if (pick(10) === 0) await app.drain(pick, 5);
    }
    await app.drain(pick, 5);

    for (const { number, head } of state.pulls.values()) {
      const { files: at = {} } = state.commits.get(head) ?? {};
      const bullets = (path: string) => at[path]?.match(/^- /gmu)?.length;
      const isSound = bullets(`en/job-${number}.md`) === bullets(`fr/poste-${number}.md`);
      const runs = state.runs.filter((run) => run.head === head);
      expect(runs.at(-1), `pull request ${number}`).toMatchObject({ status: "completed", conclusion: isSound ? "success" : "failure" });
      const comments = app.commentsOn(number);
      expect(comments.length, `comments on ${number}`).toBeLessThanOrEqual(1);
      if (!isSound) {
        expect(comments, `comments on ${number}`).toHaveLength(1);
        expect(comments[0]).toContain(`/blob/${head}/`);
      } else if (comments[0] !== undefined) expect(comments[0].trim().split("\n")).toHaveLength(2);
    }
    expect(state.runs.every(({ status }) => status === "completed")).toBe(true);
    for (const { annotations } of state.runs)
      expect(new Set(annotations.map((each) => JSON.stringify(each))).size).toBe(annotations.length);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM deliveries WHERE done_at IS NULL").first("n")).toBe(0);
  },
  120_000,
);
