import { asField, fromField } from "#edit/exact-field";
import { withLineEnds } from "#edit/line-ends";
import { LANGS, type Lang, type Sides } from "#posting";

/** Puts a text into the text area of a field (`en`, `before-en`), and beside it what the area would lose of it. */
export function putText(form: HTMLFormElement, field: string, text: string): void {
  const { area, exact } = fieldsOf(form, field);
  if (area) area.value = text.replace(/^\uFEFF/u, "");
  if (exact) exact.value = asField(text);
}

/** Both texts as they would be sent. */
export function textsOf(form: HTMLFormElement): Sides<string> {
  const [en = "", fr = ""] = LANGS.map((side) => {
    const { area, exact } = fieldsOf(form, side);
    return withLineEnds(area?.value ?? "", fromField(exact?.value ?? ""));
  });
  return { en, fr };
}

/** What a side’s file is called; empty where it was pasted. */
export function givenPath(form: HTMLFormElement, side: Lang): string {
  return form.querySelector<HTMLInputElement>(`input[name="${side}Path"]`)?.value ?? "";
}

const fieldsOf = (form: HTMLFormElement, field: string) => ({
  area: form.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`),
  exact: form.querySelector<HTMLInputElement>(`input[name="${field}Exact"]`),
});
