import type { Sides } from "#posting";

/** What became of a pair in a tab of its own: the name of the table that it was opened from, its paths, and its texts as they were compared last. */
export interface PairNews {
  readonly table: string;
  readonly paths: Sides<string>;
  readonly texts: Sides<string>;
}

const NAME = "parite-table";

/** Tells the table, which may be closed by now, in this browser alone. */
export function tellTable(news: PairNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

/** Hears what becomes of the pairs of a table. */
export function hearOfPairs(table: string, heard: (news: PairNews) => void): void {
  new BroadcastChannel(NAME).addEventListener("message", ({ data }: MessageEvent<PairNews>) => {
    if (data.table === table) heard(data);
  });
}
