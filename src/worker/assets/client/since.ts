import { asCarried, fromCarried } from "#edit/carried";
import { asField } from "#edit/exact-field";
import { LANGS, type Sides } from "#posting";
import { whyNotTaken } from "./answering.ts";
import { carry } from "./leaving.ts";
import { tell } from "./said.ts";
import { settingsOfForm } from "./settings-field.ts";
import { givenPath } from "./texts.ts";

/** Sends the texts as they were and as they are now, with their settings, to the page that compares two states. */
export async function askSince(of: HTMLFormElement, first: Sides<string>, now: Sides<string>): Promise<void> {
  const { action = "" } = document.querySelector<HTMLElement>("[data-work=since]")?.dataset ?? {};
  const why = await whyNotTaken(action);
  if (why !== undefined) return tell(why);
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
  // What is hidden there is of another result.
  add("carried", asCarried({ ...fromCarried(carry(of)), filters: {} }));
  const settings = settingsOfForm(of);
  if (settings !== "") add("settings", settings);
  for (const side of LANGS) {
    put(`before-${side}`, first[side], givenPath(of, side));
    put(side, now[side], givenPath(of, side));
  }
  document.body.appendChild(form);
  form.submit();
}
