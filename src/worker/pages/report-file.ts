import type { Context } from "hono";
import type { Report } from "#finding";
import type { Format } from "#format";
import type { Sides, Source } from "#posting";
import type { UiLang } from "#ui-lang";
import { rulePagesAt } from "../http/rule-pages.ts";

/** What a file is made of: a report, and the texts that it is about. */
interface Reported {
  readonly result: Report;
  readonly given: Sides<Source>;
}

/** Answers with a report as a file to save. */
export function reportFile(c: Context, format: Format, { result, given }: Reported, lang: UiLang): Response {
  const texts = { [result.pair.key]: { en: given.en.text, fr: given.fr.text } };
  return c.body(format.render(result, { lang, texts, docs: rulePagesAt(c.req.url), info: true }), 200, {
    "Content-Type": format.mediaType,
    "Content-Disposition": `attachment; filename="parite.${format.extension}"`,
  });
}
