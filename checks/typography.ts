import { type CheckContext, defineCheck } from "#check";
import { placeOf } from "#parse/place";
import { type Block, type BlockKind, LANGS, type Lang, type Position, type Posting } from "#posting";
import { TYPOGRAPHY, type TypographyHit, type TypographyRule, typographyHits } from "#text/typography";
import { versionName } from "#text/version-names";

/** A place that departs from a convention. */
interface Departure {
  readonly block: Block;
  readonly place: Position;
  readonly text: string;
  /** The replacement fits the source exactly: no escape or entity is in the way. */
  readonly exact: boolean;
}

/** How many edits a finding lists; more are counted only. */
const LISTED = 200;

export default defineCheck({
  id: "typography",
  group: "typography",
  category: "typographical",
  severity: "info",
  summary: {
    en: "Each language follows its own typographic conventions.",
    fr: "Chaque langue suit ses propres conventions typographiques.",
  },
  why: {
    en: "French set by English rules, or the reverse, reads as a translation that nobody revised; a colon alone at the start of a line disturbs everyone.",
    fr: "Un français composé à l’anglaise, ou l’inverse, a l’air d’une traduction que personne n’a révisée; un deux-points seul en début de ligne gêne tout le monde.",
  },
  fix: {
    en: "Apply the edits listed in the finding: each is exact. Canadian French follows the Office québécois de la langue française, English The Canadian Style.",
    fr: "Appliquez les corrections énumérées dans le constat\u00A0: chacune est exacte. Le français du Canada suit l’Office québécois de la langue française, et l’anglais, The Canadian Style.",
  },
  messages: {
    convention: ({
      lang,
      count,
      en,
      fr,
    }: {
      lang: Lang;
      kind: string;
      count: number;
      en: string;
      fr: string;
      edits: readonly (readonly [number, number, string])[];
    }) => ({
      en: `In the ${versionName[lang].en}, ${en} (${count === 1 ? "one place" : `${count} places`}). Correct ${count === 1 ? "it" : "them all; this is the first"}.`,
      fr: `Dans la ${versionName[lang].fr}, ${fr} (${count === 1 ? "une occurrence" : `${count} occurrences`}). ${count === 1 ? "Corrigez-la" : "Corrigez-les toutes; voici la première"}.`,
    }),
  },
  examples: [
    {
      en: "Pay: $1,000 or 5% more at 1:30 pm; see “Benefits”.",
      fr: "Salaire\u00A0: 1\u00A0000\u00A0$ ou 5\u00A0% de plus à 13\u00A0h\u00A030; voir «\u00A0Avantages\u00A0».",
      finds: [],
    },
    {
      label: { en: "Plain spaces, however many: one finding", fr: "Des espaces ordinaires, quel qu’en soit le nombre\u00A0: un constat" },
      en: "Pay: $1,000 or 5% more; see “Benefits”.",
      fr: "Salaire : 1 000 $ ou 5 % de plus; voir « Avantages ».",
      finds: ["convention:fr"],
    },
    {
      label: { en: "French as in France", fr: "Le français comme en France" },
      en: "Ready? Apply; it is free!",
      fr: "Vous êtes prêt ? Postulez ; c’est gratuit !",
      finds: ["convention:fr"],
    },
    {
      label: { en: "English set the French way", fr: "L’anglais composé à la française" },
      en: "Benefits : dental care.",
      fr: "Avantages\u00A0: soins dentaires.",
      finds: ["convention:en"],
    },
  ],
  run(context, report) {
    for (const lang of LANGS) {
      // A value of front matter that cannot be read may not be what it seems.
      const isBroken = context.pair[lang].frontMatterFault !== undefined;
      const blocks = context.pair[lang].blocks.filter(
        (block) => !SET_AS_IS.has(block.kind) && !(isBroken && block.kind === "field") && !isClaimed(context, lang, block),
      );
      for (const id of new Set(TYPOGRAPHY.map((rule) => rule.id))) {
        const rules = TYPOGRAPHY.filter((rule) => rule.id === id && (rule.lang === lang || rule.lang === "both"));
        const [rule] = rules;
        const all = departures(context.pair[lang], blocks, rules);
        // Places that a comment silences are a finding of their own, so that it silences these and no other.
        for (const found of [
          all.filter((each) => !isSilenced(context, lang, each)),
          all.filter((each) => isSilenced(context, lang, each)),
        ]) {
          const [first] = found;
          if (!first || !rule) continue;
          const edits = found.filter(({ exact }) => exact).map(({ place, text }) => [place.start.offset, place.end.offset, text] as const);
          report(
            "convention",
            { lang, kind: id, count: found.length, ...rule.message, edits: edits.slice(0, LISTED) },
            {
              en: null,
              fr: null,
              [lang]: first.place,
              lacking: lang,
              identity: `${lang} ${id}`,
              confidence: MENDED,
              ...(first.exact ? { suggestion: { side: lang, range: first.place, text: first.text } } : {}),
            },
          );
        }
      }
    }
  },
});

/** The departure is certain; that a reviser mends it is not: published postings seldom follow these conventions throughout. */
const MENDED = 0.3;

/** Kinds of block without typography of their own. */
const SET_AS_IS: ReadonlySet<BlockKind> = new Set(["code", "html", "rule", "image"]);

function departures(posting: Posting, blocks: readonly Block[], rules: readonly TypographyRule[]): Departure[] {
  const active = rules.filter(({ mixedWith }) => mixedWith === undefined || posting.text.includes(mixedWith));
  return blocks.flatMap((block) =>
    active
      .flatMap((rule) => typographyHits(rule, block.text))
      .filter((hit) => isProse(block, hit))
      .sort((a, b) => a.from - b.from)
      .map((hit) => {
        const place = placeOf(posting, block, hit.from, hit.to);
        const exact = posting.text.slice(place.start.offset, place.end.offset) === block.text.slice(hit.from, hit.to);
        return { block, place, text: hit.text, exact };
      }),
  );
}

function isSilenced({ pair }: CheckContext, lang: Lang, { place }: Departure): boolean {
  return pair[lang].directives.some(
    ({ action, rules, fromLine, toLine }) =>
      action !== "enable" &&
      (rules.length === 0 || rules.includes("typography")) &&
      place.start.line <= toLine &&
      place.end.line >= fromLine,
  );
}

/**
 * Code, addresses and words of the other language keep their own spacing; a value of front matter without a place of its own in
 * the file, such as a list, has none.
 */
function isProse(block: Block, { from, to }: TypographyHit): boolean {
  if (block.kind === "field" && !block.pieces.some(({ at, length }) => at <= from && to <= at + length)) return false;
  return block.pieces.every((piece) => piece.role === "prose" || piece.at + piece.length <= from || piece.at >= to);
}

/** A block in the wrong language has no conventions of its own to follow. */
function isClaimed(context: CheckContext, lang: Lang, block: Block): boolean {
  const bead = context.beads[context.alignment.beadOf[lang][block.index] ?? -1];
  return bead !== undefined && bead.kind === "match" && context.claimed(bead);
}
