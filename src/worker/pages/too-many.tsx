import type { UiLang } from "#ui-lang";
import { Layout } from "./layout.tsx";
import { PAGE_STRINGS } from "./strings.ts";

/** Too many requests from one address. */
export function TooMany({ lang }: { lang: UiLang }) {
  const t = PAGE_STRINGS[lang].problem;
  return (
    <Layout lang={lang} title={t.tooMany} path="/">
      <h1>{t.tooMany}</h1>
      <p class="lead">{t.tooManyWhy}</p>
    </Layout>
  );
}
