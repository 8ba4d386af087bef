import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { Lang } from "#posting";
import { allChecks } from "../../../checks/index.ts";
import { reportOf } from "../../../reports/index.ts";
import { examples } from "../assets/examples.generated.ts";
import { script, style, version } from "../assets/served.generated.ts";
import { compare } from "./compare.ts";
import { Home } from "./home.tsx";
import { NotFound } from "./not-found.tsx";
import { type FormTexts, nothingGiven, type Problem, readForm } from "./read-form.ts";
import { ResultPage } from "./result-page.tsx";
import { RuleList, RulePage } from "./rules.tsx";
import { strings } from "./strings.ts";

/** The pages for people: the comparison, the examples, the rules, in English and in French. Mounted at the root. */
export const pages = new Hono();

const OWN_PATHS = "/:lang{en|fr}/*";

pages.use(
  OWN_PATHS,
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: "same-origin",
  }),
);

pages.get("/", (c) => {
  const lang = accepts(c, { header: "Accept-Language", supports: ["en", "fr"], default: "en", match: preferred });
  c.header("Vary", "Accept-Language");
  return c.redirect(`/${lang}/`, 302);
});

pages.get("/assets/parite.css", (c) => asset(c, style, "text/css; charset=utf-8"));
pages.get("/assets/parite.js", (c) => asset(c, script, "text/javascript; charset=utf-8"));

pages.get("/:lang{en|fr}/", (c) => page(c, <Home lang={langOf(c)} />));
pages.get("/:lang{en|fr}", (c) => c.redirect(`/${langOf(c)}/`, 301));

pages.use(
  "/:lang{en|fr}/:action{check|download}",
  bodyLimit({ maxSize: 2 * 1024 * 1024, onError: (c) => refuse(c, [{ message: strings[langOf(c)].problem.tooLarge }], undefined, 413) }),
);
pages.get("/:lang{en|fr}/:action{check|download}", (c) => c.redirect(`/${langOf(c)}/`, 302));

pages.post("/:lang{en|fr}/check", async (c) => {
  const lang = langOf(c);
  const form = await sentForm(c);
  if (!form) return refuse(c, [{ message: strings[lang].problem.unreadable }], undefined, 400);
  const { given, problems } = await readForm(form, lang);
  if (problems.length > 0) return refuse(c, problems, given, 422);
  const outcome = compare(given);
  if (!outcome.ok) return refuse(c, problemsOf(outcome.refusals, lang), given, 422);
  return page(c, <ResultPage lang={lang} result={outcome.result} sources={given} />);
});

pages.post("/:lang{en|fr}/download", async (c) => {
  const lang = langOf(c);
  const form = await sentForm(c);
  const report = reportOf(String(form?.get("format") ?? ""));
  if (!form || !report) return refuse(c, [{ message: strings[lang].problem.unreadable }], undefined, 400);
  const { given, problems } = await readForm(form, lang);
  if (problems.length > 0) return refuse(c, problems, given, 422);
  const outcome = compare(given);
  if (!outcome.ok) return refuse(c, problemsOf(outcome.refusals, lang), given, 422);
  const { result } = outcome;
  const texts = { [result.pair.key]: { en: given.en.text, fr: given.fr.text } };
  return c.body(report.render(result, { lang, texts }), 200, {
    "Content-Type": report.mediaType,
    "Content-Disposition": `attachment; filename="parite.${report.extension}"`,
  });
});

pages.get("/:lang{en|fr}/examples/:key", (c) => {
  const lang = langOf(c);
  const example = examples.find(({ key }) => key === c.req.param("key"));
  const outcome = example && compare(example);
  if (!example) return c.html(<NotFound lang={lang} />, 404);
  if (!outcome?.ok) return refuse(c, problemsOf(outcome?.refusals ?? [], lang), example, 422);
  return page(c, <ResultPage lang={lang} result={outcome.result} sources={example} exampleKey={example.key} />);
});

pages.get("/:lang{en|fr}/rules", (c) => page(c, <RuleList lang={langOf(c)} />));
pages.get("/:lang{en|fr}/rules/:id", (c) => {
  const rule = allChecks.find(({ id }) => id === c.req.param("id"));
  return rule ? page(c, <RulePage lang={langOf(c)} rule={rule} />) : c.html(<NotFound lang={langOf(c)} />, 404);
});

pages.get(OWN_PATHS, (c) => c.html(<NotFound lang={langOf(c)} />, 404));

type Markup = Parameters<Context["html"]>[0];
type Refusals = readonly { readonly side?: Lang; readonly message: Readonly<Record<Lang, string>> }[];

const langOf = (c: Context): Lang => (c.req.path === "/fr" || c.req.path.startsWith("/fr/") ? "fr" : "en");

function page(c: Context, content: Markup) {
  return c.html(content);
}

function refuse(c: Context, problems: readonly Problem[], given: FormTexts["given"] = nothingGiven, status: 400 | 413 | 422) {
  return c.html(<Home lang={langOf(c)} given={given} problems={problems} />, status);
}

function problemsOf(refusals: Refusals, lang: Lang): readonly Problem[] {
  return refusals.map(({ side, message }) => ({ ...(side && { side }), message: message[lang] }));
}

async function sentForm(c: Context): Promise<FormData | undefined> {
  try {
    return await c.req.formData();
  } catch {
    return undefined;
  }
}

/** The address carries the version, so that what is kept is never stale. */
function asset(c: Context, content: string, type: string) {
  const current = c.req.query("v") === version;
  return c.body(content, 200, {
    "Content-Type": type,
    "Cache-Control": current ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
}

/** The language that the reader ranks first of those there are. */
function preferred(ranked: readonly { readonly type: string; readonly q: number }[]): string {
  const known = ranked.toSorted((a, b) => b.q - a.q).find(({ type }) => /^(?:en|fr)\b/iu.test(type));
  return known?.type.toLowerCase().startsWith("fr") ? "fr" : "en";
}
