import type { Sides } from "#posting";
import { refusalOf } from "./answering.ts";
import { isBusy } from "./editor.ts";
import { showInBar, tell } from "./said.ts";
import { textsOf } from "./texts.ts";
import { pageWords } from "./words.ts";

/** Checks without leaving the page: the answer is the page that a plain post would show, and its result is put in place. */
export function checkInPlace(afterwards: (sent: Sides<string>) => void): void {
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

async function check(form: HTMLFormElement, afterwards: (sent: Sides<string>) => void): Promise<void> {
  // What is typed until the answer comes is not in it.
  const sent = textsOf(form);
  if ((await compareNow(form)) !== undefined) return;
  afterwards(sent);
  // Who has gone on typing stays there.
  if (document.activeElement?.matches("textarea, [data-typing]")) return;
  const landing = document.querySelector<HTMLElement>("#result [data-landing]");
  landing?.focus({ preventScroll: true });
  landing?.scrollIntoView({ block: "start" });
}

/** Whether the texts of a form were sent and no answer has come. */
export function isComparing(form: HTMLFormElement): boolean {
  return submitOf(form)?.getAttribute("aria-disabled") === "true";
}

/** Sends the texts of the form and shows their result; why not where that failed, and nothing has changed then. */
export async function compareNow(form: HTMLFormElement): Promise<string | undefined> {
  const { checking = "", failed = "" } = form.querySelector<HTMLElement>(".status")?.dataset ?? {};
  if (isComparing(form)) return say(form, checking);
  const button = submitOf(form);
  button?.setAttribute("aria-disabled", "true");
  showInBar(say(form, checking));
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!swap(page)) return say(form, refusalOf(answer));
    say(form, "");
    return undefined;
  } catch {
    return say(form, failed);
  } finally {
    button?.removeAttribute("aria-disabled");
  }
}

const submitOf = (form: HTMLFormElement) => form.querySelector<HTMLButtonElement>(".submit");

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

function say(form: HTMLFormElement, text: string): string {
  const status = form.querySelector<HTMLElement>(".status");
  if (status) status.textContent = text;
  return text;
}
