/** The settings that go with the texts of a form, as JSON; empty where the usual ones hold. */
export function settingsOfForm(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('input[name="settings"]')?.value ?? "";
}

/** Puts settings with the texts, and says that they hold. */
export function putSettings(form: HTMLFormElement, settings: string): void {
  form.querySelector(".with-settings")?.remove();
  const template = document.getElementById("settings-row");
  if (settings === "" || !(template instanceof HTMLTemplateElement)) return;
  const row = template.content.firstElementChild?.cloneNode(true);
  if (row instanceof HTMLElement) form.querySelector(".submit")?.insertAdjacentElement("beforebegin", row);
  const field = form.querySelector<HTMLInputElement>('input[name="settings"]');
  if (field) field.value = settings;
}
