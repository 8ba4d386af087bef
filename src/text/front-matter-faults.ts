import type { FrontMatterFault as Fault, Sides } from "#posting";

/** What is wrong with front matter. */
const FAULTS: { readonly [K in Fault["kind"]]: Sides<string> } = {
  syntax: {
    en: "is not valid and cannot be read at the line shown.",
    fr: "n’est pas valide et ne peut pas être lu à la ligne indiquée.",
  },
  duplicate: {
    en: "cannot be read at the line shown: a key stands there for the second time.",
    fr: "ne peut pas être lu à la ligne indiquée\u00A0: une clé s’y trouve pour la deuxième fois.",
  },
  alias: {
    en: "cannot be read at the line shown: it refers to another value by an alias.",
    fr: "ne peut pas être lu à la ligne indiquée\u00A0: une valeur y renvoie à une autre par un alias.",
  },
  "no-keys": {
    en: "cannot be read: it holds no keys.",
    fr: "ne peut pas être lu\u00A0: il ne contient aucune clé.",
  },
  unclosed: {
    en: "never ends, so the page shows it as text.",
    fr: "ne se termine jamais; la page l’affiche donc comme du texte.",
  },
};

/** What most likely broke it. */
const CAUSES: { readonly [K in NonNullable<Fault["cause"]>]: Sides<string> } = {
  colon: { en: "The value there holds a colon.", fr: "La valeur y contient un deux-points." },
  quote: {
    en: "The quotation marks around the value end too early, at an apostrophe or a quotation mark inside it.",
    fr: "Les guillemets qui entourent la valeur se ferment trop tôt, à une apostrophe ou à un guillemet qu’elle contient.",
  },
  sign: {
    en: "The value there begins with a sign that means something else.",
    fr: "La valeur y commence par un signe qui a un autre sens.",
  },
  tab: { en: "A tab stands before the key.", fr: "Une tabulation précède la clé." },
  unquoted: { en: "The text there has no quotation marks.", fr: "Le texte y est sans guillemets." },
  brace: { en: "Its closing brace is missing.", fr: "Il y manque l’accolade fermante." },
};

/** What to do, by the cause or else the fault. */
const REMEDIES: { readonly [K in Fault["kind"] | NonNullable<Fault["cause"]>]: Sides<string> } = {
  colon: { en: "Put it between straight quotation marks.", fr: "Mettez-la entre guillemets droits." },
  quote: {
    en: "Use the other kind of straight quotation marks around it, or a curly apostrophe inside.",
    fr: "Employez l’autre sorte de guillemets droits autour de la valeur, ou une apostrophe courbe à l’intérieur.",
  },
  sign: { en: "Put it between straight quotation marks.", fr: "Mettez-la entre guillemets droits." },
  tab: { en: "Use spaces.", fr: "Employez des espaces." },
  unquoted: { en: "Put it between straight quotation marks.", fr: "Mettez-le entre guillemets droits." },
  brace: { en: "Add it on a line of its own.", fr: "Ajoutez-la sur une ligne à part." },
  syntax: { en: "Correct that line.", fr: "Corrigez cette ligne." },
  duplicate: { en: "Keep one.", fr: "N’en gardez qu’une." },
  alias: { en: "Write the value out.", fr: "Écrivez la valeur au long." },
  "no-keys": {
    en: "Write it as keys with values, such as “title: …”.",
    fr: "Écrivez-le sous forme de clés et de valeurs, comme «\u00A0title: …\u00A0».",
  },
  unclosed: {
    en: "Close it with a line like the one that opens it: three hyphens in YAML.",
    fr: "Fermez-le par une ligne semblable à celle qui l’ouvre, soit trois traits d’union en YAML.",
  },
};

/** What is wrong with front matter, what most likely broke it, and what to do; “the front matter” stands before it. */
export function faultSentences(kind: Fault["kind"], cause: Fault["cause"]): Sides<string> {
  const inLang = (lang: keyof Sides<string>) =>
    `${FAULTS[kind][lang]}${cause ? ` ${CAUSES[cause][lang]}` : ""} ${REMEDIES[cause ?? kind][lang]}`;
  return { en: inLang("en"), fr: inLang("fr") };
}
