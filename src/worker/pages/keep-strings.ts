import type { UiLang } from "#ui-lang";
import type { KeepWords } from "../assets/client/kept-list.ts";

/** The words with which texts are kept in the browser, in one language, those of the script among them; `{}` is a number or a name. */
export interface KeepStrings extends KeepWords {
  readonly title: string;
  readonly keep: string;
  readonly hint: string;
  /** Beside the draft that this tab works on. */
  readonly here: string;
  readonly restore: string;
  readonly forget: string;
  readonly forgetAll: string;
}

/** Every one of these words in both languages; one that is missing does not compile. */
export const KEEP_STRINGS: Readonly<Record<UiLang, KeepStrings>> = {
  en: {
    title: "Keep on this device:",
    off: "off",
    on: "on",
    drafts: ["{} draft", "{} drafts"],
    keep: "Keep the texts in this browser",
    hint: "They stay on this device and do not go to the service. Whoever uses this browser can read them, so leave this off on a shared computer.",
    here: "open here",
    restore: "Restore",
    forget: "Forget",
    forgetAll: "Forget all",
    kept: "kept {}",
    keptNow: "kept just now",
    restored: "Restored: {}",
    forgotten: "Nothing is kept in this browser any more.",
    beside: "Another tab changed this draft meanwhile. Both are kept: yours is a draft of its own now.",
    full: "This browser has no room left. The texts are still here but not kept: download them.",
    refused: "This browser does not let the page keep anything. The texts are still here but not kept: download them.",
    unsaved: "The texts below are kept nowhere. Download them, or keep them on this device, before you restore others.",
    unnamed: "Untitled",
  },
  fr: {
    title: "Garder sur cet appareil\u00A0:",
    off: "non",
    on: "oui",
    drafts: ["{}\u00A0brouillon", "{}\u00A0brouillons"],
    keep: "Garder les textes dans ce navigateur",
    hint: "Ils restent sur cet appareil et ne vont pas au service. Quiconque utilise ce navigateur peut les lire\u00A0: n’activez pas cette option sur un ordinateur partagé.",
    here: "ouvert ici",
    restore: "Reprendre",
    forget: "Oublier",
    forgetAll: "Tout oublier",
    kept: "gardé {}",
    keptNow: "gardé à l’instant",
    restored: "Repris\u00A0: {}",
    forgotten: "Plus rien n’est gardé dans ce navigateur.",
    beside: "Un autre onglet a modifié ce brouillon entre-temps. Les deux sont gardés\u00A0: le vôtre est maintenant un brouillon à part.",
    full: "Il n’y a plus de place dans ce navigateur. Les textes sont toujours ici, mais ne sont pas gardés\u00A0: téléchargez-les.",
    refused:
      "Ce navigateur ne laisse pas la page garder quoi que ce soit. Les textes sont toujours ici, mais ne sont pas gardés\u00A0: téléchargez-les.",
    unsaved:
      "Les textes ci-dessous ne sont gardés nulle part. Téléchargez-les, ou gardez-les sur cet appareil, avant d’en reprendre d’autres.",
    unnamed: "Sans titre",
  },
};
