import { FormSection, WideTable } from "../fields.tsx";
import type { SettingsProps } from "./settings-props.ts";
import { SETTINGS_STRINGS } from "./strings.ts";

/** Lines that the page shows; the API has more. */
const SHOWN = 100;

/** Who did what, the newest first. */
export function AuditSection({ lang, audit, secrets, webhooks }: SettingsProps) {
  const t = SETTINGS_STRINGS[lang];
  const names = new Map([...Object.values(secrets), webhooks].flatMap((entries) => entries.map(({ id, name }) => [id, name] as const)));
  return (
    <FormSection id="audit" title={t.audit}>
      <p>{t.auditLead}</p>
      {audit.length === 0 ? (
        <p>{t.noAudit}</p>
      ) : (
        <WideTable of="audit" heads={[t.at, t.by, t.action, t.subject]}>
          {audit.slice(0, SHOWN).map(({ at, by, action, subject }) => (
            <tr>
              <td>
                <time datetime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)}`}</time>
              </td>
              <td>{by}</td>
              <td>{t.actions[action] ?? action}</td>
              <td>{names.get(subject) ?? subject}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </FormSection>
  );
}
