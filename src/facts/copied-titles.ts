import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { copiedOf } from "#language/copied";
import { copiedLanguage } from "#language/foreign";
import { isNameOnly } from "#language/names";
import { positionAt } from "#parse/place";
import { type Block, type Lang, otherLang, type Position, type Posting, type Sides } from "#posting";

/** What a link, an image or an element says besides the words of its line, which both sides have in the language of one. */
export interface CopiedTitle {
  readonly lacking: Lang;
  readonly at: Sides<Position>;
  readonly text: string;
}

/** The titles, labels and alternative texts inside the lines of a bead that one side left as the other has them. */
export function copiedTitles(context: CheckContext, bead: Bead): CopiedTitle[] {
  const { pair, config } = context;
  const own = context.blocks(bead, "en").flatMap((block) => titlesOf(pair.en, block));
  const others = own.length === 0 ? [] : context.blocks(bead, "fr").flatMap((block) => titlesOf(pair.fr, block));
  return own.flatMap(({ text, block, from, to }) => {
    const at = others.findIndex((other) => other.text === text);
    const [other] = at === -1 ? [] : others.splice(at, 1);
    if (other === undefined || config.allow.includes(text)) return [];
    const lang = languageOf(block, text, config.allow);
    if (lang === null) return [];
    return [{ lacking: otherLang(lang), text, at: { en: positionAt(pair.en, from, to), fr: positionAt(pair.fr, other.from, other.to) } }];
  });
}

/** The one language that a text of its own is in for sure. */
function languageOf({ index, section, position }: Block, text: string, allow: readonly string[]): Lang | null {
  const pieces = [{ at: 0, length: text.length, source: 0, sourceLength: text.length, role: "prose" as const }];
  const block: Block = { kind: "paragraph", index, section, position, text, pieces, links: [], depth: 0 };
  // “Power BI”, “Harbour Watch”: with no small word in it, it may be a name.
  const lang = copiedOf(text) ?? (/\s\p{Ll}{3}/u.test(text) ? (copiedLanguage(block, allow)?.lang ?? null) : null);
  return lang === null || isNameOnly(block) ? null : lang;
}

/** A text with its offsets in the source. */
interface Title {
  readonly text: string;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** What stands in the source before the value of an attribute. */
const ATTRIBUTE = /[\w-]\s{0,9}=\s{0,9}["']$/u;
/** The title of a link or an image, behind its address. */
const TITLE = /[ \t\r\n](?:"(?<double>[^"\r\n]{2,300})"|'(?<single>[^'\r\n]{2,300})'|\((?<round>[^()\r\n]{2,300})\))[ \t]{0,9}\)$/u;

function titlesOf({ text: source }: Posting, block: Block): Title[] {
  const { pieces, links, text, kind } = block;
  const inTags = pieces.flatMap(({ role, source: from, sourceLength, at, length }): Title[] => {
    const isValue = role === "prose" && ATTRIBUTE.test(source.slice(Math.max(0, from - 40), from));
    return isValue ? [{ text: text.slice(at, at + length), block, from, to: from + sourceLength }] : [];
  });
  const ofLinks = links.flatMap(({ position }): Title[] => {
    const raw = source.slice(position.start.offset, position.end.offset);
    if (!/^!?\[/u.test(raw)) return [];
    const { double, single, round } = TITLE.exec(raw)?.groups ?? {};
    const said = double ?? single ?? round;
    if (said === undefined || kind === "image") return [];
    const from = position.start.offset + raw.lastIndexOf(said);
    return [{ text: said, block, from, to: from + said.length }];
  });
  const ofImages = kind === "image" ? [] : links.flatMap((link): Title[] => imageText(source, block, link));
  return [...inTags, ...ofLinks, ...ofImages];
}

/** The alternative text of an image in a line of words. */
function imageText(source: string, block: Block, { kind, label, position }: Block["links"][number]): Title[] {
  const from = position.start.offset + 2;
  return kind === "image" && label.length > 1 && source.startsWith(label, from)
    ? [{ text: label, block, from, to: from + label.length }]
    : [];
}
