import { asField } from "#edit/exact-field";
import { LANGS, type Sides } from "#posting";

/** Sends the texts as they were given and as they are now to the page that compares two states. */
export function askSince(action: string, first: Sides<string>, now: Sides<string>, paths: Sides<string>, carried: string): void {
  const form = document.createElement("form");
  form.method = "post";
  form.enctype = "multipart/form-data";
  form.action = action;
  const add = (name: string, value: string) =>
    Object.assign(form.appendChild(document.createElement("input")), { type: "hidden", name, value });
  const put = (field: string, text: string, path: string) => {
    add(field, text);
    add(`${field}Exact`, asField(text));
    add(`${field}Path`, path);
  };
  add("carried", carried);
  for (const side of LANGS) {
    put(`before-${side}`, first[side], paths[side]);
    put(side, now[side], paths[side]);
  }
  document.body.appendChild(form);
  form.submit();
}
