import { asCarried, type Carried, fromCarried } from "#edit/carried";
import { isTyped } from "./editor.ts";
import { fieldNames, textIn } from "./texts.ts";

/** Texts that stand elsewhere too, by field: as they were given, taken away, or kept. */
const elsewhere = new Map<string, Set<string>>();
const kept = new Map<string, string>();
let held: () => Omit<Carried, "unsaved"> = () => ({});

/** A text that somebody has elsewhere is not lost with the page. */
export function standsElsewhere(field: string, text: string): void {
  elsewhere.set(field, (elsewhere.get(field) ?? new Set()).add(text));
}

/** The texts that the browser keeps now; none without an argument. */
export function standsKept(texts: Readonly<Record<string, string>> = {}): void {
  kept.clear();
  for (const [field, text] of Object.entries(texts)) kept.set(field, text);
}

/** The fields whose text would be lost with the page. */
export function unsavedFields(form: HTMLFormElement): readonly string[] {
  return fieldNames(form).filter((field) => {
    const text = textIn(form, field);
    return text.trim() !== "" && kept.get(field) !== text && !elsewhere.get(field)?.has(text);
  });
}

/** What the page before told of its texts. */
export function carriedHere(form: HTMLFormElement): Carried {
  return fromCarried(carrier(form)?.value ?? "");
}

/** The texts as they were given before this page had them, taken out of the form. */
export function startOf(form: HTMLFormElement): Carried["first"] {
  const { first, ...others } = carriedHere(form);
  const field = carrier(form);
  if (field && first) field.value = asCarried(others);
  return first;
}

/** Asks before the page is left where something would be lost, and else not. What goes on with a form tells the next page what of it is unsaved. */
export function askBeforeLeaving(form: HTMLFormElement, told: () => Omit<Carried, "unsaved">): void {
  held = told;
  const { unsaved } = carriedHere(form);
  for (const field of fieldNames(form)) if (!unsaved.includes(field)) standsElsewhere(field, textIn(form, field));
  let goes: "file" | "page" | undefined;
  document.addEventListener("submit", (event) => {
    const to = event instanceof SubmitEvent ? event.submitter?.getAttribute("formaction") : null;
    if (!to) return;
    carry(form);
    // The form is read before the next task; what else it is sent for has no use for the texts that were first.
    setTimeout(() => startOf(form));
    goes = /\/(?:download|state)$/u.test(to) ? "file" : "page";
    // The browser asks before it sends; whether it then leaves is not told.
    setTimeout(() => {
      goes = undefined;
    }, 1000);
  });
  window.addEventListener("beforeunload", (event) => {
    if (goes === "file") return;
    if (isTyped() || (goes === undefined && unsavedFields(form).length > 0)) event.preventDefault();
  });
  let isWhole = false;
  form.addEventListener("beforeinput", ({ target }) => {
    isWhole = target instanceof HTMLTextAreaElement && target.selectionStart === 0 && target.selectionEnd === target.value.length;
  });
  form.addEventListener("input", (event) => {
    const isPasted = event instanceof InputEvent && /^insertFrom(?:Paste|Drop)$/u.test(event.inputType);
    if (isPasted && isWhole && event.target instanceof HTMLTextAreaElement)
      standsElsewhere(event.target.name, textIn(form, event.target.name));
  });
}

/** Tells the next page, by a field of the form, what of its texts is unsaved; gives what it tells. */
export function carry(form: HTMLFormElement): string {
  const told = asCarried({ unsaved: unsavedFields(form), ...held() });
  const field = carrier(form);
  if (field) field.value = told;
  return told;
}

const carrier = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="carried"]');
