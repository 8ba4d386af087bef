import type { Bead, Inside, Sentence } from "#align/bead";
import { type LostClause, lostClauses } from "#align/clauses";
import { divergenceOf, SURE } from "#align/divergence";
import { type LostMember, lostMembers } from "#align/enumerations";
import { isReadable } from "#align/inside";
import { lostPhrases } from "#align/phrases";
import { type CheckContext, defineCheck } from "#check";
import { diverging, isText, WORTH_A_LOOK } from "#facts/diverging";
import { sideBySide } from "#facts/members-beside";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { type AlsoOpen, alsoOpen } from "#text/also";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";
import { isRequirement } from "#text/requirement";

export default defineCheck({
  id: "missing-detail",
  group: "content",
  category: "omission",
  severity: "warning",
  order: 20,
  summary: {
    en: "A sentence that stands in both languages gives the same details in both.",
    fr: "Une phrase présente dans les deux langues donne les mêmes précisions dans les deux.",
  },
  why: {
    en: "A condition or a qualifier that only one language has gives its readers other facts.",
    fr: "Une condition ou une précision donnée dans une seule langue informe différemment les lectrices et lecteurs.",
  },
  fix: {
    en: "Add what the marked words say to the other language, or remove them.",
    fr: "Ajoutez dans l’autre langue ce que disent les mots marqués, ou retirez-les.",
  },
  messages: {
    missing: ({ words, lacking, also }: { words: string; lacking: Lang; also?: AlsoOpen }) => ({
      en: `Nothing in the ${langName[lacking].en} text answers to ${quoted(words).en}.${alsoOpen(also).en} Check that the detail is there, and add it if it is not.`,
      fr: `Rien dans le texte ${langName[lacking].fr} ne correspond à ${quoted(words).fr}.${alsoOpen(also).fr} Vérifiez que la précision s’y trouve, et ajoutez-la au besoin.`,
    }),
    oneOf: ({ words, lacking }: { words: string; lacking: Lang }) => ({
      en: `The ${langName[lacking].en} text enumerates one thing less: one of ${quoted(words).en} is not there. Add it there, or remove it here.`,
      fr: `Le texte ${langName[lacking].fr} énumère une chose de moins\u00A0: il y manque un des éléments de ${quoted(words).fr}. Ajoutez-le, ou retirez-le ici.`,
    }),
    lacks: ({ words, lacking }: { words: string; lacking: Lang }) => ({
      en: `The ${langName[lacking].en} text lacks what ${quoted(words).en} says in ${langName[otherLang(lacking)].en}. Add it there, or remove it here.`,
      fr: `Le texte ${langName[lacking].fr} ne dit pas ce que ${quoted(words).fr} dit en ${langName[otherLang(lacking)].fr}. Ajoutez-le, ou retirez-le ici.`,
    }),
  },
  examples: [
    {
      en: "You have experience with public procurement and contracts.\n",
      fr: "Vous avez de l’expérience des marchés publics et des contrats.\n",
      finds: [],
    },
    {
      en: "The team plans inspections of bridges, tunnels and harbours, writes monthly reports for the regional council, and trains seasonal volunteers.\n",
      fr: "L’équipe planifie les inspections des ponts, des tunnels et des ports.\n",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    const examined = new Set(context.examined);
    // A page that says the same twice, as a description and in its text, has one fault.
    const said = new Set<string>();
    context.beads.forEach((bead, index) => {
      if (!examined.has(bead) || context.claimed(bead) || !isReadable(context.pair, bead) || !isText(context, bead)) return;
      const inside = context.alignment.inside(bead);
      const { kind, probability } = divergenceOf(inside);
      // Another text altogether is one fault (`stale`), not one for each of its words.
      if (kind === "stale" && probability >= SURE) return;
      const tell = (clause: LostClause, isLead: boolean) => {
        const { side, sentence, from, to } = clause;
        const lacking = otherLang(side);
        const own = inside.sentences[side][sentence] as Sentence;
        const block = context.pair[side].blocks[own.block] as Block;
        report(
          isLead ? "missing" : "lacks",
          { words: own.text.slice(from, to), lacking },
          {
            [side]: placeOf(context.pair[side], block, own.from + from, own.from + to),
            [lacking]: context.blocks(bead, lacking)[0],
            lacking,
            bead,
            ...(isLead ? { confidence: 0.5, severity: "info" } : { confidence: 0.75 }),
          },
        );
        context.claim(bead);
      };
      const clauses = lostParts(inside).filter(({ side }) => !isBesideLone(context.beads, index, otherLang(side)));
      const isLead = (clause: LostPart) => {
        const own = inside.sentences[clause.side][clause.sentence] as Sentence;
        const block = context.pair[clause.side].blocks[own.block] as Block;
        return block.kind === "field" || isInLink(context, clause, own, block) || !(clause.isSure ?? isGrave(clause, own.text));
      };
      for (const clause of clauses) if (!isLead(clause)) tell(clause, false);
      if (context.claimed(bead)) return;
      const lost = lostMembers(inside);
      const members = sideBySide(
        inside,
        lost.filter((member) => !isOneTerm(inside, member, lost)),
      );
      // What differs more in the block is the better lead; and what both sides have alone may be the same in other words.
      const isOtherwise = probability >= WORTH_A_LOOK || LANGS.every((lang) => members.some(({ side }) => side === lang));
      for (const { side, sentence, from, to, isDoubtful, isOfTwo, isOneOf } of members) {
        const lacking = otherLang(side);
        if (isBesideLone(context.beads, index, lacking) || (isDoubtful && isOtherwise)) continue;
        const own = inside.sentences[side][sentence] as Sentence;
        const block = context.pair[side].blocks[own.block] as Block;
        const words = own.text.slice(from, to);
        // An abbreviation beside what it stands for is no member that was lost; titles name a thing twice, too.
        // French has words for what English says by “where, when and how”, which tell nothing by themselves.
        const isLead =
          isDoubtful ||
          isInLink(context, { side, from, to }, own, block) ||
          (isOneOf && side === "fr") ||
          isOfTwo ||
          block.kind === "field" ||
          ABBREVIATION.test(words);
        context.claim(bead);
        if (isLead && said.has(`${lacking} ${words}`)) continue;
        said.add(`${lacking} ${words}`);
        report(
          isOneOf && !isLead ? "oneOf" : "missing",
          { words, lacking },
          {
            [side]: placeOf(context.pair[side], block, own.from + from, own.from + to),
            [lacking]: context.blocks(bead, lacking)[0],
            lacking,
            bead,
            ...(isLead ? { confidence: 0.4, severity: "info" } : { confidence: 0.7 }),
          },
        );
      }
      // What is surely lost elsewhere in the block is said in its place.
      if (!context.claimed(bead) && probability < WORTH_A_LOOK) for (const clause of clauses) tell(clause, true);
    });
    for (const { divergence, words, also, place } of diverging(context, "detail")) {
      const lacking = divergence.lacking as Lang;
      const told = { words: (lacking === "fr" ? words.en : words.fr) ?? "", lacking };
      report("missing", { ...told, ...(Object.keys(also).length > 0 && { also }) }, place);
    }
  },
});

/** The label of a link is the title of another page, which each language has as that page does. */
function isInLink(
  { pair }: CheckContext,
  { side, from, to }: Pick<LostPart, "side" | "from" | "to">,
  own: Sentence,
  block: Block,
): boolean {
  const { start, end } = placeOf(pair[side], block, own.from + from, own.from + to);
  return block.links.some(
    ({ kind, position }) => kind === "link" && position.start.offset <= start.offset && end.offset <= position.end.offset,
  );
}

/** A clause, or a phrase of which the build of the sentence may tell for sure that it is lost. */
type LostPart = LostClause & { readonly isSure?: boolean };

/** The clauses that only one side has, and the phrases that are no part of them. */
function lostParts(inside: Inside): readonly LostPart[] {
  const clauses = lostClauses(inside);
  const isOf = (part: LostClause, clause: LostClause) =>
    part.side === clause.side && part.sentence === clause.sentence && part.from < clause.to && part.to > clause.from;
  const phrases = lostPhrases(inside).map((phrase) => {
    const clause = clauses.find((one) => isOf(phrase, one));
    return clause && !phrase.isSure ? undefined : phrase;
  });
  const own = phrases.filter((phrase) => phrase !== undefined);
  return [...clauses.filter((clause) => !own.some((phrase) => isOf(phrase, clause))), ...own];
}

/** A condition, a duty, a number or a place: what no reader may be left without. */
const isGrave = ({ side, from, to, isCondition }: LostClause, text: string): boolean => {
  const clause = text.slice(from, to);
  return isCondition || isRequirement(clause, side) || /\d|(?<!\p{L})(?:in|at|from|à|au|aux|en)\s\p{Lu}/u.test(clause);
};

/** “Terms and conditions” is « Avis »: two words joined, of which neither has a counterpart, are one term where a word opposite is left over. */
function isOneTerm({ sentences, words, beads }: Inside, { side, sentence, from, to }: LostMember, lost: readonly LostMember[]): boolean {
  const text = sentences[side][sentence]?.text ?? "";
  const partner = lost.find(
    (other) =>
      other.side === side &&
      other.sentence === sentence &&
      JOINED.test(other.from >= to ? text.slice(to, other.from) : other.to <= from ? text.slice(other.to, from) : ""),
  );
  if (!partner || /,\s*$/u.test(text.slice(0, Math.min(from, partner.from)))) return false;
  const other = otherLang(side);
  const facing = beads.find((bead) => bead[side].includes(sentence));
  return words[other].some(({ sentence: at, answer, rarity }) => answer < 0 && rarity >= TELLS && facing?.[other].includes(at));
}
const JOINED = /^\s*(?:and|or|et|ou|&)\s*$/iu;
const TELLS = 0.3;

/** The block before or after stands on the other side alone: the member may be its translation, swallowed by its neighbour. */
const isBesideLone = (beads: readonly Bead[], at: number, lacking: Lang): boolean =>
  [at - 1, at + 1].some((k) => beads[k]?.kind === `only-${lacking}`);

/** “OL”, « SNC ». */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{0,7}$/u;
