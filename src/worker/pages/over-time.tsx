import { type Context, Hono } from "hono";
import type { Config } from "#config/config";
import { sourcesOfState } from "#drift/state";
import type { Refusal, Report } from "#finding";
import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { formatOf } from "../../../reports/index.ts";
import { checkTexts, compareStates, stateOfTexts } from "../engine.ts";
import { STATE_FIELD } from "./drift-form.tsx";
import { DriftPage } from "./drift-page.tsx";
import { DRIFT_PATH, DRIFT_STRINGS } from "./drift-strings.ts";
import { pageHeaders } from "./headers.ts";
import { carriedOf, type FormTexts, fileText, type Given, nothingGiven, type Part, type Problem, readForm } from "./read-form.ts";
import { reportFile } from "./report-file.ts";
import { problemsOf, sentForm } from "./sent-form.ts";
import { configSent, settingsSent } from "./sent-settings.ts";
import { PAGE_STRINGS } from "./strings.ts";

/** The page that compares two states of a pair, its report as a file, and the state to bring back, in one language. */
export function overTime(lang: UiLang): Hono {
  const app = new Hono();
  const path = `/${lang}${DRIFT_PATH[lang]}`;
  const t = PAGE_STRINGS[lang].problem;
  for (const each of [path, `${path}/download`, `${path}/state`]) app.use(each, pageHeaders);
  for (const each of [`${path}/download`, `${path}/state`]) app.get(each, (c) => c.redirect(path, 302));

  app.get(path, (c) => c.html(<DriftPage lang={lang} />));
  app.post(path, async (c) => {
    const answer = await answerOf(c, lang);
    return answer.ok
      ? c.html(
          <DriftPage
            lang={lang}
            before={answer.before}
            now={answer.given}
            result={answer.result}
            {...remainIn(answer)}
            carried={answer.carried}
            settings={answer.settings}
          />,
        )
      : refuse(c, lang, answer);
  });
  app.post(`${path}/download`, async (c) => {
    const answer = await answerOf(c, lang);
    if (!answer.ok) return refuse(c, lang, answer);
    const format = formatOf(answer.format);
    if (!format) return refuse(c, lang, { ...answer, problems: [{ message: t.unreadable }], status: 400 });
    return reportFile(c, format, answer, lang);
  });
  app.post(`${path}/state`, async (c) => {
    const sent = await sentForm(c, lang);
    if (!sent.ok) return refuse(c, lang, sent);
    const { given: before } = await readBefore(sent.form, lang);
    const { given, problems } = await readForm(sent.form, t);
    const sides = { before, given, carried: carriedOf(sent.form), settings: settingsSent(sent.form) };
    if (problems.length > 0) return refuse(c, lang, { ...sides, problems, status: 422 });
    const outcome = stateOfTexts(given);
    if (!outcome.ok) return refuse(c, lang, { ...sides, problems: problemsOf(outcome.refusals, lang), status: 422 });
    c.header("Content-Disposition", 'attachment; filename="parite-state.json"');
    return c.json(outcome.state);
  });

  // Nothing of the texts is logged; the person is told that it was not their doing.
  app.onError((_, c) => refuse(c, lang, { problems: [{ message: t.unexpected }], status: 500 }));
  return app;
}

interface Refused {
  readonly problems: readonly Problem[];
  readonly before?: Sides<Given>;
  readonly given?: Sides<Given>;
  readonly carried?: string;
  readonly settings?: string;
  readonly status: 400 | 408 | 413 | 422 | 500;
}

type Answer =
  | {
      readonly ok: true;
      readonly result: Report;
      readonly config: Config;
      readonly before: Sides<Given>;
      readonly given: Sides<Given>;
      readonly format: string;
      readonly carried: string;
      readonly settings: string;
    }
  | ({ readonly ok: false } & Refused);

async function answerOf(c: Context, lang: UiLang): Promise<Answer> {
  const sent = await sentForm(c, lang);
  if (!sent.ok) return sent;
  const { form } = sent;
  const earlier = await readBefore(form, lang);
  const { given, problems } = await readForm(form, PAGE_STRINGS[lang].problem);
  const before = earlier.given;
  const carried = carriedOf(form);
  const settings = settingsSent(form);
  const sides = { before, given, carried, settings };
  const all = [...earlier.problems, ...problems];
  if (all.length > 0) return { ok: false, problems: all, ...sides, status: 422 };
  const config = configSent(settings);
  if (!config) return { ok: false, problems: [{ message: PAGE_STRINGS[lang].problem.unreadable }], before, given, carried, status: 400 };
  const outcome = compareStates({ before, after: given }, config);
  if (!outcome.ok) return { ok: false, problems: refusedProblems(outcome.refusals, { before, now: given }, lang), ...sides, status: 422 };
  return { ok: true, result: outcome.report, config, ...sides, format: String(form.get("format") ?? "") };
}

/** The errors and warnings of the pair as it is now, which edits that ask nothing do not settle. */
function remainIn({ given, config }: Answer & { readonly ok: true }): { readonly remain?: number } {
  const outcome = checkTexts(given, config);
  return outcome.ok ? { remain: outcome.report.counts.error + outcome.report.counts.warning } : {};
}

/** A refusal does not say of which of the two times it is: each is read again alone. */
function refusedProblems(refusals: readonly Refusal[], states: Readonly<Record<Part, Sides<Given>>>, lang: UiLang): readonly Problem[] {
  const t = DRIFT_STRINGS[lang];
  const found = (["before", "now"] as const).flatMap((part) => {
    const outcome = stateOfTexts(states[part]);
    const problems = outcome.ok ? [] : problemsOf(outcome.refusals, lang, part);
    return problems.map((each) => ({ ...each, message: t.problem.at(t[part], each.message) }));
  });
  return found.length > 0 ? found : refusals.map(({ message }) => ({ message: message[lang] }));
}

/** The texts of before: those that a chosen state stands for, or those of the form. */
async function readBefore(form: FormData, lang: UiLang): Promise<FormTexts> {
  const t = DRIFT_STRINGS[lang].problem;
  const file = form.get("state");
  if (!(file instanceof File) || file.size === 0) return readForm(form, t, "before");
  const state = jsonOf(fileText(await file.arrayBuffer()) ?? "");
  const read = state === undefined ? undefined : sourcesOfState(state);
  if (read?.ok) return { given: read.sources, problems: [] };
  const messages = read ? read.refusals.map(({ message }) => message[lang]) : [t.state];
  const { given } = await readForm(form, t, "before");
  return { given, problems: [...new Set(messages)].map((message) => ({ field: STATE_FIELD, message })) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

function refuse(
  c: Context,
  lang: UiLang,
  { problems, before = nothingGiven, given = nothingGiven, carried = "", settings, status }: Refused,
) {
  const page = <DriftPage lang={lang} before={before} now={given} problems={problems} carried={carried} {...(settings && { settings })} />;
  return c.html(page, status);
}
