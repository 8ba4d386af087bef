import { type CheckContext, defineCheck } from "#check";
import { isEnglishWord, mayTranslate } from "#facts/sure-words";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang } from "#posting";
import { type CodeGap, codeGap, type NameWords, spanGap } from "#text/code-lines";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "command",
  group: "facts",
  category: "inconsistency",
  severity: "warning",
  summary: {
    en: "Commands, options, paths and identifiers in code are the same in both languages.",
    fr: "Les commandes, les options, les chemins et les identificateurs du code sont les mêmes dans les deux langues.",
  },
  why: {
    en: "Readers copy code as it stands; in one of the languages it does something else, or nothing.",
    fr: "On copie le code tel quel; dans l’une des langues, il fait autre chose, ou rien.",
  },
  fix: {
    en: "Find out which code is right and correct the other. Comments, messages and names that readers fill in may be translated.",
    fr: "Vérifiez quel code est juste et corrigez l’autre. Les commentaires, les messages et les noms à remplacer peuvent être traduits.",
  },
  messages: {
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The code is ${quoted(en).en} in English and ${quoted(fr).en} in French, which does not do the same. Find out which is right and correct the other.`,
      fr: `Le code est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français, ce qui ne fait pas la même chose. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The command ${quoted(value).en} is in the English code and not in the French. Add it to the French, or remove it from the English.`,
            fr: `La commande ${quoted(value).fr} figure dans le code anglais, mais pas dans le code français. Ajoutez-la au français ou retirez-la de l’anglais.`,
          }
        : {
            en: `The command ${quoted(value).en} is in the French code and not in the English. Add it to the English, or remove it from the French.`,
            fr: `La commande ${quoted(value).fr} figure dans le code français, mais pas dans le code anglais. Ajoutez-la à l’anglais ou retirez-la du français.`,
          },
  },
  examples: [
    {
      label: { en: "Comments and messages are translated", fr: "Les commentaires et les messages sont traduits" },
      en: "Run this:\n\n```sh\n# Start the pump\npump start --slow\necho 'The pump runs'\n```",
      fr: "Lancez ceci\u00A0:\n\n```sh\n# Démarrer la pompe\npump start --slow\necho 'La pompe tourne'\n```",
      finds: [],
    },
    {
      label: { en: "Another option", fr: "Une autre option" },
      en: "Run this:\n\n```sh\npump start --slow\n```",
      fr: "Lancez ceci\u00A0:\n\n```sh\npump start --fast\n```",
      finds: ["differs"],
    },
    {
      label: { en: "A command that was translated", fr: "Une commande traduite" },
      en: "Run `npm test` before you open a request.",
      fr: "Lancez `npm essai` avant d’ouvrir une demande.",
      finds: ["differs"],
    },
    {
      label: { en: "Another variable", fr: "Une autre variable" },
      en: "Set `OTTER_TIMEOUT` before you start.",
      fr: "Définissez `OTTER_DELAY` avant de commencer.",
      finds: ["differs"],
    },
    {
      label: { en: "A command on one side only", fr: "Une commande d’un seul côté" },
      en: "Run this:\n\n```sh\nnpm ci\nnpm test\n```",
      fr: "Lancez ceci\u00A0:\n\n```sh\nnpm ci\n```",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    const { lexicon } = context.alignment;
    const words: NameWords = {
      translates: (en, fr) => mayTranslate(lexicon, en, fr),
      isEnglish: (word) => isEnglishWord(lexicon, word),
    };
    for (const bead of context.examined) {
      if (bead.kind !== "match" || context.claimed(bead)) continue;
      const [en, ...moreEn] = context.blocks(bead, "en");
      const [fr, ...moreFr] = context.blocks(bead, "fr");
      if (!en || !fr) continue;
      const isCode = en.kind === "code" && fr.kind === "code";
      if (isCode && moreEn.length + moreFr.length > 0) continue;
      const gap = isCode
        ? codeGap({ text: en.text, language: en.detail ?? "" }, { text: fr.text, language: fr.detail ?? "" }, words)
        : spanGap(spansOf(context.blocks(bead, "en")), spansOf(context.blocks(bead, "fr")), words);
      if (gap === null) continue;
      const place = {
        bead,
        en: placeIn(context, "en", context.blocks(bead, "en"), gap),
        fr: placeIn(context, "fr", context.blocks(bead, "fr"), gap),
      };
      const lacking = LANGS.find((lang) => gap[lang] === "");
      if (lacking === undefined) report("differs", { en: gap.en, fr: gap.fr }, { ...place, confidence: 0.8 });
      else report("missing", { value: gap.en || gap.fr, lacking }, { ...place, lacking, confidence: 0.75 });
    }
  },
});

const spansOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text, pieces }) =>
    kind === "field" || kind === "code" || kind === "html"
      ? []
      : pieces.filter(({ role }) => role === "code").map(({ at, length }) => text.slice(at, at + length).trim()),
  );

/** The code itself where it stands in the text as it is quoted, else the block. */
function placeIn({ pair }: CheckContext, lang: Lang, blocks: readonly Block[], gap: CodeGap) {
  const [first] = blocks;
  const block = blocks.find(({ kind, text }) => kind !== "code" && gap[lang] !== "" && text.includes(gap[lang]));
  if (block === undefined) return first ?? null;
  const at = block.text.indexOf(gap[lang]);
  return placeOf(pair[lang], block, at, at + gap[lang].length);
}
