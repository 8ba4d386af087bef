import { expect, test } from "vitest";
import { acceptGaps } from "#service/accept";
import { overviewNow } from "#service/recount";
import { push } from "./conformance.ts";
import type { Opened } from "./further-conformance.ts";
import { posting } from "./texts.ts";

/** What a store must do for the work on gaps: whose they are, what is accepted, and what a page shows of it. */
export function workConformance(opened: () => Opened): void {
  test("a gap is somebody’s, until a day, with what is said of it; its words are counted", async () => {
    const { store, project, io } = opened();
    const pushed = await push(store, project, io, posting({ lacks: [2] }));
    const id = pushed.status === "stored" ? pushed.head.id : 0;
    expect(await store.assign(project.id, id, [1, 2], { assignee: "Ana", dueOn: "2026-04-01" })).toBe(1);
    expect(await store.comment(project.id, id, { thread: 1, at: io.at, by: "Ana", body: "Is it baked?" })).toBe(true);
    expect(await store.comment(project.id, id, { thread: 1, at: io.at, by: "Luc", body: "Ashore." })).toBe(true);
    expect(await store.comment(project.id, id, { thread: 9, at: io.at, by: "Ana", body: "?" })).toBe(false);
    // An edit of the block leaves it to the same person.
    const texts = posting({ lacks: [2] });
    await push(store, project, io, { ...texts, en: texts.en.replace("Bake bread", "Bake fresh rye bread") });
    const {
      gaps: [gap],
      judges,
    } = await store.workList(project.id, "2026-03-01");
    expect(judges).toHaveLength(1);
    expect(gap).toMatchObject({
      key: "cook",
      isAccepted: false,
      thread: { id: 1, assignee: "Ana", dueOn: "2026-04-01", words: 8, lacking: "fr" },
    });
    const board = await store.board(project.id, "cook");
    expect(board?.comments.map(({ id: n, by, body }) => [n, by, body])).toEqual([
      [1, "Ana", "Is it baked?"],
      [2, "Luc", "Ashore."],
    ]);
    expect(board?.threads).toMatchObject([{ id: 1, openedBy: 1, words: 8 }]);
    expect(board?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(board?.texts.get(board.head.hashes.fr)).toBe(texts.fr);
    expect(await store.board(project.id, "none")).toBeNull();
  });

  test("an accepted gap is one in lists until its day, and while its blocks are those", async () => {
    const { store, project, io } = opened();
    await push(store, project, io, posting({ lacks: [2] }));
    const [thread] = (await store.pairState(project.id, "", "cook")).open;
    const gaps = [{ thread: 1, fingerprint: thread?.fingerprint ?? "" }];
    await acceptGaps(store, project, { pair: "cook", gaps, reason: "Ashore.", until: "2026-03-10", by: "Luc" }, io);
    const accepted = async (day: string) => [
      (await overviewNow(store, project, `${day}T12:00:00.000Z`)).heads.map(({ tally }) => tally?.accepted === 1),
      (await store.workList(project.id, day)).gaps.map(({ isAccepted }) => isAccepted),
    ];
    expect(await accepted("2026-03-10")).toEqual([[true], [true]]);
    expect(await accepted("2026-03-11")).toEqual([[false], [false]]);
    const texts = posting({ lacks: [2] });
    await push(store, project, io, { ...texts, en: texts.en.replace("Bake bread", "Bake rye bread") });
    expect(await accepted("2026-03-10")).toEqual([[false], [false]]);
    expect((await store.acceptedList(project.id)).acceptances.map(({ key, isOpen }) => [key, isOpen])).toEqual([["cook", true]]);
  });

  test("an overview has pairs, open gaps, those that were closed last, and days", async () => {
    const { store, project, io } = opened();
    await push(store, project, io, posting({ lacks: [1, 2] }));
    io.at = "2026-03-04T12:00:00.000Z";
    await push(store, project, io, posting({ lacks: [2] }));
    await store.addFailure(project.id, { id: "x", job: { key: "lost" }, reason: "?", failedAt: io.at });
    const { heads, closed, trend, failed } = await store.overview(project.id);
    expect(heads.map(({ key }) => key)).toEqual(["cook"]);
    expect([heads[0]?.tally?.open, closed.map(({ thread }) => [thread.since, thread.closed])]).toEqual([
      1,
      [["2026-03-01T12:00:00.000Z", "2026-03-04T12:00:00.000Z"]],
    ]);
    expect(trend).toEqual(await store.trend(project.id));
    expect(failed).toEqual(["lost"]);
    expect([...(await store.reports(project.id, [heads[0]?.id ?? 0])).keys()]).toEqual([heads[0]?.id]);
  });

  test("what people agreed of is kept, whatever becomes of its version", async () => {
    const { store, project, io } = opened();
    const pushed = await push(store, project, io);
    const id = pushed.status === "stored" ? pushed.head.id : 0;
    expect(await store.agree(project.id, id, 2, { at: io.at, by: "Ana" })).toBe("conflict");
    expect(await store.agree(project.id, id, 1, { at: io.at, by: "Ana" })).toBe("written");
    io.at = "2026-03-04T12:00:00.000Z";
    await push(store, project, io, posting({ line: 1 }));
    await store.sweep({ ...project, keepDays: 1 }, "2027-01-01T00:00:00.000Z");
    const board = await store.board(project.id, "cook");
    expect(board?.agreement).toMatchObject({ version: 1, by: "Ana" });
    expect(board?.texts.get(board.agreement?.hashes.en ?? "")).toBe(posting().en);
  });
}
