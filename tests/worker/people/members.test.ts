import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { asked, created, jsonOf, useProjects } from "../projects/asked.ts";
import { githubUser, memberOf, visitor } from "./visitor.ts";

useProjects();

const SETTINGS = "/en/projects/careers/settings";
type Browser = ReturnType<typeof visitor>;

const numberOf = async (id: number) => env.DB.prepare("SELECT id FROM people WHERE subject = ?1").bind(String(id)).first<number>("id");
const members = async () =>
  (await env.DB.prepare("SELECT subject, role FROM members CROSS JOIN people ON people.id = person ORDER BY subject").all()).results;
const change = async (by: Browser, id: number, fields: Record<string, string>) =>
  by.send(`${SETTINGS}/members`, { person: String(await numberOf(id)), ...fields }, { from: SETTINGS });

test("an invitation makes whoever signs in a member, once", async () => {
  const admin = await created();
  const { address } = await jsonOf(asked("POST", "/careers/invitations", admin, { name: "Dana", role: "write" }));
  const path = new URL(address.fr).pathname;
  expect(path).toMatch(/^\/fr\/invitation\/[\w-]{43}$/u);
  const page = await visitor().page(path);
  expect(page).toContain("On vous invite au projet Carrières. Votre rôle\u00A0: Écriture.");
  expect(page).toContain(`href="/fr/connexion?to=${encodeURIComponent(path)}"`);
  expect((await visitor().send(path)).status).toBe(404);
  const dana = await githubUser(7, "dana");
  expect((await dana.send(path, { "form-token": "guessed" })).status).toBe(403);
  const answer = await dana.send(path);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/fr/projets/careers"]);
  expect(await members()).toEqual([{ subject: "7", role: "write" }]);
  expect(await dana.page("/fr/projets")).toContain('<a href="/fr/projets/careers">Carrières</a>');
  const eli = await githubUser(8, "eli");
  for (const who of [dana, eli]) expect([(await who.ask(path)).status, (await who.send(path)).status]).toEqual([404, 404]);
  expect(await members()).toHaveLength(1);
});

test("an invitation that ended or was revoked makes nobody a member; a lesser one takes nothing away", async () => {
  const admin = await created();
  const invite = async (role: string) => {
    const { address } = await jsonOf(asked("POST", "/careers/invitations", admin, { name: role, role, endsOn: "2030-01-01" }));
    return new URL(address.en).pathname;
  };
  const dana = await memberOf(admin, "write", 7);
  expect((await dana.send(await invite("read"))).status).toBe(303);
  expect(await members()).toEqual([{ subject: "7", role: "write" }]);
  expect((await dana.send(await invite("admin"))).status).toBe(303);
  expect(await members()).toEqual([{ subject: "7", role: "admin" }]);
  const eli = await githubUser(8, "eli");
  const [late, revoked] = [await invite("read"), await invite("read")];
  const page = await dana.page(SETTINGS);
  const ids = [...page.matchAll(/action="[^"]*invitations\/revoke">.*?name="id" value="([^"]*)"/gu)].map(([, id = ""]) => id);
  expect(ids).toHaveLength(2);
  for (const _ of ["once", "twice"])
    expect((await dana.send(`${SETTINGS}/invitations/revoke`, { id: ids[1] ?? "" }, { from: SETTINGS })).headers.get("Location")).toBe(
      `${SETTINGS}?done=revoked`,
    );
  await env.DB.prepare("UPDATE invitations SET ends_on = '2026-01-01' WHERE id = ?1").bind(ids[0]).run();
  for (const path of [late, revoked]) expect([(await eli.ask(path)).status, (await eli.send(path)).status]).toEqual([404, 404]);
  expect(await members()).toHaveLength(1);
});

test("of two administrators who remove each other the first one does, and the second is told that they are none", async () => {
  const admin = await created();
  const [dana, eli] = [await memberOf(admin, "admin", 7), await memberOf(admin, "admin", 8)];
  const answers = await Promise.all([change(dana, 8, { remove: "yes" }), change(eli, 7, { remove: "yes" })]);
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  const [late] = answers.filter(({ status }) => status !== 303);
  // By the time of the form they are a stranger, or the store says so.
  expect([404, 409]).toContain(late?.status);
  expect(await members()).toHaveLength(1);
});

test("the last administrator stays, whoever asks, until another one is there", async () => {
  const admin = await created();
  const [dana, eli] = [await memberOf(admin, "admin", 7), await memberOf(admin, "write", 8)];
  for (const fields of [{ remove: "yes" }, { role: "write" }, { role: "read" }]) {
    const answer = await change(dana, 7, fields);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("This is the last administrator.");
  }
  const leaves = (who: Browser) => who.send("/en/projects/careers/leave", {}, { from: "/en/projects" });
  expect((await leaves(dana)).status).toBe(409);
  expect(await members()).toEqual([
    { subject: "7", role: "admin" },
    { subject: "8", role: "write" },
  ]);
  expect((await change(dana, 8, { role: "admin" })).headers.get("Location")).toBe(`${SETTINGS}?done=member`);
  expect((await change(dana, 7, { role: "read" })).headers.get("Location")).toBe("/en/projects");
  expect((await leaves(dana)).headers.get("Location")).toBe("/en/projects?done=left");
  expect((await dana.ask(SETTINGS)).status).toBe(404);
  expect((await leaves(eli)).status).toBe(409);
  expect(await members()).toEqual([{ subject: "8", role: "admin" }]);
});

test("who reads or works may leave, and change nobody; who is gone already is said to be", async () => {
  const admin = await created();
  const [dana, eli] = [await memberOf(admin, "admin", 7), await memberOf(admin, "read", 8)];
  expect((await change(eli, 7, { remove: "yes" })).status).toBe(403);
  expect((await eli.send("/fr/projets/careers/depart", {}, { from: "/fr/projets" })).headers.get("Location")).toBe("/fr/projets?done=left");
  const answer = await change(dana, 8, { role: "write" });
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("This person is no member any more")]);
  for (const person of ["", "x", "1.5", "9".repeat(30)])
    expect((await dana.send(`${SETTINGS}/members`, { person, role: "write" }, { from: SETTINGS })).status).toBeGreaterThanOrEqual(404);
  expect((await dana.send(`${SETTINGS}/members`, { person: "1", role: "owner" }, { from: SETTINGS })).status).toBe(404);
});
