import { markedDraft, openedSpan, withoutMark } from "#edit/draft-mark";
import { copiedBlock, insertion, offeredMarks } from "#edit/gap";
import { usualLineEnd, withLineEnds } from "#edit/line-ends";
import { lineStartAt, type PlacedBlock } from "#edit/marks";
import { ignoringKey } from "#edit/settings-snippet";
import { sharesLines } from "#edit/shares-lines";
import { commentsAround, type NoSilence, type Silence, silenceBefore } from "#edit/silence";
import type { Replacement } from "#fix/replacements";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { openEditor } from "./editor.ts";
import { tell } from "./said.ts";
import { placedBlock, shownAt, shownGap, shownText } from "./shown.ts";
import { givenPath } from "./texts.ts";
import { countedWord, pageWords } from "./words.ts";

/** What an edit in a row needs of the place where somebody works. */
export interface Desk {
  readonly form: HTMLFormElement;
  readonly texts: Sides<string>;
  /** Makes the edits of a side and compares again, with the focus at an offset; says what is wrong, and nothing where it was done. */
  make(side: Lang, edits: readonly Replacement[], offset: number): Promise<string | undefined>;
}

/** Opens a block where it stands. */
export function openBlock(desk: Desk, shown: HTMLElement | null | undefined, opener: HTMLElement): void {
  if (!shown) return;
  const side: Lang = shown.dataset.side === "fr" ? "fr" : "en";
  const { from, to } = openedSpan(desk.texts[side], placedBlock(shown));
  const source = withoutMark(desk.texts[side].slice(from, to));
  openEditor({
    template: "block-editor",
    place: shown,
    opener,
    label: shown.querySelector(".edit-line")?.getAttribute("aria-label") ?? "",
    lang: `${side}-CA`,
    value: source.replace(/\r\n|\r/gu, "\n"),
    save: (typed) => {
      const text =
        source.includes("\r") || source.includes("\n")
          ? withLineEnds(typed, source)
          : typed.replaceAll("\n", usualLineEnd(desk.texts[side]));
      return desk.make(side, [{ from, to, text }], from);
    },
  });
}

/** Opens a gap, with the signs of its neighbours. */
export function openGap(desk: Desk, card: HTMLElement, opener: HTMLElement): void {
  const gap = shownGap(card, desk.texts);
  if (!gap) return;
  const side: Lang = card.dataset.insert === "fr" ? "fr" : "en";
  openEditor({
    template: "block-editor",
    place: card.closest(".row")?.querySelector<HTMLElement>(`.cell-${side}.gap`) ?? card,
    opener,
    label: pageWords().insert[side],
    lang: `${side}-CA`,
    value: offeredMarks(gap),
    copied: { side: otherLang(side), text: copiedBlock(gap), draft: markedDraft(gap, givenPath(desk.form, side).endsWith(".mdx")) },
    save: (typed) => desk.make(side, insertion(gap, typed), gap.at),
  });
}

/** Asks why a finding is meant to be, and writes the comment that says so. */
export function openReason(desk: Desk, card: HTMLElement, opener: HTMLElement): void {
  // Of a gap, the side that has the text; of another finding, the first side that has a place.
  const side = LANGS.find((each) => card.dataset[each] !== undefined) ?? "en";
  const own = shownText(desk.texts[side], side);
  const from = Number((card.dataset[side] ?? "").split(" ")[0]);
  const block: PlacedBlock | undefined = own.blocks.findLast((each) => each.from <= from) ?? own.blocks[0];
  const rule = card.dataset.rule ?? "";
  const mdx = givenPath(desk.form, side).endsWith(".mdx");
  const silenced = (reason: string): Silence => (block ? silenceBefore(own, block, { rule, reason, mdx }) : { ok: false, why: "line" });
  const whyNot = (why: NoSilence) => {
    const words = pageWords();
    const [above, below] = commentsAround({ rule, reason: words.aReason, mdx });
    return words.refused[why].replace("{}", () => above).replace("{}", () => below);
  };
  // Nobody writes a reason that no comment can hold.
  const tried = silenced("…");
  if (!tried.ok) {
    tell(whyNot(tried.why));
    return;
  }
  const others = block ? shownAt(side, rule, card).filter((place) => sharesLines(own.text, block, place)).length : 0;
  openEditor({
    template: "reason-editor",
    place: card,
    opener,
    ...(others > 0 && { label: countedWord(others, pageWords().reasonOfMore).replace("{}", rule) }),
    value: "",
    save: async (reason) => {
      const silence = silenced(reason);
      return silence.ok ? desk.make(side, silence.edits, lineStartAt(own.text, block?.from ?? 0)) : whyNot(silence.why);
    },
  });
}

/** Shows the settings that leave a key of the front matter alone, to copy. */
export function openSettings(card: HTMLElement, opener: HTMLElement): void {
  const words = pageWords();
  const snippet = ignoringKey(card.dataset.key ?? "", words.ignored);
  openEditor({
    template: "settings-snippet",
    place: card,
    opener,
    label: words.snippet.replace("{}", card.dataset.key ?? ""),
    value: snippet,
    save: async () => {
      try {
        await navigator.clipboard.writeText(snippet);
        tell(words.copied);
        return undefined;
      } catch {
        return words.notCopied;
      }
    },
  });
}
