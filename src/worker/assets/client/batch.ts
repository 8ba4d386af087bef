import { type Offer, offersOf, placesUnder } from "#edit/offers";
import type { Sides } from "#posting";
import { shownSure } from "./shown.ts";
import { countedWord, pageWords } from "./words.ts";

/** A button for each rule that would change more than one place at once, below the filters; those alone that the filters show. */
export function offerBatches(texts: Sides<string>): void {
  const filters = document.querySelector("#result .filters");
  if (!filters) return;
  const bar = document.querySelector<HTMLElement>("#result .batches") ?? newBar(filters);
  const sure = shownSure();
  const rules = [...new Set(sure.map(({ rule }) => rule))].toSorted();
  const buttons = rules.flatMap((rule) => {
    const { length } = offersOf(rule, sure, texts);
    if (length < 2) return [];
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: pageWords().all.replace("{}", rule).replace("{}", String(length)) });
    button.dataset.batch = rule;
    return [button];
  });
  bar.replaceChildren(...buttons);
}

function newBar(filters: Element): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "tools batches";
  return filters.insertAdjacentElement("afterend", bar) as HTMLElement;
}

/** Shows each change of a rule before it is made, and makes those that stay ticked. */
export function previewBatch(
  opener: HTMLElement,
  texts: Sides<string>,
  make: (offers: readonly Offer[]) => Promise<string | undefined>,
): void {
  document.querySelector("#result .preview")?.remove();
  const rule = opener.dataset.batch ?? "";
  const sure = shownSure();
  const offers = offersOf(rule, sure, texts);
  const form = copyOf("batch-preview");
  const list = form?.querySelector("ol");
  if (!(form instanceof HTMLFormElement) || !list) return;
  const left = placesUnder(rule, sure) - offers.length;
  const put = (selector: string, text: string) => {
    const element = form.querySelector(selector);
    if (element) element.textContent = text;
  };
  put("h3", countedWord(offers.length, pageWords().changes).replace("{}", rule));
  put(".hint", left > 0 ? countedWord(left, pageWords().elsewhere) : "");
  for (const offer of offers) list.appendChild(rowOf(offer));
  const boxes = () => [...list.querySelectorAll<HTMLInputElement>("input")];
  const all = form.querySelector<HTMLInputElement>(".all");
  const count = () => {
    const ticked = boxes().filter(({ checked }) => checked).length;
    if (all) Object.assign(all, { checked: ticked === offers.length, indeterminate: ticked > 0 && ticked < offers.length });
    put(".primary", countedWord(ticked, pageWords().applyMany));
    form.querySelector(".primary")?.setAttribute("aria-disabled", String(ticked === 0));
  };
  form.addEventListener("change", ({ target }) => {
    if (target === all) for (const box of boxes()) box.checked = all?.checked ?? false;
    count();
  });
  const close = () => {
    form.remove();
    opener.focus();
  };
  form.querySelector("[data-cancel]")?.addEventListener("click", close);
  form.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = boxes().flatMap(({ checked }, index) => (checked ? (offers[index] ?? []) : []));
    if (chosen.length > 0) void make(chosen).then((why) => why !== undefined && put(".problem", why));
  });
  count();
  opener.closest(".batches")?.insertAdjacentElement("afterend", form);
  form.querySelector("h3")?.focus();
}

function rowOf(offer: Offer): Node {
  const row = copyOf("batch-row") ?? document.createElement("li");
  const put = (selector: string, parts: readonly Node[]) => {
    const place = row.querySelector<HTMLElement>(selector);
    if (place && selector !== ".where") place.lang = `${offer.side}-CA`;
    for (const part of parts) place?.appendChild(part);
  };
  put(".where", [document.createTextNode(pageWords().at[offer.side].replace("{}", String(offer.line)))]);
  put(".was", [...visible(offer.before), changed("del", offer.old), ...visible(offer.after)]);
  put(".becomes", [...visible(offer.before), changed("ins", offer.text), ...visible(offer.after)]);
  return row;
}

/** Of what changes a space at its edges is named, too: it may be all that goes or comes. */
function changed(name: "del" | "ins", text: string): Node {
  const element = document.createElement(name);
  const { space } = pageWords();
  if (text.startsWith(" ")) element.appendChild(named(space));
  for (const part of visible(text.slice(text.startsWith(" ") ? 1 : 0, text.length > 1 && text.endsWith(" ") ? -1 : undefined)))
    element.appendChild(part);
  if (text.length > 1 && text.endsWith(" ")) element.appendChild(named(space));
  return element;
}

/** No-break spaces are often all that changes, so they are named. */
function visible(text: string): readonly Node[] {
  return text.split(/[\u00A0\u202F]/u).flatMap((part, index) => {
    const words = document.createTextNode(part);
    return index === 0 ? [words] : [named(pageWords().noBreakSpace), words];
  });
}

function named(space: string): Node {
  return Object.assign(document.createElement("span"), { className: "invisible", lang: document.documentElement.lang, textContent: space });
}

function copyOf(id: string): HTMLElement | undefined {
  const template = document.getElementById(id);
  const copy = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : undefined;
  return copy instanceof HTMLElement ? copy : undefined;
}
