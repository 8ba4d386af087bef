import { ROLES } from "#store/entities";
import { projectPath, SETTINGS_FORMS } from "../../projects/paths.ts";
import { Section, WideTable } from "../fields.tsx";
import { FormToken } from "../form-token.tsx";
import { ROLE_WORDS } from "../role-words.ts";
import type { SettingsProps } from "./settings-page.tsx";
import { SETTINGS_STRINGS } from "./strings.ts";

/** Who is a member, and what each may do. */
export function MemberSection({ lang, viewing: { project, formToken, kind, person: self }, members }: SettingsProps) {
  const t = SETTINGS_STRINGS[lang];
  const action = `/${lang}${projectPath(lang, project.slug, "settings")}${SETTINGS_FORMS.members[lang]}`;
  return (
    <Section id="members" title={t.members}>
      {kind === "local" && <p class="hint">{t.localMember}</p>}
      {members.length === 0 ? (
        <p>{t.noMembers}</p>
      ) : (
        <WideTable of="members" heads={[t.member, t.from, t.since, t.role]}>
          {members.map(({ person, name, issuer, role, addedAt }) => (
            <tr>
              <th scope="row">{person === self ? t.you(name) : name}</th>
              <td>{hostOf(issuer)}</td>
              <td>{addedAt.slice(0, 10)}</td>
              <td>
                <form class="in-row" method="post" action={action}>
                  <FormToken token={formToken} />
                  <input type="hidden" name="person" value={person} />
                  <select name="role" aria-label={t.roleOf(name)} autocomplete="off">
                    {ROLES.map((each) => (
                      <option value={each} selected={each === role}>
                        {ROLE_WORDS[lang][each]}
                      </option>
                    ))}
                  </select>
                  <button type="submit" aria-label={t.changeOf(name)}>
                    {t.change}
                  </button>
                  <button type="submit" name="remove" value="yes" aria-label={t.removeOf(name)}>
                    {t.remove}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}

const hostOf = (issuer: string): string => (URL.canParse(issuer) ? new URL(issuer).host : issuer);
