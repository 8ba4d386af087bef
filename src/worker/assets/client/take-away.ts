import { fileNames } from "#edit/file-names";
import { patchOf } from "#edit/patch";
import { LANGS, type Lang, type Sides } from "#posting";
import { saveFile } from "./save-file.ts";
import { givenPath } from "./texts.ts";

/** Saves a side’s text under the name of its file. */
export function saveSide(form: HTMLFormElement, side: Lang, texts: Sides<string>): void {
  saveFile(fileNames({ en: nameOf(form, "en"), fr: nameOf(form, "fr") })[side], texts[side]);
}

/** Saves what changed in both files. */
export function savePatch(form: HTMLFormElement, first: Sides<string>, texts: Sides<string>): void {
  saveFile("parite.patch", LANGS.map((side) => patchOf(nameOf(form, side), first[side], texts[side])).join(""));
}

const nameOf = (form: HTMLFormElement, side: Lang): string => givenPath(form, side) || `posting.${side}.md`;
