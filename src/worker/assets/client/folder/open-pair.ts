import { asField } from "#edit/exact-field";
import { LANGS, type Sides } from "#posting";

/** Opens a pair on the page of two texts, in a tab of its own, so that the table stays. */
export function openPair(action: string, paths: Sides<string>, texts: Sides<string>): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", enctype: "multipart/form-data", action, target: "_blank" });
  for (const side of LANGS) {
    const fields = { [side]: texts[side], [`${side}Exact`]: asField(texts[side]), [`${side}Path`]: paths[side] };
    for (const [name, value] of Object.entries(fields))
      Object.assign(form.appendChild(document.createElement("input")), { type: "hidden", name, value });
  }
  document.body.appendChild(form);
  form.submit();
  form.remove();
}
