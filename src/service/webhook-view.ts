import type { Webhook } from "#store/notices";

/** A webhook for who asks: of its address only the host, for the rest is a secret of Slack’s or Teams’. */
export type WebhookView = Omit<Webhook, "address" | "secret" | "origin"> & { readonly host: string };

/** What of a webhook is shown. */
export const webhookView = ({ id, name, address, body, lang, tells, createdAt }: Webhook): WebhookView => ({
  id,
  name,
  host: new URL(address).host,
  body,
  lang,
  tells,
  createdAt,
});
