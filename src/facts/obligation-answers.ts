import { type Bead, type Inside, NONE, type SentenceBead } from "#align/bead";
import type { CheckContext } from "#check";
import { isDenied, SAYS_NOT, textsWithout } from "#facts/answered-denials";
import {
  isParaphrased,
  isSaidUndenied,
  isScope,
  isTurned,
  isVerbAlone,
  PARAPHRASED,
  repeatsTitle,
  type StatedUse,
} from "#facts/obligation-scope";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { answers, denies, OPPOSITES, wishes } from "#text/obligation";
import type { Sense } from "#text/obligation-words";
import { turnsAlone } from "#text/turning-words";

/** Where each side says one of two opposites and nothing on it may mean the other. A “not” turns either into its opposite: no verdict. */
export function opposedUses(
  uses: { readonly [L in Lang]: readonly StatedUse[] },
  all: { readonly [L in Lang]: string },
): readonly [en: StatedUse, fr: StatedUse] | undefined {
  if (uses.en.length === 0 || uses.fr.length === 0) return undefined;
  for (const [one, other] of OPPOSITES) {
    for (const [inEn, inFr] of [
      [one, other],
      [other, one],
    ] as const) {
      const en = uses.en.find(({ sense, word }) => sense === inEn && (inFr !== "will" || !ABLE.test(word)));
      const fr = uses.fr.find(({ sense, word }) => sense === inFr && (inEn !== "will" || !ABLE.test(word)));
      if (!en || !fr || answers(all.en, "en", inFr) || answers(all.fr, "fr", inEn)) continue;
      // “Must be paid by cheque”, « ne peut être payé que par chèque »: what shuts out all else makes a duty of a permission.
      if (one === "must" && other === "may" && LANGS.some((lang) => shutsOut(all[lang], lang))) continue;
      // “Neither may be broken”, « ni l’une ni l’autre ne doit être brisée »: of nobody and nothing, both forbid.
      if (one === "must" && other === "may" && LANGS.every((lang) => OF_NONE[lang].test(all[lang]))) continue;
      // “Pay before a charge is added”, « payez; après ce délai, des frais s’ajoutent »: what comes before the one is after the other.
      if (one === "before" && REFERS_BACK.en.test(all.en) !== REFERS_BACK.fr.test(all.fr)) continue;
      if (!LANGS.some((lang) => uses[lang].some(({ sense }) => sense === "not"))) return [en, fr];
    }
  }
  return undefined;
}

/** A subject of which there is none. */
const OF_NONE = {
  en: /(?<!\p{L})(?:neither|none|nobody|no one)(?!\p{L})[^.;:!?]{0,40}(?<!\p{L})(?:may|can|must|shall|should)(?!\p{L}| not(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:ni|nul(?:le)?|aucune?|personne|rien)(?!\p{L})[^.;:!?]{0,40}(?<!\p{L})ne (?:doi|dev|peu|pou)\p{L}+(?! pas(?!\p{L}))/iu,
} as const;

/** After, or before, what was said already, and not what is named here. */
const REFERS_BACK = {
  en: /(?<!\p{L})(?:(?:afterwards?|thereafter)(?!\p{L})|(?:after|before) (?:that|this|which|these|those)(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:après|avant) (?:ce|cet|cette|ces|quoi|cela|ça)(?!\p{L})/iu,
} as const;

const shutsOut = (text: string, lang: Lang): boolean => SHUTS_OUT[lang].test(text);
const SHUTS_OUT = {
  en: /(?<!\p{L})(?:only|solely|exclusively|no other|nobody|no one)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:seule?s?|seulement|uniquement|exclusivement|personne ne|(?:ne |n['’])(?:[\p{L}’']+ ){1,5}?qu(?:e|['’]\p{L}+))(?!\p{L})/iu,
} as const;

/** Ability, which a future tense renders as well: “you will find”, « vous pouvez consulter ». */
const ABLE = /^(?:can|peut|peuvent|pouvez)$/iu;

/** How sure a word without an answer must be: the least share of the words that each side explains of the other, and what follows. */
interface Lone {
  readonly coverage: number;
  /** With less than this explained it is information. */
  readonly sure?: number;
  readonly confidence: number;
  readonly severity?: "info" | "warning";
  /** What the sentence of the word, and the other side, must hold besides. */
  readonly own?: RegExp;
  readonly other?: RegExp;
  /** The word is too common to tell anything outside the title. */
  readonly titles?: true;
}

/** Read off clean parallel text: with less of a sentence explained, a word without an answer is freedom of translation as often as not. */
const LONE: { readonly [S in Sense]?: Lone } = {
  "and-or": { coverage: 0.4, confidence: 0.75, other: /(?<!\p{L})(?:and|et)(?!\p{L})/iu },
  not: { coverage: 0.5, sure: 0.5, confidence: 0.75 },
  // A preference may be anyone’s: “in your preferred language”.
  asset: {
    coverage: 0,
    confidence: 0.75,
    own: /(?<!\p{L})(?:(?:is|are|be|considered) (?:an? )?(?:\p{L}+ )?(?:assets?|plus|bonus|advantage|desirable)|an asset|asset qualification\p{L}*|nice[ -]to[ -]have|ideally|idéalement|(?:est|sont|sera|seront|serait|seraient|constitue\p{L}*|comme) (?:des |un )?(?:\p{L}+ )?(?:atouts?|plus|souhait\p{L}+)|atouts?|souhait\p{L}+)(?!\p{L}| to (?!have)| management)/iu,
  },
  required: { coverage: 0, confidence: 0.75, own: /\((?:required|mandatory|essential|obligatoire|exigée?|requise?|essentiel(?:le)?)\)/iu },
  senior: { coverage: 0, confidence: 0.75 },
  principal: { coverage: 0, confidence: 0.7, titles: true },
  only: { coverage: 0.6, confidence: 0.5, severity: "info" },
  "at least": { coverage: 0.6, confidence: 0.5, severity: "info", own: /\d/u },
};
/** Enough where the other side has the duty or permission that the “not” turns round: « vous devez toucher » for “you must not touch”. */
const TURNED: Lone = { coverage: 0.2, confidence: 0.8 };
/** The other side says the very word that is denied: less of the rest needs to be explained. */
const UNDENIED: Lone = { coverage: 0.4, confidence: 0.75 };
/** What denies a verb. */
const VERBAL = /^(?:not|\p{L}+n['’]t|cannot|never|pas|jamais|personne|rien)$/iu;

/** Denials that a weaker word does not answer to: “alone” and « seul » do not say “never”. */
const OUTRIGHT = /^(?:never|jamais|nobody|no one|personne ne|no longer|plus)$/iu;

/** “There is no dress code”, « Il y a un code »: whatever follows, one side says that there is none. */
const THERE_IS_NO = {
  en: /(?<!\p{L})there (?:is|are|was|were|will be) no(?!\p{L})/iu,
  fr: /(?<!\p{L})il n['’]y (?:a|avait|aura) (?:pas|aucun)/iu,
} as const;
const THERE_IS = {
  en: /(?<!\p{L})there (?:is|are|was|were|will be) (?!no(?:t|ne)?(?!\p{L}))/iu,
  fr: /(?<!\p{L})il y (?:a|avait|aura)(?!\p{L})/iu,
} as const;

/** “No longer works”, « fonctionne encore » : they contradict each other. */
const NO_LONGER = /^(?:no longer|plus)$/iu;
const STILL = { en: /(?<!\p{L})still(?!\p{L})/iu, fr: /(?<!\p{L})(?:encore|toujours)(?!\p{L})/iu } as const;

/** “Not permitted”, « permis » : one side allows what the other does not. */
const PERMITS = {
  en: /(?<!\p{L})(?:permitted|allowed|accepted|authorized|admitted|tolerated)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:permis|autoris[ée]|admis|accept[ée]|tolér[ée])(?:e?s?)(?!\p{L})/iu,
} as const;
const isPermitted = (text: string, has: Lang, all: string, other: Lang): boolean => PERMITS[has].test(text) && PERMITS[other].test(all);

/** “No dogs in the park”, « Les chiens sont admis dans le parc » : a ban that needs no verb. */
const isBare = (text: string, has: Lang, all: string): boolean => has === "en" && BARE_NO.test(text) && ARE_PERMITTED.test(all);
const BARE_NO = /^[^\p{L}]*no (?:\p{L}+ ){0,3}(?:on|in|at|near|inside|during|beyond)(?!\p{L})/iu;
const ARE_PERMITTED =
  /(?<!\p{L})(?:est|sont|sera|seront) (?:(?:aussi|toujours|également) )?(?:permis(?:es?)?|autorisée?s?|admis(?:es?)?|tolérée?s?|bienvenue?s?)(?!\p{L})/iu;

/** As long as a translation is: one of them is no part of the other. */
const EVEN = [0.6, 1.7] as const;
/** Most characters of a sentence in which a “not” without an answer is worth a look though its own word has none: a longer one is seldom built alike. */
const SHORT = 80;
function isOneToOne({ sentences }: Inside, { en, fr }: SentenceBead): boolean {
  if (en.length !== 1 || fr.length !== 1) return false;
  const [own, other] = [sentences.en[en[0] ?? NONE]?.text.length ?? 0, sentences.fr[fr[0] ?? NONE]?.text.length ?? 0];
  return own * EVEN[0] <= other && other <= own * EVEN[1];
}

/** A prohibition, which “other” and « autre » do not answer to. */
const FORBIDS = /(?<!\p{L})(?:must|shall) not|(?<!\p{L})(?:ne|n['’])\s?(?:doi|dev)\p{L}+\s(?:\p{L}+\s)?(?:pas|jamais)/iu;

/** “Only graduates may sign”, « Seuls les diplômés … »: who may. */
const LIMITS_WHO = /^[^\p{L}]*(?:only \p{L}|seule?s? l|seule?s? un)/iu;

/** Two denials undo each other: “you cannot apply without a licence”. */
const isUndone = (text: string): boolean =>
  /(?<!\p{L})(?:in|im|un)\p{L}{4,} (?:without|sans)(?!\p{L})/iu.test(text) ||
  (/(?<!\p{L})(?:not|cannot|never|no|nobody)(?!\p{L})|n['’]t/iu.test(text) &&
    /(?<!\p{L})(?:without|unless|until|except)(?!\p{L})/iu.test(text)) ||
  (/(?<!\p{L})(?:ne(?!\p{L})|n['’])/iu.test(text) && /(?<!\p{L})(?:sans|à moins|sauf|tant)(?!\p{L})/iu.test(text));

/** A word of one side that nothing on the other answers to. */
export function unansweredUse(
  context: CheckContext,
  bead: Bead,
  uses: { readonly [L in Lang]: readonly StatedUse[] },
  all: { readonly [L in Lang]: string },
  facing: SentenceBead,
): readonly [has: Lang, use: StatedUse, lone: Lone] | undefined {
  const inside = context.alignment.inside(bead);
  const least = Math.min(facing.coverage.en, facing.coverage.fr);
  for (const has of LANGS) {
    const other = otherLang(has);
    for (const use of uses[has]) {
      const text = inside.sentences[has][use.sentence]?.text ?? "";
      if (use.sense === "not" && isUndone(text)) continue;
      const turned =
        use.sense === "not" && (isTurned(text, uses, has, other) || (THERE_IS_NO[has].test(text) && THERE_IS[other].test(all[other])));
      const undenied = !turned && VERBAL.test(use.word) && isSaidUndenied(inside, facing, has, use);
      const permitted =
        use.sense === "not" &&
        (isPermitted(text, has, all[other], other) || (isBare(text, has, all[other]) && isSaidUndenied(inside, facing, has, use)));
      const lone = turned || permitted ? TURNED : undenied ? UNDENIED : LONE[use.sense];
      if (!lone || (lone.titles && !isTitle(context.blocks(bead, "fr")))) continue;
      const isUnsure = !permitted && least < (OUTRIGHT.test(use.word) ? 0.3 : lone.coverage);
      // What denies outright is worth a look wherever one sentence faces one, however few of their words the lexicon knows.
      if (isUnsure && !(use.sense === "not" && (VERBAL.test(use.word) || OUTRIGHT.test(use.word)) && isOneToOne(inside, facing))) continue;
      if (lone.own?.test(text) === false || lone.other?.test(all[other]) === false) continue;
      const isOver = NO_LONGER.test(use.word) && STILL[other].test(all[other]) && !SAYS_NOT[other].test(all[other]);
      const isSaid = () =>
        isOver
          ? false
          : (turned && FORBIDS.test(text)) || OUTRIGHT.test(use.word)
            ? denies(all[other], other)
            : use.sense === "asset"
              ? wishes(all[other], other)
              : use.sense === "not"
                ? isDenied(inside, facing, { has, ...use }, text, all[other], VERBAL.test(use.word) || turned)
                : answers(all[other], other, use.sense);
      if (isSaid() || isScope(context, bead, other, use.sense) || repeatsTitle(context, bead, has, use.sense, text)) continue;
      // “Not required”, « un atout ».
      if (isUnsure && wishes(all[other], other)) continue;
      if (isUnsure || (use.sense === "not" && !isOver && turnsAlone(textsWithout(inside, facing, { has, ...use }))))
        return [has, use, { ...lone, severity: "info", confidence: 0.4 }];
      const doubted = !turned && !permitted && !undenied && !isOver && use.sense === "not" && isParaphrased(inside, facing, has, use);
      if (doubted && least < PARAPHRASED) {
        if (text.length <= SHORT && isOneToOne(inside, facing)) return [has, use, { ...lone, severity: "info", confidence: 0.4 }];
        continue;
      }
      const sure = (!doubted || isVerbAlone(inside, facing, has, use)) && (lone.sure === undefined || least >= lone.sure);
      if (use.sense === "only" && LIMITS_WHO.test(text)) return [has, use, { ...lone, confidence: 0.75, severity: "warning" }];
      return [has, use, sure ? lone : { ...lone, severity: "info", confidence: 0.5 }];
    }
  }
  return undefined;
}

const isTitle = ([block]: readonly Block[]): boolean => block?.key === "title";
