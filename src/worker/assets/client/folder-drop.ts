import type { Handed } from "./folder/handed.ts";
import { loadLate } from "./load-late.ts";

/** Takes folders and archives on the page of many pairs; what reads them is loaded with the first one. */
export function acceptFolder(): void {
  const place = document.querySelector<HTMLElement>(".folder");
  if (!place) return;
  const zone = place.querySelector(".folder-zone");
  const take = async (handed: readonly Handed[]) => {
    if (handed.length === 0) return;
    try {
      const { takeIn } = await loadLate<typeof import("./folder/folder.ts")>("/folder/folder.js");
      takeIn(place, handed);
    } catch {
      const status = place.querySelector<HTMLElement>(".folder-said");
      if (status) status.textContent = status.dataset.failed ?? "";
    }
  };
  // A file that misses the zone would else replace the page.
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone?.classList.add("is-over");
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && zone?.classList.remove("is-over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    zone?.classList.remove("is-over");
    // The entries are there while the event is.
    const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
    void take(items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []));
  });
  place.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
    const files = [...(target.files ?? [])];
    // The same folder can be chosen again.
    target.value = "";
    void take(files);
  });
}
