import { beforeEach, describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { acceptGaps, reopenGaps } from "#service/accept";
import type { ServiceIo } from "#service/io";
import { pushPair } from "#service/push";
import type { Pushed } from "#service/pushed";
import { countedNow } from "#service/recount";
import type { KeptVersion, PairHead, Project, TableRow } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { furtherConformance } from "./further-conformance.ts";
import { posting } from "./texts.ts";
import { workConformance } from "./work-conformance.ts";

/** A clock that the test turns, and bytes that count. */
export function testIo(): ServiceIo & { at: string } {
  let count = 0;
  return {
    at: "2026-03-01T12:00:00.000Z",
    now() {
      return this.at;
    },
    random: (length) => Uint8Array.from({ length }, (_, i) => (i > length - 3 ? (count++ >> 3) & 255 : count & 255)),
  };
}

/** Another project in a store. */
export const newProject = async (store: ProjectStore, slug = "sea", more: Partial<Project> = {}): Promise<Project> => {
  const made = await store.createProject({
    slug,
    name: { en: "Sea", fr: "Mer" },
    texts: "kept",
    keepDays: 730,
    createdAt: "2026-01-01T00:00:00.000Z",
    isPublic: false,
    ...more,
  });
  if (made === "taken") throw new Error(slug);
  return made;
};

/** Hands a version in. */
export const push = (store: ProjectStore, project: Project, io: ServiceIo, texts = posting(), more: object = {}): Promise<Pushed> =>
  pushPair(
    store,
    project,
    { key: "cook", branch: "", paths: { en: "en/cook.md", fr: "fr/cook.md" }, texts, config: defaultConfig, ...more },
    io,
  );

const rowsOf = async (store: ProjectStore, project: Project): Promise<readonly TableRow[]> => {
  const rows: TableRow[] = [];
  for await (const part of store.takeOut(project.id)) rows.push(...part);
  return rows;
};

/** What any store of projects must do. */
export function conformance(name: string, open: () => Promise<ProjectStore>): void {
  describe(`a store of projects: ${name}`, () => {
    let store: ProjectStore;
    let project: Project;
    let io: ReturnType<typeof testIo>;
    beforeEach(async () => {
      store = await open();
      project = await newProject(store);
      io = testIo();
    });

    furtherConformance(() => ({ store, project, io }));
    workConformance(() => ({ store, project, io }));

    test("a project is found by its name, which is taken once", async () => {
      expect(await store.projectOf("sea")).toEqual(project);
      expect(await store.projectOf("lake")).toBeNull();
      expect(await store.createProject(project)).toBe("taken");
    });

    test("a version is read as it was written", async () => {
      const pushed = await push(store, project, io, posting({ lacks: [2] }), { label: "abc123" });
      const state = await store.pairState(project.id, "", "cook");
      expect(pushed).toMatchObject({ status: "stored", head: { version: 1, revision: 1, verdict: "fail" } });
      expect(state.head).toEqual(pushed.status === "stored" && pushed.head);
      expect(state.kept).toEqual(pushed.status === "stored" && pushed.kept);
      expect(state.open).toMatchObject([{ id: 1, rule: "missing-item", lacking: "fr", since: io.at }]);
      const { hashes } = state.head as NonNullable<typeof state.head>;
      const texts = await store.texts(project.id, [hashes.en, hashes.fr, "none"]);
      expect([texts.get(hashes.en), texts.get(hashes.fr), texts.size]).toEqual([posting().en, posting({ lacks: [2] }).fr, 2]);
      expect(await store.hasTexts(project.id, [hashes.en, "none"])).toEqual(new Set([hashes.en]));
      expect(await store.versions(project.id, state.head?.id ?? 0)).toMatchObject([{ version: 1, label: "abc123", hashes }]);
    });

    test("the same again adds nothing, and what is older than the last version neither", async () => {
      await push(store, project, io, posting({ lacks: [2] }), { at: "2026-02-01T00:00:00.000Z" });
      await push(store, project, io, posting({ lacks: [2], line: 4 }), { at: "2026-02-02T00:00:00.000Z" });
      const before = await rowsOf(store, project);
      io.at = "2026-04-01T00:00:00.000Z";
      expect((await push(store, project, io, posting({ lacks: [2], line: 4 }))).status).toBe("unchanged");
      expect((await push(store, project, io, posting({ lacks: [2] }), { at: "2026-02-01T00:00:00.000Z" })).status).toBe("older");
      expect(await rowsOf(store, project)).toEqual(before);
    });

    test("a gap keeps its thread and its age while its block is edited, and is closed and opened again", async () => {
      await push(store, project, io, posting({ lacks: [2] }));
      io.at = "2026-03-09T12:00:00.000Z";
      const reworded = posting({ lacks: [2] });
      await push(store, project, io, { ...reworded, en: reworded.en.replace("night watch", "night watch and the captain") });
      const edited = (await store.pairState(project.id, "", "cook")).open;
      expect(edited).toMatchObject([{ id: 1, first: "2026-03-01T12:00:00.000Z" }]);
      io.at = "2026-03-10T12:00:00.000Z";
      await push(store, project, io, posting());
      expect((await store.pairState(project.id, "", "cook")).open).toEqual([]);
      io.at = "2026-03-12T12:00:00.000Z";
      await push(store, project, io, posting({ lacks: [2] }));
      expect((await store.pairState(project.id, "", "cook")).open).toMatchObject([
        { id: 1, first: "2026-03-01T12:00:00.000Z", since: "2026-03-12T12:00:00.000Z" },
      ]);
    });

    test("of two writers of one revision one is refused, whole", async () => {
      await push(store, project, io, posting({ lacks: [2] }));
      const first = await store.pairState(project.id, "", "cook");
      // Both read, then both write: the second reads once more, and is judged from what the first left.
      const slow: ProjectStore = { ...store, pairState: async () => first };
      await push(store, project, io, posting({ lacks: [2, 4] }));
      const before = await rowsOf(store, project);
      expect((await push(slow, project, io, posting({ lacks: [0] }))).status).toBe("conflict");
      expect(await rowsOf(store, project)).toEqual(before);
      let reads = 0;
      const once: ProjectStore = { ...store, pairState: async (...place) => (reads++ === 0 ? first : store.pairState(...place)) };
      expect((await push(once, project, io, posting({ lacks: [0] }))).status).toBe("stored");
      expect((await store.pairState(project.id, "", "cook")).head).toMatchObject({ version: 3, revision: 3 });
    });

    test("a branch is compared with the project’s own line, and changes nothing there", async () => {
      await push(store, project, io, posting({ lacks: [2] }));
      const before = await store.pairState(project.id, "", "cook");
      const pushed = await push(store, project, io, posting({ lacks: [2, 4] }), { branch: "work" });
      const threads = pushed.status === "stored" ? Object.values(pushed.kept.threads).filter((id) => id !== null) : [];
      expect(threads).toEqual([1]);
      expect(pushed.status === "stored" && Object.values(pushed.kept.threads)).toContain(null);
      expect(await store.pairState(project.id, "", "cook")).toEqual(before);
      expect((await store.pairs(project.id, "work")).map(({ key }) => key)).toEqual(["cook"]);
      // Gone thirty days after its last push, and not before.
      await store.sweep(project, "2026-03-31T11:00:00.000Z");
      expect(await store.pairs(project.id, "work")).toHaveLength(1);
      await store.sweep(project, "2026-03-31T13:00:00.000Z");
      expect(await store.pairs(project.id, "work")).toEqual([]);
      expect(await store.pairState(project.id, "", "cook")).toEqual(before);
    });

    test("a finding is accepted as it was looked at, and taken back once", async () => {
      await push(store, project, io, posting({ lacks: [2] }));
      const [thread] = (await store.pairState(project.id, "", "cook")).open;
      const gaps = [{ thread: 1, fingerprint: thread?.fingerprint ?? "" }];
      const request = { pair: "cook", gaps, reason: "It is baked ashore.", by: "a reviser" };
      expect(await acceptGaps(store, project, { ...request, pair: "none" }, io)).toEqual({ status: "no-pair" });
      expect(await acceptGaps(store, project, { ...request, gaps: [...gaps, { thread: 2, fingerprint: "0" }] }, io)).toEqual({
        status: "changed",
        changed: [{ thread: 2, now: null }],
      });
      expect(await acceptGaps(store, project, { ...request, gaps: [{ thread: 1, fingerprint: "0" }] }, io)).toEqual({
        status: "changed",
        changed: [{ thread: 1, now: thread }],
      });
      expect(await store.acceptances(project.id)).toEqual([]);
      expect(await acceptGaps(store, project, request, io)).toEqual({ status: "accepted", ids: [1] });
      const [kept] = await store.acceptances(project.id);
      expect(kept?.acceptance).toMatchObject({ id: 1, thread: 1, reason: "It is baked ashore.", rule: "missing-item" });
      // The pair was written since it was read.
      const { id: _, ...entry } = (kept as NonNullable<typeof kept>).acceptance;
      const { head, ...state } = await store.pairState(project.id, "", "cook");
      const counted = (changed: object = {}) =>
        countedNow({ ...(head as PairHead), ...changed }, { ...state, kept: state.kept as KeptVersion }, io.at);
      expect(await store.accept(project.id, counted({ revision: 9 }), [entry])).toBe("conflict");
      expect(await store.acceptances(project.id)).toHaveLength(1);
      // An edit of the block is noted, with its day.
      io.at = "2026-03-05T12:00:00.000Z";
      const texts = posting({ lacks: [2] });
      await push(store, project, io, { ...texts, en: texts.en.replace("Bake bread", "Bake rye bread") });
      expect((await store.acceptances(project.id))[0]?.acceptance.edited).toBe(io.at);
      // In the words that were accepted it is accepted again, in lists too.
      await push(store, project, io, texts);
      expect((await store.acceptances(project.id))[0]?.acceptance.edited).toBeUndefined();
      expect(await reopenGaps(store, project, { pair: "none", ids: [1] }, io)).toEqual({ status: "no-pair" });
      expect(await reopenGaps(store, project, { pair: "cook", ids: [1, 2] }, io)).toEqual({ status: "reopened", ids: [1] });
      expect(await reopenGaps(store, project, { pair: "cook", ids: [1] }, io)).toEqual({ status: "conflict" });
      expect((await store.acceptances(project.id))[0]?.acceptance.reopened).toBe(io.at);
    });

    test("the trend is the running sum of days, in whatever order versions come", async () => {
      const day = (n: number) => ({ at: `2026-02-0${n}T00:00:00.000Z` });
      await push(store, project, io, posting({ lacks: [2] }), { key: "a", ...day(1) });
      await push(store, project, io, posting(), { key: "a", ...day(3) });
      await push(store, project, io, posting({ lacks: [1], name: "Baker" }), { key: "b", ...day(2) });
      const trend = await store.trend(project.id);
      expect(trend.map((each) => [each.day, each.pairs, each.passing, each.failing, each.errors])).toEqual([
        ["2026-02-01", 1, 0, 1, 1],
        ["2026-02-02", 2, 0, 2, 2],
        ["2026-02-03", 2, 1, 1, 1],
      ]);
      // Pairs that are gone count no more, and count again when they are back.
      expect(await store.markGone(project.id, "", ["a"], "2026-02-04T00:00:00.000Z")).toBe(1);
      expect(await store.markGone(project.id, "", ["a"], "2026-02-04T00:00:00.000Z")).toBe(0);
      expect((await store.trend(project.id)).at(-1)).toMatchObject({ day: "2026-02-04", pairs: 1, passing: 1, errors: 0 });
      await push(store, project, io, posting({ lacks: [1], name: "Baker" }), { key: "b", ...day(5) });
      expect((await store.trend(project.id)).at(-1)).toMatchObject({ day: "2026-02-05", pairs: 2, errors: 1 });
    });

    test("a project that keeps no texts follows its gaps all the same, and holds not a word", async () => {
      const silent = await newProject(store, "silent", { texts: "none" });
      await push(store, silent, io, posting({ lacks: [2] }));
      io.at = "2026-03-09T12:00:00.000Z";
      const texts = posting({ lacks: [2] });
      await push(store, silent, io, { ...texts, en: texts.en.replace("night watch", "early watch") });
      const { open, kept } = await store.pairState(silent.id, "", "cook");
      expect(open).toMatchObject([{ id: 1, first: "2026-03-01T12:00:00.000Z" }]);
      const all = JSON.stringify([kept, (await rowsOf(store, silent)).filter(({ table }) => table !== "reports")]);
      for (const word of ["Bake", "bread", "watch", "Cuire", "Cook"]) expect(all).not.toContain(word);
      expect(await rowsOf(store, silent).then((rows) => rows.filter(({ table }) => table === "texts"))).toEqual([]);
    });

    test("what is older than the project keeps is forgotten; the last version, open gaps and what holds stay", async () => {
      await push(store, project, io, posting({ lacks: [2, 4] }), { at: "2023-01-01T00:00:00.000Z" });
      await push(store, project, io, posting({ lacks: [2], line: 3 }), { at: "2023-02-01T00:00:00.000Z" });
      const state = await store.pairState(project.id, "", "cook");
      await store.sweep(project, "2026-03-01T00:00:00.000Z");
      expect(await store.pairState(project.id, "", "cook")).toEqual(state);
      expect((await store.versions(project.id, state.head?.id ?? 0)).map(({ version }) => version)).toEqual([2]);
      const rows = await rowsOf(store, project);
      const count = (table: string) => rows.filter((each) => each.table === table).length;
      expect([count("texts"), count("threads"), count("findings")]).toEqual([2, 1, 1]);
    });

    test("tokens: by their hash, of their project, until they end", async () => {
      const other = await newProject(store, "lake");
      const token = { id: "t1", name: "CI", role: "write", createdAt: io.at, endsOn: "2026-12-31", revokedAt: null, usedOn: null } as const;
      await store.addToken(project.id, "hash", token);
      expect(await store.tokenOf(project.id, "hash")).toEqual(token);
      expect(await store.tokenOf(other.id, "hash")).toBeNull();
      await store.noteUse(project.id, "hash", "2026-03-01");
      expect(await store.revokeToken(other.id, "t1", io.at)).toBe(false);
      expect(await store.revokeToken(project.id, "t1", io.at)).toBe(true);
      expect(await store.revokeToken(project.id, "t1", io.at)).toBe(false);
      expect(await store.tokens(project.id)).toEqual([{ ...token, revokedAt: io.at, usedOn: "2026-03-01" }]);
    });

    test("a project is taken out and put back, the same but for its tokens", async () => {
      await push(store, project, io, posting({ lacks: [2] }));
      await push(store, project, io, posting({ lacks: [2, 5] }));
      await push(store, project, io, posting(), { key: "été/ß 🍞", branch: "work" });
      const { head } = await store.pairState(project.id, "", "cook");
      expect(await store.comment(project.id, head?.id ?? 0, { thread: 1, at: io.at, by: "Ana", body: "Est-il cuit\u00A0?" })).toBe(true);
      expect(await store.assign(project.id, head?.id ?? 0, [1], { assignee: "Ana", dueOn: "2026-04-01" })).toBe(1);
      expect(await store.agree(project.id, head?.id ?? 0, head?.revision ?? 0, { at: io.at, by: "Ana" })).toBe("written");
      await store.log(project.id, { at: io.at, id: "1", by: "CI", action: "accept", subject: "cook" });
      const rows = await rowsOf(store, project);
      const copy = await newProject(store, "copy");
      await store.putBack(copy.id, rows);
      expect(await rowsOf(store, copy)).toEqual(rows);
      expect(await store.pairState(copy.id, "", "cook")).toEqual(await store.pairState(project.id, "", "cook"));
      expect(await store.audit(copy.id)).toHaveLength(1);
    });

    test("a project that is deleted leaves no row, and another one all of its own; nothing is written to it after", async () => {
      const other = await newProject(store, "lake");
      for (const each of [project, other]) {
        await push(store, each, io, posting({ lacks: [2] }));
        await store.addToken(each.id, "hash", {
          id: "t",
          name: "",
          role: "read",
          createdAt: io.at,
          endsOn: null,
          revokedAt: null,
          usedOn: null,
        });
        await store.log(each.id, { at: io.at, id: "1", by: "", action: "", subject: "" });
      }
      const [own, state] = [await rowsOf(store, other), await store.pairState(project.id, "", "cook")];
      await store.deleteProject(project.id);
      expect(await store.projectOf("sea")).toBeNull();
      expect([await rowsOf(store, project), await store.tokens(project.id)]).toEqual([[], []]);
      expect([await rowsOf(store, other), (await store.tokens(other.id)).length]).toEqual([own, 1]);
      const late: ProjectStore = { ...store, pairState: async () => state };
      expect((await push(late, project, io, posting())).status).toBe("conflict");
      expect(await rowsOf(store, project)).toEqual([]);
    });
  });
}
