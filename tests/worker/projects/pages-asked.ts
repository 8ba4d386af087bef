import { expect } from "vitest";
import { posting } from "../../store/texts.ts";
import { LOCAL_USER, visitor } from "../people/visitor.ts";
import { asked, created } from "./asked.ts";

/** The page of the project. */
export const PROJECT = "/en/projects/careers";
/** Two gaps. */
export const poorer = {
  en: { text: posting().en, path: "en/cook.md" },
  fr: { text: posting({ lacks: [1, 2] }).fr, path: "fr/cook.md" },
};
/** The address of the page of a pair. */
export const pairPage = (key: string, lang = "en") =>
  `/${lang}/${lang === "en" ? "projects/careers/pairs" : "projets/careers/paires"}/${encodeURIComponent(key)}`;

/** A project with pairs, and its token. */
export async function filled(pairs: Readonly<Record<string, object>>, more: object = {}): Promise<string> {
  const admin = await created("careers", more);
  for (const [key, body] of Object.entries(pairs)) await pushed(admin, key, body);
  return admin;
}

/** Pushes a version of a pair. */
export const pushed = async (admin: string, key: string, body: object) =>
  expect((await asked("PUT", `/careers/pairs/${encodeURIComponent(key)}`, admin, body)).status).toBe(200);

/** The user of this machine, signed in. */
export async function signedIn(bindings: object = {}) {
  const browser = visitor({ ...LOCAL_USER, ...bindings }, "http://localhost:8787");
  expect((await browser.send("/en/sign-in")).status).toBe(303);
  return browser;
}

/** What the page of a pair offers to choose. */
export const gapsIn = (html: string): readonly string[] =>
  [...html.matchAll(/name="gap" value="([^"]+)"/gu)].map(([, value = ""]) => value);

/** Sends the form of a pair, several gaps included. */
export async function sent(
  browser: Awaited<ReturnType<typeof signedIn>>,
  key: string,
  fields: readonly (readonly [string, string])[],
  lang = "en",
) {
  const path = pairPage(key, lang);
  const token = /name="form-token" value="([^"]*)"/u.exec(await browser.page(path))?.[1] ?? "";
  const body = new URLSearchParams([["form-token", token], ...fields.map(([name, value]) => [name, value])]);
  return browser.ask(path, { method: "POST", body, headers: { Origin: "http://localhost:8787" } });
}
