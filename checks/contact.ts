import { type CheckContext, defineCheck } from "#check";
import { differences } from "#facts/compare";
import { placeOfDifference, placeOfFact, wordsOf } from "#facts/difference";
import { exchangedValues } from "#facts/exchanged-values";
import { holdsFacts } from "#facts/holds-facts";
import { type BlockFacts, factsOf } from "#facts/read";
import { areTwinHosts } from "#facts/twin-hosts";
import { eachOdds } from "#language/evidence";
import { LANGS, type Lang, otherLang } from "#posting";
import { ownLines } from "#text/contacts";
import { exchangeMessage } from "#text/exchange-message";
import { normalizeTarget } from "#text/links";
import { type MailboxRelation, relateMailboxes } from "#text/mailboxes";
import { quoted } from "#text/quote";

/** What `contact` calls each kind, with its article. */
const KINDS = {
  email: { en: "The e-mail address", fr: "L’adresse courriel" },
  phone: { en: "The telephone number", fr: "Le numéro de téléphone" },
  postal: { en: "The postal code", fr: "Le code postal" },
} as const;

const kindOf = (value: string): keyof typeof KINDS =>
  value.includes("@") ? "email" : /[A-Z]\d[A-Z] ?\d/u.test(value) ? "postal" : "phone";

export default defineCheck({
  id: "contact",
  group: "facts",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "E-mail addresses, telephone numbers and postal codes are the same in both languages.",
    fr: "Les adresses courriel, les numéros de téléphone et les codes postaux sont les mêmes dans les deux langues.",
  },
  why: {
    en: "With a wrong or missing address, readers of one language cannot apply, ask or get accommodation.",
    fr: "Sans la bonne adresse, le lectorat d’une des langues ne peut ni postuler, ni s’informer, ni demander une mesure d’adaptation.",
  },
  fix: {
    en: "Check the address or number and correct it; add the one that is missing.",
    fr: "Vérifiez l’adresse ou le numéro et corrigez-le; ajoutez celui qui manque.",
  },
  messages: {
    exchanged: exchangeMessage,
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `${KINDS[kindOf(en)].en} is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `${KINDS[kindOf(en)].fr} est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez quelle version est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `${quoted(value).en} is in the English text and not in the French one. Add it to the French so that its readers can get in touch.`,
            fr: `${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez ces coordonnées au français pour que son lectorat puisse communiquer avec vous.`,
          }
        : {
            en: `${quoted(value).en} is in the French text and not in the English one. Add it to the English so that its readers can get in touch.`,
            fr: `${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez ces coordonnées à l’anglais pour que son lectorat puisse communiquer avec vous.`,
          },
    "visible-mailto": ({ value, lacking }: { value: string; lacking: Lang }) => ({
      en: `${lacking === "fr" ? "The French text" : "The English text"} shows ${quoted(value).en} with its “mailto:”, which readers are not meant to see. Write the address alone, or put it behind words.`,
      fr: `Le texte ${lacking === "fr" ? "français" : "anglais"} affiche ${quoted(value).fr} avec le préfixe «\u00A0mailto:\u00A0», que le lectorat ne devrait pas voir. Écrivez l’adresse seule ou intégrez-la à un lien.`,
    }),
  },
  examples: [
    {
      label: { en: "The same contacts in two notations", fr: "Les mêmes coordonnées dans deux notations" },
      en: "Write to Jobs@example.ca or call 1-800-555-0199, ext. 12.",
      fr: "Écrivez à jobs@example.ca ou composez le 1 800 555-0199, poste 12.",
      finds: [],
    },
    {
      label: { en: "Another telephone number", fr: "Un autre numéro de téléphone" },
      en: "Call us at 613-555-0123.",
      fr: "Appelez-nous au 613-555-0132.",
      finds: ["differs"],
    },
    {
      label: { en: "An address on one side only", fr: "Une adresse d’un seul côté" },
      en: "Questions about the process? Write to jobs@example.ca.",
      fr: "Vous avez des questions sur le processus? Écrivez-nous.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A prefix that shows", fr: "Un préfixe apparent" },
      en: "Questions? Write to jobs@example.ca.",
      fr: "Des questions? Écrivez à <mailto:jobs@example.ca>.",
      finds: ["visible-mailto:fr"],
    },
  ],
  run(context, report) {
    const kinds: readonly ((facts: BlockFacts) => BlockFacts["emails"])[] = [(f) => f.emails, (f) => f.phones, (f) => f.postalCodes];
    for (const difference of kinds.flatMap((of) => differences(context, { of }))) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "missing") {
        report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.8 });
        continue;
      }
      const { en, fr } = difference;
      const relation = en.fact.key.includes("@") ? relateAddresses(context, en.fact.key, fr.fact.key) : "other";
      if (relation === "same") continue;
      if (relation === "translated") {
        report("differs", wordsOf.differs(difference), { ...place, severity: "warning", confidence: 0.7 });
        continue;
      }
      const own =
        (relation === "unknown" && LANGS.some((lang) => hasWord({ en, fr }[lang].fact.key))) || ownLines(en.fact.key, fr.fact.key);
      report("differs", wordsOf.differs(difference), own ? { ...place, severity: "info", confidence: 0.5 } : place);
    }
    for (const { first } of kinds.flatMap((of) => exchangedValues(context, of)))
      report("exchanged", wordsOf.differs(first), { ...placeOfDifference(context, first), severity: "warning", confidence: 0.85 });
    for (const bead of context.examined) {
      if (bead.kind !== "match" || context.claimed(bead)) continue;
      const shown = (lang: Lang) =>
        context
          .blocks(bead, lang)
          .filter((block) => block.text.includes("mailto:") && holdsFacts(block, context))
          .flatMap((block) =>
            factsOf(block, lang)
              .emails.filter(({ raw }) => raw.startsWith("mailto:"))
              .map((fact) => ({ block, fact })),
          );
      const both = { en: shown("en"), fr: shown("fr") };
      for (const lang of LANGS) {
        const [first] = both[lang];
        if (first === undefined || both[otherLang(lang)].length > 0) continue;
        const place = { [lang]: placeOfFact(context, lang, first), [otherLang(lang)]: context.blocks(bead, otherLang(lang))[0] ?? null };
        report(
          "visible-mailto",
          { value: first.fact.key, lacking: lang },
          { bead, ...place, lacking: lang, severity: "warning", category: "markup" },
        );
      }
    }
  },
});

/** As mailboxes, under hosts that links show to be one site’s; a name and a host that are translated together are no slip. */
function relateAddresses(context: CheckContext, en: string, fr: string): MailboxRelation | "translated" {
  const plain = relateMailboxes(en, fr);
  const [hosts, names] = [[hostOf(en), hostOf(fr)] as const, [nameOf(en), nameOf(fr)] as const];
  if (plain !== "other" || hosts[0] === hosts[1]) return plain;
  const named = relateMailboxes(`${names[0]}@${hosts[0]}`, `${names[1]}@${hosts[0]}`);
  if (areTwinHosts(context, ...hosts)) return named === "other" ? "translated" : named;
  return named === "same" && names[0] !== names[1] ? "translated" : "other";
}

const nameOf = (address: string): string => address.split("@", 1)[0] ?? "";
const hostOf = (address: string): string => normalizeTarget(`https://${address.split("@")[1] ?? ""}`).host;

/** Whether the name of an address holds a word of a language, so that it may be the name of an office; else it is a person’s. */
function hasWord(address: string): boolean {
  let found = false;
  eachOdds(address.split("@", 1)[0] ?? "", (_odds, _casing, _from, _to, isKnown) => {
    found ||= isKnown;
  });
  return found;
}
