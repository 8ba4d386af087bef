import type { TokenRole } from "#store/entities";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { PATHS, projectPath, REVOKE, SETTINGS_FORMS } from "../../../src/worker/pages/projects/paths.ts";
import { lacking } from "./asked.ts";

/** A route of a project: the least role that it takes, and a request that changes nothing of what others try. */
export interface Right {
  /** As the app has it: `GET /api/v1/projects/:p/pairs`. */
  readonly route: string;
  readonly role: TokenRole;
  /** What stands for the parts of the address, but for the project. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly type?: string;
  /** What a page answers to who may. */
  readonly status?: number;
}

const API = "/api/v1/projects/:p";
const NDJSON = "application/x-ndjson";

/** The API, which takes tokens and nothing else. */
export const API_RIGHTS: readonly Right[] = [
  { route: `GET ${API}`, role: "read" },
  { route: `PATCH ${API}`, role: "admin", body: {} },
  { route: `GET ${API}/pairs`, role: "read" },
  { route: `GET ${API}/pairs/:key`, role: "read", params: { key: "lead" } },
  { route: `GET ${API}/gaps`, role: "read" },
  { route: `GET ${API}/acceptances`, role: "read" },
  { route: `GET ${API}/accepted`, role: "read" },
  { route: `GET ${API}/failures`, role: "read" },
  { route: `PUT ${API}/pairs/:key`, role: "write", params: { key: "lead" }, body: lacking },
  { route: `POST ${API}/pairs`, role: "write", body: JSON.stringify({ key: "lead", ...lacking }), type: NDJSON },
  { route: `POST ${API}/texts/missing`, role: "write", body: { hashes: [] } },
  { route: `POST ${API}/acceptances`, role: "write", body: { pair: "none", thread: 1, fingerprint: "0", reason: "x" } },
  { route: `POST ${API}/acceptances/reopen`, role: "write", body: { pair: "none", id: 1 } },
  { route: `POST ${API}/failures/:id`, role: "write", params: { id: "none" } },
  { route: `GET ${API}/installations`, role: "admin" },
  { route: `DELETE ${API}/installations/:id`, role: "admin", params: { id: "none" } },
  { route: `GET ${API}/tokens`, role: "admin" },
  { route: `POST ${API}/tokens`, role: "admin", body: { name: "x", role: "read" } },
  { route: `DELETE ${API}/tokens/:id`, role: "admin", params: { id: "none" } },
  { route: `POST ${API}/invitations`, role: "admin", body: { name: "x", role: "read" } },
  { route: `GET ${API}/addresses`, role: "admin" },
  { route: `POST ${API}/addresses`, role: "admin", body: { of: "feeds", name: "x" } },
  { route: `DELETE ${API}/addresses/:id`, role: "admin", params: { id: "none" } },
  { route: `GET ${API}/webhooks`, role: "admin" },
  {
    route: `POST ${API}/webhooks`,
    role: "admin",
    body: { name: "x", address: "https://localhost/", body: "json", lang: "en", tells: "both" },
  },
  { route: `DELETE ${API}/webhooks/:id`, role: "admin", params: { id: "none" } },
  { route: `POST ${API}/webhooks/:id/test`, role: "admin", params: { id: "none" } },
  { route: `GET ${API}/deliveries`, role: "admin" },
  { route: `POST ${API}/deliveries/:id`, role: "admin", params: { id: "none" } },
  { route: `GET ${API}/audit`, role: "admin" },
  { route: `GET ${API}/export`, role: "admin" },
  { route: `POST ${API}/import`, role: "admin", body: "{}", type: NDJSON },
];

const pagesIn = (lang: UiLang): readonly Right[] => {
  const page = (part: Parameters<typeof projectPath>[2]) => `/${lang}${projectPath(lang, ":slug", part)}`;
  const settings = page("settings");
  const secrets = (["tokens", "links", "invitations", "feeds", "badges"] as const).flatMap((kind): readonly Right[] => {
    const forms = `${settings}${SETTINGS_FORMS[kind][lang]}`;
    return [
      { route: `POST ${forms}`, role: "admin", body: { name: "x", role: "read" }, status: 200 },
      { route: `POST ${forms}${REVOKE[lang]}`, role: "admin", body: { id: "none" }, status: 404 },
    ];
  });
  return [
    { route: `GET ${settings}`, role: "admin", status: 200 },
    { route: `POST ${settings}`, role: "admin", body: { "name-en": "Careers", "name-fr": "Carrières", keepDays: "730" }, status: 303 },
    { route: `POST ${settings}${SETTINGS_FORMS.members[lang]}`, role: "admin", body: { person: "999", role: "read" }, status: 409 },
    { route: `POST ${settings}${SETTINGS_FORMS.delete[lang]}`, role: "admin", body: { name: "other" }, status: 400 },
    ...secrets,
    {
      route: `POST ${settings}${SETTINGS_FORMS.webhooks[lang]}`,
      role: "admin",
      body: { name: "x", address: "https://localhost/" },
      status: 400,
    },
    { route: `POST ${settings}${SETTINGS_FORMS.deliveries[lang]}`, role: "admin", body: { id: "none" }, status: 404 },
    ...(["", "work", "accepted"] as const).map((part): Right => ({ route: `GET ${page(part)}`, role: "read", status: 200 })),
    { route: `GET ${page("pairs")}.csv`, role: "read", status: 200 },
    { route: `GET ${page("pairs")}/:key`, role: "read", params: { key: "lead" }, status: 200 },
    { route: `GET ${page("pairs")}/:key/state`, role: "read", params: { key: "lead" }, status: 404 },
    { route: `GET ${page("accepted")}/patch`, role: "read", status: 404 },
    { route: `POST ${page("pairs")}/:key`, role: "write", params: { key: "lead" }, body: { do: "nothing" }, status: 422 },
    { route: `POST ${page("accepted")}`, role: "write", body: { pair: "none", reopen: "1" }, status: 404 },
  ];
};

/** The pages of a project, for who is signed in or has a share link. */
export const PAGE_RIGHTS: readonly Right[] = UI_LANGS.flatMap(pagesIn);

/** Routes of projects that are tried apart: nothing is left to try after them, or they are for no project yet. */
export const APART: readonly string[] = [
  `DELETE ${API}`,
  "POST /api/v1/projects",
  // By the secret of the service.
  `POST ${API}/installations`,
  ...UI_LANGS.flatMap((lang) => [
    `POST /${lang}${projectPath(lang, ":slug", "leave")}`,
    // By a token in the address and nothing else: tests/worker/notify/readers.test.ts.
    ...(["feed", "badge"] as const).map((part) => `GET /${lang}${projectPath(lang, ":slug", part)}`),
    `GET /${lang}${PATHS.projects[lang]}`,
    `POST /${lang}${PATHS.projects[lang]}`,
  ]),
];

/** Whether a route is of a project. */
export const isOfProject = (route: string): boolean =>
  UI_LANGS.map((lang) => `/${lang}${PATHS.projects[lang]}`)
    .concat("/api/v1/projects")
    .some((path) => route.split(" ")[1]?.startsWith(path));

/** What is for everybody, and knows no project; and what is opened by a secret or signs somebody in, which has tests of its own. */
export const FOR_EVERYBODY: readonly string[] = [
  ...["check", "drift", "state"].map((name) => `POST /api/v1/${name}`),
  ...["formats", "health", "rules", "rules/:id"].map((name) => `GET /api/v1/${name}`),
  "POST /github/webhook",
  ...["config", "report", "sync-state"].map((name) => `GET /schemas/${name}.json`),
  ...["/", "/docs", "/openapi.json", "/assets/parite.css", "/assets/parite.js"].map((path) => `GET ${path}`),
  ...["/sign-in/github", "/sign-in/github/callback", "/sign-in/access"].map((path) => `GET ${path}`),
  ...UI_LANGS.flatMap((lang) => [
    ...["", "/", "/docs", "/rules", "/rules/:id", "/examples/:key"].map((path) => `GET /${lang}${path}`),
    ...["/check", "/download"].flatMap((path) => [`GET /${lang}${path}`, `POST /${lang}${path}`]),
    `GET /${lang}${{ en: "/folder", fr: "/dossier" }[lang]}`,
    ...["", "/download", "/state"].flatMap((path) =>
      ["GET", "POST"].map((method) => `${method} /${lang}${{ en: "/drift", fr: "/derive" }[lang]}${path}`),
    ),
    ...["GET", "POST"].map((method) => `${method} /${lang}${PATHS.signIn[lang]}`),
    `POST /${lang}${PATHS.signOut[lang]}`,
    `GET /${lang}${PATHS.shared[lang]}/:secret`,
    ...["GET", "POST"].map((method) => `${method} /${lang}${PATHS.invitation[lang]}/:secret`),
  ]),
];
