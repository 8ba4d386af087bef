import type { CheckContext } from "#check";
import { type Comparison, differences, type Facing } from "#facts/compare";
import type { Difference } from "#facts/difference";
import { LANGS, type Lang, type Sides } from "#posting";
import { isAntonym } from "#text/antonym-words";
import type { Bound } from "#text/bounds";
import { type ChoiceGroup, POLAR } from "#text/choice-words";
import { admitsChoice, type Choice } from "#text/choices";
import { type Count, type Fact, outside } from "#text/fact";
import { answers, denies } from "#text/obligation";
import { lets } from "#text/permission-words";
import { turnsAlone } from "#text/turning-words";
import { type BlockFacts, factsOf } from "./read.ts";

/** Where the two sides choose otherwise: north and « sud », weekly and « mensuel ». */
export function contraryChoices(
  context: CheckContext,
  groups: (group: ChoiceGroup) => boolean,
): Extract<Difference, { kind: "differs" }>[] {
  const comparison: Comparison<Choice> = {
    of: (facts) => {
      const chosen = choicesOf(facts).filter((one) => groups(one.group) && !isOfSum(one, facts));
      return chosen.length === 0 ? chosen : outside(chosen, periodsOf(facts));
    },
    comparable: (en, fr, at) =>
      en.group === fr.group &&
      !((en.group === "opening" || en.group === "scope") && namesOpeningDays(at, { en, fr })) &&
      isContrary(context, at, en, fr),
  };
  return differences(context, comparison).filter((one) => one.kind === "differs");
}

/** Where one number is bounded from below on one side and from above on the other: “18 or older”, « 18 ans ou moins ». */
export function contraryBounds(context: CheckContext): Extract<Difference, { kind: "differs" }>[] {
  const comparison: Comparison<Bound> = {
    of: ({ bounds }) => bounds(),
    comparable: (en, fr, at) =>
      en.number === fr.number && en.limit !== fr.limit && areContrary(facingTexts(context, at, { en, fr }), en.stated === fr.stated),
  };
  return differences(context, comparison).filter((one) => one.kind === "differs");
}

/** “Shall not let it run for more than 15 minutes”, « ne doit pas le laisser courir plus de 15 minutes » : of words that say the same, a “not” on both sides turns both. */
const areContrary = (texts: Sides<string> | undefined, isSameWord: boolean): boolean =>
  texts !== undefined && boundsAlike(texts) && !(isSameWord && LANGS.every((lang) => denies(texts[lang], lang)));

/** “Essays over 500 words are rejected”, « l’essai compte au plus 500 mots »: what is turned away beyond a bound is let in up to it. */
const boundsAlike = (texts: Sides<string>): boolean =>
  LANGS.every((lang) => !REJECTS[lang].test(texts[lang]) || REJECTS[lang === "en" ? "fr" : "en"].test(texts[lang === "en" ? "fr" : "en"]));
const REJECTS: Sides<RegExp> = {
  en: /(?<!\p{L})(?:reject|refus|exclud|ineligib|disqualif|prohibit|forbid|banned|denied|returned|ignored)\p{L}*/iu,
  fr: /(?<!\p{L})(?:rejet|refus|exclu|inadmissib|disqualif|interdi|irrecevab|retourné|ignoré)\p{L}*/iu,
};

/** “Closed on Mondays”, « ouvert du mardi au dimanche » : the days are compared, and decide. */
const namesOpeningDays = (at: Facing, chosen: Sides<Fact>): boolean =>
  LANGS.every((lang) =>
    factsOf(at[lang], lang)
      .openingDays()
      .some(({ from, to }) => from < chosen[lang].to && chosen[lang].from < to),
  );

const choicesOf = ({ choices }: BlockFacts) => choices();

/** Numbers and sums with a period are compared with it. */
const periodsOf = ({ counts, amounts }: BlockFacts) =>
  [...counts.filter((count) => !isOnce(count)), ...amounts]
    .flatMap(({ from, to, end, per }) => (per === undefined ? [] : [{ from, to: end ?? to }]))
    .sort((a, b) => a.from - b.from);

/** « Une fois par mois », which English says with no number: “once a month”. */
const isOnce = ({ key, unit }: Count): boolean => key === "1" && unit?.name === "times";

/** “An annual salary of $50,000”: the sum is compared with its period. */
const isOfSum = ({ group, to }: Choice, { amounts }: BlockFacts): boolean =>
  group === "frequency" && amounts.some(({ from, per }) => per !== undefined && from >= to && from - to < 60);

/** In sentences that face each other, with nothing in either that may say what the other says. */
function isContrary(context: CheckContext, at: Facing, en: Choice, fr: Choice): boolean {
  const texts = facingTexts(context, at, { en, fr }, en.group === "language" ? LEAST.named : LEAST.other);
  if (texts === undefined) return false;
  // What the two choose aside, a word of it may still mean what the other says.
  const rest = { en: texts.en.replace(en.raw, " "), fr: texts.fr.replace(fr.raw, " ") };
  if (admitsChoice(rest.fr, "fr", en.key) || admitsChoice(rest.en, "en", fr.key)) return false;
  if (en.group === "permission" && lets(en.key) === lets(fr.key)) return false;
  if (en.group === "always") return !turnsAlone(rest) && beside(context, at, { en, fr });
  // “Not valid on weekends”, « valide en semaine »: what one side denies of one thing, the other says of its opposite.
  if (NAMES_TIME.has(en.group) && denies(rest.en, "en") !== denies(rest.fr, "fr")) return false;
  if ((en.group === "everybody" || isAntonym(en.group)) && turnsAlone(rest)) return false;
  if (en.group === "accompaniment") return !LANGS.some((lang) => answers(rest[lang], lang, "not"));
  if (POLAR.has(en.group)) return !LANGS.some((lang) => denies(rest[lang], lang));
  if (en.group === "language")
    return asksLanguage(texts) && !SELF.test(texts.en) && !SELF.test(texts.fr) && namedIn(texts.en) !== namedIn(texts.fr);
  return true;
}

const NAMES_TIME: ReadonlySet<ChoiceGroup> = new Set(["weekpart", "daypart"]);

/** Whether a word next to the one choice answers to a word next to the other: “always wear”, « ne portez jamais ». */
function beside({ alignment }: CheckContext, at: Facing, chosen: Sides<Choice>): boolean {
  const inside = alignment.inside(at.bead);
  const near = (lang: Lang) => {
    const words = inside.words[lang].flatMap((word, index) => {
      const sentence = inside.sentences[lang][word.sentence];
      if (sentence?.block !== at[lang].index || word.rarity === 0) return [];
      const from = sentence.from + word.from;
      return from >= chosen[lang].from && from < chosen[lang].to ? [] : [{ index, word, from }];
    });
    const after = words.findIndex(({ from }) => from >= chosen[lang].to);
    return words.slice(Math.max(0, (after < 0 ? words.length : after) - 1), (after < 0 ? words.length : after) + 1);
  };
  const fr = near("fr");
  return near("en").some(({ word }) => fr.some(({ index }) => index === word.answer));
}

/** The two sentences, if they face each other and each explains enough of the other. */
function facingTexts({ alignment }: CheckContext, at: Facing, facts: Sides<Fact>, least: number = LEAST.other): Sides<string> | undefined {
  const inside = alignment.inside(at.bead);
  const sentenceOf = (lang: Lang) =>
    inside.sentences[lang].findIndex(
      ({ block, from, to }) => block === at[lang].index && from <= facts[lang].from && facts[lang].from < to,
    );
  const [i, k] = [sentenceOf("en"), sentenceOf("fr")];
  const bead = inside.beads.find((one) => one.kind === "match" && one.en.includes(i) && one.fr.includes(k));
  if (!bead || Math.min(bead.coverage.en, bead.coverage.fr) < least) return undefined;
  const text = (lang: Lang) => bead[lang].map((one) => inside.sentences[lang][one]?.text ?? "").join("\n");
  return { en: text("en"), fr: text("fr") };
}

/** With less of two sentences explained, their words are not about the same thing. */
const LEAST = { named: 0.1, other: 0.15 } as const;

/** What makes a language one that is asked for, spoken or taught, and not that of a page. */
const ASKS =
  /(?<!\p{L})(?:fluen\p{L}*|proficien\p{L}*|knowledge|command|speak\p{L}*|spoken|writ(?:e|ing|ten)|communicat\p{L}*|abilit\p{L}*|able|essential|requir\p{L}*|language|educat\p{L}*|taught|teach\p{L}*|instruction|course\p{L}*|courant|couramment|maîtris\p{L}*|connaissance\p{L}*|parl[eé]\p{L}*|écri(?:re|t|te|ture)|communiqu\p{L}*|capacité|aptitude|essentiel\p{L}*|exig\p{L}*|requis\p{L}*|langue|enseign\p{L}*|cours)(?!\p{L})/iu;
const asksLanguage = (texts: Sides<string>): boolean => LANGS.every((lang) => ASKS.test(texts[lang]));

/** A page that speaks of its own language, or of that of a link. */
const SELF =
  /(?<!\p{L})(?:version|available|only|click|page|site|website|translat\p{L}*|traduct\p{L}*|tradui\p{L}*|disponible\p{L}*|seulement|cliquez|second|seconde|other|autre|preferred|choice|choix|pdf|document\p{L}*)(?!\p{L})/iu;

/** The languages that a text names: “ef”, “e”, “f”. */
function namedIn(text: string): string {
  if (/bilingu|both|either|deux langues|langues officielles|official languages/iu.test(text)) return "ef";
  return `${/english|angl[ao]/iu.test(text) ? "e" : ""}${/french|fran[çc][ao]/iu.test(text) ? "f" : ""}`;
}
