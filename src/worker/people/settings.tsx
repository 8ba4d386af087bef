import type { Context } from "hono";
import { webhookView } from "#service/webhook-view";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../env.ts";
import { NOTHING_SENT } from "../pages/people/fields.tsx";
import { SettingsPage } from "../pages/people/settings/settings-page.tsx";
import type { SettingsProps } from "../pages/people/settings/settings-props.ts";
import { io } from "../projects/io.ts";
import { readerAddress } from "../projects/secret-address.ts";
import { peopleOf } from "./caller.ts";
import { viewerOf } from "./viewer.ts";

/** The settings as they are now, with what was just sent, done or made. */
export async function settingsPage(
  c: Context<WorkerEnv>,
  lang: UiLang,
  { sent = NOTHING_SENT, shown }: Partial<Pick<SettingsProps, "sent" | "shown">> = {},
  status: 200 | 400 | 409 = 200,
): Promise<Response> {
  const viewing = viewerOf(c);
  const { store, project } = viewing;
  const [members, tokens, links, invitations, feeds, badges, webhooks, deliveries, audit] = await Promise.all([
    store.members(project.id),
    store.tokens(project.id, "tokens"),
    store.tokens(project.id, "links"),
    store.tokens(project.id, "invitations"),
    store.tokens(project.id, "feeds"),
    store.tokens(project.id, "badges"),
    store.webhooks(project.id),
    store.deliveries(project.id),
    store.audit(project.id),
  ]);
  const people = await peopleOf(c).people(members.map(({ person }) => person));
  return c.html(
    <SettingsPage
      lang={lang}
      viewing={viewing}
      members={members.map((member) => {
        const { name, issuer } = people.get(member.person) ?? { name: String(member.person), issuer: "" };
        return { ...member, name, issuer };
      })}
      secrets={{ tokens, links, invitations, feeds, badges }}
      webhooks={webhooks.map(webhookView)}
      deliveries={deliveries}
      readers={{ feeds: readerAddress(c, project.slug, "feeds")[lang], badges: readerAddress(c, project.slug, "badges")[lang] }}
      audit={audit}
      today={io.now().slice(0, 10)}
      sent={sent}
      shown={shown}
      done={c.req.method === "GET" ? c.req.query("done") : undefined}
    />,
    status,
  );
}
