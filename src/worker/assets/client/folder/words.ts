/** The words that the page of many pairs carries for its script; `{}` is a number or a name. */
export interface FolderWords {
  readonly reading: string;
  readonly start: string;
  readonly progress: string;
  readonly done: string;
  readonly cancelled: string;
  readonly wait: string;
  readonly gone: string;
  readonly nothingNew: string;
  readonly cleared: string;
  readonly saved: string;
  readonly noReport: string;
  readonly standing: { readonly refused: string; readonly waiting: string };
  readonly newTab: string;
  readonly shown: string;
  /** How many remarks a pair has. */
  readonly remarks: readonly [one: string, more: string];
  readonly noPairs: string;
  readonly noSettings: string;
}

/** The words of the page, and how it calls its table’s standings. */
export function folderWords(place: HTMLElement): FolderWords {
  return JSON.parse(place.dataset.words ?? "{}") as FolderWords;
}

/** A sentence with its numbers or names in their places. */
export function filledIn(sentence: string, ...values: readonly (number | string)[]): string {
  return values.reduce<string>((text, value) => text.replace("{}", () => String(value)), sentence);
}

/** The language of the page. */
export const pageLang = (): "en" | "fr" => (document.documentElement.lang.startsWith("fr") ? "fr" : "en");
