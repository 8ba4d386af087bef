import type { UiLang } from "#ui-lang";
import { Layout } from "./layout.tsx";
import { NO_PAGE_STRINGS, type NoPageReason } from "./no-page-strings.ts";
import { PATHS } from "./projects/paths.ts";
import { PAGE_STRINGS } from "./strings.ts";

/** What is said instead of a page, and what to do now; after signing in, the same address again. */
export function NoPage({ lang, why, asked }: { lang: UiLang; why: NoPageReason; asked: string }) {
  const { title, text } = NO_PAGE_STRINGS[lang][why];
  return (
    <Layout lang={lang} title={title} path="/">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {why === "notFound" && (
        <p>
          <a href={`/${lang}/`}>{PAGE_STRINGS[lang].problem.notFoundWhat}</a>
        </p>
      )}
      {why === "notHere" && (
        <p>
          <a href={`/${lang}${PATHS.signIn[lang]}?to=${encodeURIComponent(asked)}`}>{NO_PAGE_STRINGS[lang].signIn}</a>
        </p>
      )}
    </Layout>
  );
}
