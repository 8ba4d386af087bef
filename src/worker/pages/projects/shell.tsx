import type { Child } from "hono/jsx";
import type { Viewing } from "#service/viewing";
import { otherUiLang, type UiLang } from "#ui-lang";
import { Layout } from "../layout.tsx";
import { COMMON_STRINGS } from "./common-strings.ts";
import { projectPath } from "./paths.ts";

/** The pages of a project that its menu names. */
const PARTS = ["", "work", "accepted", "settings"] as const;

/** Whose project is looked at, in which language. */
export interface Looking {
  readonly lang: UiLang;
  readonly viewing: Viewing;
  /** The moment. */
  readonly now: string;
}

interface ShellProps extends Looking {
  readonly title: string;
  readonly part: (typeof PARTS)[number] | "pairs";
  /** What follows in the address, encoded. */
  readonly tail?: string;
  /** The query, which the other language keeps. */
  readonly search?: string;
  readonly children?: Child;
}

/** Whether somebody may accept, assign and comment. */
export const mayWork = ({ role }: Viewing): boolean => role === "write" || role === "admin";

/** The address of a page of a project. */
export const linkTo = (lang: UiLang, { project }: Viewing, part: ShellProps["part"] = "", tail = ""): string =>
  `/${lang}${projectPath(lang, project.slug, part)}${tail}`;

/** The address of the page of a pair. */
export const pairLink = (lang: UiLang, viewing: Viewing, key: string): string =>
  linkTo(lang, viewing, "pairs", `/${encodeURIComponent(key.toWellFormed())}`);

/** The pages of a project that its viewer may see. */
export function ProjectMenu({ lang, viewing, part }: Pick<ShellProps, "lang" | "viewing" | "part">) {
  const { name } = viewing.project;
  const t = COMMON_STRINGS[lang];
  const names = { "": t.overview, work: t.work, accepted: t.accepted, settings: t.settings };
  const shown = PARTS.filter((each) => each !== "settings" || viewing.role === "admin");
  return (
    <nav class="project-nav" aria-label={t.menu(name[lang])}>
      <p class="project-name">{name[lang]}</p>
      <ul>
        {shown.map((each) => (
          <li>
            <a href={linkTo(lang, viewing, each)} aria-current={each === part ? "page" : undefined}>
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What every page of a project has around it: its name, its other pages, and the same page in the other language. */
export function ProjectShell({ lang, viewing, title, part, tail = "", search = "", children }: ShellProps) {
  const { slug, name } = viewing.project;
  const path = (each: UiLang) => projectPath(each, slug, part) + tail;
  return (
    <Layout lang={lang} title={`${title} – ${name[lang]}`} path={path(lang)} otherPath={path(otherUiLang(lang)) + search}>
      <ProjectMenu {...{ lang, viewing, part }} />
      {children}
    </Layout>
  );
}

/** A table that scrolls on a narrow screen, where the keyboard reaches it. */
export function Scrolled({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** A day as it is written, and for programs. */
export const Day = ({ lang, at }: { readonly lang: UiLang; readonly at: string }) => (
  <time datetime={at.slice(0, 10)}>{COMMON_STRINGS[lang].day(at.slice(0, 10))}</time>
);
