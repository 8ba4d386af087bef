import { copiedBlock, insertion, offeredMarks } from "#edit/gap";
import { usualLineEnd, withLineEnds } from "#edit/line-ends";
import { lineStartAt, type PlacedBlock } from "#edit/marks";
import { patchOf } from "#edit/patch";
import { silenceBefore } from "#edit/silence";
import { tallyOf } from "#edit/tally";
import { edited, openedWith, redone, replacedBy, undone, type Workspace } from "#edit/workspace";
import type { Replacement } from "#fix/replacements";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { compareNow } from "./check-in-place.ts";
import { isBusy, openEditor } from "./editor.ts";
import { rememberFilters } from "./filters.ts";
import { furnish } from "./furnish.ts";
import { tell } from "./said.ts";
import { blockAt, placedBlock, shownFindings, shownGap, shownText } from "./shown.ts";
import { askSince } from "./since.ts";
import { saveFile } from "./take-away.ts";
import { givenPath, putText, textsOf } from "./texts.ts";
import { changedText, pageWords } from "./words.ts";

/** Where the focus goes after a step. */
interface Place {
  readonly side: Lang;
  readonly offset: number;
}

/** Makes a result a place to work in: what is said of it is edited where it stands, and compared again. */
export class Workbench {
  readonly #form: HTMLFormElement;
  readonly #afterwards: () => void;
  #work: Workspace;
  /** What the file patch starts from, and the names that the two files then had. */
  #first: Sides<string>;
  #names: string;

  constructor(form: HTMLFormElement, afterwards: () => void) {
    this.#form = form;
    this.#afterwards = afterwards;
    this.#first = textsOf(form);
    this.#work = openedWith(this.#first);
    this.#names = this.#pathsNow();
    document.addEventListener("click", (event) => this.#clicked(event));
    document.addEventListener("keydown", (event) => this.#pressed(event));
    furnish(this.#work);
  }

  /** After the form was sent: its texts are the ones that are shown. */
  compared(): void {
    const texts = textsOf(this.#form);
    const isNew = this.#names !== this.#pathsNow() || this.#first.en === "" || this.#first.fr === "";
    if (isNew) {
      this.#first = texts;
      this.#names = this.#pathsNow();
      this.#work = openedWith(texts);
    } else this.#work = replacedBy(this.#work, texts);
    tell("");
    furnish(this.#work);
  }

  #pathsNow(): string {
    return LANGS.map((side) => givenPath(this.#form, side)).join("\n");
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const card = button.closest<HTMLElement>(".finding");
    const { tool, work } = button.dataset;
    if (work) this.#take(work);
    if (work || (!tool && !button.matches(".edit-line"))) return;
    if (isBusy()) {
      tell(pageWords().open);
      return;
    }
    if (LANGS.some((side) => textsOf(this.#form)[side] !== this.#work.texts[side])) {
      tell(pageWords().compareFirst);
      this.#form.querySelector<HTMLElement>(".submit")?.focus();
      return;
    }
    const side: Lang = tool?.endsWith("fr") ? "fr" : "en";
    if (!tool || !card) this.#openBlock(button.closest<HTMLElement>(".block"), button);
    else if (tool === "apply") void this.#apply(card.dataset);
    else if (tool === "silence") this.#openReason(card, button);
    else if (tool.startsWith("insert")) this.#openGap(card, button);
    else this.#openBlock(blockAt(side, Number((card.dataset[side] ?? "").split(" ")[0])), button);
  }

  #openBlock(shown: HTMLElement | null | undefined, opener: HTMLElement): void {
    if (!shown) return;
    const side: Lang = shown.dataset.side === "fr" ? "fr" : "en";
    const { from, to } = placedBlock(shown);
    const source = this.#work.texts[side].slice(from, to);
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
            : typed.replaceAll("\n", usualLineEnd(this.#work.texts[side]));
        return this.#make(side, [{ from, to, text }], from);
      },
    });
  }

  #openGap(card: HTMLElement, opener: HTMLElement): void {
    const gap = shownGap(card, this.#work.texts);
    if (!gap) return;
    const side: Lang = card.dataset.insert === "fr" ? "fr" : "en";
    openEditor({
      template: "block-editor",
      place: card.closest(".row")?.querySelector<HTMLElement>(`.cell-${side}.gap`) ?? card,
      opener,
      label: pageWords().insert[side],
      lang: `${side}-CA`,
      value: offeredMarks(gap),
      copied: { side: otherLang(side), text: copiedBlock(gap) },
      save: (typed) => this.#make(side, insertion(gap, typed), gap.at),
    });
  }

  #openReason(card: HTMLElement, opener: HTMLElement): void {
    // Of a gap, the side that has the text; of another finding, the first side that has a place.
    const side = LANGS.find((each) => card.dataset[each] !== undefined) ?? "en";
    const own = shownText(this.#work.texts[side], side);
    const from = Number((card.dataset[side] ?? "").split(" ")[0]);
    const block: PlacedBlock | undefined = own.blocks.findLast((each) => each.from <= from) ?? own.blocks[0];
    openEditor({
      template: "reason-editor",
      place: card,
      opener,
      value: "",
      save: async (reason) => {
        if (!block) return pageWords().refused.line;
        const mdx = givenPath(this.#form, side).endsWith(".mdx");
        const silence = silenceBefore(own, block, { rule: card.dataset.rule ?? "", reason, mdx });
        if (!silence.ok) return pageWords().refused[silence.why];
        return this.#make(side, silence.edits, lineStartAt(own.text, block.from));
      },
    });
  }

  async #apply({ better, instead = "", text = "" }: DOMStringMap): Promise<void> {
    const [from = 0, to = 0] = instead.split(" ").map(Number);
    const failure = await this.#make(better === "fr" ? "fr" : "en", [{ from, to, text }], from);
    if (failure !== undefined) tell(failure);
  }

  async #make(side: Lang, edits: readonly Replacement[], offset: number): Promise<string | undefined> {
    const next = edited(this.#work, side, edits);
    return this.#go(next, { side, offset: offset + 1 });
  }

  /** Compares the texts of another state; where that fails, nothing has changed and nothing that was typed is lost. */
  async #go(next: Workspace, place?: Place): Promise<string | undefined> {
    const before = shownFindings();
    const setFilters = rememberFilters();
    const top = document.activeElement?.getBoundingClientRect().top ?? 0;
    for (const side of LANGS) putText(this.#form, side, next.texts[side]);
    const failure = await compareNow(this.#form);
    if (failure !== undefined) {
      for (const side of LANGS) putText(this.#form, side, this.#work.texts[side]);
      return failure;
    }
    this.#work = next;
    setFilters();
    furnish(this.#work);
    this.#afterwards();
    tell(changedText(tallyOf(before, shownFindings())));
    if (!place) return undefined;
    const focus =
      blockAt(place.side, place.offset)?.querySelector<HTMLElement>(".edit-line") ??
      document.querySelector<HTMLElement>("#result [data-landing]");
    focus?.focus({ preventScroll: true });
    if (focus) scrollBy({ top: focus.getBoundingClientRect().top - top, behavior: "instant" });
    return undefined;
  }

  #take(what: string): void {
    const side = LANGS.find((each) => what === `file-${each}`);
    if (what === "patch") {
      const patches = LANGS.map((each) => patchOf(this.#nameOf(each), this.#first[each], this.#work.texts[each]));
      saveFile("parite.patch", patches.join(""));
    } else if (what === "since") {
      const { action = "" } = document.querySelector<HTMLElement>("[data-work=since]")?.dataset ?? {};
      const paths = { en: givenPath(this.#form, "en"), fr: givenPath(this.#form, "fr") };
      askSince(action, this.#first, this.#work.texts, paths);
    } else if (side) saveFile(this.#nameOf(side).replace(/^.*[/\\]/u, ""), this.#work.texts[side]);
    else if (isBusy()) tell(pageWords().open);
    else void this.#go(what === "undo" ? undone(this.#work) : redone(this.#work));
  }

  #nameOf(side: Lang): string {
    return givenPath(this.#form, side) || `posting.${side}.md`;
  }

  #pressed(event: KeyboardEvent): void {
    const what = UNDO_KEYS[event.key.toLowerCase()];
    if (!what || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    const step = what === "undo" && event.shiftKey ? "redo" : what;
    if ((step === "undo" ? this.#work.past : this.#work.future).length === 0) return;
    event.preventDefault();
    this.#take(step);
  }
}

const UNDO_KEYS: { readonly [key: string]: "undo" | "redo" } = { z: "undo", y: "redo" };
