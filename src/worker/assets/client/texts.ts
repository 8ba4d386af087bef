import { asField, fromField } from "#edit/exact-field";
import { withLineEnds } from "#edit/line-ends";
import type { Lang, Sides } from "#posting";

/** Puts a text into the text area of a field (`en`, `before-en`), and beside it what the area would lose of it. */
export function putText(form: HTMLFormElement, field: string, text: string): void {
  const { area, exact } = fieldsOf(form, field);
  if (area) area.value = text.replace(/^\uFEFF/u, "");
  if (exact) exact.value = asField(text);
  area?.dispatchEvent(new Event("put"));
}

/** Both texts as they would be sent. */
export function textsOf(form: HTMLFormElement): Sides<string> {
  return { en: textIn(form, "en"), fr: textIn(form, "fr") };
}

/** The text of a field as it would be sent. */
export function textIn(form: HTMLFormElement, field: string): string {
  const { area, exact } = fieldsOf(form, field);
  return withLineEnds(area?.value ?? "", fromField(exact?.value ?? ""));
}

/** The fields of texts that a form has. */
export function fieldNames(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll<HTMLElement>(".input")].map(({ dataset }) => dataset.field ?? "");
}

/** What a side’s file is called; empty where it was pasted. */
export function givenPath(form: HTMLFormElement, side: Lang): string {
  return form.querySelector<HTMLInputElement>(`input[name="${side}Path"]`)?.value ?? "";
}

/** Names a side’s file. */
export function putPath(form: HTMLFormElement, side: Lang, path: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${side}Path"]`);
  if (field) field.value = path;
}

const fieldsOf = (form: HTMLFormElement, field: string) => ({
  area: form.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`),
  exact: form.querySelector<HTMLInputElement>(`input[name="${field}Exact"]`),
});
