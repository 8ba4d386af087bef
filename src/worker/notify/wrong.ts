import type { Sides } from "#posting";

/** What is wrong with a webhook that somebody asks for. */
export const WEBHOOK_WRONG: Readonly<Record<"address" | "too-many", Sides<string>>> = {
  address: {
    en: "Nothing is sent to this address. Give one with https, a public host by its name, and no user or password.",
    fr: "Rien n’est envoyé à cette adresse. Donnez-en une en https, d’un hôte public désigné par son nom, sans utilisateur ni mot de passe.",
  },
  "too-many": {
    en: "The project has twenty webhooks already. Delete one first.",
    fr: "Le projet a déjà vingt webhooks. Supprimez-en d’abord un.",
  },
};
