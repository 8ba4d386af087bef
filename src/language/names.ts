import type { Block, Lang, Posting } from "#posting";
import { weighBlock } from "./identify.ts";

/** Nouns that make a name of what stands around them: institutions, places, works, laws and standards. */
const NOUNS: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:company|inc|ltd|trust|club|university|college|institute|school|academy|museum|gallery|library|archives|theatre|orchestra|choir|society|association|federation|foundation|fund|union|league|council|commission|committee|board|bank|press|publishing|books|centre|center|park|street|avenue|road|drive|square|building|tower|bridge|bay|lake|river|island|mount|mountain|cape|harbour|port|church|hospital|hotel|agency|department|bureau|office|act|code|charter|regulations?|guidelines?|standards?|protocol|framework|licen[cs]e|manifesto|convention|treaty|declaration|principles|playbook|handbook|toolkit|suite|studio|platform|framework|cloud|engine|server|systems?|services|software|labs?|group|partners|network|project|journal|review|times|news|magazine|award|prize|festival)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:parc|club|universit[ée]|coll[èe]ge|c[ée]gep|institut|[ée]cole|acad[ée]mie|mus[ée]e|galerie|biblioth[èe]que|archives|th[ée][âa]tre|orchestre|ch[œo]e?ur|soci[ée]t[ée]|association|f[ée]d[ée]ration|fondation|fonds|syndicat|ligue|conseil|commission|comit[ée]|banque|caisse|coop[ée]rative|presses?|[ée]ditions?|librairie|centre|rue|avenue|boulevard|chemin|place|maison|[ée]difice|immeuble|terrasses?|complexe|tour|pont|baie|lac|rivi[èe]re|[îi]les?|mont|cap|havre|port|[ée]glise|h[ôo]pital|h[ôo]tel|agence|minist[èe]re|bureau|loi|code|charte|r[èe]glement|convention|d[ée]claration|ville|village|municipalit[ée]|ordre|chambre|journal|revue|prix|festival|caf[ée])(?!\p{L})/iu,
};

/** Occupations, which make a description of what stands around them: “Data Analyst”, “Director of Data Services”. */
const ROLE =
  /^(?:analyst|manager|officer|director|advis[eo]r|developer|designer|engineer|technician|technologist|coordinator|supervisor|specialist|assistant|clerk|consultant|administrator|architect|researcher|scientist|statistician|economist|accountant|auditor|inspector|operator|planner|editor|writer|translator|interpreter|librarian|archivist|teacher|instructor|trainer|nurse|driver|cook|mechanic|electrician|carpenter|gardener|apprentice|intern|leader|head|chief)s?$/iu;

/** Small words that a name may hold in lower case. */
const INSIDE = /^(?:of|the|and|for|in|on|at|de|du|des|la|le|les|et|aux?|en|sur|[dl]['’].*|a|an|und|von|van|&)$/u;
const IDENTIFIER = /[_/\\@#=<>{}()[\]+*$~^]|\p{L}[.:]\p{L}|\p{Ll}\p{Lu}|\d|^-|\p{Ll}-\p{Ll}/u;
const STANDARD =
  /^(?:ISO|IEC|IEEE|CSA|CAN|ANSI|NIST|EN|RFC|WCAG|ASTM|NFPA|ITU|W3C|ECMA|FIPS|BS|DIN|AFNOR|ETSI|UL)(?:[\s/–-][A-Z/]{2,8})?[\s\u00A0–-]?\d/u;
const CITATION: readonly RegExp[] = [
  /\((?:\p{L}+\.? )?(?:1[5-9]|20)\d\d[a-z]?\)|, (?:1[5-9]|20)\d\d\.?$/u,
  /\p{Lu}\p{L}+, (?:\p{Lu}\.[ -]?){1,3}/u,
  /\b(?:vol|no|nº|pp?|éds?|eds?|dir)\.[ \u00A0]?\(?\d?|\b(?:ISBN|ISSN|doi|arXiv)\b/iu,
  /\b(?:Press(?:es)?|Publish\p{L}+|Journal|Éditions|Books|Proceedings|Actes|Quarterly|Revue|et al)\b/u,
];

/**
 * Whether a text that both sides have is a name and no prose: of a person, place, institution, product, work, law or standard, a
 * reference, an identifier, a row of such. Such text exists in one language, and stays as it is.
 */
export function isNameOnly(block: Block): boolean {
  if (block.kind === "table") {
    const cells = block.text.split("|").map((cell) => cell.trim());
    return cells.every((cell) => !/\p{L}/u.test(cell) || isName(cell, block));
  }
  // What an attribute alone says stands in brackets: `<input placeholder="Your name">`.
  return isName(block.text.trim().replace(/^\(([^()]*)\)$/u, "$1"), block);
}

function isName(text: string, block: Block): boolean {
  if ((STANDARD.test(text) && !/(?<!\p{L})\p{Ll}{3,} \p{Ll}{3,}/u.test(text)) || CITATION.filter((sign) => sign.test(text)).length >= 2)
    return true;
  const words = text.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0 || words.length > 14) return false;
  const plain = words.filter((word) => !IDENTIFIER.test(word));
  if (plain.length === 0 || (plain.length === 1 && plain.length < words.length && /^\P{L}*\p{Ll}+\P{L}*$/u.test(plain[0] ?? "")))
    return true;
  // “About us” is no name, in capitals or not.
  if (block.kind === "heading" || block.kind === "field") return false;
  const capitals = plain.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const isTitled = plain.every((word) => /^\P{L}*\p{Lu}/u.test(word) || INSIDE.test(bare(word)));
  if (block.emphasis === "emphasis" && isTitled && capitals > 1) return true;
  // A French name has a capital first, and in the name that it holds: Université de Moncton.
  if (NOUNS.fr.test(bare(plain[0] ?? "")) || (/^l[ae]s?$/iu.test(plain[0] ?? "") && NOUNS.fr.test(plain[1] ?? ""))) {
    if (capitals >= 2 && /[\p{Lu}\d]/u.test(plain.at(-1)?.charAt(0) ?? "")) return words.length <= 10;
  }
  if (!isTitled || capitals < 2 || isOccupation(plain)) return false;
  return plain.length >= 2 && (NOUNS.en.test(text) || NOUNS.fr.test(text) || weighBlock(block, NONE).silent > 0);
}

/** Longest list whose members are looked at. */
const MOST_SIBLINGS = 60;

/**
 * Whether an item stands in a list of names (“Canadian Tire” beside “Mozilla”): all of its words and those of its neighbours have
 * capitals, as French titles and headings have not, and one of the neighbours at least is a name by itself.
 */
function isAmongNames(block: Block, blocks: readonly Block[]): boolean {
  if (block.kind !== "item" || !isCapitalized(block)) return false;
  const siblings: Block[] = [];
  for (const step of [-1, 1])
    for (let at = block.index + step; blocks[at]?.list === block.list && siblings.length < MOST_SIBLINGS; at += step)
      siblings.push(blocks[at] as Block);
  const isNamed = (one: Block) => isNameOnly(one) || (!/\s/u.test(one.text.trim()) && weighBlock(one, NONE).silent > 0);
  return siblings.every((one) => isCapitalized(one) || isNameOnly(one)) && siblings.some(isNamed);
}

function isCapitalized({ text }: Block): boolean {
  const words = text.split(/[\s\u00A0]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length <= 6 && !isOccupation(words) && words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || INSIDE.test(bare(word)));
}

const REFERENCES =
  /^\P{L}*(?:references?|r[ée]f[ée]rences?|sources?|bibliograph(?:y|ie)|works cited|ouvrages cit[ée]s|further reading|lectures?(?: compl[ée]mentaires?)?|citations?|publications?)(?!\p{L})/iu;

/** Whether a text stands in a list of references and is one: with a year, a title in italics or a link. */
function isReference(block: Block, heading: string): boolean {
  if (block.kind === "heading" || block.kind === "field" || !REFERENCES.test(heading)) return false;
  return (
    block.emphasis !== undefined ||
    block.links.length > 0 ||
    CITATION.some((sign) => sign.test(block.text)) ||
    /\((?:1[5-9]|20)\d\d[a-z]?\)/u.test(block.text)
  );
}

/** A member of a list of names, or of references. */
export function isListedName({ blocks, sections }: Posting, block: Block): boolean {
  return isAmongNames(block, blocks) || isReference(block, blocks[sections[block.section]?.heading ?? -1]?.text ?? "");
}

/** In English an occupation closes its name, or opens it before “of” or a comma. */
const isOccupation = (words: readonly string[]): boolean =>
  ROLE.test(bare(words.at(-1) ?? "")) ||
  (ROLE.test(bare(words[0] ?? "")) && (/,$/u.test(words[0] ?? "") || /^(?:of|for)$/u.test(words[1] ?? "")));

const NONE: readonly string[] = [];
const bare = (word: string): string => word.replace(/^\P{L}+|[^\p{L}’']+$/gu, "");

/** Whether all that a block says is the words of links, as a list of resources does. */
export function isAllLink(block: Block): boolean {
  const linked = block.links.filter(({ kind }) => kind === "link").reduce((sum, { from, to }) => sum + to - from, 0);
  return linked > 0 && linked >= 0.8 * block.text.trim().length;
}

/** A page that both sides link to by its own title: it exists in one language. */
export function isOneResource(block: Block, twin: Block): boolean {
  if (block.kind === "heading" || block.kind === "field" || !isAllLink(block) || !isAllLink(twin)) return false;
  const urls = (of: Block) => of.links.map(({ url }) => url).join(" ");
  return urls(block) === urls(twin) && block.links.every(({ url }) => /^https?:/iu.test(url));
}
