import type { Config } from "#config/config";
import { parse } from "#parse/parse";
import type { BlockKind, Lang } from "#posting";
import { blockSource } from "./block-source.ts";
import type { Token } from "./token.ts";

/** Where words are written, and in which form. */
export interface Form {
  readonly kind: BlockKind;
  readonly before: string;
  readonly after: string;
  readonly lang: Lang;
  /** Names the file: MDX is read otherwise. */
  readonly path: string | undefined;
  readonly config: Config;
  /** The characters that are written with a backslash wherever they stand, as the other side does. */
  readonly escapes: string;
}

/**
 * A block’s source with these words: as they are where they are read back as the same words, else with what is a sign to Markdown escaped. Nothing
 * where even so they are read as something else: words of a translator open no heading, list, front matter, shortcode or element.
 */
export function writtenBlock(form: Form, tokens: readonly Token[]): string | undefined {
  return writings(form, tokens).find((source) => isReadAs(form, source, tokens));
}

function writings(form: Form, tokens: readonly Token[]): readonly string[] {
  const whole = (write: (words: string) => string, before = form.before, after = form.after) =>
    before + tokens.map((token) => (typeof token === "string" ? write(token) : token.raw)).join("") + after;
  const alike = (words: string) => Array.from(words, (sign) => (form.escapes.includes(sign) ? `\\${sign}` : sign)).join("");
  if (form.kind !== "field") return [alike, (words: string) => words, escaped, asEntities].map((write) => whole(write));
  const key = form.before.replace(/["']$/u, "");
  return [whole((words) => words), whole((words) => JSON.stringify(words), key, "")];
}

const escaped = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>|~]|&(?=[#\w])|^[#>+\-=:]|(?<=^\d{1,9})[.)]/gu, "\\$&")
    .replace(/!(?=\\\[)/gu, "\\!")
    .replace(/[{}]/gu, entity);

const asEntities = (words: string): string => words.replace(/[\\`*_[\]<>|~&!#{}=:%$@+]|^[-.]|(?<=^\d{1,9})[.)]/gu, entity);

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** Whether a source is one block of its kind, with these words and codes, wherever it stands alone. */
function isReadAs(form: Form, source: string, tokens: readonly Token[]): boolean {
  const text = document(form, source);
  const read = parse({ text, ...(form.path !== undefined && { path: form.path }) }, form.lang, form.config);
  if (!read.ok) return false;
  const { posting } = read;
  const own = form.kind === "table" ? posting.blocks.slice(1) : posting.blocks;
  const [only, ...more] = own;
  if (!only || more.length > 0 || only.kind !== form.kind) return false;
  if (form.kind === "field") return posting.frontMatterFault === undefined && posting.fields[0]?.value === plain(tokens);
  const found = blockSource(posting, only);
  return plain(found.tokens) === plain(tokens) && found.before.trim() === form.before.trim() && found.after.trim() === form.after.trim();
}

/** A page that holds this block alone. A line in bold is a heading only above something, which is taken off again. */
function document({ kind, before }: Form, source: string): string {
  if (kind === "field") return `---\n${source}\n---\n`;
  if (kind === "table" && !before.startsWith("<")) {
    const cells = source.split(/(?<!\\)\|/u).length - (before.trim() === "|" ? 2 : 0);
    return `${"| a ".repeat(cells)}|\n${"| --- ".repeat(cells)}|\n${source}\n`;
  }
  if (kind === "quote" && !before.startsWith(">")) return source.replace(/^/gmu, "> ");
  return `${source}\n`;
}

/** Words and codes as one text, with addresses as words: one that a translator writes is a link to Markdown too. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      typeof token === "string" ? token : token.kind === "address" ? token.raw.replace(/^<|>$/gu, "") : `\uE000${token.raw}\uE001`,
    )
    .join("")
    .replace(/[ \t\r\n]+/gu, " ")
    .trim();
