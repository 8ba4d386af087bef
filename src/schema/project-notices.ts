import { z } from "zod";
import { LANGS } from "#posting";
import { createdInvitationSchema, tokenSchema } from "#schema/project";
import { newTokenSchema } from "#schema/project-request";
import { inWords } from "#schema/words";

const webhookFields = {
  name: z.string().min(1).max(200),
  body: z.enum(["json", "slack", "teams"]).meta(inWords("Whom the body is made for.", "À qui le corps est destiné.")),
  lang: z.enum(LANGS).meta(inWords("The language of its messages.", "La langue de ses messages.")),
  tells: z
    .enum(["changes", "weekly", "both"])
    .meta(
      inWords(
        "A message for each version that changed something, one a week, or both.",
        "Un message pour chaque version qui a changé quelque chose, un par semaine, ou les deux.",
      ),
    ),
};

/** A webhook to make. */
export const newWebhookSchema = z
  .strictObject({
    ...webhookFields,
    address: z
      .string()
      .max(2_000)
      .meta(inWords("https, a public host by its name, no password.", "En https, un hôte public désigné par son nom, sans mot de passe.")),
  })
  .meta({ id: "NewWebhook", ...inWords("A webhook to make.", "Un webhook à créer.") });

/** A webhook, without its address and its secret. */
export const webhookSchema = z
  .object({ id: z.string(), host: z.string(), createdAt: z.string(), ...webhookFields })
  .meta({ id: "Webhook", ...inWords("A webhook.", "Un webhook.") });

/** A webhook that was just made. */
export const createdWebhookSchema = z.object({ webhook: webhookSchema, secret: z.string() }).meta({
  id: "CreatedWebhook",
  ...inWords(
    "The webhook and what its messages are signed with, shown once.",
    "Le webhook et ce qui signe ses messages, montré une seule fois.",
  ),
});

/** A message to a webhook. */
export const deliverySchema = z
  .object({
    id: z.string(),
    webhook: z.string(),
    kind: z.enum(["changes", "week", "test"]),
    state: z.enum(["new", "waiting", "sent", "failed"]),
    at: z.string(),
    tries: z.int(),
    triedAt: z.string().nullable(),
    outcome: z
      .string()
      .nullable()
      .meta(inWords("Of the last try: the status, or a word of ours.", "Du dernier essai\u00A0: le code d’état, ou un mot à nous.")),
  })
  .meta({ id: "Delivery", ...inWords("A message to a webhook.", "Un message à un webhook.") });

const of = z.enum(["feeds", "badges"]).meta(inWords("What it opens.", "Ce qu’elle ouvre."));

/** An address of feeds or badges to make. */
export const newAddressSchema = newTokenSchema
  .omit({ role: true })
  .extend({ of })
  .meta({
    id: "NewAddress",
    ...inWords("An address with a token, for a feed or a badge.", "Une adresse à jeton, pour un fil ou un insigne."),
  });

/** The token of an address, without what it is. */
export const addressSchema = tokenSchema.extend({ of }).meta({
  id: "Address",
  ...inWords("The token of an address, without the token itself.", "Le jeton d’une adresse, sans le jeton lui-même."),
});

/** An address that was just made. */
export const createdAddressSchema = createdInvitationSchema
  .extend({ entry: addressSchema })
  .meta({ id: "CreatedAddress", ...inWords("The address, shown once.", "L’adresse, montrée une seule fois.") });
