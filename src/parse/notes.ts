import type { Root } from "mdast";
import type { Block, Lang, Note, Sides } from "#posting";

/** What a note may be about. */
export interface Read {
  readonly text: string;
  readonly lines: Uint32Array;
  readonly lang: Lang;
  readonly path: string | undefined;
  readonly tree: Root;
  /** Whether there is front matter. */
  readonly front: boolean;
  readonly blocks: readonly Block[];
}

/** The file, or the side where it has no name, as the subject of a sentence. */
export function nameOf(path: string | undefined, lang: Lang): Sides<string> {
  if (path !== undefined) return { en: path, fr: path };
  return lang === "en" ? { en: "The English text", fr: "Le texte anglais" } : { en: "The French text", fr: "Le texte français" };
}

/** What a reader of the report should know about the input, each with what to do. */
export function readNotes(read: Read): Note[] {
  const name = nameOf(read.path, read.lang);
  const notes: Note[] = [];
  const add = (code: string, en: string, fr: string) =>
    notes.push({ code, side: read.lang, message: { en: `${name.en} ${en}`, fr: `${name.fr} ${fr}` } });
  if (!read.blocks.some(({ kind }) => kind !== "field")) {
    add("empty", "has no text to compare. Add the posting’s text.", "ne contient aucun texte à comparer. Ajoutez le texte de l’offre.");
  }
  frontMatterNotes(read, add);
  const fence = openFence(read);
  if (fence !== null) {
    add(
      "unclosed-fence",
      `opens a code block on line ${fence} that never ends, so all that follows is read as code. Close it with the same fence.`,
      `ouvre à la ligne ${fence} un bloc de code qui ne se termine jamais; tout ce qui suit est donc lu comme du code. Fermez-le par le même délimiteur.`,
    );
  }
  const comment = openComment(read);
  if (comment !== null) {
    add(
      "unclosed-comment",
      `opens a comment on line ${comment} that never ends, so nothing that follows is published. Close it with -->.`,
      `ouvre à la ligne ${comment} un commentaire qui ne se termine jamais; rien de ce qui suit n’est donc publié. Fermez-le par -->.`,
    );
  }
  encodingNotes(read.text, add);
  return notes;
}

type Add = (code: string, en: string, fr: string) => void;

function frontMatterNotes({ front }: Read, add: Add): void {
  // What cannot be read is a finding of its own (checks/front-matter).
  if (front) return;
  add(
    "no-front-matter",
    "has no front matter, so only its text was compared. Add one between two lines of three hyphens if the page needs a title or other fields.",
    "n’a pas d’en-tête YAML; seul son texte a donc été comparé. Ajoutez-en un entre deux lignes de trois traits d’union si la page doit avoir un titre ou d’autres champs.",
  );
}

/** The line of a fence that is still open where the file ends. */
function openFence({ text, lines, tree }: Read): number | null {
  const last = lastLeaf(tree);
  if (last?.type !== "code" || last.position === undefined) return null;
  const { start, end } = last.position;
  const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start.offset, (start.offset ?? 0) + 1_000))?.[0];
  if (fence === undefined) return null;
  const closing = text.slice(Math.max(lines[end.line - 1] ?? 0, start.offset ?? 0), end.offset).trim();
  return end.line > start.line && closing.replace(/^[>\s]+/, "").startsWith(fence) ? null : start.line;
}

/** The line of a comment that is still open where the file ends. */
function openComment({ tree }: Read): number | null {
  const last = lastLeaf(tree);
  if (last?.type !== "html" || last.position === undefined) return null;
  const open = last.value.lastIndexOf("<!--");
  if (open === -1 || last.value.includes("-->", open)) return null;
  return last.position.start.line + last.value.slice(0, open).split(/\r\n?|\n/).length - 1;
}

function lastLeaf(tree: Root): Root["children"][number] | undefined {
  let node = tree.children.at(-1);
  while (node && (node.type === "blockquote" || node.type === "list" || node.type === "listItem")) node = node.children.at(-1);
  return node;
}

function encodingNotes(text: string, add: Add): void {
  if (text.charCodeAt(0) === 0xfeff) {
    add(
      "bom",
      "starts with a byte order mark, which some tools show or fail on. Save it as UTF-8 without one.",
      "commence par une marque d’ordre des octets, que certains outils affichent ou refusent. Enregistrez-le en UTF-8 sans cette marque.",
    );
  }
  if (text.includes("\r") && text.includes("\r\n") && /(?:^|[^\r])\n/.test(text)) {
    add(
      "crlf-mixed",
      "mixes two kinds of line ends. Save it with one kind, so that changes show only what was edited.",
      "mélange deux sortes de fins de ligne. Enregistrez-le avec une seule, pour que les modifications ne montrent que ce qui a changé.",
    );
  }
}
