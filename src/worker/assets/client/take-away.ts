import { patchOf } from "#edit/patch";
import { LANGS, type Lang, type Sides } from "#posting";
import { givenPath } from "./texts.ts";

/** Saves a side’s text under the name of its file. */
export function saveSide(form: HTMLFormElement, side: Lang, texts: Sides<string>): void {
  saveFile(nameOf(form, side).replace(/^.*[/\\]/u, ""), texts[side]);
}

/** Saves what changed in both files. */
export function savePatch(form: HTMLFormElement, first: Sides<string>, texts: Sides<string>): void {
  saveFile("parite.patch", LANGS.map((side) => patchOf(nameOf(form, side), first[side], texts[side])).join(""));
}

const nameOf = (form: HTMLFormElement, side: Lang): string => givenPath(form, side) || `posting.${side}.md`;

function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
