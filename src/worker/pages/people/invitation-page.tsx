import type { Project, TokenRole } from "#store/entities";
import { otherUiLang, type UiLang } from "#ui-lang";
import { Layout } from "../layout.tsx";
import { PATHS } from "../projects/paths.ts";
import { FormToken } from "./form-token.tsx";
import { ROLE_WORDS } from "./role-words.ts";

interface InvitationProps {
  readonly lang: UiLang;
  readonly secret: string;
  readonly project: Project;
  readonly role: TokenRole;
  readonly caller: { readonly name: string; readonly formToken: string } | null;
}

/** An invitation, for who is signed in to accept, and for others to sign in first. */
export function InvitationPage({ lang, secret, project, role, caller }: InvitationProps) {
  const t = INVITATION_STRINGS[lang];
  const path = `${PATHS.invitation[lang]}/${secret}`;
  return (
    <Layout lang={lang} title={t.title} path={path} otherPath={`${PATHS.invitation[otherUiLang(lang)]}/${secret}`}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(project.name[lang], ROLE_WORDS[lang][role])}</p>
      {caller ? (
        <form method="post" action={`/${lang}${path}`}>
          <FormToken token={caller.formToken} />
          <button class="submit primary" type="submit">
            {t.accept(caller.name)}
          </button>
        </form>
      ) : (
        <p>
          <a href={`/${lang}${PATHS.signIn[lang]}?to=${encodeURIComponent(`/${lang}${path}`)}`}>{t.signIn}</a>
        </p>
      )}
    </Layout>
  );
}

const INVITATION_STRINGS: Readonly<
  Record<
    UiLang,
    {
      readonly title: string;
      readonly lead: (project: string, role: string) => string;
      readonly accept: (name: string) => string;
      readonly signIn: string;
    }
  >
> = {
  en: {
    title: "Invitation",
    lead: (project, role) => `You are invited to the project ${project}. What you may do there: ${role}.`,
    accept: (name) => `Accept as ${name}`,
    signIn: "Sign in to accept",
  },
  fr: {
    title: "Invitation",
    lead: (project, role) => `On vous invite au projet ${project}. Votre rôle\u00A0: ${role}.`,
    accept: (name) => `Accepter sous le nom ${name}`,
    signIn: "Se connecter pour accepter",
  },
};
