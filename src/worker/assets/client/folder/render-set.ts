import type { ReportSet, ReportTexts } from "#finding";
import type { FormatOptions } from "#format";
import { formatOf } from "../../../../../reports/index.ts";
import { saveFile } from "../save-file.ts";

/** Saves a report of all pairs as `parite check` writes it. */
export function saveSet(id: string, results: ReportSet, texts: ReportTexts, options: FormatOptions): void {
  const format = formatOf(id);
  if (!format) return;
  const text = format.render(results, { ...options, ...(format.needsTexts && { texts }) });
  saveFile(`parite.${format.extension}`, text, format.mediaType);
}
