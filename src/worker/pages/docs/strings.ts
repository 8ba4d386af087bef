import type { UiLang } from "#ui-lang";

/** The words of the page that describes the API. */
interface DocsStrings {
  readonly title: string;
  readonly lead: string;
  readonly document: string;
  readonly schemas: string;
  readonly example: string;
  readonly routes: string;
  readonly parameters: string;
  readonly body: string;
  readonly answers: string;
  readonly problems: string;
  readonly problemsLead: string;
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly yes: string;
  readonly no: string;
  readonly meaning: string;
  readonly status: string;
  readonly mediaTypes: string;
}

/** In both languages. */
export const DOCS_STRINGS: Readonly<Record<UiLang, DocsStrings>> = {
  en: {
    title: "API",
    lead: "Check a pair of postings from a program. That takes no key and no cookie; texts are read, compared and forgotten. The routes of projects take a token, and keep what is pushed.",
    document: "OpenAPI document",
    schemas: "JSON Schemas",
    example: "An example",
    routes: "Addresses",
    parameters: "Parameters",
    body: "Body",
    answers: "Answers",
    problems: "Problems",
    problemsLead: "Every error is application/problem+json (RFC 9457), with its code and its sentence in both languages.",
    name: "Name",
    type: "Type",
    required: "Required",
    yes: "yes",
    no: "no",
    meaning: "Meaning",
    status: "Status",
    mediaTypes: "Media types",
  },
  fr: {
    title: "API",
    lead: "Vérifiez une paire d’offres à partir d’un programme. Il n’y faut ni clé ni témoin; les textes sont lus, comparés puis oubliés. Les routes des projets exigent un jeton et conservent ce qu’on y envoie.",
    document: "Document OpenAPI",
    schemas: "Schémas JSON",
    example: "Un exemple",
    routes: "Points de terminaison",
    parameters: "Paramètres",
    body: "Corps",
    answers: "Réponses",
    problems: "Problèmes",
    problemsLead: "Toute erreur est en application/problem+json (RFC 9457), avec son code et sa phrase dans les deux langues.",
    name: "Nom",
    type: "Type",
    required: "Obligatoire",
    yes: "oui",
    no: "non",
    meaning: "Description",
    status: "État",
    mediaTypes: "Types de médias",
  },
};
