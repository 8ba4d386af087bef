import { type Block, type Lang, otherLang } from "#posting";
import { languageOfTarget } from "#text/links";

/** The name of a language, alone or as the words of a link that leads there. */
const NAME: Readonly<Record<Lang, string>> = { en: "english|anglaise?", fr: "fran[çc]aise?|french" };

const bareName = (lang: Lang): RegExp =>
  new RegExp(`^\\P{L}*(?:(?:in|en|auf|lire en|read in|version|view in|voir en)\\s+)?(?:${NAME[lang]})(?:\\s+version)?\\P{L}*$`, "iu");
const BARE = { en: bareName("en"), fr: bareName("fr") };
const named = (lang: Lang): RegExp => new RegExp(`(?<!\\p{L})(?:${NAME[lang]})(?!\\p{L})`, "iu");
const NAMED = { en: named("en"), fr: named("fr") };

/** What a sentence to the readers of the other language is about: this page, its version, where it stands. */
const NOTICE =
  /(?<!\p{L})(?:version|translation|traduction|suit|follows|précède|precedes|ci-dessous|below|(?:this|cette|ce|la|the)\s+(?:page|document|site|article|file|fichier|guide|section|text|texte)|disponible|available|lire|lisez|read|view|voir|consulte[rz]|switch|passer|basculer|click|cliquez)(?!\p{L})/iu;

const LONGEST = 90;

/**
 * Whether a block of one side speaks to the readers of the other: its words are in the other language and name it (“Français”,
 * « Lire cette page en français », “The English version follows”), alone, in a link, or in a notice.
 */
export function isLanguageSwitch({ text, links }: Block, side: Lang): boolean {
  const other = otherLang(side);
  if (text.length > LONGEST || !NAMED[other].test(text)) return false;
  if (BARE[other].test(text)) return true;
  const leads = links.some(
    ({ kind, url, label }) =>
      kind === "link" && NAMED[other].test(label) && (languageOfTarget(url) === other || label.length >= 0.8 * text.trim().length),
  );
  return leads || NOTICE.test(text);
}
