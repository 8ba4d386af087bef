import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { LOCAL_USER, visitor } from "../people/visitor.ts";
import { asked, created, lacking, messages, queueOfTests, useProjects } from "../projects/asked.ts";
import { delivered, HOST, useReceiver } from "./told.ts";

useProjects();
useReceiver();

const SETTINGS = { en: "/en/projects/careers/settings", fr: "/fr/projets/careers/parametres" };

/** The user of this machine, signed in, with the queue of the tests. */
async function marie() {
  const browser = visitor({ ...LOCAL_USER, PROJECT_JOBS: queueOfTests as unknown as Queue<never> }, "http://localhost:8787");
  await browser.send("/en/sign-in");
  const send = (path: string, fields: Record<string, string>, lang: "en" | "fr" = "en") =>
    browser.send(SETTINGS[lang] + path, fields, { from: SETTINGS[lang] });
  return { ...browser, sendForm: send };
}

const shownIn = (page: string) => /id="shown"[^>]* value="([^"]*)"/u.exec(page)?.[1];
const idIn = (page: string) => /name="id" value="([^"]*)"/u.exec(page)?.[1] ?? "";

test("a webhook is made, tried, sent again and deleted on the page, in both languages", async () => {
  const admin = await created();
  const browser = await marie();
  for (const lang of ["en", "fr"] as const) {
    const made = await browser.sendForm(
      "/webhooks",
      { name: `Desk ${lang}`, address: `${HOST}/take?secret`, body: "slack", lang, tells: "changes" },
      lang,
    );
    expect([made.status, shownIn(await made.text())]).toEqual([200, expect.stringMatching(/^whsec_/u)]);
  }
  const page = await browser.page(SETTINGS.fr);
  expect(page).toContain("hooks.example");
  for (const hidden of ["whsec_", "?secret"]) expect(page).not.toContain(hidden);
  const id = idIn(page.slice(page.indexOf('id="webhooks"')));
  expect((await browser.sendForm("/webhooks", { do: "test", id }, "fr")).headers.get("Location")).toBe(`${SETTINGS.fr}?done=queued`);
  expect(await browser.page(`${SETTINGS.fr}?done=queued`)).toContain("Le message est en route.");
  expect((await delivered())[0]?.body).toContain("This is a test.");
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  expect(await delivered()).toHaveLength(2);
  const list = await browser.page(SETTINGS.en);
  expect(list).toMatch(/Taken<span class="note"> \(1 try, 204\)/u);
  const delivery = idIn(list.slice(list.indexOf('id="deliveries"')));
  expect((await browser.sendForm("/deliveries", { id: delivery })).headers.get("Location")).toBe(`${SETTINGS.en}?done=queued`);
  expect(messages).toMatchObject([{ id: delivery }]);
  expect((await browser.sendForm("/webhooks", { do: "delete", id })).headers.get("Location")).toBe(`${SETTINGS.en}?done=webhook-deleted`);
  expect((await browser.sendForm("/webhooks", { do: "delete", id })).status).toBe(404);
  expect(await env.DB.prepare("SELECT count(*) AS n FROM webhooks").first("n")).toBe(1);
});

test("what is wrong with a webhook is said at its field, and what was filled in stays", async () => {
  await created();
  const browser = await marie();
  for (const [fields, id] of [
    [{ address: "https://localhost/" }, "webhooks-address"],
    [{ name: "" }, "webhooks-name"],
  ] as const) {
    const answer = await browser.sendForm("/webhooks", { name: "Desk", address: `${HOST}/`, body: "teams", ...fields });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toMatch(new RegExp(`<input id="${id}"[^>]*aria-invalid="true"`, "u"));
    expect(page).toMatch(/<option value="teams" selected/u);
  }
  expect(await env.DB.prepare("SELECT count(*) AS n FROM webhooks").first("n")).toBe(0);
});

test("addresses of feed and badge are made and revoked on the page, and open nothing once they are", async () => {
  await created();
  const browser = await marie();
  for (const [kind, type] of [
    ["feeds", "application/atom+xml"],
    ["badges", "image/svg+xml"],
  ] as const) {
    const made = await (await browser.sendForm(`/${kind}`, { name: "Wall", role: "read" })).text();
    const { pathname, search } = new URL(shownIn(made) ?? "");
    const answer = await visitor().ask(pathname + search);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, `${type}; charset=utf-8`]);
    const page = await browser.page(SETTINGS.en);
    expect(page).not.toContain(search);
    await browser.sendForm(`/${kind}/revoke`, { id: idIn(page.slice(page.indexOf(`id="${kind}"`))) });
    expect((await visitor().ask(pathname + search)).status).toBe(404);
    expect((await browser.sendForm(`/${kind}`, { name: "Wall", role: "admin" })).status).toBe(400);
  }
});
