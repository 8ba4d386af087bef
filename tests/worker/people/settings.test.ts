import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { asked, created, jsonOf, lacking, SETUP, useProjects } from "../projects/asked.ts";
import { problemOf } from "../requests.ts";
import { BY_OTHERS, githubUser, LOCAL_USER, linkOf, memberOf, visitor } from "./visitor.ts";

useProjects();

const SETTINGS = "/en/projects/careers/settings";

test("whoever is signed in creates a project with the secret of the service, and administers it", async () => {
  const dana = await githubUser(7, "dana");
  const create = (fields: Record<string, string>) =>
    dana.send("/fr/projets", { slug: "mer", "name-en": "Sea", "name-fr": "Mer", texts: "none", secret: SETUP, ...fields });
  for (const [field, value, id] of [
    ["secret", "guessed", "new-secret"],
    ["slug", "La Mer", "new-slug"],
    ["name-fr", " ", "new-name-fr"],
    ["name-en", "x".repeat(201), "new-name-en"],
  ] as const) {
    const answer = await create({ [field]: value });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    // Said at the field and above, each led to by a link; what was filled in stays, but for the secret.
    expect(page).toContain(`<a href="#${id}">`);
    expect(page).toMatch(new RegExp(`id="${id}-problem">[^<]`, "u"));
    expect(page).toMatch(new RegExp(`<input id="${id}"[^>]*aria-invalid="true"`, "u"));
    if (field !== "name-en") expect(page).toContain('value="Sea"');
    for (const secret of [SETUP, "guessed"]) expect(page).not.toContain(secret);
  }
  expect((await create({})).headers.get("Location")).toBe("/fr/projets/mer/parametres?done=created");
  expect(await dana.page("/fr/projets/mer/parametres")).toContain("<h1>Paramètres du projet Mer</h1>");
  expect(await env.DB.prepare("SELECT texts, keep_days, is_public FROM projects WHERE slug = 'mer'").first()).toEqual({
    texts: "none",
    keep_days: 730,
    is_public: 0,
  });
  expect(await (await create({})).text()).toContain("Un projet porte déjà ce nom.");
  expect(
    (await dana.send("/fr/projets", { slug: "lac", "name-en": "Lake", "name-fr": "Lac", secret: SETUP, "form-token": "x" })).status,
  ).toBe(403);
});

test("where no secret is set nobody creates, and who is not signed in is asked to", async () => {
  const bindings = { ...BY_OTHERS, SETUP_SECRET: "" };
  const dana = await githubUser(7, "dana", bindings);
  expect(await dana.page("/en/projects")).toContain("Projects are not created here");
  const answer = await dana.send("/en/projects", { slug: "sea", "name-en": "Sea", "name-fr": "Mer", secret: "" }, { from: "/en/sign-in" });
  expect(answer.status).toBe(404);
  expect((await visitor().ask("/fr/projets")).headers.get("Location")).toBe("/fr/connexion?to=%2Ffr%2Fprojets");
  expect(await env.DB.prepare("SELECT count(*) AS n FROM projects").first("n")).toBe(0);
});

test("the user of this machine needs no secret, and administers every project of it", async () => {
  await created();
  const marie = visitor(LOCAL_USER, "http://localhost:8787");
  await marie.send("/en/sign-in");
  const page = await marie.page("/en/projects");
  expect(page).toContain("Careers");
  expect(page).not.toContain("new-secret");
  expect((await marie.send("/en/projects", { slug: "sea", "name-en": "Sea", "name-fr": "Mer" })).status).toBe(303);
  for (const slug of ["careers", "sea"]) expect((await marie.ask(`/en/projects/${slug}/settings`)).status).toBe(200);
  expect(await env.DB.prepare("SELECT by_whom, action FROM audit").all()).toMatchObject({
    results: [{ by_whom: "marie", action: "create" }],
  });
});

test("what a project keeps and who reads it are changed on the page and by the API, and nothing else", async () => {
  const admin = await created();
  const dana = await memberOf(admin, "admin", 7);
  const save = (fields: Record<string, string>) =>
    dana.send(SETTINGS, { "name-en": "Careers", "name-fr": "Carrières", keepDays: "90", public: "yes", ...fields });
  for (const keepDays of ["", "0", "3651", "1.5", "soon", "-1"]) expect((await save({ keepDays })).status).toBe(400);
  expect(await (await save({ "name-fr": "" })).text()).toContain("There is no French name.");
  expect((await jsonOf(asked("GET", "/careers", admin))).project).toMatchObject({ keepDays: 730, public: false });
  expect((await save({})).headers.get("Location")).toBe(`${SETTINGS}?done=saved`);
  expect((await jsonOf(asked("GET", "/careers", admin))).project).toMatchObject({ keepDays: 90, public: true });
  const changed = await jsonOf(asked("PATCH", "/careers", admin, { keepDays: 30 }));
  expect(changed).toMatchObject({ name: { en: "Careers", fr: "Carrières" }, keepDays: 30, public: true });
  for (const body of [{ keepDays: 0 }, { slug: "other" }, { texts: "none" }, { name: { en: "x" } }, { public: "yes" }])
    expect((await problemOf(await asked("PATCH", "/careers", admin, body))).code).toBe("invalid-request");
});

test("a share link is shown once, opens its project and no other, and is kept as its hash", async () => {
  const admin = await created();
  await created("other");
  const dana = await memberOf(admin, "admin", 7);
  const { visitor: guest, secret } = await linkOf(dana, "write", { name: "Traductions Boréal" });
  expect(secret).toMatch(/^[\w-]{43}$/u);
  expect([...guest.cookies]).toEqual([["__Host-parite-link-careers", secret]]);
  const opened = await visitor().ask(`/fr/partage/${secret}`);
  expect([opened.status, opened.headers.get("Location"), opened.headers.get("Referrer-Policy")]).toEqual([
    303,
    "/fr/projets/careers",
    "same-origin",
  ]);
  expect(await dana.page(SETTINGS)).not.toContain(secret);
  for (const table of ["links", "audit", "tokens"])
    expect(JSON.stringify((await env.DB.prepare(`SELECT * FROM ${table}`).all()).results)).not.toContain(secret);
  // It works, so that the settings say no and not nothing; elsewhere it is worth nothing.
  expect((await guest.ask(SETTINGS)).status).toBe(403);
  expect((await guest.ask("/en/projects/other/settings")).status).toBe(404);
  const { results } = await env.DB.prepare("SELECT name, role, used_on FROM links").all();
  expect(results).toEqual([{ name: "Traductions Boréal", role: "write", used_on: new Date().toISOString().slice(0, 10) }]);
  for (const path of [`/en/shared/${secret}x`, "/en/shared/none", `/en/invitation/${secret}`])
    expect((await visitor().ask(path)).status).toBe(404);
});

test("links, tokens and invitations need a name and a day to come; a link administers nothing", async () => {
  const admin = await created();
  const dana = await memberOf(admin, "admin", 7);
  const make = async (kind: string, fields: Record<string, string>) =>
    (await dana.send(`${SETTINGS}/${kind}`, { name: "x", role: "read", ...fields }, { from: SETTINGS })).status;
  for (const kind of ["links", "tokens", "invitations"]) {
    for (const wrong of [{ name: "" }, { endsOn: "2020-01-01" }, { endsOn: "9999-12-31" }, { endsOn: "soon" }, { role: "owner" }])
      expect([kind, wrong, await make(kind, wrong)]).toEqual([kind, wrong, 400]);
    expect([kind, await make(kind, { role: "admin" })]).toEqual([kind, kind === "links" ? 400 : 200]);
  }
  expect(await env.DB.prepare("SELECT count(*) AS n FROM links").first("n")).toBe(0);
  const page = await (await dana.send(`${SETTINGS}/tokens`, { name: "CI", role: "read" }, { from: SETTINGS })).text();
  const token = /id="shown"[^>]* value="(parite_[\w-]{43})"/u.exec(page)?.[1] ?? "";
  expect((await asked("GET", "/careers", token)).status).toBe(200);
  const id = await env.DB.prepare("SELECT id FROM tokens WHERE name = 'CI'").first<string>("id");
  // The id of a token is none of a link.
  expect((await dana.send(`${SETTINGS}/links/revoke`, { id: id ?? "" }, { from: SETTINGS })).status).toBe(404);
  await dana.send(`${SETTINGS}/tokens/revoke`, { id: id ?? "" }, { from: SETTINGS });
  expect((await asked("GET", "/careers", token)).status).toBe(404);
});

test("the log says who did what, on the page and by the API, without a word of a text or a secret", async () => {
  const admin = await created();
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  const dana = await memberOf(admin, "admin", 7);
  const { secret } = await linkOf(dana, "read");
  await dana.send(SETTINGS, { "name-en": "Careers", "name-fr": "Carrières", keepDays: "90" });
  const lines = await jsonOf(asked("GET", "/careers/audit", admin));
  expect(lines.map(({ by, action }: { by: string; action: string }) => `${by}: ${action}`).sort()).toEqual(
    ["person-7: invite", "person-7: join", "person-7: link", "person-7: settings", "setup: invite", "setup: pushed"].sort(),
  );
  const page = await dana.page("/fr/projets/careers/parametres");
  expect(page).toContain("Modification des paramètres");
  for (const word of [secret, admin, "Plan the work"]) for (const text of [JSON.stringify(lines), page]) expect(text).not.toContain(word);
});

test("a project is deleted by its name, and no row of it is left", async () => {
  const admin = await created();
  const dana = await memberOf(admin, "admin", 7);
  await linkOf(dana, "read");
  const remove = (name: string) => dana.send(`${SETTINGS}/delete`, { name }, { from: SETTINGS });
  for (const name of ["", "Careers", "other"]) expect((await remove(name)).status).toBe(400);
  expect((await remove("careers")).headers.get("Location")).toBe("/en/projects?done=deleted");
  for (const table of ["projects", "tokens", "members", "links", "invitations", "audit"])
    expect([table, await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n")]).toEqual([table, 0]);
  expect((await dana.ask(SETTINGS)).status).toBe(404);
});

test("rights stay where they are when a project is taken out, and when one could not be put back", async () => {
  const admin = await created();
  const dana = await memberOf(admin, "admin", 7);
  await linkOf(dana, "read");
  const file = await (await asked("GET", "/careers/export", admin)).text();
  for (const table of ["members", "links", "invitations", "tokens", "people", "sessions"]) expect(file).not.toContain(`"${table}"`);
  expect((await asked("POST", "/careers/import", admin, "{}", { type: "application/x-ndjson" })).status).toBe(400);
  expect((await dana.ask(SETTINGS)).status).toBe(200);
  expect(await env.DB.prepare("SELECT count(*) AS n FROM links").first("n")).toBe(1);
});

test("a store that does not answer: a page that says so, and when to come back", async () => {
  const dana = await githubUser(7, "dana", {
    ...BY_OTHERS,
  });
  const broken = {
    prepare: () => {
      throw new Error("D1_ERROR: overloaded");
    },
  } as unknown as D1Database;
  const own = visitor({ ...BY_OTHERS, DB: broken });
  for (const [name, value] of dana.cookies) own.cookies.set(name, value);
  const answer = await own.ask("/fr/projets/careers/parametres");
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await answer.text()).toContain("<h1>Le stockage ne répond pas</h1>");
});
