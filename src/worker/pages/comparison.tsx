import { type Context, Hono } from "hono";
import { defaultConfig } from "#config/config";
import type { Refusal, Report } from "#finding";
import type { UiLang } from "#ui-lang";
import { formatOf } from "../../../reports/index.ts";
import { checkTexts } from "../engine.ts";
import { MAX_BODY } from "../http/limits.ts";
import { readBody } from "../http/read-body.ts";
import { rulePagesAt } from "../http/rule-pages.ts";
import { exampleConfig } from "./example-config.ts";
import { pageHeaders } from "./headers.ts";
import { Home } from "./home.tsx";
import { type FormTexts, nothingGiven, type Problem, readForm } from "./read-form.ts";
import { ResultPage } from "./result-page.tsx";
import { PAGE_STRINGS } from "./strings.ts";

/** The form, what it answers, and its report as a file, in one language. */
export function comparison(lang: UiLang): Hono {
  const app = new Hono();
  const t = PAGE_STRINGS[lang].problem;
  const home = `/${lang}/`;

  app.use(home, pageHeaders);
  app.get(home, (c) => c.html(<Home lang={lang} />));

  for (const path of [`/${lang}/check`, `/${lang}/download`]) {
    app.use(path, pageHeaders);
    app.get(path, (c) => c.redirect(home, 302));
  }
  app.post(`/${lang}/check`, async (c) => {
    const answer = await answerOf(c, lang);
    return answer.ok
      ? c.html(<ResultPage lang={lang} result={answer.result} sources={answer.given} example={answer.example} />)
      : refuse(c, lang, answer);
  });
  app.post(`/${lang}/download`, async (c) => {
    const answer = await answerOf(c, lang);
    if (!answer.ok) return refuse(c, lang, answer);
    const report = formatOf(answer.format);
    if (!report) return refuse(c, lang, { problems: [{ message: t.unreadable }], given: answer.given, status: 400 });
    const { given, result } = answer;
    const texts = { [result.pair.key]: { en: given.en.text, fr: given.fr.text } };
    return c.body(report.render(result, { lang, texts, docs: rulePagesAt(c.req.url), info: true }), 200, {
      "Content-Type": report.mediaType,
      "Content-Disposition": `attachment; filename="parite.${report.extension}"`,
    });
  });

  // Nothing of the texts is logged; the person is told that it was not their doing.
  app.onError((_, c) => refuse(c, lang, { problems: [{ message: t.unexpected }], status: 500 }));
  return app;
}

interface Refused {
  readonly problems: readonly Problem[];
  readonly given?: FormTexts["given"];
  readonly status: 400 | 408 | 413 | 422 | 500;
}

type Answer =
  | { readonly ok: true; readonly result: Report; readonly given: FormTexts["given"]; readonly format: string; readonly example: boolean }
  | ({ readonly ok: false } & Refused);

async function answerOf(c: Context, lang: UiLang): Promise<Answer> {
  const t = PAGE_STRINGS[lang].problem;
  const bytes = await readBody(c.req.raw, MAX_BODY);
  if (bytes === "too-large") return { ok: false, problems: [{ message: t.tooLarge }], status: 413 };
  if (bytes === "too-slow") return { ok: false, problems: [{ message: t.tooSlow }], status: 408 };
  const headers = { "Content-Type": c.req.header("Content-Type") ?? "" };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  if (!form) return { ok: false, problems: [{ message: t.unreadable }], status: 400 };
  const { given, problems } = await readForm(form, lang);
  if (problems.length > 0) return { ok: false, problems, given, status: 422 };
  const example = form.has("example");
  const outcome = checkTexts(given, example ? exampleConfig() : defaultConfig);
  if (!outcome.ok) return { ok: false, problems: problemsOf(outcome.refusals, lang), given, status: 422 };
  return { ok: true, result: outcome.report, given, format: String(form.get("format") ?? ""), example };
}

function refuse(c: Context, lang: UiLang, { problems, given = nothingGiven, status }: Refused) {
  return c.html(<Home lang={lang} given={given} problems={problems} />, status);
}

function problemsOf(refusals: readonly Refusal[], lang: UiLang): readonly Problem[] {
  return refusals.map(({ side, message }) => ({ ...(side && { side }), message: message[lang] }));
}
