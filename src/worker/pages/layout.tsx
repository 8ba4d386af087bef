import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Sides } from "#posting";
import { otherUiLang, type UiLang } from "#ui-lang";
import { version } from "../assets/served.generated.ts";
import { DRIFT_PATH } from "./drift-strings.ts";
import { FOLDER_PATH } from "./folder/folder-strings.ts";
import { PATHS } from "./projects/paths.ts";
import { PAGE_STRINGS } from "./strings.ts";

interface LayoutProps {
  readonly lang: UiLang;
  readonly title: string;
  /** The path after the language, with its slash. */
  readonly path: string;
  /** That of the other language, where it is another. */
  readonly otherPath?: string;
  /** Where the switch sends the form, texts included, instead of following a link: a path of the other language. */
  readonly switchPosts?: string | undefined;
  readonly children?: Child;
}

/** The id of the form that the language switch and the downloads send on. */
export const FORM_ID = "check-form";

/** What every page has around its content. */
export function Layout({ lang, title, path, otherPath = path, switchPosts, children }: LayoutProps) {
  const t = PAGE_STRINGS[lang];
  const isOfProject = isIn(Object.values(PATHS), lang, path);
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={`${lang}-CA`}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title === t.name ? title : `${title} – ${t.name}`}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={`/assets/parite.css?v=${version}`} />
          <link rel="alternate" hreflang={`${otherUiLang(lang)}-CA`} href={`/${otherUiLang(lang)}${otherPath}`} />
          <script src={`/assets/parite.js?v=${version}`} defer />
        </head>
        <body>
          <a class="skip" href="#content">
            {t.skip}
          </a>
          <header>
            <div>
              <a class="brand" href={`/${lang}/`}>
                {t.name}
              </a>
              <Menu lang={lang} path={path} />
              <LanguageSwitch lang={lang} path={otherPath} posts={switchPosts} />
            </div>
          </header>
          <main id="content" tabindex={-1}>
            {children}
          </main>
          <footer>
            <p>{isOfProject ? t.home.keptInProject : t.home.kept}</p>
          </footer>
        </body>
      </html>
    </>
  );
}

/** Whether an address is one of these, or below. */
const isIn = (paths: readonly Sides<string>[], lang: UiLang, path: string): boolean =>
  paths.some((each) => path === each[lang] || path.startsWith(`${each[lang]}/`));

function Menu({ lang, path }: { lang: UiLang; path: string }) {
  const { menu, nav } = PAGE_STRINGS[lang];
  const items = [
    {
      href: `/${lang}/`,
      label: nav.check,
      current:
        ![DRIFT_PATH[lang], FOLDER_PATH[lang], "/docs"].includes(path) &&
        !path.startsWith("/rules") &&
        !isIn(Object.values(PATHS), lang, path),
    },
    { href: `/${lang}${FOLDER_PATH[lang]}`, label: nav.folder, current: path === FOLDER_PATH[lang] },
    { href: `/${lang}${DRIFT_PATH[lang]}`, label: nav.drift, current: path === DRIFT_PATH[lang] },
    { href: `/${lang}${PATHS.projects[lang]}`, label: nav.projects, current: isIn([PATHS.projects], lang, path) },
    { href: `/${lang}/rules`, label: nav.rules, current: path.startsWith("/rules") },
    { href: `/${lang}/docs`, label: nav.api, current: path === "/docs" },
  ];
  return (
    <nav class="site-nav" aria-label={menu}>
      <ul>
        {items.map(({ href, label, current }) => (
          <li>
            <a href={href} aria-current={current ? (href === `/${lang}${path}` ? "page" : "true") : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageSwitch({ lang, path, posts }: { lang: UiLang; path: string; posts: string | undefined }) {
  const other = otherUiLang(lang);
  const label = PAGE_STRINGS[lang].language;
  return (
    <div class="language" id="language">
      {posts !== undefined ? (
        <button type="submit" form={FORM_ID} formaction={`/${other}${posts}`} formnovalidate lang={`${other}-CA`}>
          {label}
        </button>
      ) : (
        <a href={`/${other}${path}`} hreflang={`${other}-CA`} lang={`${other}-CA`}>
          {label}
        </a>
      )}
    </div>
  );
}
