import { otherUiLang } from "#ui-lang";
import { Layout } from "../../layout.tsx";
import { projectPath } from "../../projects/paths.ts";
import { ProjectMenu } from "../../projects/shell.tsx";
import { ProblemSummary } from "../../result.tsx";
import { AuditSection } from "./audit-section.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { GeneralSection } from "./general-section.tsx";
import { MemberSection } from "./member-section.tsx";
import { SecretSection } from "./secret-section.tsx";
import type { SettingsProps } from "./settings-props.ts";
import { SETTINGS_STRINGS } from "./strings.ts";
import { WebhookSection } from "./webhook-section.tsx";

/** Who may do what in a project, what it keeps, and what was done. */
export function SettingsPage(props: SettingsProps) {
  const { lang, viewing, sent, done, shown, today } = props;
  const { project } = viewing;
  const t = SETTINGS_STRINGS[lang];
  const title = t.title(project.name[lang]);
  const path = projectPath(lang, project.slug, "settings");
  const said = t.done[done ?? ""];
  return (
    <Layout
      lang={lang}
      title={sent.problems.length > 0 ? t.problem(title) : title}
      path={path}
      otherPath={projectPath(otherUiLang(lang), project.slug, "settings")}
    >
      <ProjectMenu lang={lang} viewing={viewing} part="settings" />
      <h1>{title}</h1>
      {said !== undefined && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {shown && (
        <div class="said" role="status">
          <p>
            <label for="shown">{t.shown[shown.kind](shown.name)}</label>
          </p>
          <input id="shown" class="secret" readonly value={shown.secret} autocomplete="off" data-landing />
        </div>
      )}
      {sent.problems.length > 0 && <ProblemSummary title={t.notDone} problems={sent.problems} />}
      <GeneralSection {...props} />
      <MemberSection {...props} />
      <SecretSection kind="invitations" {...{ lang, viewing, sent, today }} entries={props.secrets.invitations} />
      <SecretSection kind="links" {...{ lang, viewing, sent, today }} entries={props.secrets.links} />
      <SecretSection kind="tokens" {...{ lang, viewing, sent, today }} entries={props.secrets.tokens} />
      <WebhookSection {...props} />
      {(["feeds", "badges"] as const).map((kind) => (
        <SecretSection {...{ kind, lang, viewing, sent, today }} entries={props.secrets[kind]} address={props.readers[kind]} />
      ))}
      <AuditSection {...props} />
      <DeleteSection {...props} />
    </Layout>
  );
}
