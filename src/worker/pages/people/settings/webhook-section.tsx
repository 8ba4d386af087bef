import { BODY_KINDS, type Delivery, TELLS } from "#store/notices";
import { UI_LANGS } from "#ui-lang";
import { projectPath, SETTINGS_FORMS } from "../../projects/paths.ts";
import { ChoiceField, FormSection, TextField, WideTable } from "../fields.tsx";
import { FormToken } from "../form-token.tsx";
import type { SettingsProps } from "./settings-props.ts";
import { WEBHOOK_STRINGS } from "./webhook-strings.ts";

/** Whom the project tells what changed, another one, and the last messages. */
export function WebhookSection({ lang, viewing: { project, formToken }, webhooks, deliveries, sent }: SettingsProps) {
  const t = WEBHOOK_STRINGS[lang];
  const settings = `/${lang}${projectPath(lang, project.slug, "settings")}`;
  const action = settings + SETTINGS_FORMS.webhooks[lang];
  const names = new Map(webhooks.map(({ id, name }) => [id, name]));
  return (
    <FormSection id="webhooks" title={t.title}>
      <p>{t.lead}</p>
      {webhooks.length > 0 && (
        <WideTable of="webhooks" heads={t.heads}>
          {webhooks.map(({ id, name, host, body, lang: own, tells }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{host}</td>
              <td>{t.bodies[body]}</td>
              <td>{t.langs[own]}</td>
              <td>{t.tells[tells]}</td>
              <td>
                <form class="in-row" method="post" action={action}>
                  <FormToken token={formToken} />
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" name="do" value="test" aria-label={t.testOf(name)}>
                    {t.test}
                  </button>
                  <button type="submit" name="do" value="delete" aria-label={t.endOf(name)}>
                    {t.end}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </WideTable>
      )}
      {deliveries.length > 0 && (
        <>
          <h3 id="deliveries">{t.deliveries}</h3>
          <WideTable of="deliveries" heads={t.deliveryHeads}>
            {deliveries.map(({ id, at, webhook, news, state, ...rest }) => (
              <tr>
                <td>
                  <time datetime={at}>{moment(at)}</time>
                </td>
                <td>{names.get(webhook)}</td>
                <td>{news.kind === "changes" ? (news.key ?? t.kinds.changes) : t.kinds[news.kind]}</td>
                <td>
                  {t.states[state]}
                  <Tries lang={lang} {...rest} />
                </td>
                <td>
                  {(state === "sent" || state === "failed") && (
                    <form class="in-row" method="post" action={settings + SETTINGS_FORMS.deliveries[lang]}>
                      <FormToken token={formToken} />
                      <input type="hidden" name="id" value={id} />
                      <button type="submit" aria-label={t.againOf(moment(at))}>
                        {t.again}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </WideTable>
        </>
      )}
      <form class="fields" method="post" action={action}>
        <FormToken token={formToken} />
        <TextField id="webhooks-name" name="name" label={t.name} sent={sent} />
        <TextField id="webhooks-address" name="address" label={t.address} hint={t.addressHint} sent={sent} />
        <ChoiceField
          id="webhooks-body"
          name="body"
          label={t.body}
          value="json"
          options={BODY_KINDS.map((each) => [each, t.bodies[each]])}
          sent={sent}
        />
        <ChoiceField
          id="webhooks-lang"
          name="lang"
          label={t.lang}
          value={lang}
          options={UI_LANGS.map((each) => [each, t.langs[each]])}
          sent={sent}
        />
        <ChoiceField
          id="webhooks-tells"
          name="tells"
          label={t.tell}
          value="both"
          options={TELLS.map((each) => [each, t.tells[each]])}
          sent={sent}
        />
        <button class="submit" type="submit">
          {t.create}
        </button>
      </form>
    </FormSection>
  );
}

const moment = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

/** How often a message was tried, and what came of the last time. */
function Tries({ lang, tries, outcome }: Pick<SettingsProps, "lang"> & Pick<Delivery, "tries" | "outcome">) {
  const t = WEBHOOK_STRINGS[lang];
  const said = [...(tries > 0 ? [t.tries(tries)] : []), ...(outcome === null ? [] : [t.outcomes[outcome] ?? outcome])];
  return said.length > 0 && <span class="note"> ({said.join(", ")})</span>;
}
