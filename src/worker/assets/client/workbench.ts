import { type Offer, takenUp } from "#edit/offers";
import { movedEdits } from "#edit/rebased";
import { type PairFindings, tallyOf } from "#edit/tally";
import { edited, openedWith, redone, replacedBy, undone, type Workspace } from "#edit/workspace";
import type { Replacement } from "#fix/replacements";
import { LANGS, type Lang, type Sides } from "#posting";
import { offerBatches, previewBatch } from "./batch.ts";
import { compareNow, isComparing } from "./check-in-place.ts";
import { isBusy } from "./editor.ts";
import { rememberFilters } from "./filters.ts";
import { furnish, showSteps } from "./furnish.ts";
import { carriedHere, startOf } from "./leaving.ts";
import { type Desk, openBlock, openGap, openReason, openSettings } from "./open-in-row.ts";
import { tell } from "./said.ts";
import { blockAt, shownFindings } from "./shown.ts";
import { tellTable } from "./table-channel.ts";
import { isTakenAway, takeAway } from "./take-away.ts";
import { givenPath, putText, textsOf } from "./texts.ts";
import { stepAsked } from "./undo-keys.ts";
import { backToRow, findIn, showWhole } from "./whole-texts.ts";
import { changedText, countedWord, pageWords } from "./words.ts";

/** Where the focus goes after a step. */
interface Place {
  readonly side: Lang;
  readonly offset: number;
}

/** Makes a result a place to work in: what is said of it is edited where it stands, and compared again. */
export class Workbench implements Desk {
  readonly form: HTMLFormElement;
  readonly #afterwards: () => void;
  #work: Workspace;
  /** What the file patch starts from, and the names that the two files then had. */
  #first: Sides<string>;
  #names: string;
  /** What the last comparison of this pair found. */
  #found: PairFindings | undefined;

  constructor(form: HTMLFormElement, afterwards: () => void) {
    this.form = form;
    this.#afterwards = afterwards;
    this.#first = textsOf(form);
    this.#work = openedWith(this.#first);
    this.#names = this.#pathsNow();
    document.addEventListener("click", (event) => this.#clicked(event));
    document.addEventListener("keydown", (event) => this.#pressed(event));
    document.addEventListener("change", ({ target }) => {
      if (target instanceof Element && target.closest(".filters")) offerBatches(this.texts);
    });
    this.#furnish();
    const first = startOf(form);
    if (first) this.startsFrom(first);
  }

  /** The texts that the result shows. */
  get texts(): Sides<string> {
    return this.#work.texts;
  }

  /** The texts as they were given. */
  get first(): Sides<string> {
    return this.#first;
  }

  /** The texts were given as these, before this page had them. */
  startsFrom(first: Sides<string>): void {
    this.#first = first;
    if (this.#work.past.length > 0) return;
    this.#work = replacedBy(openedWith(first), this.texts);
    showSteps(this.#work);
  }

  /** The texts are others than they were given. */
  get hasChanged(): boolean {
    return LANGS.some((side) => this.texts[side] !== this.#first[side]);
  }

  /** The form holds other texts than before, with what they were first; they are compared. */
  async opened(first: Sides<string>): Promise<void> {
    const texts = textsOf(this.form);
    const failure = LANGS.some((side) => texts[side].trim() === "") ? "" : await compareNow(this.form);
    this.#first = first;
    this.#names = this.#pathsNow();
    this.#work = replacedBy(openedWith(first), texts);
    if (failure !== undefined) return tell(failure);
    this.#afterwards();
    this.#furnish();
    document.querySelector<HTMLElement>("#result [data-landing]")?.focus();
  }

  /** After the form was sent: these texts of it are the ones that are shown. */
  compared(texts: Sides<string>): void {
    const isNew = this.#names !== this.#pathsNow() || this.#first.en === "" || this.#first.fr === "";
    if (isNew) {
      this.#first = texts;
      this.#names = this.#pathsNow();
      this.#work = openedWith(texts);
    } else this.#work = replacedBy(this.#work, texts);
    const before = isNew ? undefined : this.#found;
    this.#furnish();
    tell(before && this.#found && hasResult() ? changedText(tallyOf(before, this.#found)) : "");
  }

  #furnish(): void {
    furnish(this.#work);
    if (!hasResult()) return;
    this.#found = this.#shown();
    const { table } = carriedHere(this.form);
    if (table !== undefined) tellTable({ table, paths: this.#paths(), texts: this.texts });
  }

  #shown(): PairFindings {
    return { findings: shownFindings(), texts: this.texts };
  }

  #paths(): Sides<string> {
    return { en: givenPath(this.form, "en"), fr: givenPath(this.form, "fr") };
  }

  #pathsNow(): string {
    return Object.values(this.#paths()).join("\n");
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const { tool, work, batch } = button.dataset;
    if (work) this.#take(work);
    else if ((tool ?? batch) === undefined && !button.matches(".edit-line")) return;
    else if (isBusy()) tell(pageWords().open);
    else this.#use(button);
  }

  #use(button: HTMLElement): void {
    if (this.#hasTyped()) {
      this.#askToCompare();
      return;
    }
    const card = button.closest<HTMLElement>(".finding");
    const { tool, batch } = button.dataset;
    const side: Lang = tool?.endsWith("fr") ? "fr" : "en";
    if (batch !== undefined) previewBatch(button, this.texts, (offers) => this.#makeAll(offers));
    else if (!tool || !card) openBlock(this, button.closest<HTMLElement>(".block"), button);
    else if (tool === "apply") void this.#apply(card.dataset);
    else if (tool === "silence") openReason(this, card, button);
    else if (tool === "whole") void showWhole(this.form, card.dataset);
    else if (tool === "settings") openSettings(card, button);
    else if (tool.startsWith("insert")) openGap(this, card, button);
    else openBlock(this, blockAt(side, Number((card.dataset[side] ?? "").split(" ")[0])), button);
  }

  async #apply({ better, instead = "", text = "" }: DOMStringMap): Promise<void> {
    const [from = 0, to = 0] = instead.split(" ").map(Number);
    const failure = await this.make(better === "fr" ? "fr" : "en", [{ from, to, text }], from);
    if (failure !== undefined) tell(failure);
  }

  async #makeAll(offers: readonly Offer[]): Promise<string | undefined> {
    const before = this.#shown();
    if (this.#hasTyped()) return pageWords().compareFirst;
    const failure = await this.#go(takenUp(this.#work, offers), this.texts);
    if (failure !== undefined) return failure;
    tell(`${countedWord(offers.length, pageWords().applied)}, ${changedText(tallyOf(before, this.#shown()))}`);
    document.querySelector<HTMLElement>("#result :is(.batches button, [data-landing])")?.focus();
    return undefined;
  }

  /** Edits of a side, made and compared. */
  async make(side: Lang, edits: readonly Replacement[], offset: number): Promise<string | undefined> {
    const given = textsOf(this.form);
    const moved = movedEdits(edits, this.texts[side], given[side]);
    if (!moved) return pageWords().changedThere;
    const shift = (moved[0]?.from ?? 0) - (edits[0]?.from ?? 0);
    return this.#go(edited(replacedBy(this.#work, given), side, moved), given, { side, offset: offset + shift + 1 });
  }

  /** The form has other texts than the result shows. */
  #hasTyped(): boolean {
    const texts = textsOf(this.form);
    return LANGS.some((side) => texts[side] !== this.texts[side]);
  }

  #askToCompare(): void {
    tell(pageWords().compareFirst);
    this.form.querySelector<HTMLElement>(".submit")?.focus();
  }

  /** Compares the texts of another state; where that fails, the form has the given texts again, and what was typed there since. */
  async #go(next: Workspace, given: Sides<string>, place?: Place): Promise<string | undefined> {
    if (isComparing(this.form)) return compareNow(this.form);
    const before = this.#shown();
    const setFilters = rememberFilters();
    const top = document.activeElement?.getBoundingClientRect().top ?? 0;
    for (const side of LANGS) putText(this.form, side, next.texts[side]);
    const failure = await compareNow(this.form);
    if (failure !== undefined) {
      const now = textsOf(this.form);
      for (const side of LANGS) if (now[side] === next.texts[side]) putText(this.form, side, given[side]);
      return failure;
    }
    this.#work = next;
    setFilters();
    this.#afterwards();
    this.#furnish();
    tell(changedText(tallyOf(before, this.#shown())));
    // Who has gone on elsewhere stays there.
    if (!place || document.activeElement !== document.body) return undefined;
    const focus =
      blockAt(place.side, place.offset)?.querySelector<HTMLElement>(".edit-line") ??
      document.querySelector<HTMLElement>("#result [data-landing]");
    focus?.focus({ preventScroll: true });
    if (focus) scrollBy({ top: focus.getBoundingClientRect().top - top, behavior: "instant" });
    return undefined;
  }

  #take(what: string): void {
    if (isTakenAway(what)) takeAway(this.form, what, { first: this.#first, texts: this.texts });
    else if (what === "whole") void showWhole(this.form);
    else if (what.startsWith("back-")) backToRow(this.form, what === "back-fr" ? "fr" : "en");
    else if (what.startsWith("find-")) findIn(what === "find-fr" ? "fr" : "en");
    else if (isBusy()) tell(pageWords().open);
    else if (isComparing(this.form)) void this.#step(what);
    else if (this.#hasTyped()) this.#askToCompare();
    else void this.#step(what);
  }

  async #step(what: string): Promise<void> {
    const failure = await this.#go(what === "undo" ? undone(this.#work) : redone(this.#work), this.texts);
    if (failure !== undefined) tell(failure);
  }

  #pressed(event: KeyboardEvent): void {
    const step = stepAsked(event);
    if (!step || (step === "undo" ? this.#work.past : this.#work.future).length === 0) return;
    event.preventDefault();
    this.#take(step);
  }
}

const hasResult = (): boolean => document.querySelector("#result .pair-view") !== null;
