import type { Inside, SentenceBead } from "#align/bead";
import { isReadable } from "#align/inside";
import { type CheckContext, defineCheck, type Place } from "#check";
import { contraryBounds, contraryChoices } from "#facts/chosen";
import { differences } from "#facts/compare";
import { contraryLimits } from "#facts/contrary-limits";
import { contraryModes } from "#facts/contrary-modes";
import { contraryReply } from "#facts/contrary-replies";
import { countComparison } from "#facts/counted";
import { holds, placeOfDifference, wordsOf } from "#facts/difference";
import { headingGap } from "#facts/heading-gap";
import { holdsFacts } from "#facts/holds-facts";
import { lostBan, lostProhibition } from "#facts/lost-ban";
import { lostBound } from "#facts/lost-bounds";
import { lostScope } from "#facts/lost-scope";
import { lostTimeLimit } from "#facts/lost-time-limit";
import { opposedUses, unansweredUse } from "#facts/obligation-answers";
import type { StatedUse } from "#facts/obligation-scope";
import { saysOneLanguage } from "#language/one-language";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Position, type Sides } from "#posting";
import { langName } from "#text/lang-names";
import { isCommon, usesIn } from "#text/obligation";
import { quoted } from "#text/quote";

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
      en: `The English text says ${quoted(en).en}, the French text ${quoted(fr).en}: they differ. Make the two agree.`,
      fr: `Le texte anglais dit ${quoted(en).fr}, le texte français ${quoted(fr).fr}\u00A0: les deux diffèrent. Faites concorder les deux.`,
    }),
    missing: ({ word, lacking }: { word: string; lacking: Lang }) => ({
      en: `Nothing in the ${langName[lacking].en} text answers to ${quoted(word).en}, which changes what the sentence asks. Make the two agree.`,
      fr: `Rien dans le texte ${langName[lacking].fr} ne correspond à ${quoted(word).fr}, qui change ce que demande la phrase. Faites concorder les deux.`,
    }),
    heading: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English heading says ${quoted(en).en}, the French one ${quoted(fr).en}: what stands under it is not the same to readers. Make the two agree.`,
      fr: `Le titre anglais dit ${quoted(en).fr}, le titre français ${quoted(fr).fr}\u00A0: ce qui suit n’a pas la même portée pour le lectorat. Faites concorder les deux.`,
    }),
    qualifier: ({ word, lacking }: { word: string; lacking: Lang }) => ({
      en: `The ${langName[otherLang(lacking)].en} heading or title says ${quoted(word).en}; nothing in the ${langName[lacking].en} one answers to it. Make the two agree.`,
      fr: `Le titre ${langName[otherLang(lacking)].fr} dit ${quoted(word).fr}; rien dans le titre ${langName[lacking].fr} n’y correspond. Faites concorder les deux.`,
    }),
  },
  examples: [
    {
      en: "- A degree in archival science is required.\n- Knowledge of Cree is an asset.\n- You must not travel alone.\n",
      fr: "- Un diplôme en archivistique est exigé.\n- La connaissance du cri est un atout.\n- Il vous est interdit de voyager sans compagnon.\n",
      finds: [],
    },
    {
      label: { en: "“Only” said as a condition", fr: "« Only » rendu par une condition" },
      en: "Only residents may apply for a permit.",
      fr: "Il faut être résident pour demander un permis.",
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
    {
      label: {
        en: "Under a heading that says “assets”, each item may say so or not",
        fr: "Sous un titre « Atouts », chaque élément peut le dire ou non",
      },
      en: "## Assets\n\n- Knowledge of steel pipes and pumps\n",
      fr: "## Atouts\n\n- La connaissance des tuyaux d’acier et des pompes est un atout\n",
      finds: [],
    },
    {
      label: { en: "A heading that says more in one language", fr: "Un titre qui en dit plus dans une langue" },
      en: "## Qualifications (essential)\n\nYou can weld steel pipes.\n",
      fr: "## Qualifications\n\nVous savez souder des tuyaux d’acier.\n",
      finds: ["qualifier:fr"],
    },
    {
      label: { en: "Headings that contradict each other", fr: "Des titres qui se contredisent" },
      en: "## Required\n\nYou can weld steel pipes.\n",
      fr: "## Atouts\n\nVous savez souder des tuyaux d’acier.\n",
      finds: ["heading"],
    },
  ],
  run(context, report) {
    const places = contraryChoices(context, (group) => group === "ordinal");
    const counted = places.length === 0 ? [] : differences(context, countComparison(context)).filter((one) => one.kind === "differs");
    const contrary = [
      ...contraryBounds(context),
      ...contraryChoices(context, (group) => !OWN_RULE.has(group)),
      ...places.filter((place) => !counted.some((one) => holds(one, place))),
    ];
    for (const bead of context.examined) {
      if (context.claimed(bead) || bead.kind !== "match") continue;
      const isMarked = LANGS.some((lang) => context.blocks(bead, lang).some(({ text }) => saysOneLanguage(text)));
      const gap = isMarked ? undefined : headingGap(context, bead);
      if (gap) {
        const place = { ...gap.place, bead, confidence: 0.75 };
        if ("has" in gap) report("qualifier", { word: gap.word, lacking: otherLang(gap.has) }, { ...place, lacking: otherLang(gap.has) });
        else report("heading", gap.words, place);
        context.claim(bead);
        continue;
      }
      const choice = contraryReply(context, bead) ?? contrary.find((one) => one.bead === bead);
      if (choice) {
        report("opposed", wordsOf.differs(choice), { ...placeOfDifference(context, choice), confidence: 0.85 });
        context.claim(bead);
        continue;
      }
      if (!isReadable(context.pair, bead)) continue;
      if (!LANGS.every((lang) => context.blocks(bead, lang).every((block) => holdsFacts(block, context)))) continue;
      const inside = context.alignment.inside(bead);
      for (const facing of inside.beads) {
        if (facing.kind !== "match") continue;
        const modes = contraryModes(inside, facing) ?? contraryLimits(context.pair, inside, facing);
        if (modes) {
          const at = { en: positionOf(context, inside, "en", modes.en), fr: positionOf(context, inside, "fr", modes.fr) };
          report("opposed", { en: modes.en.word, fr: modes.fr.word }, { ...at, bead, confidence: 0.85 });
          context.claim(bead);
          break;
        }
        const lone =
          lostBan(inside, facing) ??
          lostProhibition(inside, facing) ??
          lostBound(context.pair, inside, facing) ??
          lostTimeLimit(context.pair, inside, facing) ??
          lostScope(inside, facing);
        if (lone) {
          const lacking = otherLang(lone.side);
          const place: Place = {
            [lone.side]: positionOf(context, inside, lone.side, lone),
            [lacking]: positionOf(context, inside, lacking, sentenceOf(inside, facing, lacking)),
            lacking,
            bead,
            confidence: 0.75,
          };
          report("missing", { word: lone.word, lacking }, place);
          context.claim(bead);
          break;
        }
        const uses = usesOf(inside, facing);
        if (uses.en.length === 0 && uses.fr.length === 0) continue;
        const all = { en: scopeOf(inside, facing, "en"), fr: scopeOf(inside, facing, "fr") };
        const opposed = opposedUses(uses, all);
        if (opposed) {
          const [en, fr] = opposed;
          const at = { en: positionOf(context, inside, "en", en), fr: positionOf(context, inside, "fr", fr) };
          if (isCommon(en, fr)) report("opposed", { en: en.word, fr: fr.word }, { ...at, bead, confidence: 0.5, severity: "info" });
          else {
            report("opposed", { en: en.word, fr: fr.word }, { ...at, bead, confidence: 0.85 });
            context.claim(bead);
          }
          break;
        }
        const unanswered = unansweredUse(context, bead, uses, all, facing);
        if (!unanswered) continue;
        const [has, use, { confidence, severity }] = unanswered;
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
        if (severity !== "info") context.claim(bead);
        break;
      }
    }
  },
});

/** Choices that the checks of numbers, codes and dates report. */
const OWN_RULE: ReadonlySet<string> = new Set(["frequency", "language", "clock", "ordinal"]);

/** Least share of the words of each sentence that the other explains, from which an answer is looked for in them alone and not in the whole blocks. */
const SAME_SENTENCE = 0.4;

function scopeOf({ sentences }: Inside, facing: SentenceBead, lang: Lang): string {
  const sure = Math.min(facing.coverage.en, facing.coverage.fr) >= SAME_SENTENCE;
  const scope = sure ? facing[lang].map((i) => sentences[lang][i]) : sentences[lang];
  return scope.map((sentence) => sentence?.text).join("\n");
}

/** By the sentences that face each other, which recur with their bead in other pairs. */
const knownUses = new WeakMap<SentenceBead, Sides<readonly StatedUse[]>>();

function usesOf(inside: Inside, facing: SentenceBead): Sides<readonly StatedUse[]> {
  const known = knownUses.get(facing);
  if (known !== undefined) return known;
  const uses = { en: readUses(inside, facing, "en"), fr: readUses(inside, facing, "fr") };
  knownUses.set(facing, uses);
  return uses;
}

function readUses({ sentences }: Inside, facing: SentenceBead, lang: Lang): readonly StatedUse[] {
  return facing[lang].flatMap((sentence) => usesIn(sentences[lang][sentence]?.text ?? "", lang).map((use) => ({ ...use, sentence })));
}

function sentenceOf({ sentences }: Inside, facing: SentenceBead, lang: Lang): Pick<StatedUse, "sentence" | "from" | "to"> {
  const sentence = facing[lang][0] as number;
  return { sentence, from: 0, to: sentences[lang][sentence]?.text.length ?? 0 };
}

function positionOf(
  { pair }: CheckContext,
  { sentences }: Inside,
  lang: Lang,
  { sentence, from, to }: Pick<StatedUse, "sentence" | "from" | "to">,
): Position {
  const { block, from: start } = sentences[lang][sentence] as Inside["sentences"]["en"][number];
  return placeOf(pair[lang], pair[lang].blocks[block] as Block, start + from, start + to);
}
