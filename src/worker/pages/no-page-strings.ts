import type { UiLang } from "#ui-lang";

/** Why there is no page. `notHere`: there is nothing, or nothing for who asks, and the two are not told apart. */
export type NoPageReason = "notFound" | "tooMany" | "notHere" | "notAllowed" | "notFromHere" | "otherName" | "unavailable";

type Words = Readonly<Record<NoPageReason, { readonly title: string; readonly text: string }>> & { readonly signIn: string };

/** What is said of each, in both languages. */
export const NO_PAGE_STRINGS: Readonly<Record<UiLang, Words>> = {
  en: {
    notFound: { title: "Page not found", text: "There is nothing at this address." },
    tooMany: {
      title: "Too many requests",
      text: "Your network asked for more pages than the service allows. Wait a minute, then try again.",
    },
    notHere: {
      title: "Page not found",
      text: "There is nothing here that you may see. If it is a project of yours, sign in, or open the link that you were given once more: it may have ended.",
    },
    notAllowed: {
      title: "You may not do this",
      text: "You may see this project, but not do this in it. Ask an administrator of the project for a greater role.",
    },
    notFromHere: {
      title: "The form was not taken",
      text: "It did not come from a page of this session. You may have signed out or in since. Go back, reload the page, and send it again.",
    },
    otherName: {
      title: "Open it by another name",
      text: "The service runs for one user of this machine, and the address names another host. Open http://localhost with the same port.",
    },
    unavailable: {
      title: "The store does not answer",
      text: "Nothing was written. Wait a few seconds, then try again.",
    },
    signIn: "Sign in",
  },
  fr: {
    notFound: { title: "Page introuvable", text: "Il n’y a rien à cette adresse." },
    tooMany: {
      title: "Trop de requêtes",
      text: "Votre réseau a demandé plus de pages que le service n’en permet. Attendez une minute, puis réessayez.",
    },
    notHere: {
      title: "Page introuvable",
      text: "Il n’y a rien ici que vous puissiez consulter. S’il s’agit d’un de vos projets, connectez-vous, ou ouvrez de nouveau le lien que vous avez reçu\u00A0: il a peut-être pris fin.",
    },
    notAllowed: {
      title: "Cette opération ne vous est pas permise",
      text: "Vous pouvez consulter ce projet, mais pas y effectuer cette opération. Demandez un rôle plus étendu à la personne qui administre le projet.",
    },
    notFromHere: {
      title: "Le formulaire n’a pas été accepté",
      text: "Il ne provient pas d’une page de cette session. La session a peut-être pris fin ou changé depuis. Revenez en arrière, actualisez la page, puis envoyez-le de nouveau.",
    },
    otherName: {
      title: "Utilisez une autre adresse",
      text: "Le service fonctionne pour la seule personne qui utilise cet ordinateur, et l’adresse nomme un autre hôte. Ouvrez http://localhost avec le même port.",
    },
    unavailable: {
      title: "Le stockage ne répond pas",
      text: "Rien n’a été écrit. Attendez quelques secondes, puis réessayez.",
    },
    signIn: "Se connecter",
  },
};
