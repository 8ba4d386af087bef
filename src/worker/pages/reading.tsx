import { Hono } from "hono";
import type { UiLang } from "#ui-lang";
import { allChecks } from "../../../checks/index.ts";
import { examples } from "../assets/examples.generated.ts";
import { checkTexts } from "../engine.ts";
import { exampleConfig } from "./example-config.ts";
import { pageHeaders } from "./headers.ts";
import { refusedPage } from "./refused-page.tsx";
import { ResultPage } from "./result-page.tsx";
import { RuleList, RulePage } from "./rules.tsx";

/** The pages that ask nothing: the examples and the rules, in one language. */
export function reading(lang: UiLang): Hono {
  const app = new Hono();
  app.use(`/${lang}/examples/*`, pageHeaders);
  app.use(`/${lang}/rules/*`, pageHeaders);

  app.get(`/${lang}/examples/:key`, (c) => {
    const example = examples.find(({ key }) => key === c.req.param("key"));
    const outcome = example && checkTexts(example, exampleConfig());
    if (!example || !outcome?.ok) return refusedPage(c, "notFound");
    return c.html(<ResultPage lang={lang} result={outcome.report} sources={example} exampleKey={example.key} />);
  });
  app.get(`/${lang}/rules`, (c) => c.html(<RuleList lang={lang} />));
  app.get(`/${lang}/rules/:id`, (c) => {
    const rule = allChecks.find(({ id }) => id === c.req.param("id"));
    return rule ? c.html(<RulePage lang={lang} rule={rule} />) : refusedPage(c, "notFound");
  });
  return app;
}
