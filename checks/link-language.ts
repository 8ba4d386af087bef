import { defineCheck } from "#check";
import { type LinkPair, linkPairs } from "#facts/link-pairs";
import type { Suggestion } from "#finding";
import { positionAt } from "#parse/place";
import { LANGS, type Lang, otherLang, type Pair } from "#posting";
import { languageOfTarget, twinOf } from "#text/links";

export default defineCheck({
  id: "link-language",
  group: "facts",
  category: "locale-violation",
  severity: "error",
  summary: {
    en: "Links lead to pages in the language of the text.",
    fr: "Les liens mènent à des pages dans la langue du texte.",
  },
  why: {
    en: "Readers who chose a language are sent to a page in the other one, though it exists in theirs.",
    fr: "Le lectorat qui a choisi une langue est dirigé vers une page dans l’autre langue, alors qu’elle existe dans la sienne.",
  },
  fix: {
    en: "Replace the address by that of the same page in the language of the text.",
    fr: "Remplacez l’adresse par celle de la même page dans la langue du texte.",
  },
  messages: {
    "other-language": ({ url, lacking }: { url: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The French text links to ${url}, which is the English version of the page. Link to the French version.`,
            fr: `Le texte français mène à ${url}, qui est la version anglaise de la page. Dirigez le lien vers la version française.`,
          }
        : {
            en: `The English text links to ${url}, which is the French version of the page. Link to the English version.`,
            fr: `Le texte anglais mène à ${url}, qui est la version française de la page. Dirigez le lien vers la version anglaise.`,
          },
  },
  examples: [
    {
      label: { en: "Each text links to its own language", fr: "Chaque texte mène à sa langue" },
      en: "See the [agreement](https://agreements.example.ca/view-eng.aspx?id=15).",
      fr: "Consultez la [convention](https://agreements.example.ca/view-fra.aspx?id=15).",
      finds: [],
    },
    {
      label: { en: "The French text links to the English page", fr: "Le texte français mène à la page anglaise" },
      en: "See the [agreement](https://agreements.example.ca/view-eng.aspx?id=15).",
      fr: "Consultez la [convention](https://agreements.example.ca/view-eng.aspx?id=15).",
      finds: ["other-language:fr"],
    },
    {
      label: { en: "The text says that the page is in English only", fr: "Le texte précise que la page est en anglais seulement" },
      en: "Read [the report](https://www.example.ca/en/report.html).",
      fr: "Lisez [le rapport](https://www.example.ca/en/report.html) (en anglais seulement).",
      finds: [],
    },
  ],
  run(context, report) {
    const { pairs } = linkPairs(context);
    for (const pair of pairs) {
      const { bead, relation } = pair;
      // A link to another page altogether has one fault, which `link` reports.
      if (bead.kind !== "match" || context.claimed(bead) || relation.kind === "other") continue;
      for (const lang of LANGS) {
        const { link, block } = pair[lang];
        if (languageOfTarget(link.url) !== otherLang(lang)) continue;
        if (isSaid(block.text.slice(link.from, link.to + 45))) continue;
        const place = { en: pair.en.link.position, fr: pair.fr.link.position };
        const suggestion = suggest(context.pair, pair, lang, pairs);
        // A bare mark at the end of a longer path (a person's profile in English) seldom means that there is a twin.
        const sure = suggestion !== null || !/\/\/[^/]+\/[^?#]+\/(?:en|fr)\/?$/u.test(link.url);
        const weight = sure ? {} : { severity: "warning" as const, confidence: 0.6 };
        report(
          "other-language",
          { url: link.url, lacking: lang },
          { bead, ...place, lacking: lang, ...weight, ...(suggestion && { suggestion }) },
        );
      }
    }
  },
});

/** The text says where the link leads (“in French only”, « en anglais »), or is a switch between the languages. */
const isSaid = (text: string): boolean =>
  /\b(?:in|en) (?:english|french|anglais|fran[çc]ais)|(?:english|french|anglais|fran[çc]ais)(?:e|aise)? (?:only|seulement|uniquement|version)|^(?:english|fran[çc]ais)\b|\((?:english|french|anglais|fran[çc]ais)\)/iu.test(
    text,
  );

/** The address to put in its place: the other side's, if that is in the right language, else by pattern, else as elsewhere in the postings. */
function suggest(postings: Pair, pair: LinkPair, lang: Lang, pairs: readonly LinkPair[]): Suggestion | null {
  const { link, page } = pair[lang];
  const elsewhere = pairs.find(
    (other) => other.relation.kind !== "other" && other[otherLang(lang)].page === page && languageOfTarget(other[lang].link.url) === lang,
  );
  const other = pair[otherLang(lang)].link.url;
  const text =
    languageOfTarget(other) === lang && pair.relation.kind === "same" ? other : (elsewhere?.[lang].link.url ?? twinOf(link.url, lang));
  const { start, end } = link.position;
  const at = postings[lang].text.slice(start.offset, end.offset).lastIndexOf(link.url);
  if (text === null || at < 0) return null;
  const from = start.offset + at;
  return { side: lang, range: positionAt(postings[lang], from, from + link.url.length), text };
}
