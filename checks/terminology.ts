import { defineCheck } from "#check";
import { differences } from "#facts/compare";
import { wordsOf as factWords, placeOfDifference } from "#facts/difference";
import { glossaryTerms } from "#facts/glossary-terms";
import { holdsFacts } from "#facts/holds-facts";
import { otherNames } from "#facts/lone-names";
import { placeOf } from "#parse/place";
import { type Lang, otherLang } from "#posting";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "terminology",
  group: "facts",
  category: "terminology",
  severity: "warning",
  summary: {
    en: "The terms of the glossary are translated as it says, and both texts name the same institutions.",
    fr: "Les termes du glossaire sont traduits comme il le prévoit, et les deux textes nomment les mêmes institutions.",
  },
  why: {
    en: "Under two names readers look for two things; official titles have one translation.",
    fr: "Sous deux noms, on cherche deux choses; les appellations officielles n’ont qu’une traduction.",
  },
  fix: {
    en: "Use the term that the glossary gives, or add the other one to the glossary.",
    fr: "Employez le terme que donne le glossaire, ou ajoutez-y l’autre.",
  },
  messages: {
    missing: ({ term, expected, lacking }: { term: string; expected: readonly string[]; lacking: Lang }) => ({
      en: `The ${lacking === "fr" ? "English" : "French"} text says ${quoted(term).en}; the glossary translates it ${listed(expected, "en")}, which the ${lacking === "fr" ? "French" : "English"} text does not use. Use the glossary’s term.`,
      fr: `Le texte ${lacking === "fr" ? "anglais" : "français"} dit ${quoted(term).fr}; le glossaire le traduit par ${listed(expected, "fr")}, que le texte ${lacking === "fr" ? "français" : "anglais"} n’emploie pas. Employez le terme du glossaire.`,
    }),
    wrong: ({ term, used, expected, lacking }: { term: string; used: string; expected: readonly string[]; lacking: Lang }) => ({
      en: `The ${lacking === "fr" ? "French" : "English"} text translates ${quoted(term).en} as ${quoted(used).en}; the glossary asks for ${listed(expected, "en")}. Use the glossary’s term.`,
      fr: `Le texte ${lacking === "fr" ? "français" : "anglais"} traduit ${quoted(term).fr} par ${quoted(used).fr}; le glossaire demande ${listed(expected, "fr")}. Employez le terme du glossaire.`,
    }),
    name: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text names ${quoted(en).en} where the French text names ${quoted(fr).en}. Find out which is right and correct the other.`,
      fr: `Le texte anglais nomme ${quoted(en).fr} là où le texte français nomme ${quoted(fr).fr}. Vérifiez ce qui est juste et corrigez l’autre.`,
    }),
    organisation: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text names ${quoted(en).en} and the French text ${quoted(fr).en}, which is another institution. Find out which is right and correct the other.`,
      fr: `Le texte anglais nomme ${quoted(en).fr} et le texte français, ${quoted(fr).fr}, qui est une autre institution. Vérifiez laquelle est la bonne et corrigez l’autre.`,
    }),
  },
  examples: [
    {
      label: { en: "The glossary’s term, in the plural", fr: "Le terme du glossaire, au pluriel" },
      en: "You report to the hiring manager.",
      fr: "Vous relevez des gestionnaires d’embauche.",
      config: { glossary: [{ en: ["hiring manager"], fr: ["gestionnaire d’embauche"] }] },
      finds: [],
    },
    {
      label: { en: "Another term", fr: "Un autre terme" },
      en: "You report to the hiring manager.",
      fr: "Vous relevez de la personne responsable du recrutement.",
      config: { glossary: [{ en: ["hiring manager"], fr: ["gestionnaire d’embauche"] }] },
      finds: ["missing:fr"],
    },
    {
      label: { en: "A translation that the glossary rules out", fr: "Une traduction que le glossaire exclut" },
      en: "The deadline for applications is in May.",
      fr: "La deadline pour postuler est en mai.",
      config: { glossary: [{ en: ["deadline"], fr: ["date limite"], not: { fr: ["deadline"] } }] },
      finds: ["wrong:fr"],
    },
    {
      label: { en: "Another institution", fr: "Une autre institution" },
      en: "Send the form to the Canada Revenue Agency (CRA).",
      fr: "Envoyez le formulaire à l’Agence des services frontaliers du Canada (ASFC).",
      finds: ["organisation"],
    },
  ],
  run(context, report) {
    const named = new Set<string>();
    for (const difference of differences(context, { of: ({ organisations }) => organisations })) {
      if (difference.kind !== "differs") continue;
      // An acronym beside its name is the same institution again.
      const key = `${difference.en.block.index} ${difference.en.fact.key} ${difference.fr.fact.key}`;
      if (!named.has(key))
        report("organisation", factWords.differs(difference), { ...placeOfDifference(context, difference), confidence: 0.8 });
      named.add(key);
    }
    for (const difference of otherNames(context))
      report("name", factWords.differs(difference), { ...placeOfDifference(context, difference), confidence: 0.7 });
    const { glossary } = context.config;
    if (glossary.length === 0) return;
    const terms = glossaryTerms(glossary);
    for (const bead of context.examined) {
      if (bead.kind !== "match" || context.claimed(bead)) continue;
      const readable = (lang: Lang) => context.blocks(bead, lang).filter((block) => holdsFacts(block, context));
      for (const { lacking, use, wrong, expected } of terms.untranslated({ en: readable("en"), fr: readable("fr") })) {
        const has = otherLang(lacking);
        const at = (lang: Lang, { block, from, to }: typeof use) => placeOf(context.pair[lang], block, from, to);
        const raw = ({ block, from, to }: typeof use) => block.text.slice(from, to);
        const opposite = wrong === undefined ? (context.blocks(bead, lacking)[0] ?? null) : at(lacking, wrong);
        const place = { bead, [has]: at(has, use), [lacking]: opposite, lacking };
        if (wrong === undefined) report("missing", { term: raw(use), expected, lacking }, { ...place, confidence: 0.75 });
        else report("wrong", { term: raw(use), used: raw(wrong), expected, lacking }, place);
      }
    }
  },
});

const listed = (terms: readonly string[], lang: Lang): string =>
  terms.map((term) => quoted(term)[lang]).join(lang === "en" ? " or " : " ou ");
