import type { UiLang } from "#ui-lang";
import { Layout } from "./layout.tsx";
import { PAGE_STRINGS } from "./strings.ts";

/** Why there is no page: nothing is at this address, or it was asked for too often. */
export function NoPage({ lang, why }: { lang: UiLang; why: "notFound" | "tooMany" }) {
  const t = PAGE_STRINGS[lang].problem;
  return (
    <Layout lang={lang} title={t[why]} path="/">
      <h1>{t[why]}</h1>
      <p class="lead">{t[`${why}Why`]}</p>
      {why === "notFound" && (
        <p>
          <a href={`/${lang}/`}>{t.notFoundWhat}</a>
        </p>
      )}
    </Layout>
  );
}
