import type { TokenRole } from "#store/entities";
import type { UiLang } from "#ui-lang";

/** The roles as people choose them. */
export const ROLE_WORDS: Readonly<Record<UiLang, Readonly<Record<TokenRole, string>>>> = {
  en: { read: "Reads", write: "Works", admin: "Administers" },
  fr: { read: "Lecture", write: "Écriture", admin: "Administration" },
};

/** What each may do, for the hint of a choice. */
export const ROLE_HINT: Readonly<Record<UiLang, string>> = {
  en: "“Reads” sees everything; “Works” also pushes, accepts, assigns and comments; “Administers” also changes these settings.",
  fr: "«\u00A0Lecture\u00A0» permet de tout consulter; «\u00A0Écriture\u00A0», aussi d’envoyer, d’accepter, d’affecter et de commenter; «\u00A0Administration\u00A0», aussi de modifier ces paramètres.",
};
