import { type CheckContext, defineCheck } from "#check";
import type { LinkPair } from "#facts/link-pair";
import { linkPairs } from "#facts/link-pairs";
import type { Suggestion } from "#finding";
import { positionAt } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Pair } from "#posting";
import { langName } from "#text/lang-names";
import { languageOfTarget, twinOf } from "#text/links";

export default defineCheck({
  id: "link-language",
  group: "facts",
  category: "locale-violation",
  severity: "warning",
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
    site: ({ host, count, lacking }: { host: string; count: number; lacking: Lang }) => ({
      en: `${count} links of the ${langName[lacking].en} text lead to ${langName[otherLang(lacking)].en} pages of ${host}. Link to the ${langName[lacking].en} pages, or say that they are in ${langName[otherLang(lacking)].en} only.`,
      fr: `${count} liens du texte ${langName[lacking].fr} mènent à des pages en ${langName[otherLang(lacking)].fr} de ${host}. Dirigez-les vers les pages en ${langName[lacking].fr}, ou précisez qu’elles sont en ${langName[otherLang(lacking)].fr} seulement.`,
    }),
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
    {
      label: { en: "Several pages of one site", fr: "Plusieurs pages d’un même site" },
      en: "Read about [tides](https://sea.example/en/tides) and [waves](https://sea.example/en/waves).",
      fr: "Renseignez-vous sur [les marées](https://sea.example/en/tides) et [les vagues](https://sea.example/en/waves).",
      finds: ["site:fr"],
    },
  ],
  run(context, report) {
    const { pairs } = linkPairs(context);
    for (const lang of LANGS) {
      const foreign = pairs
        .filter((pair) => isForeign(context, pair, lang))
        .map((pair) => ({ pair, suggestion: suggest(context.pair, pair, lang, pairs) }));
      const sites = new Map<string, LinkPair[]>();
      for (const { pair, suggestion } of foreign) {
        const host = hostOf(pair[lang].link.url);
        if (suggestion === null && host !== "" && !isProfile(pair[lang].link.url)) sites.set(host, [...(sites.get(host) ?? []), pair]);
      }
      for (const { pair, suggestion } of foreign) {
        const { link } = pair[lang];
        const place = { bead: pair.bead, en: pair.en.link.position, fr: pair.fr.link.position, lacking: lang };
        const host = hostOf(link.url);
        const site = suggestion === null && !isProfile(link.url) ? (sites.get(host) ?? []) : [];
        // A site without a page in the language is one cause, said once.
        if (site.length > 1) {
          if (site[0] === pair)
            report("site", { host, count: site.length, lacking: lang }, { ...place, confidence: 0.8, identity: `site ${host}` });
          continue;
        }
        const doubt = suggestion === null && isProfile(link.url) ? { severity: "info" as const, confidence: 0.4 } : {};
        report("other-language", { url: link.url, lacking: lang }, { ...place, ...doubt, ...(suggestion && { suggestion }) });
      }
    }
  },
});

/** A link to the other language’s page that the text does not own up to; one to another page altogether has one fault, which `link` reports. */
function isForeign(context: CheckContext, { bead, relation, ...pair }: LinkPair, lang: Lang): boolean {
  if (bead.kind !== "match" || context.claimed(bead) || relation.kind === "other") return false;
  const { link, block } = pair[lang];
  if (languageOfTarget(link.url) !== otherLang(lang) || NAMES_VERSION[otherLang(lang)].test(link.label.slice(0, 80))) return false;
  return !isSaid(block.text.slice(link.from, link.to + 45)) && !isSaid(leadOf(context.pair[lang], block));
}

/** What introduces the list or table that a block is of: “These pages are in English only:”. */
function leadOf({ blocks }: Pair[Lang], { index, kind, section }: Block): string {
  if (kind !== "item" && kind !== "table") return "";
  const lead = blocks.slice(0, index).findLast((block) => block.kind !== kind);
  return lead?.section === section && /:$/u.test(lead.text.trim()) ? lead.text : "";
}

/** Words that name a version in a language and nothing else: “French”, « Version anglaise », “Read in French”. */
const AROUND = "(?:in|en|the|la|le|cette|this|page|version|texte?|pdf|html|read|lire|view|voir|see|switch|to|available|document)";
const version = (name: string): RegExp => new RegExp(`^\\P{L}*(?:${AROUND}\\P{L}+){0,5}(?:${name})(?:\\P{L}+${AROUND}){0,3}\\P{L}*$`, "iu");
const NAMES_VERSION = { en: version("english|anglaise?"), fr: version("french|fran[çc]aise?") };

/**
 * A bare mark at the end of a longer path (a person’s profile in English) seldom means that there is a twin, nor does one before a version,
 * which hosts of documentation put there whatever a project has: `/en/stable/` (docs.readthedocs.com, “URL versioning schemes”).
 */
const isProfile = (url: string): boolean =>
  /\/\/[^/]+\/(?:[^?#]+\/(?:en|fr)\/?$|(?:en|fr)\/(?:latest|stable|v?\d[\w.]*)(?:[/?#]|$))/u.test(url);

const hostOf = (url: string): string => /\/\/([^/?#]*)/u.exec(url)?.[1] ?? "";

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
