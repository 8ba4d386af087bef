import { asCarried } from "#edit/carried";
import { asField } from "#edit/exact-field";
import type { SentSettings } from "#folder/settings";
import { LANGS, type Sides } from "#posting";

/** A pair, as it is opened from a table. */
export interface OpenedPair {
  readonly paths: Sides<string>;
  readonly texts: Sides<string>;
  readonly config: SentSettings | undefined;
  /** The name of the table. */
  readonly table: string;
}

/** Opens a pair on the page of two texts, in a tab of its own, so that the table stays. */
export function openPair(action: string, { paths, texts, config, table }: OpenedPair): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", enctype: "multipart/form-data", action, target: "_blank" });
  const put = (name: string, value: string) =>
    Object.assign(form.appendChild(document.createElement("input")), { type: "hidden", name, value });
  for (const side of LANGS) {
    put(side, texts[side]);
    put(`${side}Exact`, asField(texts[side]));
    put(`${side}Path`, paths[side]);
  }
  put("carried", asCarried({ unsaved: [], table }));
  if (config) put("settings", JSON.stringify(config));
  document.body.appendChild(form);
  form.submit();
  form.remove();
}
