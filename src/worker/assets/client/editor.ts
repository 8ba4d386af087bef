/** What is opened in a row or a card. */
export interface Opening {
  readonly template: "block-editor" | "reason-editor" | "settings-snippet";
  /** Where it stands. */
  readonly place: HTMLElement;
  /** What had the focus, and gets it back. */
  readonly opener: HTMLElement;
  readonly label?: string;
  readonly lang?: string;
  readonly value: string;
  /** What another side’s text would be here, and the same as a draft to translate. */
  readonly copied?: { readonly side: string; readonly text: string; readonly draft: string };
  /** Says what is wrong, and nothing where the edit was made. */
  readonly save: (text: string) => Promise<string | undefined>;
}

/** Of a form: what is in it was sent to be saved, and nothing is typed or closed until an answer came. */
const SAVING = "aria-busy";

let current: { readonly form: HTMLFormElement; readonly area: HTMLTextAreaElement; readonly opening: Opening } | undefined;

/** Whether an editor holds what nobody has saved. */
export function isTyped(): boolean {
  return current?.form.isConnected === true && current.area.value !== current.opening.value;
}

/** Whether an editor holds what nobody has saved; it gets the focus then, and any other is closed. */
export function isBusy(): boolean {
  if (isTyped()) current?.area.focus();
  else if (current?.form.isConnected) close();
  return isTyped();
}

/** Opens an editor, and puts the focus into it. Ctrl+Enter saves, Escape closes. */
export function openEditor(opening: Opening): void {
  const template = document.getElementById(opening.template);
  if (!(template instanceof HTMLTemplateElement)) return;
  const form = template.content.firstElementChild?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return;
  const area = form.querySelector("textarea");
  const label = form.querySelector(".editor-label");
  if (!area) return;
  if (opening.label !== undefined && label) label.textContent = opening.label;
  if (opening.lang !== undefined) area.lang = opening.lang;
  area.value = opening.value;
  area.rows = Math.min(12, opening.value.split("\n").length + 1);
  const { copied } = opening;
  for (const copy of copied ? form.querySelectorAll<HTMLElement>(`:is([data-copy], [data-mark])`) : []) {
    copy.hidden = (copy.dataset.copy ?? copy.dataset.mark) !== copied?.side;
    copy.addEventListener("click", () => {
      if (isSaving(form)) return;
      area.value = (copy.dataset.mark ? copied?.draft : copied?.text) ?? "";
      if (copy.dataset.mark) form.requestSubmit();
      else area.focus();
    });
  }
  form.querySelector("[data-cancel]")?.addEventListener("click", close);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isSaving(form)) void save(form, area, opening);
  });
  current = { form, area, opening };
  opening.place.classList.add("is-open");
  opening.place.appendChild(form);
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

async function save(form: HTMLFormElement, area: HTMLTextAreaElement, opening: Opening): Promise<void> {
  const { readOnly } = area;
  area.readOnly = true;
  form.setAttribute(SAVING, "true");
  const why = await opening.save(area.value);
  area.readOnly = readOnly;
  form.removeAttribute(SAVING);
  const problem = form.querySelector(".problem");
  if (!problem || why === undefined) return;
  problem.textContent = why;
  area.focus();
}

const isSaving = (form: HTMLFormElement): boolean => form.hasAttribute(SAVING);

function close(): void {
  if (!current || isSaving(current.form)) return;
  const { form, opening } = current;
  current = undefined;
  form.remove();
  opening.place.classList.remove("is-open");
  opening.opener.focus();
}
