import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";
import type { Accuracy, RuleAccuracy } from "../accuracy-file.ts";

/** The words of a rule's page. */
interface Words {
  readonly language: string;
  readonly colon: string;
  readonly all: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: string;
  readonly group: string;
  readonly category: string;
  readonly examples: string;
  readonly none: string;
  readonly found: string;
  readonly settings: string;
  readonly before: string;
  readonly after: string;
  readonly file: string;
  readonly side: string;
  readonly key: string;
  readonly sides: { readonly [L in Lang]: string };
  readonly measured: { readonly label: string; text(figures: RuleAccuracy): string };
  recalled(figures: RuleAccuracy): string;
  sample(accuracy: Accuracy): string;
}

/** The words of a rule's page, by its language. */
export const WORDS: { readonly [L in UiLang]: Words } = {
  en: {
    language: "English",
    colon: ":",
    all: "All rules",
    why: "Why",
    fix: "What to do",
    severity: "Severity",
    group: "Group",
    category: "ITS 2.0 category",
    examples: "Examples",
    none: "Nothing is reported.",
    found: "Reported",
    settings: "With these settings:",
    before: "Before the edit:",
    after: "After it:",
    file: "File",
    side: "Side",
    key: "Key",
    sides: { en: "English", fr: "French" },
    measured: {
      label: "Measured",
      text: ({ found, agreed, warned, warnedAgreed }) =>
        found === 0
          ? "no finding."
          : `a reviser agreed with ${agreed} of ${found} findings; above info, with ${warnedAgreed} of ${warned}.`,
    },
    recalled: ({ annotated, recalled }) => `It found ${recalled} of ${annotated} annotated faults of its kind.`,
    sample: ({ pairs, date }) => `The rules were written with these ${pairs} published pairs at hand (${date}): expect less on others.`,
  },
  fr: {
    language: "Français",
    colon: "\u00A0:",
    all: "Toutes les règles",
    why: "Pourquoi",
    fix: "À faire",
    severity: "Gravité",
    group: "Groupe",
    category: "Catégorie ITS\u00A02.0",
    examples: "Exemples",
    none: "Rien n’est signalé.",
    found: "Signalé",
    settings: "Avec ces réglages\u00A0:",
    before: "Avant la modification\u00A0:",
    after: "Après\u00A0:",
    file: "Fichier",
    side: "Côté",
    key: "Clé",
    sides: { en: "Anglais", fr: "Français" },
    measured: {
      label: "Mesuré",
      text: ({ found, agreed, warned, warnedAgreed }) =>
        found === 0
          ? "aucun constat."
          : `constats confirmés par la révision\u00A0: ${agreed} sur ${found}; au-dessus de info\u00A0: ${warnedAgreed} sur ${warned}.`,
    },
    recalled: ({ annotated, recalled }) => `Écarts de ce genre annotés et trouvés\u00A0: ${recalled} sur ${annotated}.`,
    sample: ({ pairs, date }) =>
      `Ces ${pairs} paires publiées ont servi à écrire les règles (${date})\u00A0: attendez-vous à un peu moins ailleurs.`,
  },
};
