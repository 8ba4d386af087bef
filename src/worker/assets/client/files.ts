import { droppedOn } from "#edit/dropped";
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
      // The entries are there while the event is.
      const hasFolder = [...(event.dataTransfer?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory);
      takeDropped(form, input, files, hasFolder);
    });
  }
  // A file that misses the boxes would else replace the page.
  for (const type of ["dragover", "drop"] as const)
    document.addEventListener(type, (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
  form.addEventListener("change", (event) => {
    const chooser = event.target instanceof HTMLInputElement && event.target.type === "file" ? event.target : null;
    const file = chooser?.files?.[0];
    const side = chooser?.closest<HTMLElement>(".input");
    if (chooser && file && side) void read(form, side, file).then((done) => done && clear(chooser));
  });
}

function takeDropped(form: HTMLFormElement, input: HTMLElement, files: readonly File[], hasFolder: boolean): void {
  const dropped = droppedOn(
    input.dataset.side === "fr" ? "fr" : "en",
    files.map(({ name }) => name),
    hasFolder,
  );
  if (!dropped.ok) announce(form, dropped.why, String(files.length));
  else
    for (const [index, file] of files.entries())
      void read(form, input.parentElement?.querySelector<HTMLElement>(`.input[data-side="${dropped.sides[index]}"]`), file);
}

/** False where the bytes are no text: then the file itself is sent, and the server says what is wrong with it. One that cannot be read changes nothing. */
async function read(form: HTMLFormElement, input: HTMLElement | null | undefined, file: File): Promise<boolean> {
  const { field = "", side } = input?.dataset ?? {};
  const path = form.querySelector<HTMLInputElement>(`input[name="${field}Path"]`);
  const chooser = form.querySelector<HTMLInputElement>(`input[name="${field}File"]`);
  if (!path || !chooser) return false;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) {
    announce(form, "gone", file.name);
    return true;
  }
  path.value = file.name;
  announce(form, "loaded", `${file.name} (${side})`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
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

function announce(form: HTMLFormElement, what: string, about: string): void {
  const status = form.querySelector<HTMLElement>(".status");
  if (status) status.textContent = (status.dataset[what] ?? "").replace("{}", () => about);
}
