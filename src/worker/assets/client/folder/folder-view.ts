import { type Batch, pairsLeft } from "#folder/batch";
import { faultsBesidePairs, resultsOf, rowsOf } from "#folder/results";
import type { FolderSettings } from "#folder/settings";
import type { TableView } from "#folder/table";
import { repositoryChecks } from "../../../../../checks/repository/index.ts";
import { showAround } from "./around-table.ts";
import { TableOnPage } from "./table-view.ts";
import { type FolderWords, filledIn, folderWords } from "./words.ts";

/** What a page of many pairs shows. */
export interface FolderState {
  readonly batch: Batch;
  readonly settings: FolderSettings;
  readonly isRunning: boolean;
}

/** The page of many pairs, as it shows what was handed over. */
export class FolderView {
  readonly words: FolderWords;
  readonly #place: HTMLElement;
  readonly #table: TableOnPage;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.words = folderWords(place);
    this.#table = new TableOnPage(place);
  }

  show({ batch, settings, isRunning }: FolderState, view: TableView): void {
    const left = pairsLeft(batch).length;
    const all = batch.pairing.pairs.length;
    this.showTable(batch, view);
    const results = resultsOf(batch, isRunning ? [] : repositoryChecks, settings);
    showAround(this.#place, results, faultsBesidePairs(batch), batch.pairing.ignored);
    this.part(".folder-table", all > 0);
    this.part(".folder-settings", settings.path !== undefined);
    this.#put(".folder-settings code", settings.path ?? "");
    this.part(".folder-run", isRunning);
    this.part(".downloads", all > 0 && !isRunning);
    this.part("[data-folder=rest]", !isRunning && left > 0);
    const bar = this.#place.querySelector("progress");
    if (bar) Object.assign(bar, { max: all, value: all - left });
    this.#put(".folder-now", pairsDone(batch, this.words));
  }

  showTable(batch: Batch, view: TableView): void {
    this.#table.show(rowsOf(batch), view);
  }

  part(selector: string, isThere: boolean): void {
    const part = this.#place.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isThere;
  }

  say(text: string): void {
    this.#put(".folder-said", text);
  }

  #put(selector: string, text: string): void {
    const place = this.#place.querySelector(selector);
    if (place) place.textContent = text;
  }
}

/** How many pairs are done, in words. */
export function pairsDone(batch: Batch, words: FolderWords): string {
  const all = batch.pairing.pairs.length;
  return filledIn(words.progress, all - pairsLeft(batch).length, all);
}

/** How a run ended, in words. */
export function endOf(batch: Batch, isCancelled: boolean, words: FolderWords): string {
  const { length } = pairsLeft(batch);
  if (isCancelled) return filledIn(words.cancelled, length);
  if (length > 0) return filledIn(words.gone, length);
  return filledIn(words.done, rowsOf(batch).filter(({ score }) => score !== undefined).length);
}
