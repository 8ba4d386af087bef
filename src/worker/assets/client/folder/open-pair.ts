import { asField } from "#edit/exact-field";
import type { SentSettings } from "#folder/settings";
import { LANGS, type Sides } from "#posting";

/** Opens a pair on the page of two texts, in a tab of its own, so that the table stays. */
export function openPair(action: string, paths: Sides<string>, texts: Sides<string>, config: SentSettings | undefined): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", enctype: "multipart/form-data", action, target: "_blank" });
  const put = (name: string, value: string) =>
    Object.assign(form.appendChild(document.createElement("input")), { type: "hidden", name, value });
  for (const side of LANGS) {
    put(side, texts[side]);
    put(`${side}Exact`, asField(texts[side]));
    put(`${side}Path`, paths[side]);
  }
  if (config) put("settings", JSON.stringify(config));
  document.body.appendChild(form);
  form.submit();
  form.remove();
}
