import { standsElsewhere } from "./leaving.ts";
import { putText } from "./texts.ts";

/** Lets a person drop files on the form, or choose them, and see their text before it is sent. */
export function acceptFiles(): void {
  const form = document.querySelector<HTMLFormElement>(".check-form");
  if (!form) return;
  for (const input of form.querySelectorAll<HTMLElement>(".input")) {
    input.addEventListener("dragover", (event) => {
      event.preventDefault();
      input.classList.add("is-over");
    });
    input.addEventListener("dragleave", () => input.classList.remove("is-over"));
    input.addEventListener("drop", (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      input.classList.remove("is-over");
      if (files.length === 0) return;
      event.preventDefault();
      for (const [index, file] of files.entries()) {
        const side = namedSide(file.name) ?? SIDES[index];
        const other = input.parentElement?.querySelector<HTMLElement>(`.input[data-side="${side}"]`);
        void read(form, files.length === 1 ? input : other, file);
      }
    });
  }
  form.addEventListener("change", (event) => {
    const chooser = event.target instanceof HTMLInputElement && event.target.type === "file" ? event.target : null;
    const file = chooser?.files?.[0];
    const side = chooser?.closest<HTMLElement>(".input");
    if (chooser && file && side) void read(form, side, file).then((done) => done && clear(chooser));
  });
}

type Side = "en" | "fr";

const SIDES: readonly Side[] = ["en", "fr"];

/** Which side two files dropped together belong to, by their names. */
function namedSide(name: string): Side | undefined {
  if (/(?:^|[^a-z])(?:fr|fra|french|francais)(?:[^a-z]|$)/iu.test(name)) return "fr";
  if (/(?:^|[^a-z])(?:en|eng|english|anglais)(?:[^a-z]|$)/iu.test(name)) return "en";
  return undefined;
}

/** False where the bytes are no text: then the file itself is sent, and the server says what is wrong with it. */
async function read(form: HTMLFormElement, input: HTMLElement | null | undefined, file: File): Promise<boolean> {
  const { field = "", side } = input?.dataset ?? {};
  const path = form.querySelector<HTMLInputElement>(`input[name="${field}Path"]`);
  const chooser = form.querySelector<HTMLInputElement>(`input[name="${field}File"]`);
  if (!path || !chooser) return false;
  path.value = file.name;
  announce(form, `${file.name} (${side})`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    putText(form, field, text);
    standsElsewhere(field, text);
    form.dispatchEvent(new Event("input"));
    return true;
  } catch {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    chooser.files = transfer.files;
    return false;
  }
}

/** An empty chooser, so that what the person then edits in the text area is what is sent. */
function clear(chooser: HTMLInputElement): void {
  chooser.value = "";
}

function announce(form: HTMLFormElement, file: string): void {
  const status = form.querySelector<HTMLElement>(".status");
  if (status) status.textContent = (status.dataset.loaded ?? "").replace("{}", file);
}
