import type { Carried } from "#edit/carried";
import { type Draft, draftName } from "#edit/drafts";
import { LANGS, type Sides } from "#posting";
import { forgetDraft, forgetDrafts, storeDraft, storedDrafts } from "./draft-store.ts";
import { hearSwitch, isKeeping, keepWords, sayKept, setKeeping, showDrafts, stopKeeping } from "./kept-list.ts";
import { carriedHere, standsKept, unsavedFields } from "./leaving.ts";
import { newId } from "./new-id.ts";
import { putSettings, settingsOfForm } from "./settings-field.ts";
import { askSince } from "./since.ts";
import { fieldNames, givenPath, putPath, putText, textIn, textsOf } from "./texts.ts";

/** Keeps the texts of the form in the browser while the switch is on, and brings them back. */
export class Keeper {
  readonly #form: HTMLFormElement;
  readonly #first: () => Sides<string>;
  readonly #restored: (draft: Draft, isHere: boolean) => void;
  #held: Carried["draft"];
  #timer = 0;
  #last = "";
  /** One store after the other, so that a tab never comes between its own. */
  #queue: Promise<void> = Promise.resolve();

  constructor(form: HTMLFormElement, first: () => Sides<string>, restored: (draft: Draft, isHere: boolean) => void) {
    this.#form = form;
    this.#first = first;
    this.#restored = restored;
    this.#held = carriedHere(form).draft;
    if (this.#held) void this.#recall(this.#held.id);
    form.addEventListener("input", () => this.#soon());
    document.addEventListener("visibilitychange", () => void (document.visibilityState === "hidden" ? this.now() : this.#showAgain()));
    hearSwitch(() => void this.#showAgain());
    document.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.id === "keep-drafts") void this.#switched(target.checked);
    });
    document.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-draft], .forget-all") : null;
      if (button?.matches(".forget-all")) void this.#forgetAll();
      else if (button?.dataset.draft === "forget") void this.#forget(button.closest("li")?.dataset.id ?? "");
      else if (button) void this.#restore(button.closest("li")?.dataset.id ?? "");
    });
    if (isKeeping() !== undefined) void this.#show(document.querySelector("#result .pair-view") === null);
  }

  /** The draft that this tab works on. */
  get held(): Carried["draft"] {
    return this.#held;
  }

  /** Keeps the texts as they are, where the switch is on. */
  now(): Promise<void> {
    return this.#inTurn(() => this.#store());
  }

  /** What is under way ends first, and a store that was to come soon is left out, so that none follows a step that forgets. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(step);
    return this.#queue;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => void this.now(), 400));
  }

  async #store(): Promise<void> {
    const fields = this.#fields();
    const state = JSON.stringify(fields);
    if (isKeeping() !== true || state === this.#last || Object.values(fields).every((text) => text.trim() === "")) return;
    try {
      const { draft, isBeside } = await storeDraft(this.#draft());
      this.#held = { id: draft.id, revision: draft.revision };
      this.#last = state;
      standsKept(fields);
      if (isBeside) sayKept(keepWords().beside);
      await this.#show();
    } catch (error) {
      sayKept(whyNot(error));
      if (!isFull(error)) this.#giveUp();
    }
  }

  #draft(): Draft {
    const { id = newId(), revision = 0 } = this.#held ?? {};
    const paths = { en: givenPath(this.#form, "en"), fr: givenPath(this.#form, "fr") };
    const before = this.#hasBefore ? { before: { en: textIn(this.#form, "before-en"), fr: textIn(this.#form, "before-fr") } } : {};
    const settings = settingsOfForm(this.#form);
    return {
      ...{ id, revision, savedAt: Date.now(), texts: textsOf(this.#form), first: this.#first(), paths },
      ...before,
      ...(settings !== "" && { settings }),
    };
  }

  /** The page compares two states. */
  get #hasBefore(): boolean {
    return fieldNames(this.#form).includes("before-en");
  }

  #fields(): Readonly<Record<string, string>> {
    return Object.fromEntries(fieldNames(this.#form).map((field) => [field, textIn(this.#form, field)]));
  }

  async #switched(isOn: boolean): Promise<void> {
    sayKept("");
    try {
      setKeeping(isOn);
      this.#last = "";
      if (isOn) await storedDrafts();
      await this.now();
      await this.#show();
    } catch (error) {
      sayKept(whyNot(error));
      this.#giveUp();
    }
  }

  /** A switch that is on where nothing can be kept would be believed. */
  #giveUp(): void {
    stopKeeping();
    showDrafts([], { isOn: false });
  }

  async #restore(id: string): Promise<void> {
    await this.now();
    if (unsavedFields(this.#form).length > 0) return sayKept(keepWords().unsaved);
    const draft = (await storedDrafts()).find((each) => each.id === id);
    if (!draft) return this.#show();
    // One that knows no earlier state starts from what was given.
    const { en, fr } = draft.before ?? draft.first;
    for (const [field, text] of Object.entries({ ...draft.texts, "before-en": en, "before-fr": fr })) putText(this.#form, field, text);
    putSettings(this.#form, draft.settings ?? "");
    this.#held = { id, revision: draft.revision };
    this.#last = JSON.stringify(this.#fields());
    standsKept(this.#fields());
    for (const side of LANGS) putPath(this.#form, side, draft.paths[side]);
    if (draft.before && !this.#hasBefore) return askSince(this.#form, draft.before, draft.texts);
    sayKept(keepWords().restored.replace("{}", draftName(draft) || keepWords().unnamed));
    this.#restored(draft, false);
  }

  /** The page before kept these texts: what they were first is known from there. */
  async #recall(id: string): Promise<void> {
    const draft = (await storedDrafts().catch(() => [])).find((each) => each.id === id);
    if (draft) this.#restored(draft, true);
    await this.now();
  }

  #forget(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await forgetDraft(id).catch((error: unknown) => sayKept(whyNot(error)));
      if (id === this.#held?.id) this.#letGo();
      else await this.#store();
      await this.#show();
      document.querySelector<HTMLElement>(".drafts button, #keep-drafts")?.focus();
    });
  }

  #forgetAll(): Promise<void> {
    return this.#inTurn(async () => {
      await forgetDrafts().catch((error: unknown) => sayKept(whyNot(error)));
      this.#letGo();
      stopKeeping();
      sayKept(keepWords().forgotten);
      showDrafts([], { isOn: false });
      document.getElementById("keep-drafts")?.focus();
    });
  }

  /** What is forgotten stays so: these texts are kept again only once they change. */
  #letGo(): void {
    this.#held = undefined;
    this.#last = JSON.stringify(this.#fields());
    standsKept();
  }

  /** After another tab may have kept or forgotten something; a browser that was never asked to keep is not asked now. */
  async #showAgain(): Promise<void> {
    if (isKeeping() === undefined) showDrafts([], { isOn: false });
    else await this.#show();
  }

  async #show(opens = false): Promise<void> {
    const drafts = await storedDrafts().catch(() => []);
    showDrafts(drafts, { isOn: isKeeping() === true, here: this.#held?.id, opens: opens && drafts.length > 0 });
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === "QuotaExceededError";

const whyNot = (error: unknown): string => keepWords()[isFull(error) ? "full" : "refused"];
