import { type Context, Hono } from "hono";
import { defaultConfig } from "#config/config";
import type { Report } from "#finding";
import type { UiLang } from "#ui-lang";
import { formatOf } from "../../../reports/index.ts";
import { checkTexts } from "../engine.ts";
import { exampleConfig } from "./example-config.ts";
import { pageHeaders } from "./headers.ts";
import { Home } from "./home.tsx";
import { carriedOf, type FormTexts, nothingGiven, type Problem, readForm } from "./read-form.ts";
import { reportFile } from "./report-file.ts";
import { ResultPage } from "./result-page.tsx";
import { problemsOf, sentForm } from "./sent-form.ts";
import { configSent, settingsSent } from "./sent-settings.ts";
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
      ? c.html(
          <ResultPage
            lang={lang}
            result={answer.result}
            sources={answer.given}
            example={answer.example}
            carried={answer.carried}
            settings={answer.settings}
          />,
        )
      : refuse(c, lang, answer);
  });
  app.post(`/${lang}/download`, async (c) => {
    const answer = await answerOf(c, lang);
    if (!answer.ok) return refuse(c, lang, answer);
    const report = formatOf(answer.format);
    if (!report) return refuse(c, lang, { problems: [{ message: t.unreadable }], given: answer.given, status: 400 });
    return reportFile(c, report, answer, lang);
  });

  // Nothing of the texts is logged; the person is told that it was not their doing.
  app.onError((_, c) => refuse(c, lang, { problems: [{ message: t.unexpected }], status: 500 }));
  return app;
}

interface Refused {
  readonly problems: readonly Problem[];
  readonly given?: FormTexts["given"];
  readonly carried?: string;
  readonly settings?: string;
  readonly status: 400 | 408 | 413 | 422 | 500;
}

type Answer =
  | {
      readonly ok: true;
      readonly result: Report;
      readonly given: FormTexts["given"];
      readonly format: string;
      readonly example: boolean;
      readonly carried: string;
      readonly settings: string;
    }
  | ({ readonly ok: false } & Refused);

async function answerOf(c: Context, lang: UiLang): Promise<Answer> {
  const sent = await sentForm(c, lang);
  if (!sent.ok) return sent;
  const { form } = sent;
  const { given, problems } = await readForm(form, PAGE_STRINGS[lang].problem);
  const carried = carriedOf(form);
  const settings = settingsSent(form);
  if (problems.length > 0) return { ok: false, problems, given, carried, settings, status: 422 };
  const example = form.has("example");
  const config = configSent(settings, example ? exampleConfig() : defaultConfig);
  if (!config) return { ok: false, problems: [{ message: PAGE_STRINGS[lang].problem.unreadable }], given, carried, status: 400 };
  const outcome = checkTexts(given, config);
  if (!outcome.ok) return { ok: false, problems: problemsOf(outcome.refusals, lang), given, carried, settings, status: 422 };
  return { ok: true, result: outcome.report, given, format: String(form.get("format") ?? ""), example, carried, settings };
}

function refuse(c: Context, lang: UiLang, { problems, given = nothingGiven, carried, settings, status }: Refused) {
  return c.html(<Home lang={lang} given={given} problems={problems} carried={carried} settings={settings} />, status);
}
