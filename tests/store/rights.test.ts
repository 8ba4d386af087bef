import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { sessionInUse, startSession } from "#service/sessions";
import { isInUse, newToken } from "#service/tokens";
import { d1People } from "#store/d1-people";
import { d1Store } from "#store/d1-store";
import type { Project, TokenRole } from "#store/entities";
import { newProject, testIo } from "./conformance.ts";
import { counted } from "./counted.ts";

beforeEach(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});

const AT = "2026-03-01T12:00:00.000Z";

/** A project whose members have these roles, by number. */
async function withMembers(roles: readonly TokenRole[], db = env.DB) {
  const store = d1Store(db);
  const project = await newProject(store);
  for (const [i, role] of roles.entries()) await store.addMember(project.id, { person: i + 1, role, addedAt: AT });
  const left = async () => (await store.members(project.id)).map(({ person, role }) => `${person} ${role}`);
  return { store, project, left };
}

describe("members", () => {
  test.each<[roles: TokenRole[], person: number, role: TokenRole | null, by: number | null, outcome: string, left: string[]]>([
    [["admin", "admin"], 2, null, 1, "done", ["1 admin"]],
    [["admin", "admin"], 2, "read", 1, "done", ["1 admin", "2 read"]],
    [["admin", "read"], 2, "admin", 1, "done", ["1 admin", "2 admin"]],
    [["admin", "read"], 2, null, 2, "done", ["1 admin"]],
    [["admin", "admin"], 1, "read", 1, "done", ["1 read", "2 admin"]],
    // Who reads raises neither themself nor another, and removes nobody.
    [["admin", "read"], 2, "write", 2, "no-admin", ["1 admin", "2 read"]],
    [["admin", "read", "read"], 3, null, 2, "no-admin", ["1 admin", "2 read", "3 read"]],
    [["admin", "admin"], 1, null, 9, "no-admin", ["1 admin", "2 admin"]],
    [["admin", "write"], 1, null, 1, "last-admin", ["1 admin", "2 write"]],
    [["admin", "write"], 1, "write", 1, "last-admin", ["1 admin", "2 write"]],
    [["admin", "write"], 1, "write", null, "last-admin", ["1 admin", "2 write"]],
    [["admin", "write"], 1, "admin", 1, "done", ["1 admin", "2 write"]],
    [["admin", "write"], 3, "admin", 1, "no-member", ["1 admin", "2 write"]],
    // The user of the machine, who is no member, administers all the same; where nobody does, nobody is the last.
    [["read"], 1, "write", null, "done", ["1 write"]],
    [["read"], 1, null, null, "done", []],
  ])("of %j, %s becomes %s, asked by %s: %s", async (roles, person, role, by, outcome, expected) => {
    const { store, project, left } = await withMembers(roles);
    expect(await store.changeMember(project.id, person, role, by)).toBe(outcome);
    expect(await left()).toEqual(expected);
  });

  test("who is a member already keeps the greater role", async () => {
    const { store, project, left } = await withMembers(["read", "write", "admin"]);
    for (const person of [1, 2, 3]) await store.addMember(project.id, { person, role: "write", addedAt: AT });
    expect(await left()).toEqual(["1 write", "2 write", "3 admin"]);
    for (const person of [1, 2, 3]) await store.addMember(project.id, { person, role: "read", addedAt: AT });
    expect(await left()).toEqual(["1 write", "2 write", "3 admin"]);
  });

  test("nobody becomes a member of a project that is gone, nor of another one", async () => {
    const { store, project } = await withMembers(["admin"]);
    const lake = await newProject(store, "lake");
    await store.deleteProject(project.id);
    await store.addMember(project.id, { person: 1, role: "admin", addedAt: AT });
    expect([await store.members(project.id), await store.members(lake.id), await store.projectsOf(1)]).toEqual([[], [], []]);
  });

  test("an invitation makes one person a member, with its own role", async () => {
    const { store, project, left } = await withMembers(["admin"]);
    const io = testIo();
    const { entry } = await newToken(store, project, { name: "x", role: "write" }, io, "invitations");
    const outcomes = await Promise.all([2, 3].map((person) => store.join(project.id, entry.id, person, AT)));
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await left()).toHaveLength(2);
    expect(await store.tokens(project.id, "invitations")).toMatchObject([{ revokedAt: AT, usedOn: "2026-03-01" }]);
  });
});

describe("secrets", () => {
  const KINDS = ["tokens", "links", "invitations"] as const;

  test("of one kind or project are none of another", async () => {
    const store = d1Store(env.DB);
    const [sea, lake] = [await newProject(store), await newProject(store, "lake")];
    const hash = "0".repeat(64);
    const { entry } = await newToken(store, sea, { name: "x", role: "read" }, testIo());
    for (const kind of KINDS) {
      await store.addToken(sea.id, hash, { ...entry, id: kind }, kind);
      for (const other of KINDS.filter((each) => each !== kind)) {
        expect(await store.tokenOf(sea.id, hash, other)).toBeNull();
        expect(await store.slugOf(other, hash)).toBeNull();
        expect(await store.revokeToken(sea.id, kind, AT, other)).toBe(false);
      }
      expect([await store.tokenOf(lake.id, hash, kind), await store.slugOf(kind, hash)]).toEqual([null, "sea"]);
      expect(await store.revokeToken(sea.id, kind, AT, kind)).toBe(true);
      await env.DB.prepare(`DELETE FROM ${kind}`).run();
    }
  });

  test("hold until their last day, and not after they are revoked", async () => {
    const store = d1Store(env.DB);
    const io = testIo();
    const { entry } = await newToken(store, await newProject(store), { name: "x", role: "read", endsOn: "2026-03-01" }, io, "links");
    expect(isInUse(entry, io)).toBe(true);
    expect(isInUse({ ...entry, revokedAt: AT }, io)).toBe(false);
    io.at = "2026-03-02T00:00:00.000Z";
    expect(isInUse(entry, io)).toBe(false);
    expect(isInUse({ ...entry, endsOn: null }, io)).toBe(true);
  });
});

describe("who looks", () => {
  test("is known from two statements, whatever they hold", async () => {
    const { db, counts } = counted(env.DB);
    const people = d1People(db);
    const { store, project } = await withMembers(["write"], db);
    const io = testIo();
    const { person, secret } = await startSession(people, { issuer: "local", subject: "1", name: "Dana" }, io);
    expect(person.id).toBe(1);
    await store.addToken(
      project.id,
      "h",
      { ...(await newToken(store, project, { name: "x", role: "read" }, io)).entry, name: "Boréal" },
      "links",
    );
    const before = counts.queries;
    expect(await sessionInUse(people, secret, io)).toEqual(person);
    expect(await store.visit("sea", person.id, "h")).toMatchObject({ project, role: "write", link: { name: "Boréal", role: "read" } });
    expect(counts.queries - before).toBe(2);
    expect(await store.visit("sea", 2, "other")).toEqual({ project, role: null, link: null });
    expect(await store.visit("sea", null, null)).toEqual({ project, role: null, link: null });
    expect(await store.visit("lake", person.id, "h")).toBeNull();
  });

  test("changes of a project are of that one alone", async () => {
    const store = d1Store(env.DB);
    const [sea, lake] = [await newProject(store), await newProject(store, "lake")];
    const settings: Pick<Project, "name" | "keepDays" | "isPublic"> = { name: { en: "Ocean", fr: "Océan" }, keepDays: 5, isPublic: true };
    expect(await store.change(sea.id, settings)).toEqual({ ...sea, ...settings });
    expect([await store.projectOf("sea"), await store.projectOf("lake")]).toEqual([{ ...sea, ...settings }, lake]);
    expect(await store.change(999, settings)).toBeNull();
  });
});
