import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AnyCheck, GROUPS } from "#check";
import type { Format, HistoryFormat } from "#format";
import { ROOT } from "./root.ts";

export { ROOT };

/** What a folder of one-file units holds, and what could not be read, each with its reason. */
export interface Loaded<T> {
  readonly units: readonly T[];
  readonly problems: readonly string[];
}

/** A folder of one-file units. */
type UnitFolder = "checks" | "reports" | "reports/history";

/**
 * The ids of a folder’s units: the names of its files, but for the index, tests, and shared cases (`reports.case.ts`). In
 * `reports/history` these are named as formats of reports are; its other files are their parts.
 */
export function idsIn(folder: UnitFolder): readonly string[] {
  const isUnit = folder === "reports/history" ? (id: string) => idsIn("reports").includes(id) : () => true;
  return readdirSync(join(ROOT, folder))
    .filter((name) => /^[a-z][a-z-]*\.tsx?$/u.test(name) && !name.startsWith("index."))
    .map((name) => name.replace(/\.tsx?$/u, ""))
    .filter(isUnit)
    .sort();
}

/** Loads every check, in the order in which documents list them: by group, then by id. */
export async function loadChecks(): Promise<Loaded<AnyCheck>> {
  const { units, problems } = await load<AnyCheck>("checks");
  const rank = ({ group }: AnyCheck) => GROUPS.indexOf(group);
  return { units: [...units].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)), problems };
}

/** Loads every report format, in the order of their ids. */
export function loadFormats(): Promise<Loaded<Format>> {
  return load<Format>("reports");
}

/** Loads what formats make of a history, in the order of their ids. */
export function loadHistoryFormats(): Promise<Loaded<HistoryFormat>> {
  return load<HistoryFormat>("reports/history");
}

async function load<T extends { readonly id: string }>(folder: UnitFolder): Promise<Loaded<T>> {
  const units: T[] = [];
  const problems: string[] = [];
  for (const id of idsIn(folder)) {
    try {
      const unit = ((await import(pathToFileURL(join(ROOT, folder, fileOf(folder, id))).href)) as { default?: T }).default;
      if (unit?.id === id) units.push(unit);
      else problems.push(`${folder}/${id}: expected its default export to have the id “${id}”, found “${unit?.id ?? "none"}”`);
    } catch (error) {
      problems.push(`${folder}/${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { units, problems };
}

/** The file name of a unit: `.tsx` where it writes markup. */
export function fileOf(folder: UnitFolder, id: string): string {
  return readdirSync(join(ROOT, folder)).find((name) => name === `${id}.tsx`) ?? `${id}.ts`;
}
