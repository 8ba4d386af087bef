import type { UiLang } from "#ui-lang";
import { Layout } from "./layout.tsx";
import { PAGE_STRINGS } from "./strings.ts";

/** Nothing at this address. */
export function NotFound({ lang }: { lang: UiLang }) {
  const t = PAGE_STRINGS[lang].problem;
  return (
    <Layout lang={lang} title={t.notFound} path="/">
      <h1>{t.notFound}</h1>
      <p class="lead">{t.notFoundWhy}</p>
      <p>
        <a href={`/${lang}/`}>{t.notFoundWhat}</a>
      </p>
    </Layout>
  );
}
