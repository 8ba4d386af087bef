import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hashOf } from "#analysis";
import { sweepAll } from "../../../src/worker/projects/sweep-all.ts";
import { useProjects } from "../projects/asked.ts";
import { BY_OTHERS, control, githubUser, LOCAL_USER, visitor } from "./visitor.ts";

useProjects();

const people = async () => (await env.DB.prepare("SELECT issuer, subject, name FROM people ORDER BY id").all()).results;
const sessions = async () => (await env.DB.prepare("SELECT hash FROM sessions").all<{ hash: string }>()).results;

describe("the user of this machine", () => {
  const here = "http://localhost:8787";

  test("is signed in by a button, with what the page says of it, and goes where they wanted", async () => {
    const browser = visitor(LOCAL_USER, here);
    const page = await browser.page("/fr/connexion?to=/fr/projets/mer");
    expect(page).toContain("pour une seule personne (marie), sans mot de passe");
    const answer = await browser.send("/fr/connexion", { to: "/fr/projets/mer" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/fr/projets/mer"]);
    expect(answer.headers.get("Set-Cookie")).toMatch(/^parite-session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/u);
    expect(await people()).toEqual([{ issuer: "local", subject: "local", name: "marie" }]);
    expect(await browser.page("/en/sign-in")).toContain("You are signed in as marie.");
    // What is kept does not open the door.
    expect(await sessions()).toEqual([{ hash: hashOf(browser.cookies.get("parite-session") ?? "") }]);
  });

  test.each(["http://evil.example:8787", "http://localhost.evil.example:8787", "http://192.168.0.7:8787"])(
    "is not to be had by another name, whatever it leads to: %s",
    async (origin) => {
      const browser = visitor(LOCAL_USER, origin);
      for (const path of ["/en/sign-in", "/en/projects", "/en/projects/careers/settings"])
        expect((await browser.ask(path)).status).toBe(403);
      const answer = await browser.send("/en/sign-in");
      expect([answer.status, answer.headers.get("Set-Cookie")]).toEqual([403, null]);
      expect(await people()).toEqual([]);
    },
  );

  test.each(["http://127.0.0.1:8787", "http://[::1]:8787"])("is this machine’s by its other names too: %s", async (origin) => {
    const answer = await visitor(LOCAL_USER, origin).send("/en/sign-in");
    expect(answer.status).toBe(303);
  });

  test("is not there where the service says nothing of one, and a session of theirs is nobody’s then", async () => {
    expect((await visitor({}, here).send("/en/sign-in")).status).toBe(404);
    const browser = visitor(LOCAL_USER, here);
    await browser.send("/en/sign-in");
    const elsewhere = visitor({}, here);
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
    expect(await elsewhere.page("/en/sign-in")).toContain("Nobody can sign in here yet");
  });

  test.each([undefined, "null", "https://evil.example", "http://localhost:8788", "https://localhost:8787"])(
    "is not signed in by a form of another page: Origin %s",
    async (origin) => {
      const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
      const answer = await visitor(LOCAL_USER, here).ask("/en/sign-in", { method: "POST", body: new URLSearchParams(), headers });
      expect(answer.status).toBe(403);
      expect(await sessions()).toEqual([]);
    },
  );

  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/en/",
    "/en/..//evil.example",
    "/en\t//evil",
    "/en\\..\\..\\\\evil.example",
    "javascript:alert(1)",
    "/api/v1/projects",
    "",
  ])("is sent to no other site: %j", async (to) => {
    const answer = await visitor(LOCAL_USER, here).send("/en/sign-in", { to });
    expect(answer.headers.get("Location")).toBe("/en/projects");
  });

  test("is sent to an address that a cookie holds", async () => {
    const sentTo = async (to: string) => (await visitor(LOCAL_USER, here).send("/en/sign-in", { to })).headers.get("Location");
    expect(await sentTo(`/en/${"a".repeat(1_996)}`)).toHaveLength(2_000);
    expect(await sentTo(`/en/${"a".repeat(1_997)}`)).toBe("/en/projects");
  });
});

describe("a session", () => {
  afterEach(() => void vi.useRealTimers());

  test("is another one after each sign-in, and the one before is over", async () => {
    const browser = await githubUser(7, "dana");
    const first = browser.cookies.get("__Host-parite-session") ?? "";
    const thief = visitor(BY_OTHERS);
    thief.cookies.set("__Host-parite-session", first);
    expect(await thief.page("/en/sign-in")).toContain("signed in as dana");
    const asked = await browser.ask("/sign-in/github");
    const back = await fetch(asked.headers.get("Location") ?? "", { redirect: "manual" });
    const answer = await browser.ask(new URL(back.headers.get("Location") ?? "").href);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(
      /^__Host-parite-session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
    );
    expect(browser.cookies.get("__Host-parite-session")).not.toBe(first);
    expect(await thief.page("/en/sign-in")).not.toContain("signed in as");
    expect(await sessions()).toHaveLength(1);
  });

  test("lasts fourteen days and no longer", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-05-01T00:00:00Z") });
    const browser = await githubUser(7, "dana");
    vi.setSystemTime(Date.parse("2026-05-14T23:59:59Z"));
    expect(await browser.page("/en/sign-in")).toContain("signed in as dana");
    vi.setSystemTime(Date.parse("2026-05-15T00:00:00Z"));
    expect(await browser.page("/en/sign-in")).not.toContain("signed in as");
  });

  test("that ended is forgotten once a day, and no other", async () => {
    const [dana, eli] = [await githubUser(7, "dana"), await githubUser(8, "eli")];
    await env.DB.prepare("UPDATE sessions SET ends_at = '2026-01-01' WHERE hash = ?1")
      .bind(hashOf(dana.cookies.get("__Host-parite-session") ?? ""))
      .run();
    await sweepAll(env);
    expect(await sessions()).toEqual([{ hash: hashOf(eli.cookies.get("__Host-parite-session") ?? "") }]);
  });

  test("ends by a form of its own alone, here or everywhere", async () => {
    const [here, there, other] = [await githubUser(7, "dana"), await githubUser(7, "dana"), await githubUser(8, "eli")];
    const out = (fields: Record<string, string>, headers = {}) => here.send("/en/sign-out", fields, { from: "/en/sign-in", headers });
    expect((await out({ "form-token": "guessed" })).status).toBe(403);
    expect((await out({}, { Origin: "https://evil.example" })).status).toBe(403);
    const stolen = /form-token" value="([^"]*)/u.exec(await other.page("/en/sign-in"))?.[1] ?? "";
    expect(stolen).toMatch(/^[0-9a-f]{64}$/u);
    expect((await out({ "form-token": stolen })).status).toBe(403);
    expect(await sessions()).toHaveLength(3);
    expect((await out({})).headers.get("Location")).toBe("/en/sign-in");
    expect(here.cookies.size).toBe(0);
    expect(await sessions()).toHaveLength(2);
    await githubUser(7, "dana");
    await there.send("/fr/deconnexion", { everywhere: "yes" }, { from: "/fr/connexion" });
    expect(await sessions()).toHaveLength(1);
    expect(await other.page("/en/sign-in")).toContain("signed in as eli");
  });
});

describe("GitHub", () => {
  test("says who somebody is, by number: a name may change hands", async () => {
    await githubUser(7, "dana");
    await githubUser(8, "eli");
    await githubUser(7, "dana-2");
    await githubUser(9, "dana");
    const site = { issuer: env.TEST_IDENTITY };
    expect(await people()).toEqual([
      { ...site, subject: "7", name: "dana-2" },
      { ...site, subject: "8", name: "eli" },
      { ...site, subject: "9", name: "dana" },
    ]);
    expect((await control<{ scopes: string }>("counts")).scopes).toBe("");
  });

  /** Up to the moment when GitHub sends somebody back. */
  async function underWay() {
    await control("user", { id: 7, login: "dana" });
    const browser = visitor(BY_OTHERS);
    const asked = await browser.ask("/sign-in/github?to=/fr/projets/mer");
    const back = await fetch(asked.headers.get("Location") ?? "", { redirect: "manual" });
    return { browser, back: new URL(back.headers.get("Location") ?? "") };
  }

  test("sends somebody back to where they wanted to go, once", async () => {
    const { browser, back } = await underWay();
    expect((await browser.ask(back.href)).headers.get("Location")).toBe("/fr/projets/mer");
    const again = await browser.ask(back.href);
    expect(again.headers.get("Location")).toMatch(/^\/en\/sign-in\?failed=yes/u);
    expect(await sessions()).toHaveLength(1);
  });

  const FAILED = "/fr/connexion?failed=yes&to=%2Ffr%2Fprojets%2Fmer";

  test.each(["state", "code"])("is not believed with another %s", async (name) => {
    const { browser, back } = await underWay();
    back.searchParams.set(name, "0".repeat(43));
    expect((await browser.ask(back.href)).headers.get("Location")).toBe(FAILED);
    expect(await people()).toEqual([]);
    expect(await browser.page(FAILED)).toContain("n’a pas abouti");
  });

  test("is not believed with another verifier, nor in another browser", async () => {
    const { browser, back } = await underWay();
    const [state = "", , to = ""] = decodeURIComponent(browser.cookies.get("__Host-parite-signing-in") ?? "").split(" ");
    browser.cookies.set("__Host-parite-signing-in", encodeURIComponent([state, "v".repeat(43), to].join(" ")));
    expect((await browser.ask(back.href)).headers.get("Location")).toBe(FAILED);
    // Somebody who is handed the address of another’s way back.
    const other = await underWay();
    expect((await visitor(BY_OTHERS).ask(other.back.href)).headers.get("Location")).toMatch(/failed=yes/u);
    expect(await people()).toEqual([]);
  });

  test("that does not answer, or answers with something else, signs nobody in", async () => {
    for (const changed of [
      { GITHUB_API_URL: env.TEST_IDENTITY },
      { GITHUB_OAUTH_SECRET: "another" },
      { GITHUB_URL: "http://127.0.0.1:9" },
    ]) {
      const { browser, back } = await underWay();
      const own = visitor({ ...BY_OTHERS, ...changed });
      for (const [name, value] of browser.cookies) own.cookies.set(name, value);
      expect((await own.ask(back.href)).headers.get("Location")).toBe(FAILED);
    }
    expect(await people()).toEqual([]);
    expect((await visitor().ask("/sign-in/github")).status).toBe(404);
  });
});

describe("Cloudflare Access", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: nextRotation() }));
  afterEach(() => void vi.useRealTimers());

  let turn = 0;
  /** After what any test before kept of the keys. */
  const nextRotation = () => Date.parse("2026-06-01T00:00:00Z") + turn++ * 3_600_000;
  const seconds = () => Math.floor(Date.now() / 1_000);
  const claims = () => ({
    iss: env.TEST_IDENTITY,
    aud: [BY_OTHERS.ACCESS_AUDIENCE],
    sub: "7335d417-61da-459d-899c-0a01c76a2f94",
    email: "dana@agency.example",
    iat: seconds(),
    exp: seconds() + 60,
  });
  const tokenOf = async (asked: object) => (await control<{ token: string }>("token", { claims: claims(), ...asked })).token;
  const came = async (token: string, bindings: object = BY_OTHERS) => {
    const answer = await visitor(bindings).ask("/sign-in/access?to=/fr/projets", { headers: { "Cf-Access-Jwt-Assertion": token } });
    return answer.headers.get("Location");
  };
  const FAILED = "/fr/connexion?failed=yes&to=%2Ffr%2Fprojets";

  test("says who came, by its own id", async () => {
    expect(await came(await tokenOf({}))).toBe("/fr/projets");
    expect(await people()).toEqual([{ issuer: env.TEST_IDENTITY, subject: claims().sub, name: "dana@agency.example" }]);
  });

  test("is believed through a rotation of its keys, and an old key is not; unknown keys ask it twice a minute at most", async () => {
    const before = await tokenOf({});
    expect(await came(before)).toBe("/fr/projets");
    const { certs } = await control<{ certs: number }>("counts");
    await control("rotate", {});
    expect(await came(await tokenOf({}))).toBe(FAILED);
    expect((await control<{ certs: number }>("counts")).certs).toBe(certs);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await came(await tokenOf({}))).toBe("/fr/projets");
    expect(await came(await tokenOf({ key: "before" }))).toBe("/fr/projets");
    expect((await control<{ certs: number }>("counts")).certs).toBe(certs + 1);
    const old = await tokenOf({ key: "before" });
    await control("rotate", {});
    vi.setSystemTime(Date.now() + 31_000);
    await came(await tokenOf({}));
    expect(await came(old)).toBe(FAILED);
  });

  test.each<[string, () => object]>([
    ["another audience", () => ({ claims: { ...claims(), aud: ["another"] } })],
    ["another issuer", () => ({ claims: { ...claims(), iss: "https://evil.cloudflareaccess.com" } })],
    ["a date that is past", () => ({ claims: { ...claims(), exp: seconds() - 1 } })],
    ["no date", () => ({ claims: { ...claims(), exp: undefined } })],
    ["nobody, as a service has it", () => ({ claims: { ...claims(), sub: "" } })],
    ["a key of somebody else", () => ({ key: "foreign" })],
    ["no signature", () => ({ header: { alg: "none" } })],
    ["another algorithm", () => ({ header: { alg: "HS256" } })],
  ])("is not believed with %s", async (_, asked) => {
    expect(await came(await tokenOf(asked()))).toBe(FAILED);
    expect(await people()).toEqual([]);
  });

  test("is not asked where it is not set up, and a header that is no token is nobody", async () => {
    expect(await came("a.b.c")).toBe(FAILED);
    expect((await visitor(BY_OTHERS).ask("/sign-in/access?to=/fr/projets")).headers.get("Location")).toBe(FAILED);
    expect((await visitor().ask("/sign-in/access", { headers: { "Cf-Access-Jwt-Assertion": await tokenOf({}) } })).status).toBe(404);
  });
});
