import { isBusy } from "./editor.ts";
import { tell } from "./said.ts";
import { pageWords } from "./words.ts";

/** Checks without leaving the page: the answer is the page that a plain post would show, and its result is put in place. */
export function checkInPlace(afterwards: () => void): void {
  document.addEventListener("submit", (event) => {
    const form = event.target instanceof HTMLFormElement && event.target.matches(".check-form") ? event.target : null;
    const button = event instanceof SubmitEvent ? event.submitter : null;
    // Downloads and the language switch are other targets of the same form.
    if (!form || button?.hasAttribute("formaction")) return;
    event.preventDefault();
    // A new result would take away what is being typed in the old one.
    if (isBusy()) tell(pageWords().open);
    else void check(form, afterwards);
  });
}

async function check(form: HTMLFormElement, afterwards: () => void): Promise<void> {
  if ((await compareNow(form)) !== undefined) return;
  afterwards();
  const landing = document.querySelector<HTMLElement>("#result [data-landing]");
  landing?.focus({ preventScroll: true });
  landing?.scrollIntoView({ block: "start" });
}

/** Sends the texts of the form and shows their result; why not where that failed, and nothing has changed then. */
export async function compareNow(form: HTMLFormElement): Promise<string | undefined> {
  const button = form.querySelector<HTMLButtonElement>(".submit");
  if (button?.getAttribute("aria-disabled") === "true") return say(form, "checking");
  button?.setAttribute("aria-disabled", "true");
  say(form, "checking");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!swap(page)) throw new Error("no result in the answer");
    say(form, "");
    return undefined;
  } catch {
    return say(form, "failed");
  } finally {
    button?.removeAttribute("aria-disabled");
  }
}

/** Takes over the parts that depend on the texts; false where the answer is some other page. */
function swap(page: Document): boolean {
  if (!page.querySelector("#result")) return false;
  const problems = [...document.querySelectorAll(".check-form .problem[id]")].map(({ id }) => id);
  for (const id of ["result", "language", ...problems]) {
    const fresh = page.getElementById(id);
    const stale = document.getElementById(id);
    if (fresh && stale) stale.replaceWith(document.adoptNode(fresh));
  }
  for (const area of document.querySelectorAll<HTMLTextAreaElement>(".check-form .inputs textarea"))
    area.setAttribute("aria-invalid", page.getElementById(area.id)?.getAttribute("aria-invalid") ?? "false");
  document.title = page.title;
  return true;
}

function say(form: HTMLFormElement, what: "checking" | "failed" | ""): string {
  const status = form.querySelector<HTMLElement>(".status");
  const text = what === "" ? "" : (status?.dataset[what] ?? "");
  if (status) status.textContent = text;
  return text;
}
