import { ageOf, type Draft, namesApart } from "#edit/drafts";
import { countedWord } from "./words.ts";

/** The words that the script says of what is kept; the page’s own are more (`pages/keep-strings`). */
export interface KeepWords {
  readonly off: string;
  readonly on: string;
  readonly drafts: readonly [one: string, more: string];
  readonly kept: string;
  readonly keptNow: string;
  readonly restored: string;
  readonly forgotten: string;
  readonly beside: string;
  readonly full: string;
  readonly refused: string;
  readonly unsaved: string;
  readonly unnamed: string;
}

const SWITCH = "parite-keep";

/** Hears that another tab has touched the switch. */
export function hearSwitch(heard: () => void): void {
  window.addEventListener("storage", ({ key }) => (key === SWITCH || key === null) && heard());
}

/** Whether the switch is on; nothing where nobody has ever touched it, or the browser does not say. */
export function isKeeping(): boolean | undefined {
  try {
    const said = localStorage.getItem(SWITCH);
    return said === null ? undefined : said === "on";
  } catch {
    return undefined;
  }
}

/** Remembers how the switch stands; throws where the browser refuses. */
export function setKeeping(isOn: boolean): void {
  localStorage.setItem(SWITCH, isOn ? "on" : "off");
}

/** As if nobody had ever touched the switch. */
export function stopKeeping(): void {
  try {
    localStorage.removeItem(SWITCH);
  } catch {
    // Who may not write there has kept nothing there.
  }
}

/** The words of the switch and its list. */
export function keepWords(): KeepWords {
  return JSON.parse(document.querySelector<HTMLElement>(".keep")?.dataset.words ?? "{}") as KeepWords;
}

/** Says what came of keeping. */
export function sayKept(text: string): void {
  const status = document.querySelector(".keep-said");
  if (status) status.textContent = text;
}

/** How the list of drafts is shown. */
interface ListView {
  readonly isOn: boolean;
  /** The draft that this tab works on. */
  readonly here?: string | undefined;
  readonly opens?: boolean;
}

/** Shows the switch as it stands, and each draft with its age. */
export function showDrafts(drafts: readonly Draft[], { isOn, here, opens = false }: ListView): void {
  const part = document.querySelector<HTMLDetailsElement>(".keep");
  const list = part?.querySelector(".drafts");
  const template = document.getElementById("draft-row");
  if (!part || !list || !(template instanceof HTMLTemplateElement)) return;
  const words = keepWords();
  const box = part.querySelector<HTMLInputElement>("#keep-drafts");
  if (box) box.checked = isOn;
  const now = part.querySelector(".keep-now");
  const count = drafts.length > 0 ? [countedWord(drafts.length, words.drafts)] : [];
  if (now) now.textContent = [isOn ? words.on : words.off, ...count].join(", ");
  list.textContent = "";
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "medium" });
  const names = namesApart(drafts, words.unnamed, (savedAt) => time.format(savedAt));
  for (const [index, draft] of drafts.entries()) list.appendChild(rowOf(draft, names[index] ?? "", template, draft.id === here));
  const all = part.querySelector<HTMLElement>(".forget-all");
  if (all) all.hidden = drafts.length === 0;
  if (opens) part.open = true;
}

function rowOf(draft: Draft, name: string, template: HTMLTemplateElement, isHere: boolean): Node {
  const words = keepWords();
  const row = template.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) return document.createElement("li");
  row.dataset.id = draft.id;
  const label = row.querySelector(".draft-name");
  if (label) label.textContent = name;
  const here = row.querySelector<HTMLElement>(".draft-here");
  if (here) here.hidden = !isHere;
  for (const button of row.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent} (${name})`);
  const time = row.querySelector("time");
  const { count, unit } = ageOf(Date.now() - draft.savedAt);
  const age = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" }).format(-count, unit);
  if (time)
    Object.assign(time, {
      dateTime: new Date(draft.savedAt).toISOString(),
      textContent: count === 0 ? words.keptNow : words.kept.replace("{}", age),
    });
  return row;
}
