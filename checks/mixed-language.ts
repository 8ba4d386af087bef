import { defineCheck } from "#check";
import { isLanguage } from "#language/foreign";
import { saysOneLanguage } from "#language/one-language";
import { foreignStretches, type Stretch } from "#language/stretches";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Posting } from "#posting";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "mixed-language",
  group: "language",
  category: "untranslated",
  severity: "error",
  // After the facts, which can be compared in any language, and before what compares wording.
  order: 5,
  summary: { en: "Every sentence is in the language of its block.", fr: "Chaque phrase est dans la langue de son passage." },
  why: {
    en: "A sentence left in the other language is lost on those who do not read it.",
    fr: "Une phrase restée dans l’autre langue échappe aux personnes qui ne la lisent pas.",
  },
  fix: {
    en: 'Translate the sentence. Put a quotation or a title between quotation marks, or mark it with `<span lang="…">`.',
    fr: 'Traduisez la phrase. Mettez une citation ou un titre entre guillemets, ou marquez-le avec `<span lang="…">`.',
  },
  messages: {
    sentence: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `In the ${versionName[lacking].en}, the sentence ${quoted(text).en} is in ${langName[otherLang(lacking)].en}. Translate it into ${langName[lacking].en}.`,
      fr: `Dans la ${versionName[lacking].fr}, la phrase ${quoted(text).fr} est en ${langName[otherLang(lacking)].fr}. Traduisez-la en ${langName[lacking].fr}.`,
    }),
    clause: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `In the ${versionName[lacking].en}, the words ${quoted(text).en} are in ${langName[otherLang(lacking)].en}. Translate them into ${langName[lacking].en}.`,
      fr: `Dans la ${versionName[lacking].fr}, les mots ${quoted(text).fr} sont en ${langName[otherLang(lacking)].fr}. Traduisez-les en ${langName[lacking].fr}.`,
    }),
  },
  examples: [
    {
      label: {
        en: "Quotations, official names and loans may stay as they are",
        fr: "Les citations, les noms officiels et les emprunts restent tels quels",
      },
      en: "We read “À la recherche du temps perdu” together. The Loi sur les langues officielles du Canada applies, and cafés serve crème brûlée.",
      fr: "Nous lisons ensemble « Remembrance of Things Past ». La loi fédérale s’applique, et l’équipe de Shared Services aime le jazz.",
      finds: [],
    },
    {
      label: { en: "An English sentence inside a French paragraph", fr: "Une phrase anglaise dans un paragraphe français" },
      en: "The orchard opens in May. You will prune the apple trees before then. The harvest begins in September.",
      fr: "Le verger ouvre en mai. You will prune the apple trees before then. La récolte commence en septembre.",
      finds: ["sentence:fr"],
    },
    {
      label: { en: "A French clause inside an English item", fr: "Une proposition française dans un élément anglais" },
      en: "- Speak English every day et aussi accueillir les élèves de la région",
      fr: "- Parler anglais tous les jours et aussi accueillir les élèves de la région",
      finds: ["clause:en"],
    },
  ],
  run(context, report) {
    for (const bead of context.examined) {
      if (context.claimed(bead)) continue;
      for (const lacking of LANGS) {
        for (const block of context.blocks(bead, lacking)) {
          if (!isLanguage(block, context.config)) continue;
          for (const stretch of foreignStretches(block, lacking, context.config.allow)) {
            const text = block.text.slice(stretch.from, stretch.to);
            if (isMeant(context.pair[lacking], block, stretch)) continue;
            context.claim(bead);
            const facing = context.blocks(bead, otherLang(lacking))[0] ?? null;
            const place = placeOf(context.pair[lacking], block, stretch.from, stretch.to);
            report(
              stretch.kind,
              { lacking, text },
              {
                ...(lacking === "en" ? { en: place, fr: facing } : { en: facing, fr: place }),
                lacking,
                bead,
                confidence: stretch.confidence,
                ...(stretch.kind === "clause" ? { severity: "warning" as const } : {}),
              },
            );
          }
        }
      }
    }
  },
});

/** The whole block (another check's matter), the name of a page in the other language, a notice for readers of that language. */
function isMeant({ text, lang }: Posting, block: Block, { from, to }: Stretch): boolean {
  if (from === 0 && to >= block.text.trimEnd().length) return true;
  if (block.links.some((link) => link.from <= from && link.to >= to)) return true;
  return (
    saysOneLanguage(block.text.slice(from, to + 40)) || isItalic(text, block, from) || addressesReaders(block.text.slice(from, to), lang)
  );
}

/** A title or foreign words in italics: `*Robert’s Rules of Order*`. */
function isItalic(source: string, block: Block, from: number): boolean {
  const piece = block.pieces.find(({ at, length }) => at <= from && at + length > from);
  if (piece === undefined || piece.length !== piece.sourceLength) return false;
  const at = piece.source + from - piece.at;
  return /(?:^|[^*_])[*_]$/u.test(source.slice(Math.max(0, at - 2), at));
}

/** “Ce document est offert en français” in an English text: it speaks to the readers of the language it is in. */
const addressesReaders = (text: string, own: Lang): boolean => ADDRESS[own].test(text);

const ADDRESS: Readonly<Record<Lang, RegExp>> = {
  en: /(?:disponible|offert|existe|lire|lisez|consulte|voir|voyez|version|servi|renseignements).{0,40}(?:en français|française)/iu,
  fr: /(?:available|offered|exists|read|see|view|version|serve|service|information).{0,40}\bEnglish/iu,
};
