import { inEditor, inFile } from "#edit/doc-offset";
import { LANGS, type Lang, type Sides } from "#posting";
import { loadLate } from "./load-late.ts";
import { tell } from "./said.ts";
import { blockAt } from "./shown.ts";
import { textIn } from "./texts.ts";
import type { WholeText } from "./whole/editor.ts";
import { pageWords } from "./words.ts";

let opened: Sides<WholeText> | undefined;

/** Opens both texts of the form in an editor, which is loaded when it is first asked for; nothing where it does not come. */
async function openBoth(form: HTMLFormElement): Promise<Sides<WholeText> | undefined> {
  if (opened) return opened;
  const words = pageWords();
  try {
    const { openWhole } = await loadLate<typeof import("./whole/editor.ts")>("/editor/whole.js");
    // Asked for twice, it comes once.
    if (opened) return opened;
    const open = (side: Lang): WholeText => {
      const area = form.querySelector<HTMLTextAreaElement>(`textarea[name="${side}"]`);
      if (!area) throw new Error("no text area");
      const host = document.createElement("div");
      host.dataset.typing = side;
      area.insertAdjacentElement("afterend", host);
      const whole = openWhole(host, {
        text: area.value,
        label: form.querySelector(`label[for="${area.id}"]`)?.textContent ?? "",
        lang: area.lang,
        phrases: words.phrases,
        changed: (text) => {
          area.value = text;
          area.dispatchEvent(new Event("input", { bubbles: true }));
        },
      });
      area.hidden = true;
      // A problem leads to the field by its id, which is hidden now.
      document.addEventListener("click", (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".error-summary a") : null;
        if (link?.hash !== `#${area.id}`) return;
        event.preventDefault();
        whole.show(0, 0, true);
        host.scrollIntoView({ block: "center" });
      });
      area.addEventListener("put", () => whole.set(area.value));
      return whole;
    };
    opened = { en: open("en"), fr: open("fr") };
    for (const tools of form.querySelectorAll<HTMLElement>(".whole-tools")) tools.hidden = false;
  } catch {
    tell(words.wholeFailed);
  }
  return opened;
}

/** Shows both texts as a whole, at the places of a finding if one is given. */
export async function showWhole(form: HTMLFormElement, places: DOMStringMap = {}): Promise<void> {
  const both = await openBoth(form);
  if (!both) return;
  const first = LANGS.find((side) => places.lacking === side) ?? LANGS.find((side) => places[side] !== undefined) ?? "en";
  for (const side of LANGS.toSorted((a) => (a === first ? 1 : -1))) {
    const text = textIn(form, side);
    const inserted = places.insert === side ? `${places.at} ${places.at}` : "";
    const [from = 0, to = 0] = (places[side] ?? inserted).split(" ").map((offset) => inEditor(text, Number(offset)));
    both[side].show(from, to, side === first);
  }
  form.querySelector(`.input[data-field="${first}"]`)?.scrollIntoView({ block: "center" });
}

/** From the cursor in a whole text back to the row that shows its line, and to the first finding there. */
export function backToRow(form: HTMLFormElement, side: Lang): void {
  const block = opened && blockAt(side, inFile(textIn(form, side), opened[side].at()));
  const target = block?.closest(".row")?.querySelector<HTMLElement>(".finding") ?? block?.querySelector<HTMLElement>(".edit-line");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "center" });
}

/** Opens the search in a whole text. */
export function findIn(side: Lang): void {
  opened?.[side].find();
}
