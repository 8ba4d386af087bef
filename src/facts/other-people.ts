import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import type { Lang, Sides } from "#posting";
import { factAt } from "#text/fact";
import { areUnlike, areWords, isKnown, skeleton, unaccented } from "./name-words.ts";

/** Two names of which one word is the same and the other is nowhere on the other side: “Ana Ruiz”, « Ana Roy ». */
export function otherPeople(context: CheckContext, bead: Bead): Extract<Difference, { kind: "differs" }> | undefined {
  const en = namesIn(context, bead, "en");
  const fr = en.length === 0 ? [] : namesIn(context, bead, "fr");
  if (fr.length === 0) return undefined;
  const texts = { en: foldedText(context, bead, "en"), fr: foldedText(context, bead, "fr") };
  for (const one of en) {
    const [first = "", last = ""] = one.fact.raw.split(" ");
    for (const other of fr) {
      const [prenom = "", nom = ""] = other.fact.raw.split(" ");
      const unlike = first === prenom ? ([last, nom] as const) : last === nom ? ([first, prenom] as const) : undefined;
      if (!unlike || skeleton(unlike[0]) === skeleton(unlike[1]) || areWords(...unlike) || areWords(first, prenom)) continue;
      // A word that the lexicon knows may be one of a label; of a surname, a few letters make another person.
      if (!areUnlike(...unlike) && (first !== prenom || unlike.some((word) => isKnown(context, word)))) continue;
      if (!texts.fr.includes(unaccented(unlike[0])) && !texts.en.includes(unaccented(unlike[1])))
        return { kind: "differs", bead, en: one, fr: other };
    }
  }
  const [one, other] = [en[0], fr[0]];
  if (!one || !other || en.length + fr.length > 2) return undefined;
  return areStrangers(context, one, other, texts) ? { kind: "differs", bead, en: one, fr: other } : undefined;
}

/** “Marion Leduc”, « Martine Roy » : no word of either is on the other side, none sounds like another, and none is a word of a language. */
function areStrangers(context: CheckContext, en: Stated, fr: Stated, texts: Sides<string>): boolean {
  const [names, noms] = [en.fact.raw.split(" "), fr.fact.raw.split(" ")];
  if (names.some((name) => texts.fr.includes(unaccented(name))) || noms.some((nom) => texts.en.includes(unaccented(nom)))) return false;
  if (names.some((name, i) => skeleton(name) === skeleton(noms[i] ?? ""))) return false;
  return ![...names, ...noms].some((word) => isKnown(context, word)) && !areWords(en.fact.raw, fr.fact.raw);
}

const foldedText = (context: CheckContext, bead: Bead, lang: Lang): string =>
  unaccented(
    context
      .blocks(bead, lang)
      .map(({ text }) => text)
      .join("\n"),
  );

/** Two capitalised words side by side, no more; the first word of a sentence may stand before them: “Call Ana Ruiz”. */
const PERSON =
  /(?<![\p{L}’'-]|\p{Lu}[\p{L}.’'-]{0,30} )(?:(?<=^|[.!?:]\s)\p{Lu}\p{Ll}{1,15} (?=\p{Lu}\p{Ll}+ \p{Lu}))?(\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})? \p{Lu}\p{Ll}{2,20})(?![\p{L}’'-]| \p{Lu})/gu;

/** The least that two such words need: looked for first, for most texts have none. */
const BEGINS_A_NAME = /\p{Ll} \p{Lu}\p{Ll}{2}/u;

/** A heading names institutions as often as people, and so does what follows an article. */
function namesIn(context: CheckContext, bead: Bead, lang: Lang): Stated[] {
  return context.blocks(bead, lang).flatMap((block) => {
    if (block.kind === "heading" || block.kind === "field" || !BEGINS_A_NAME.test(block.text) || !holdsFacts(block, context)) return [];
    // “Ms. Ana Ruiz”: a form of address is no part of the name.
    const text = block.text.replace(ADDRESS, (form) => "\uFFFC".repeat(form.length));
    return [...text.matchAll(PERSON)].flatMap((m) =>
      LABEL.test(block.text.slice(0, m.index + m[0].length - (m[1] ?? "").length).slice(-30)) ||
      /(?<!\p{L})(?:the|le|la|les|du|des|au|aux|l[’'])[ ]?$/iu.test(block.text.slice(Math.max(0, m.index - 5), m.index))
        ? []
        : [{ block, fact: factAt(block.text, m.index + m[0].length - (m[1] ?? "").length, m.index + m[0].length, "name") }],
    );
  });
}

/** What names a part of a screen before its label: “choose Print Preview”. */
const LABEL =
  /(?<!\p{L})(?:click|select|choose|press|tap|open|menu|button|tab|cliquez|sélectionnez|choisissez|appuyez|ouvrez|bouton|onglet)(?: (?:on|the|in|sur|le|la|dans))?[ ]?[«“"'\u00A0]{0,3}$/iu;

const ADDRESS = /(?<!\p{L})(?:Mrs?|Ms|Miss|Drs?|Dre|Mme|Mmes|Mlle|MM?|Me|Prof)\.?(?=[ \u00A0]\p{Lu})/gu;
