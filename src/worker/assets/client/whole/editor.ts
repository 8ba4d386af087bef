import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from "@codemirror/language";
import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import { frontMatterRange } from "#parse/front-matter-range";

/** A whole text that is edited. */
export interface WholeText {
  /** The text where it differs from what is given. */
  set(text: string): void;
  /** Shows a place, with the focus there or not. */
  show(from: number, to: number, hasFocus: boolean): void;
  /** Where the cursor is. */
  at(): number;
  find(): void;
}

/** What is edited, and what is told of it. */
export interface WholeOptions {
  readonly text: string;
  readonly label: string;
  readonly lang: string;
  /** The editor’s own words, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly changed: (text: string) => void;
}

/** A text with line numbers and its Markdown in colours; in a shadow root, so that its style sheets need no leave of the page’s policy. */
export function openWhole(host: HTMLElement, { text, label, lang, phrases, changed }: WholeOptions): WholeText {
  const root = host.attachShadow({ mode: "open" });
  let isSetting = false;
  const extensions = [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    search({ top: true }),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
    new Language(defineLanguageFacet(), POSTING, [], "markdown"),
    syntaxHighlighting(COLOURS),
    LOOK,
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({ "aria-label": label, lang, spellcheck: "false" }),
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && !isSetting && changed(state.doc.toString())),
  ];
  const view = new EditorView({ doc: text, extensions, parent: root, root });
  // What scrolls can be reached with the keyboard by itself, wherever the cursor stands.
  view.scrollDOM.tabIndex = 0;
  return {
    set: (next) => {
      if (next === view.state.doc.toString()) return;
      isSetting = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      isSetting = false;
    },
    show: (from, to, hasFocus) => {
      const { length } = view.state.doc;
      view.dispatch({
        selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
        effects: EditorView.scrollIntoView(Math.min(from, length), { y: "center" }),
      });
      if (hasFocus) view.focus();
    },
    at: () => view.state.selection.main.head,
    find: () => void openSearchPanel(view),
  };
}

const MARKDOWN = parser.configure(GFM);

/** Most front matter that is looked for, in characters. */
const LONGEST_HEAD = 65_536;

/** Markdown after the front matter, which its parser would take for a rule and a heading. */
const POSTING = MARKDOWN.configure({
  wrap: (inner, input, fragments, ranges) => {
    const end = frontMatterRange(input.read(0, Math.min(input.length, LONGEST_HEAD)))?.end;
    if (end === undefined) return inner;
    const rest = ranges.filter(({ to }) => to > end).map(({ from, to }) => ({ from: Math.max(from, end), to }));
    // A tree starts where its first range does, and that of a document at its start.
    return MARKDOWN.createParse(input, fragments, [{ from: 0, to: 0 }, ...rest]);
  },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.link, tags.url], color: "var(--link)" },
  { tag: tags.monospace, fontFamily: "var(--code-font)" },
  { tag: [tags.processingInstruction, tags.quote, tags.comment, tags.meta, tags.contentSeparator], color: "var(--quiet)" },
]);

const LOOK = EditorView.theme({
  "&": {
    height: "24rem",
    border: "2px solid var(--edge)",
    borderRadius: "0.25rem",
    backgroundColor: "var(--page)",
    color: "var(--ink)",
    fontSize: "0.9375rem",
  },
  "&.cm-focused": { outline: "0.1875rem solid var(--focus)", outlineOffset: "0.125rem" },
  ".cm-scroller": { fontFamily: "var(--body-font)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--page)", color: "var(--quiet)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--soft)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--info-soft)",
  },
  ".cm-panels": { backgroundColor: "var(--soft)", color: "var(--ink)" },
  ".cm-searchMatch": { backgroundColor: "var(--warning-soft)" },
  ".cm-textfield, .cm-button": {
    border: "1px solid var(--edge)",
    backgroundColor: "var(--page)",
    backgroundImage: "none",
    color: "var(--ink)",
  },
});
