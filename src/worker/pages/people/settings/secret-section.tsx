import { type SecretKind, secretRoles, type TokenEntry } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { projectPath, REVOKE, SETTINGS_FORMS } from "../../projects/paths.ts";
import { ChoiceField, FormSection, TextField, WideTable } from "../fields.tsx";
import { FormToken } from "../form-token.tsx";
import { ROLE_HINT, ROLE_WORDS } from "../role-words.ts";
import type { SettingsProps } from "./settings-props.ts";
import { SETTINGS_STRINGS } from "./strings.ts";
import type { SettingsStrings } from "./words.ts";

interface SecretProps extends Pick<SettingsProps, "lang" | "viewing" | "sent" | "today"> {
  readonly kind: SecretKind;
  readonly entries: readonly TokenEntry[];
  /** Of a feed or a badge, without a token. */
  readonly address?: string;
}

/** Tokens, share links, invitations, or tokens of feeds or badges: those that there are, and another one. */
export function SecretSection({ kind, lang, viewing: { project, formToken }, entries, sent, today, address }: SecretProps) {
  const t = SETTINGS_STRINGS[lang];
  const words = t[kind];
  const action = `/${lang}${projectPath(lang, project.slug, "settings")}${SETTINGS_FORMS[kind][lang]}`;
  const roles = secretRoles(kind);
  return (
    <FormSection id={kind} title={words.title}>
      <p>{words.lead}</p>
      {address !== undefined && <input class="secret" readonly value={address} autocomplete="off" aria-labelledby={kind} />}
      {entries.length > 0 && <Entries {...{ kind, lang, entries, today, formToken }} action={action + REVOKE[lang]} />}
      <form class="fields" method="post" action={action}>
        <FormToken token={formToken} />
        <TextField id={`${kind}-name`} name="name" label={words.name} hint={words.nameHint} sent={sent} />
        {roles.length === 1 ? (
          <input type="hidden" name="role" value="read" />
        ) : (
          <ChoiceField
            id={`${kind}-role`}
            name="role"
            label={t.role}
            hint={ROLE_HINT[lang]}
            value="read"
            options={roles.map((role) => [role, ROLE_WORDS[lang][role]])}
            sent={sent}
          />
        )}
        <TextField id={`${kind}-endsOn`} name="endsOn" type="date" label={t.endsOn} hint={t.endsOnHint} sent={sent} />
        <button class="submit" type="submit">
          {words.create}
        </button>
      </form>
    </FormSection>
  );
}

interface EntriesProps {
  readonly kind: SecretKind;
  readonly lang: UiLang;
  readonly entries: readonly TokenEntry[];
  readonly today: string;
  readonly formToken: string;
  readonly action: string;
}

function Entries({ kind, lang, entries, today, formToken, action }: EntriesProps) {
  const t = SETTINGS_STRINGS[lang];
  return (
    <WideTable of={kind} heads={[t[kind].name, t.role, t.created, t.endsOn, t.usedOn, t.state]}>
      {entries.map((entry) => {
        const state = stateOf(kind, entry, today);
        return (
          <tr>
            <th scope="row">{entry.name}</th>
            <td>{ROLE_WORDS[lang][entry.role]}</td>
            <td>{entry.createdAt.slice(0, 10)}</td>
            <td>{entry.endsOn ?? t.never}</td>
            <td>{entry.usedOn ?? t.never}</td>
            <td>
              {state !== "holds" ? (
                t.states[state]
              ) : (
                <form class="in-row" method="post" action={action}>
                  <FormToken token={formToken} />
                  <input type="hidden" name="id" value={entry.id} />
                  <button type="submit" aria-label={t.revokeOf(entry.name)}>
                    {t.revoke}
                  </button>
                </form>
              )}
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}

function stateOf(kind: SecretKind, { revokedAt, endsOn, usedOn }: TokenEntry, today: string): "holds" | keyof SettingsStrings["states"] {
  if (revokedAt !== null) return kind === "invitations" && usedOn !== null ? "used" : "revoked";
  return endsOn !== null && endsOn < today ? "ended" : "holds";
}
