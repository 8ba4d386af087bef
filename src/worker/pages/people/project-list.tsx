import { LANGS } from "#posting";
import type { Project, TokenRole } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { Layout } from "../layout.tsx";
import { PATHS, projectPath } from "../projects/paths.ts";
import { ProblemSummary } from "../result.tsx";
import { ChoiceField, Section, type SentFields, TextField } from "./fields.tsx";
import { FormToken } from "./form-token.tsx";
import { LIST_STRINGS } from "./list-strings.ts";
import { ROLE_WORDS } from "./role-words.ts";

interface ListProps {
  readonly lang: UiLang;
  readonly name: string;
  readonly formToken: string;
  readonly projects: readonly { readonly project: Project; readonly role: TokenRole }[];
  /** Who may create a project here: whoever is signed in, who knows the secret of the service, or nobody. */
  readonly creates: "anybody" | "with-secret" | "nobody";
  /** A member who can leave: the user of this machine is none. */
  readonly canLeave: boolean;
  readonly sent: SentFields;
  readonly done?: string | undefined;
}

/** The projects of who is signed in, and the form for another one. */
export function ProjectList({ lang, name, formToken, projects, creates, canLeave, sent, done }: ListProps) {
  const t = LIST_STRINGS[lang];
  const said = t.done[done ?? ""];
  const title = sent.problems.length > 0 ? t.problem : t.title;
  return (
    <Layout lang={lang} title={title} path={PATHS.projects[lang]} otherPath={PATHS.projects[lang === "en" ? "fr" : "en"]}>
      <h1>{t.title}</h1>
      <p>
        {t.signedInAs(name)} <a href={`/${lang}${PATHS.signIn[lang]}`}>{t.account}</a>
      </p>
      {said !== undefined && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {sent.problems.length > 0 && <ProblemSummary title={t.notCreated} problems={sent.problems} />}
      {projects.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul class="projects">
          {projects.map(({ project, role }) => (
            <li>
              <a href={`/${lang}${projectPath(lang, project.slug)}`}>{project.name[lang]}</a>{" "}
              <span class="hint">{ROLE_WORDS[lang][role]}</span>
              {role === "admin" && (
                <>
                  {" "}
                  <a href={`/${lang}${projectPath(lang, project.slug, "settings")}`} aria-label={t.settingsOf(project.name[lang])}>
                    {t.settings}
                  </a>
                </>
              )}
              {canLeave && (
                <form method="post" action={`/${lang}${projectPath(lang, project.slug, "leave")}`}>
                  <FormToken token={formToken} />
                  <button type="submit" aria-label={t.leaveOf(project.name[lang])}>
                    {t.leave}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {creates === "nobody" ? <p class="hint">{t.nobodyCreates}</p> : <NewProject {...{ lang, formToken, creates, sent }} />}
    </Layout>
  );
}

function NewProject({ lang, formToken, creates, sent }: Pick<ListProps, "lang" | "formToken" | "creates" | "sent">) {
  const t = LIST_STRINGS[lang];
  return (
    <Section id="new" title={t.create}>
      <form class="fields" method="post" action={`/${lang}${PATHS.projects[lang]}`}>
        <FormToken token={formToken} />
        {LANGS.map((side) => (
          <TextField id={`new-name-${side}`} name={`name-${side}`} label={t.name[side]} lang={`${side}-CA`} sent={sent} />
        ))}
        <TextField id="new-slug" name="slug" label={t.slug} hint={t.slugHint} sent={sent} />
        <ChoiceField
          id="new-texts"
          name="texts"
          label={t.texts}
          hint={t.textsHint}
          value="kept"
          options={[
            ["kept", t.kept],
            ["none", t.notKept],
          ]}
          sent={sent}
        />
        {creates === "with-secret" && (
          <TextField id="new-secret" name="secret" type="password" label={t.secret} hint={t.secretHint} sent={sent} />
        )}
        <button class="submit primary" type="submit">
          {t.create}
        </button>
      </form>
    </Section>
  );
}
