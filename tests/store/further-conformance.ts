import { expect, test } from "vitest";
import { hashOf } from "#analysis";
import { acceptGaps } from "#service/accept";
import { acceptedGapsOf } from "#service/accepted";
import type { Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { newProject, push, type testIo } from "./conformance.ts";
import { posting } from "./texts.ts";

/** What a test is given anew. */
export interface Opened {
  readonly store: ProjectStore;
  readonly project: Project;
  readonly io: ReturnType<typeof testIo>;
}

/** What any store must do with what waits, what feeds it, and what reads of it elsewhere. */
export function furtherConformance(opened: () => Opened): void {
  const acceptOne = async ({ store, project, io }: Opened, key: string) => {
    const [thread] = (await store.pairState(project.id, "", key)).open;
    const request = {
      pair: key,
      gaps: [{ thread: thread?.id ?? 0, fingerprint: thread?.fingerprint ?? "" }],
      reason: "Ashore.",
      by: "Ana",
    };
    expect(await acceptGaps(store, project, request, io)).toMatchObject({ status: "accepted" });
  };
  const allAccepted = async ({ store, project }: Opened) => {
    const parts = [];
    for await (const part of acceptedGapsOf(store, project)) parts.push(part);
    return parts;
  };

  test("acceptances are read in parts, with every fingerprint that their gaps had, and without a word of the texts", async () => {
    const at = opened();
    const { store, project, io } = at;
    await push(store, project, io, posting({ lacks: [2] }));
    await acceptOne(at, "cook");
    const texts = posting({ lacks: [2] });
    io.at = "2026-03-05T12:00:00.000Z";
    await push(store, project, io, { ...texts, en: texts.en.replace("Bake bread", "Bake rye bread") });
    const { open, ownKept } = await store.pairState(project.id, "", "cook");
    const [[gap] = []] = await allAccepted(at);
    expect(gap).toMatchObject({ pair: "cook", id: 1, rule: "missing-item", reason: "Ashore.", by: "Ana", edited: io.at });
    expect(gap?.fingerprints).toHaveLength(2);
    expect(gap?.fingerprints).toContain(open[0]?.fingerprint);
    expect(Object.keys(gap ?? {})).not.toContain("thread");
    expect(gap?.blocks).not.toEqual(ownKept?.blocks[open[0]?.fingerprint ?? ""]);
    // One part holds two hundred.
    for (let i = 0; i < 200; i++) await acceptOne(at, "cook");
    expect((await allAccepted(at)).map(({ length }) => length)).toEqual([200, 1]);
    expect(new Set((await allAccepted(at)).flat().map(({ id }) => id)).size).toBe(201);
    expect(await allAccepted({ ...at, project: await newProject(store, "lake") })).toEqual([[]]);
  });

  test("a pair that comes under another key goes on: its number, its gaps and what was accepted", async () => {
    const at = opened();
    const { store, project, io } = at;
    await push(store, project, io, posting({ lacks: [2] }));
    await acceptOne(at, "cook");
    const before = (await store.pairState(project.id, "", "cook")).head;
    io.at = "2026-03-09T12:00:00.000Z";
    const renamed = await push(store, project, io, posting({ lacks: [2], line: 3 }), { key: "chef", formerly: "cook" });
    expect(renamed).toMatchObject({ status: "stored", head: { id: before?.id, key: "chef", version: 2, revision: 3 } });
    expect((await store.pairs(project.id, "")).map(({ key }) => key)).toEqual(["chef"]);
    const { open } = await store.pairState(project.id, "", "chef");
    expect(open).toMatchObject([{ id: 1, first: "2026-03-01T12:00:00.000Z", since: "2026-03-01T12:00:00.000Z" }]);
    const [[gap] = []] = await allAccepted(at);
    expect(gap).toMatchObject({ pair: "chef" });
    expect(gap?.fingerprints).toContain(open[0]?.fingerprint);
    // Versions of before, as a history has them, add nothing.
    const older = { key: "cuistot", formerly: "chef", at: "2026-02-01T00:00:00.000Z" };
    expect((await push(store, project, io, posting({ lacks: [1] }), older)).status).toBe("older");
    expect((await store.pairs(project.id, "")).map(({ key }) => key)).toEqual(["chef"]);
    // The same again, as a queue may send it: the pair is there under its new key.
    expect((await push(store, project, io, posting({ lacks: [2], line: 3 }), { key: "chef", formerly: "cook" })).status).toBe("unchanged");
    expect((await store.trend(project.id)).at(-1)).toMatchObject({ pairs: 1 });
  });

  test("a pair that is gone and comes back under another key with the same texts goes on; one that is still there is another", async () => {
    const { store, project, io } = opened();
    await push(store, project, io, posting({ lacks: [2] }));
    await push(store, project, io, posting({ lacks: [2] }), { key: "copy" });
    expect((await store.pairs(project.id, "")).map(({ key }) => key).sort()).toEqual(["cook", "copy"]);
    io.at = "2026-03-09T12:00:00.000Z";
    await store.markGone(project.id, "", ["copy"], io.at);
    await push(store, project, io, posting({ lacks: [2] }), { key: "chef" });
    expect((await store.pairs(project.id, "")).map(({ key }) => key).sort()).toEqual(["chef", "copy"]);
    expect((await store.pairState(project.id, "", "chef")).open).toMatchObject([{ id: 1, first: "2026-03-01T12:00:00.000Z" }]);
    expect((await store.trend(project.id)).at(-1)).toMatchObject({ pairs: 2, errors: 2 });
  });

  test("of a rename and another writer one is refused, whole", async () => {
    const { store, project, io } = opened();
    await push(store, project, io, posting({ lacks: [2] }));
    const first = await store.pairState(project.id, "", "cook");
    await push(store, project, io, posting({ lacks: [2, 4] }));
    const slow: ProjectStore = {
      ...store,
      pairState: async (id, branch, key) => (key === "cook" ? first : store.pairState(id, branch, key)),
    };
    const rename = (at: ProjectStore) => push(at, project, io, posting({ lacks: [2], line: 3 }), { key: "chef", formerly: "cook" });
    expect((await rename(slow)).status).toBe("conflict");
    expect((await store.pairs(project.id, "")).map(({ key }) => key)).toEqual(["cook"]);
    expect((await rename(store)).status).toBe("stored");
  });

  test("versions wait in the order of their days, then of their coming, pair by pair; their texts are not swept", async () => {
    const { store, project, io } = opened();
    const wait = (key: string, at: string, text: string) =>
      store.addWaiting(
        project.id,
        { branch: "", key, at, body: { text } },
        { hashes: { en: hashOf(text), fr: "" }, new: new Map([[hashOf(text), text]]) },
        io.at,
      );
    await wait("cook", "2026-02-02T00:00:00.000Z", "b");
    await wait("cook", "2026-02-02T00:00:00.000Z", "c");
    await wait("cook", "2026-02-01T00:00:00.000Z", "a");
    await wait("baker", "2026-01-01T00:00:00.000Z", "x");
    await store.sweep(project, io.at);
    expect((await store.hasTexts(project.id, ["a", "b", "c", "x"].map(hashOf))).size).toBe(4);
    const seen: unknown[] = [];
    for (let next = await store.nextWaiting(project.id, "", "cook"); next; next = await store.nextWaiting(project.id, "", "cook")) {
      seen.push(next.body);
      await store.endWaiting(project.id, next);
    }
    expect(seen).toEqual(["a", "b", "c"].map((text) => ({ text })));
    expect(await store.nextWaiting(project.id, "work", "baker")).toBeNull();
    // What nobody asked for in five days failed for good; its texts stay until it is sent again.
    const later = (hours: number) => new Date(Date.parse(io.at) + hours * 3_600_000).toISOString();
    await store.sweep(project, later(119));
    expect(await store.failures(project.id)).toEqual([]);
    await store.sweep(project, later(121));
    expect(await store.failures(project.id)).toMatchObject([
      { reason: "unavailable", job: { kind: "pair", slug: "sea", key: "baker", body: { text: "x" } } },
    ]);
    expect(await store.nextWaiting(project.id, "", "baker")).toBeNull();
  });

  test("the texts of a job that failed are there until it is sent again", async () => {
    const { store, project, io } = opened();
    const keep = { hashes: { en: hashOf("a"), fr: hashOf("b") }, new: new Map(["a", "b"].map((text) => [hashOf(text), text])) };
    await store.addWaiting(project.id, { branch: "", key: "cook", at: io.at, body: {} }, keep, io.at);
    const next = await store.nextWaiting(project.id, "", "cook");
    if (next) await store.endWaiting(project.id, next);
    const job = { body: { en: { sha256: hashOf("a") }, fr: { sha256: hashOf("b") } } };
    await store.addFailure(project.id, { id: "1", job, reason: "unavailable", failedAt: io.at });
    await store.sweep(project, io.at);
    expect((await store.hasTexts(project.id, [hashOf("a"), hashOf("b")])).size).toBe(2);
    await store.takeFailure(project.id, "1");
    await store.sweep(project, io.at);
    expect((await store.hasTexts(project.id, [hashOf("a"), hashOf("b")])).size).toBe(0);
  });

  test("repositories that feed projects are found by their installation, and forgotten with it or with the project", async () => {
    const { store, project, io } = opened();
    const lake = await newProject(store, "lake");
    const link = { installation: 7, repository: 11, linkedAt: io.at };
    for (const each of [project, lake]) await store.link(each.id, link);
    await store.link(project.id, link);
    await store.link(lake.id, { ...link, repository: 12 });
    expect(await store.links(project.id)).toEqual([link]);
    expect(await store.linkedProjects(7, 11)).toEqual(["lake", "sea"]);
    expect(await store.linkedProjects(8, 11)).toEqual([]);
    expect([await store.unlink(lake.id, 11), await store.unlink(lake.id, 11)]).toEqual([true, false]);
    await store.deleteProject(project.id);
    expect(await store.linkedProjects(7, 11)).toEqual([]);
    await store.unlinkInstallation(7);
    expect(await store.links(lake.id)).toEqual([]);
  });
}
