import { defineCheck } from "#check";
import { type Generations, generationsOf } from "#facts/generations";
import type { Block, Position } from "#posting";
import { quoted } from "#text/quote";

interface Facts {
  readonly [name: string]: string | number;
  readonly scope: Generations["scope"];
  /** Blocks without a counterpart, and all of them, on each side. */
  readonly aloneEn: number;
  readonly allEn: number;
  readonly aloneFr: number;
  readonly allFr: number;
  /** The first blocks without a counterpart. */
  readonly en: string;
  readonly fr: string;
}

const OF = {
  page: { en: "of the page", fr: "de la page" },
  section: { en: "of this section", fr: "de cette section" },
  list: { en: "of this list", fr: "de cette liste" },
  table: { en: "of this table", fr: "de ce tableau" },
} as const;

export default defineCheck({
  id: "generation",
  group: "structure",
  category: "inconsistency",
  severity: "error",
  // After what is in the wrong language, before what is missing: it takes all that it names with it.
  order: -6,
  summary: {
    en: "The two versions of the page date from the same time.",
    fr: "Les deux versions de la page datent de la même époque.",
  },
  why: {
    en: "One language was rewritten and the other still presents the text as it was; to list each block as missing would say the same many times.",
    fr: "L’une des langues a été réécrite, et l’autre présente encore l’ancien texte; énumérer chaque bloc manquant reviendrait à dire bien des fois la même chose.",
  },
  fix: {
    en: "Find out which text is current, and translate it anew for the other language.",
    fr: "Déterminez quel texte est à jour, puis retraduisez-le dans l’autre langue.",
  },
  messages: {
    rewritten: ({ scope, aloneEn, allEn, aloneFr, allFr, en, fr }: Facts) => ({
      en: `${aloneEn} of the ${allEn} English blocks ${OF[scope].en} and ${aloneFr} of the ${allFr} French ones have no counterpart, from ${quoted(en, 60).en} and ${quoted(fr, 60).en} on: the two versions date from different times. Bring both to the current text.`,
      fr: `${aloneEn} des ${allEn} blocs anglais ${OF[scope].fr} et ${aloneFr} des ${allFr} blocs français n’ont pas de pendant, à partir de ${quoted(en, 60).fr} et de ${quoted(fr, 60).fr}\u00A0: les deux versions ne datent pas de la même époque. Mettez-les au texte actuel.`,
    }),
    swapped: ({ scope, aloneEn, aloneFr, en, fr }: Facts) => ({
      en: `The ${scope === "table" ? "rows of these tables" : "items of these lists"} are not translations of each other: ${aloneEn} in English, from ${quoted(en, 60).en} on, and ${aloneFr} in French, from ${quoted(fr, 60).en} on, have no counterpart. Give both versions the same ones, unless each language rightly has its own.`,
      fr: `Les ${scope === "table" ? "lignes de ces tableaux" : "éléments de ces listes"} ne se traduisent pas\u00A0: ${aloneEn} en anglais, à partir de ${quoted(en, 60).fr}, et ${aloneFr} en français, à partir de ${quoted(fr, 60).fr}, n’ont pas de pendant. Donnez les mêmes aux deux versions, à moins que chaque langue n’ait à juste titre les siens.`,
    }),
  },
  examples: [
    {
      en: "## The pool\n\nThe pool opens at 6 in the morning.\n\nSwimmers leave their shoes at the door.\n\nA lifeguard watches over each lane.",
      fr: "## La piscine\n\nLa piscine ouvre à 6 h.\n\nLes nageurs laissent leurs chaussures à la porte.\n\nUn sauveteur surveille chaque couloir.",
      finds: [],
    },
    {
      label: { en: "A section that only the English version rewrote", fr: "Une section que seule la version anglaise a réécrite" },
      en: "## The pool\n\nThe pool opens at 6 in the morning.\n\nSwimmers leave their shoes at the door.\n\nA lifeguard watches over each lane.\n\nChildren under ten come with a parent.",
      fr: "## La piscine\n\nLe bassin de 1962 a été vidé pour des travaux qui dureront deux ans.\n\n![Plan du chantier](/plan.png)\n\n- Le sauna fermera aussi.\n- Un autobus mène au gymnase de la rue des Érables.\n- Les abonnements sont prolongés d’autant.\n- Le café déménage à la bibliothèque.",
      finds: ["rewritten"],
    },
  ],
  run(context, report) {
    for (const found of generationsOf(context)) {
      const { scope, alone, all, beads, weak } = found;
      const [bead] = beads;
      const place = { en: spanOf(alone.en), fr: spanOf(alone.fr), identity: `${scope} ${alone.en[0]?.text}`, ...(bead && { bead }) };
      const facts: Facts = {
        scope,
        aloneEn: alone.en.length,
        allEn: all.en,
        aloneFr: alone.fr.length,
        allFr: all.fr,
        en: alone.en[0]?.text ?? "",
        fr: alone.fr[0]?.text ?? "",
      };
      for (const one of [...beads, ...weak]) context.claim(one);
      if (scope === "page" || scope === "section") report("rewritten", facts, place);
      else report("swapped", facts, { ...place, severity: "warning", confidence: 0.8 });
    }
  },
});

function spanOf(blocks: readonly Block[]): Position | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { start: first.position.start, end: last.position.end } : null;
}
