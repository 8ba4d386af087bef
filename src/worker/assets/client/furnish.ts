import type { Workspace } from "#edit/workspace";
import { otherLang } from "#posting";
import { offerBatches } from "./batch.ts";
import { pageWords } from "./words.ts";

/** Buttons on the lines and the cards of a new result, and in the bar of edits. */
export function furnish(work: Workspace): void {
  const bar = document.querySelector<HTMLElement>(".work-buttons");
  if (bar) bar.hidden = document.querySelector("#result .pair-view") === null;
  showSteps(work);
  const starts = furnishLines();
  offerBatches(work.texts);
  const template = document.getElementById("finding-tools");
  if (!(template instanceof HTMLTemplateElement)) return;
  for (const card of document.querySelectorAll<HTMLElement>("#result .finding[data-rule]")) {
    card.appendChild(template.content.cloneNode(true));
    for (const button of card.querySelectorAll<HTMLElement>("[data-tool]"))
      button.hidden = !applies(button.dataset.tool ?? "", card.dataset, starts);
  }
}

/** Whether there is a step to go back, or forth. */
export function showSteps({ past, future }: Workspace): void {
  document.querySelector("[data-work=undo]")?.setAttribute("aria-disabled", String(past.length === 0));
  document.querySelector("[data-work=redo]")?.setAttribute("aria-disabled", String(future.length === 0));
}

/** The number of a line becomes the button that opens its block; gives where blocks start, by side. */
function furnishLines(): ReadonlySet<string> {
  const { editLine } = pageWords();
  const starts = new Set<string>();
  for (const block of document.querySelectorAll<HTMLElement>("#result .block[data-from]")) {
    const side = block.dataset.side === "fr" ? "fr" : "en";
    const number = block.querySelector(".line [aria-hidden]")?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "line edit-line";
    button.textContent = number;
    button.setAttribute("aria-label", editLine[side].replace("{}", number));
    block.querySelector(".line")?.replaceWith(button);
    starts.add(`${side} ${block.dataset.from}`);
  }
  return starts;
}

function applies(tool: string, places: DOMStringMap, starts: ReadonlySet<string>): boolean {
  const side = tool.endsWith("fr") ? "fr" : "en";
  if (tool === "silence" || tool === "whole") return places.en !== undefined || places.fr !== undefined;
  if (tool === "settings") return places.rule === "front-matter" && places.key !== undefined;
  if (tool === "apply") return places.instead !== undefined;
  if (tool.startsWith("edit")) return places[side] !== undefined;
  const facing = otherLang(side);
  return places.insert === side && starts.has(`${facing} ${places[facing]?.split(" ")[0]}`);
}
