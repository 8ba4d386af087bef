import { fileNames } from "#edit/file-names";
import { patchOfPair } from "#edit/patch";
import { LANGS, type Lang, type Sides } from "#posting";
import { isComparing } from "./check-in-place.ts";
import { standsElsewhere } from "./leaving.ts";
import { tell } from "./said.ts";
import { saveFile } from "./save-file.ts";
import { askSince } from "./since.ts";
import { givenPath } from "./texts.ts";
import { pageWords } from "./words.ts";

/** A pair as it was given, and as it is now. */
interface Edited {
  readonly first: Sides<string>;
  readonly texts: Sides<string>;
}

/** What can be taken from the place where somebody works. */
type Taken = `file-${Lang}` | "patch" | "since";

/** Whether a button takes something away. */
export const isTakenAway = (what: string): what is Taken => /^(?:file-(?:en|fr)|patch|since)$/u.test(what);

/** Saves a side’s text or what changed in both, or goes with the texts to the page of two states. */
export function takeAway(form: HTMLFormElement, what: Taken, { first, texts }: Edited): void {
  const side = LANGS.find((each) => what === `file-${each}`);
  if (side) {
    standsElsewhere(side, texts[side]);
    saveFile(fileNames({ en: nameOf(form, "en"), fr: nameOf(form, "fr") })[side], texts[side]);
  } else if (isComparing(form)) tell(form.querySelector<HTMLElement>(".status")?.dataset.checking ?? "");
  else if (LANGS.every((each) => texts[each] === first[each])) tell(pageWords().unchanged);
  else if (what === "since") void askSince(form, first, texts);
  else {
    for (const each of LANGS) standsElsewhere(each, texts[each]);
    saveFile("parite.patch", patchOfPair({ en: nameOf(form, "en"), fr: nameOf(form, "fr") }, first, texts));
  }
}

const nameOf = (form: HTMLFormElement, side: Lang): string => givenPath(form, side) || `posting.${side}.md`;
