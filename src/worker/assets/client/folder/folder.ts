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
  withTexts,
} from "#folder/batch";
import { type FolderSettings, noSettings, sentSettings } from "#folder/settings";
import { plainView, STANDINGS, type TableStep, type TableView, viewed } from "#folder/table";
import { newId } from "../new-id.ts";
import { hearOfPairs, type PairNews } from "../table-channel.ts";
import { checkAll, type Task } from "./check-all.ts";
import { SettingsFinder } from "./find-settings.ts";
import { endOf, FolderView, pairsDone } from "./folder-view.ts";
import { gather } from "./gather.ts";
import type { Handed } from "./handed.ts";
import { openPair } from "./open-pair.ts";
import { saveReports } from "./save-reports.ts";
import { filledIn } from "./words.ts";

let work: FolderWork | undefined;

/** Takes what somebody handed over, beside what is there already, and checks it. */
export function takeIn(place: HTMLElement, handed: readonly Handed[]): void {
  work ??= new FolderWork(place);
  void work.take(handed);
}

/** The page of many pairs at work: one state, and what shows it. */
class FolderWork {
  readonly #place: HTMLElement;
  readonly #page: FolderView;
  readonly #finder: SettingsFinder;
  #batch: Batch = emptyBatch;
  #settings: FolderSettings = noSettings;
  #view: TableView = plainView;
  #run: AbortController | undefined;
  /** One drop after the other. */
  #queue: Promise<void> = Promise.resolve();
  #isDrawn = true;
  /** What the tabs of its pairs call this table. */
  readonly #id = newId();

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#page = new FolderView(place);
    this.#finder = new SettingsFinder((place.dataset.rules ?? "").split(" "));
    place.addEventListener("click", ({ target }) =>
      this.#clicked(target instanceof Element ? target.closest<HTMLElement>("button") : null),
    );
    // Results of many pairs stand nowhere else: the switch of language, a link and a reload would lose them.
    addEventListener("beforeunload", (event) => {
      if (this.#batch.outcomes.size > 0) event.preventDefault();
    });
    place.addEventListener("input", ({ target }) => this.#chose(target));
    hearOfPairs(this.#id, (news) => this.#heard(news));
  }

  take(handed: readonly Handed[]): Promise<void> {
    this.#page.say(this.#page.words.reading);
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
      this.#page.part(".folder-result", true);
      this.#draw();
      void this.#check(found.ok ? undefined : this.#page.words.noSettings);
    });
    return this.#queue;
  }

  /** @param why nothing of what was handed over last was taken */
  async #check(why?: string): Promise<void> {
    const left = pairsLeft(this.#batch);
    const all = this.#batch.pairing.pairs.length;
    this.#draw();
    if (left.length === 0) return this.#page.say(why ?? (all === 0 ? this.#page.words.noPairs : this.#page.words.nothingNew));
    const run = new AbortController();
    this.#run = run;
    this.#page.say(filledIn(this.#page.words.start, left.length));
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
        if (now > quarter && now < 4) this.#page.say(pairsDone(this.#batch, this.#page.words));
        quarter = now;
      },
      waits: (seconds) =>
        this.#page.say(seconds === undefined ? pairsDone(this.#batch, this.#page.words) : filledIn(this.#page.words.wait, seconds)),
    });
    if (this.#run !== run) return;
    this.#run = undefined;
    this.#page.say(endOf(this.#batch, run.signal.aborted, this.#page.words));
    this.#draw();
  }

  #taskOf(waiting: FolderPair[]): Task | undefined {
    for (let pair = waiting.shift(); pair; pair = waiting.shift()) {
      const texts = textsOfPair(this.#batch, pair);
      if (texts) return { pair, texts, config: sentSettings(this.#settings, pair) };
    }
    return undefined;
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
    this.#page.showTable(this.#batch, this.#view);
  }

  #open(name: string): void {
    const pair = this.#batch.pairing.pairs.find((each) => pairName(each) === name);
    const texts = pair && textsOfPair(this.#batch, pair);
    const config = pair && sentSettings(this.#settings, pair);
    if (texts) openPair(this.#place.dataset.open ?? "", { paths: { en: pair.en, fr: pair.fr }, texts, config, table: this.#id });
  }

  /** A pair was edited in its tab. */
  #heard({ paths, texts }: PairNews): void {
    this.#queue = this.#queue.then(() => {
      const batch = withTexts(this.#batch, paths, texts, this.#settings.config);
      if (batch === this.#batch) return;
      this.#run?.abort();
      this.#batch = batch;
      void this.#check();
    });
  }

  async #save(format: string): Promise<void> {
    const { saved, noReport } = this.#page.words;
    this.#page.say((await saveReports(format, this.#batch, this.#settings)) ? filledIn(saved, format) : noReport);
  }

  #clear(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#batch = emptyBatch;
    this.#settings = noSettings;
    this.#finder.clear();
    this.#page.part(".folder-result", false);
    this.#page.say(this.#page.words.cleared);
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
    const isRunning = this.#run !== undefined && !this.#run.signal.aborted;
    this.#page.show({ batch: this.#batch, settings: this.#settings, isRunning }, this.#view);
  }
}
