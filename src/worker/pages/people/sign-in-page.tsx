import { otherUiLang, type UiLang } from "#ui-lang";
import { Layout } from "../layout.tsx";
import { PATHS, SIGN_IN_ACCESS, SIGN_IN_GITHUB } from "../projects/paths.ts";
import { FormToken } from "./form-token.tsx";
import { PEOPLE_STRINGS } from "./strings.ts";

interface SignInProps {
  readonly lang: UiLang;
  /** Where to go then. */
  readonly to: string;
  /** The user of this machine, where there is one. */
  readonly local: string | undefined;
  readonly github: boolean;
  readonly access: boolean;
  /** The last try came to nothing. */
  readonly failed: boolean;
  /** Who is signed in already. */
  readonly caller: { readonly name: string; readonly formToken: string } | null;
  readonly days: number;
}

/** The ways to sign in, or who is signed in. */
export function SignInPage(props: SignInProps) {
  const { lang, to, caller, days, failed } = props;
  const t = PEOPLE_STRINGS[lang];
  const query = `?to=${encodeURIComponent(to)}`;
  const otherPath = `${PATHS.signIn[otherUiLang(lang)]}${query}`;
  return (
    <Layout lang={lang} title={t.signIn} path={PATHS.signIn[lang]} otherPath={otherPath}>
      <h1>{t.signIn}</h1>
      {failed && (
        <div class="error-summary" role="alert">
          <p>{t.failed}</p>
        </div>
      )}
      {caller ? <SignedIn lang={lang} caller={caller} /> : <Ways {...props} />}
      <p class="hint">{t.days(days)}</p>
    </Layout>
  );
}

function SignedIn({ lang, caller }: { readonly lang: UiLang; readonly caller: NonNullable<SignInProps["caller"]> }) {
  const t = PEOPLE_STRINGS[lang];
  return (
    <>
      <p class="lead">{t.signedInAs(caller.name)}</p>
      <p>
        <a href={`/${lang}${PATHS.projects[lang]}`}>{t.projects}</a>
      </p>
      <form method="post" action={`/${lang}${PATHS.signOut[lang]}`}>
        <FormToken token={caller.formToken} />
        <button type="submit">{t.signOut}</button>{" "}
        <button type="submit" name="everywhere" value="yes">
          {t.everywhere}
        </button>
      </form>
    </>
  );
}

function Ways({ lang, to, local, github, access }: SignInProps) {
  const t = PEOPLE_STRINGS[lang];
  const query = `?to=${encodeURIComponent(to)}`;
  return (
    <>
      {local !== undefined && (
        <form method="post" action={`/${lang}${PATHS.signIn[lang]}`}>
          <p class="lead">{t.local(local)}</p>
          <input type="hidden" name="to" value={to} />
          <button class="submit primary" type="submit">
            {t.localButton(local)}
          </button>
        </form>
      )}
      {/* Links: a form that is sent on to another site is stopped by the policy of the page. */}
      {github && (
        <p>
          <a href={`${SIGN_IN_GITHUB}${query}`}>{t.github}</a>
        </p>
      )}
      {access && (
        <p>
          <a href={`${SIGN_IN_ACCESS}${query}`}>{t.access}</a>
        </p>
      )}
      {local === undefined && !github && !access && <p class="lead">{t.none}</p>}
    </>
  );
}
