import type { Delivery, Webhook } from "#store/notices";
import type { UiLang } from "#ui-lang";

interface WebhookStrings {
  readonly title: string;
  readonly lead: string;
  readonly heads: readonly string[];
  readonly bodies: Readonly<Record<Webhook["body"], string>>;
  readonly langs: Readonly<Record<UiLang, string>>;
  readonly tells: Readonly<Record<Webhook["tells"], string>>;
  readonly test: string;
  readonly testOf: (name: string) => string;
  readonly end: string;
  readonly endOf: (name: string) => string;
  readonly name: string;
  readonly address: string;
  readonly addressHint: string;
  readonly body: string;
  readonly lang: string;
  readonly tell: string;
  readonly create: string;
  readonly deliveries: string;
  readonly deliveryHeads: readonly string[];
  readonly kinds: Readonly<Record<Delivery["news"]["kind"], string>>;
  readonly states: Readonly<Record<Delivery["state"], string>>;
  /** What became of a try that had no answer. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly tries: (n: number) => string;
  readonly again: string;
  readonly againOf: (at: string) => string;
}

/** The words of the section on webhooks. */
export const WEBHOOK_STRINGS: Readonly<Record<UiLang, WebhookStrings>> = {
  en: {
    title: "Webhooks",
    lead: "Gaps that come, that are settled, and acceptances that end are told to another service, without a word of the texts.",
    heads: ["Name", "Sent to", "Made for", "Language", "Messages", "Actions"],
    bodies: { json: "A program (JSON)", slack: "Slack", teams: "Microsoft Teams" },
    langs: { en: "English", fr: "French" },
    tells: { changes: "Each version that changes something", weekly: "Once a week", both: "Each version, and once a week" },
    test: "Send a test",
    testOf: (name) => `Send a test to ${name}`,
    end: "Delete",
    endOf: (name) => `Delete ${name}`,
    name: "Name",
    address: "Address",
    addressHint: "With https, of a public host by its name. It is not shown again: with Slack and Teams it is a secret.",
    body: "Made for",
    lang: "Language of the messages",
    tell: "Messages",
    create: "Make a webhook",
    deliveries: "Last messages",
    deliveryHeads: ["When", "Webhook", "About", "State", "Actions"],
    kinds: { changes: "Changes", week: "The week", test: "Test" },
    states: { new: "Waits", waiting: "Waits", sent: "Taken", failed: "Not taken" },
    outcomes: { address: "address refused", timeout: "no answer in time", unreachable: "not reached", lost: "given up" },
    tries: (n) => `${n} ${n === 1 ? "try" : "tries"}`,
    again: "Send again",
    againOf: (at) => `Send the message of ${at} again`,
  },
  fr: {
    title: "Webhooks",
    lead: "Les écarts qui apparaissent ou sont comblés et les acceptations qui prennent fin sont annoncés à un autre service, sans un mot des textes.",
    heads: ["Nom", "Destination", "Format", "Langue", "Messages", "Actions"],
    bodies: { json: "Un programme (JSON)", slack: "Slack", teams: "Microsoft Teams" },
    langs: { en: "Anglais", fr: "Français" },
    tells: {
      changes: "À chaque version qui change quelque chose",
      weekly: "Une fois par semaine",
      both: "À chaque version et une fois par semaine",
    },
    test: "Envoyer un essai",
    testOf: (name) => `Envoyer un essai à ${name}`,
    end: "Supprimer",
    endOf: (name) => `Supprimer ${name}`,
    name: "Nom",
    address: "Adresse",
    addressHint: "En https, d’un hôte public désigné par son nom. Elle ne sera plus affichée\u00A0: pour Slack et Teams, c’est un secret.",
    body: "Format",
    lang: "Langue des messages",
    tell: "Messages",
    create: "Créer un webhook",
    deliveries: "Derniers messages",
    deliveryHeads: ["Quand", "Webhook", "Objet", "État", "Actions"],
    kinds: { changes: "Changements", week: "La semaine", test: "Essai" },
    states: { new: "En attente", waiting: "En attente", sent: "Reçu", failed: "Non reçu" },
    outcomes: { address: "adresse refusée", timeout: "aucune réponse à temps", unreachable: "service injoignable", lost: "abandonné" },
    tries: (n) => `${n} essai${n > 1 ? "s" : ""}`,
    again: "Renvoyer",
    againOf: (at) => `Renvoyer le message du ${at}`,
  },
};
