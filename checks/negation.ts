import type { Inside, SentenceBead } from "#align/bead";
import { isReadable } from "#align/inside";
import { type CheckContext, defineCheck, type Place } from "#check";
import { holdsFacts } from "#facts/compare";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Position } from "#posting";
import { langName } from "#text/lang-names";
import { answers, OPPOSITES, type Use, usesIn } from "#text/obligation";
import type { Sense } from "#text/obligation-words";
import { quoted } from "#text/quote";

/** A small word, and the sentence that it stands in. */
interface Stated extends Use {
  readonly sentence: number;
}

/** How sure a word without an answer must be: the least share of the words that each side explains of the other, and what follows. */
interface Lone {
  readonly coverage: number;
  /** With less than this explained it is information. */
  readonly sure?: number;
  readonly confidence: number;
  readonly severity?: "info";
  /** What the sentence of the word, and the other side, must hold besides. */
  readonly own?: RegExp;
  readonly other?: RegExp;
  /** The word is too common to tell anything outside the title. */
  readonly titles?: true;
}

export default defineCheck({
  id: "negation",
  group: "content",
  category: "mistranslation",
  severity: "warning",
  order: 15,
  summary: {
    en: "Small words that decide a requirement (must, may, an asset, not, and/or, senior) say the same in both languages.",
    fr: "Les petits mots qui décident d’une exigence (doit, peut, un atout, pas, et/ou, principal) disent la même chose dans les deux langues.",
  },
  why: {
    en: "One such word turns an asset into a requirement, or a permission into a duty.",
    fr: "Un seul de ces mots fait d’un atout une exigence, ou d’une permission une obligation.",
  },
  fix: {
    en: "Decide which text is right, and bring the other into line.",
    fr: "Déterminez quel texte est juste, puis corrigez l’autre.",
  },
  messages: {
    opposed: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text says ${quoted(en).en}, the French text ${quoted(fr).en}: that is not the same requirement. Make the two agree.`,
      fr: `Le texte anglais dit ${quoted(en).fr}, le texte français ${quoted(fr).fr}\u00A0: l’exigence n’est pas la même. Faites concorder les deux.`,
    }),
    missing: ({ word, lacking }: { word: string; lacking: Lang }) => ({
      en: `Nothing in the ${langName[lacking].en} text answers to ${quoted(word).en}, which changes what the sentence asks. Make the two agree.`,
      fr: `Rien dans le texte ${langName[lacking].fr} ne correspond à ${quoted(word).fr}, qui change ce que demande la phrase. Faites concorder les deux.`,
    }),
  },
  examples: [
    {
      en: "- A degree in archival science is required.\n- Knowledge of Cree is an asset.\n- You must not travel alone.\n",
      fr: "- Un diplôme en archivistique est exigé.\n- La connaissance du cri est un atout.\n- Il vous est interdit de voyager sans compagnon.\n",
      finds: [],
    },
    {
      label: { en: "A requirement that became an asset", fr: "Une exigence devenue un atout" },
      en: "A degree in archival science is required.\n",
      fr: "Un diplôme en archivistique est un atout.\n",
      finds: ["opposed"],
    },
    {
      label: { en: "A permission that became a duty", fr: "Une permission devenue une obligation" },
      en: "Employees may work from home on Fridays.\n",
      fr: "Le vendredi, les employés doivent travailler de la maison.\n",
      finds: ["opposed"],
    },
    {
      label: { en: "One of three, or all three", fr: "L’un des trois, ou les trois" },
      en: "You know photo, video and/or sound editing.\n",
      fr: "Vous connaissez le montage photo, vidéo et sonore.\n",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A “not” that is gone", fr: "Une négation disparue" },
      en: "The museum does not reimburse travel costs.\n",
      fr: "Le musée rembourse les frais de déplacement.\n",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    for (const bead of context.beads) {
      if (context.claimed(bead) || !isReadable(context.pair, bead)) continue;
      if (!LANGS.every((lang) => context.blocks(bead, lang).every((block) => holdsFacts(block, context)))) continue;
      const inside = context.alignment.inside(bead);
      for (const facing of inside.beads) {
        if (facing.kind !== "match") continue;
        const uses = { en: usesOf(inside, facing, "en"), fr: usesOf(inside, facing, "fr") };
        if (uses.en.length === 0 && uses.fr.length === 0) continue;
        const all = { en: scopeOf(inside, facing, "en"), fr: scopeOf(inside, facing, "fr") };
        const opposed = opposites(uses, all);
        if (opposed) {
          const [en, fr] = opposed;
          const at = { en: positionOf(context, inside, "en", en), fr: positionOf(context, inside, "fr", fr) };
          report("opposed", { en: en.word, fr: fr.word }, { ...at, bead, confidence: 0.85 });
          context.claim(bead);
          break;
        }
        const lone = alone(inside, uses, all, facing, isTitle(context.blocks(bead, "fr")));
        if (!lone) continue;
        const [has, use, { confidence, severity }] = lone;
        const lacking = otherLang(has);
        const place: Place = {
          [has]: positionOf(context, inside, has, use),
          [lacking]: positionOf(context, inside, lacking, sentenceOf(inside, facing, lacking)),
          lacking,
          bead,
          confidence,
          ...(severity && { severity }),
        };
        report("missing", { word: use.word, lacking }, place);
        if (!severity) context.claim(bead);
        break;
      }
    }
  },
});

/** Least share of the words of each sentence that the other explains, from which an answer is looked for in them alone and not in the whole blocks. */
const SAME_SENTENCE = 0.4;

function scopeOf({ sentences }: Inside, facing: SentenceBead, lang: Lang): string {
  const sure = Math.min(facing.coverage.en, facing.coverage.fr) >= SAME_SENTENCE;
  const scope = sure ? facing[lang].map((i) => sentences[lang][i]) : sentences[lang];
  return scope.map((sentence) => sentence?.text).join("\n");
}

const isTitle = ([block]: readonly Block[]): boolean => block?.key === "title";

function usesOf({ sentences }: Inside, facing: SentenceBead, lang: Lang): readonly Stated[] {
  return facing[lang].flatMap((sentence) => usesIn(sentences[lang][sentence]?.text ?? "", lang).map((use) => ({ ...use, sentence })));
}

/** Where each side says one of two opposites and nothing on it may mean the other. A “not” turns either into its opposite: no verdict. */
function opposites(
  uses: { readonly [L in Lang]: readonly Stated[] },
  all: { readonly [L in Lang]: string },
): readonly [en: Stated, fr: Stated] | undefined {
  for (const [one, other] of OPPOSITES) {
    for (const [inEn, inFr] of [
      [one, other],
      [other, one],
    ] as const) {
      const en = uses.en.find(({ sense }) => sense === inEn);
      const fr = uses.fr.find(({ sense }) => sense === inFr);
      if (!en || !fr || answers(all.en, "en", inFr) || answers(all.fr, "fr", inEn)) continue;
      if (!LANGS.some((lang) => uses[lang].some(({ sense }) => sense === "not"))) return [en, fr];
    }
  }
  return undefined;
}

/** Read off clean parallel text: with less of a sentence explained, a word without an answer is freedom of translation as often as not. */
const LONE: { readonly [S in Sense]?: Lone } = {
  "and-or": { coverage: 0.4, confidence: 0.75, other: /(?<!\p{L})(?:and|et)(?!\p{L})/iu },
  not: { coverage: 0.7, sure: 0.8, confidence: 0.75 },
  // A preference may be anyone’s: “in your preferred language”.
  asset: {
    coverage: 0.7,
    confidence: 0.75,
    own: /\b(?:assets?|atouts?|nice[ -]to[ -]have|plus|bonus|advantage|desirable|souhait\p{L}+)/iu,
  },
  senior: { coverage: 0, confidence: 0.75 },
  principal: { coverage: 0, confidence: 0.7, titles: true },
  only: { coverage: 0.6, confidence: 0.5, severity: "info" },
  "at least": { coverage: 0.6, confidence: 0.5, severity: "info", own: /\d/u },
};

/** A word of one side that nothing on the other answers to. */
function alone(
  inside: Inside,
  uses: { readonly [L in Lang]: readonly Stated[] },
  all: { readonly [L in Lang]: string },
  { coverage }: SentenceBead,
  title: boolean,
): readonly [has: Lang, use: Stated, lone: Lone] | undefined {
  const least = Math.min(coverage.en, coverage.fr);
  for (const has of LANGS) {
    for (const use of uses[has]) {
      const lone = LONE[use.sense];
      if (!lone || least < lone.coverage || (lone.titles && !title)) continue;
      const other = otherLang(has);
      if (lone.own?.test(inside.sentences[has][use.sentence]?.text ?? "") === false || lone.other?.test(all[other]) === false) continue;
      if (!answers(all[other], other, use.sense))
        return [has, use, lone.sure && least < lone.sure ? { ...lone, severity: "info", confidence: 0.5 } : lone];
    }
  }
  return undefined;
}

function sentenceOf({ sentences }: Inside, facing: SentenceBead, lang: Lang): Pick<Stated, "sentence" | "from" | "to"> {
  const sentence = facing[lang][0] as number;
  return { sentence, from: 0, to: sentences[lang][sentence]?.text.length ?? 0 };
}

function positionOf(
  { pair }: CheckContext,
  { sentences }: Inside,
  lang: Lang,
  { sentence, from, to }: Pick<Stated, "sentence" | "from" | "to">,
): Position {
  const { block, from: start } = sentences[lang][sentence] as Inside["sentences"]["en"][number];
  return placeOf(pair[lang], pair[lang].blocks[block] as Block, start + from, start + to);
}
