import {
  type Batch,
  emptyBatch,
  type FolderPair,
  pairName,
  pairsLeft,
  textsOfPair,
  withFiles,
  withOutcome,
  withSettings,
} from "#folder/batch";
import { faultsBesidePairs, resultsOf, rowsOf, textsOfAll } from "#folder/results";
import { type FolderSettings, noSettings, sentSettings } from "#folder/settings";
import { plainView, STANDINGS, type TableStep, type TableView, viewed } from "#folder/table";
import { repositoryChecks } from "../../../../../checks/repository/index.ts";
import { showAround } from "./around-table.ts";
import { checkAll, type Task } from "./check-all.ts";
import { SettingsFinder } from "./find-settings.ts";
import { gather } from "./gather.ts";
import type { Handed } from "./handed.ts";
import { openPair } from "./open-pair.ts";
import { TableOnPage } from "./table-view.ts";
import { type FolderWords, filledIn, folderWords, pageLang } from "./words.ts";

let work: FolderWork | undefined;

/** Takes what somebody handed over, beside what is there already, and checks it. */
export function takeIn(place: HTMLElement, handed: readonly Handed[]): void {
  work ??= new FolderWork(place);
  void work.take(handed);
}

/** The page of many pairs at work: one state, and what shows it. */
class FolderWork {
  readonly #place: HTMLElement;
  readonly #words: FolderWords;
  readonly #table: TableOnPage;
  readonly #finder: SettingsFinder;
  #batch: Batch = emptyBatch;
  #settings: FolderSettings = noSettings;
  #view: TableView = plainView;
  #run: AbortController | undefined;
  /** One drop after the other. */
  #queue: Promise<void> = Promise.resolve();
  #isDrawn = true;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#words = folderWords(place);
    this.#table = new TableOnPage(place);
    this.#finder = new SettingsFinder((place.dataset.rules ?? "").split(" "));
    place.addEventListener("click", ({ target }) =>
      this.#clicked(target instanceof Element ? target.closest<HTMLElement>("button") : null),
    );
    // Results of many pairs stand nowhere else: the switch of language, a link and a reload would lose them.
    addEventListener("beforeunload", (event) => {
      if (this.#batch.outcomes.size > 0) event.preventDefault();
    });
    place.addEventListener("input", ({ target }) => this.#chose(target));
  }

  take(handed: readonly Handed[]): Promise<void> {
    this.#say(this.#words.reading);
    this.#queue = this.#queue.then(async () => {
      const found = await this.#finder.find(handed, [...this.#batch.files.keys()]);
      const settings = found.ok ? found.settings : this.#settings;
      const { files, faults } = found.ok
        ? await gather(handed, settings, [...this.#batch.files.values()])
        : { files: [], faults: [found.refusal] };
      this.#run?.abort();
      if (settings !== this.#settings) this.#batch = withSettings(this.#batch, settings);
      // Settings alone are something, too.
      const said = settings === this.#settings ? faults : faults.filter(({ code }) => code !== "no-markdown");
      this.#settings = settings;
      this.#batch = withFiles(this.#batch, files, said, settings.config);
      this.#part(".folder-result", true);
      this.#draw();
      void this.#check(found.ok ? undefined : this.#words.noSettings);
    });
    return this.#queue;
  }

  /** @param why nothing of what was handed over last was taken */
  async #check(why?: string): Promise<void> {
    const left = pairsLeft(this.#batch);
    const all = this.#batch.pairing.pairs.length;
    this.#draw();
    if (left.length === 0) return this.#say(why ?? (all === 0 ? this.#words.noPairs : this.#words.nothingNew));
    const run = new AbortController();
    this.#run = run;
    this.#say(filledIn(this.#words.start, left.length));
    this.#draw();
    const waiting = [...left];
    let quarter = 0;
    await checkAll({
      signal: run.signal,
      next: () => this.#taskOf(waiting),
      done: ({ pair, texts }, outcome) => {
        this.#batch = withOutcome(this.#batch, pair, texts, outcome);
        this.#drawSoon();
        // A region that told of every pair would not let anybody hear anything else.
        const now = Math.floor((4 * (left.length - pairsLeft(this.#batch).length)) / left.length);
        if (now > quarter && now < 4) this.#say(this.#progress());
        quarter = now;
      },
      waits: (seconds) => this.#say(seconds === undefined ? this.#progress() : filledIn(this.#words.wait, seconds)),
    });
    if (this.#run !== run) return;
    this.#run = undefined;
    const { length } = pairsLeft(this.#batch);
    this.#say(
      run.signal.aborted
        ? filledIn(this.#words.cancelled, length)
        : filledIn(
            length > 0 ? this.#words.gone : this.#words.done,
            length > 0 ? length : resultsOf(this.#batch, [], this.#settings).totals.pairs,
          ),
    );
    this.#draw();
  }

  #taskOf(waiting: FolderPair[]): Task | undefined {
    for (let pair = waiting.shift(); pair; pair = waiting.shift()) {
      const texts = textsOfPair(this.#batch, pair);
      if (texts) return { pair, texts, config: sentSettings(this.#settings, pair) };
    }
    return undefined;
  }

  #progress(): string {
    const all = this.#batch.pairing.pairs.length;
    return filledIn(this.#words.progress, all - pairsLeft(this.#batch).length, all);
  }

  #clicked(button: HTMLElement | null): void {
    if (!button) return;
    const { folder, column, format } = button.dataset;
    if (format) void this.#save(format);
    else if (column) this.#step({ kind: "sort", column } as TableStep);
    else if (folder === "cancel") {
      this.#run?.abort();
      this.#place.querySelector<HTMLElement>("[data-landing]")?.focus();
    } else if (folder === "rest") {
      this.#place.querySelector<HTMLElement>("[data-landing]")?.focus();
      void this.#check();
    } else if (folder === "clear") this.#clear();
    else if (button.matches(".open-pair")) this.#open(button.closest("tr")?.dataset.pair ?? "");
  }

  #chose(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement)
      this.#step({ kind: "standing", standing: STANDINGS.find((each) => each === target.value) ?? "" });
    else if (target instanceof HTMLInputElement && target.type === "search") this.#step({ kind: "name", name: target.value });
  }

  #step(step: TableStep): void {
    this.#view = viewed(this.#view, step);
    this.#table.show(rowsOf(this.#batch), this.#view);
  }

  #open(name: string): void {
    const pair = this.#batch.pairing.pairs.find((each) => pairName(each) === name);
    const texts = pair && textsOfPair(this.#batch, pair);
    if (texts) openPair(this.#place.dataset.open ?? "", pair, texts, sentSettings(this.#settings, pair));
  }

  /** What writes reports is loaded with the first one. */
  async #save(format: string): Promise<void> {
    const { docs } = this.#settings;
    try {
      // A name that the bundler does not follow: a file of its own.
      const file: string = "/folder/reports.js";
      const { saveSet } = (await import(file)) as typeof import("./render-set.ts");
      const results = resultsOf(this.#batch, repositoryChecks, this.#settings);
      const options = { lang: pageLang(), madeAt: new Date().toISOString(), ...(docs !== undefined && { docs }) };
      saveSet(format, results, textsOfAll(this.#batch), options);
      this.#say(filledIn(this.#words.saved, format));
    } catch {
      this.#say(this.#words.noReport);
    }
  }

  #clear(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#batch = emptyBatch;
    this.#settings = noSettings;
    this.#finder.clear();
    this.#part(".folder-result", false);
    this.#say(this.#words.cleared);
    this.#place.querySelector<HTMLElement>("#folder-choice")?.focus();
  }

  /** Once for all that comes before the next picture. */
  #drawSoon(): void {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    setTimeout(() => {
      this.#isDrawn = true;
      this.#draw();
    }, 100);
  }

  #draw(): void {
    const left = pairsLeft(this.#batch).length;
    const all = this.#batch.pairing.pairs.length;
    const isRunning = this.#run !== undefined && !this.#run.signal.aborted;
    this.#table.show(rowsOf(this.#batch), this.#view);
    const results = resultsOf(this.#batch, isRunning ? [] : repositoryChecks, this.#settings);
    showAround(this.#place, results, faultsBesidePairs(this.#batch), this.#batch.pairing.ignored);
    this.#part(".folder-table", all > 0);
    this.#part(".folder-settings", this.#settings.path !== undefined);
    const from = this.#place.querySelector(".folder-settings code");
    if (from) from.textContent = this.#settings.path ?? "";
    this.#part(".folder-run", isRunning);
    this.#part(".downloads", all > 0 && !isRunning);
    this.#part("[data-folder=rest]", !isRunning && left > 0);
    const bar = this.#place.querySelector("progress");
    if (bar) Object.assign(bar, { max: all, value: all - left });
    const now = this.#place.querySelector(".folder-now");
    if (now) now.textContent = this.#progress();
  }

  #part(selector: string, isThere: boolean): void {
    const part = this.#place.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isThere;
  }

  #say(text: string): void {
    const status = this.#place.querySelector(".folder-said");
    if (status) status.textContent = text;
  }
}
