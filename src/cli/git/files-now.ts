import { relative, resolve, sep } from "node:path";
import { refusal } from "#config/user-error";
import type { Refusal } from "#finding";
import type { Pairing } from "../../pairing/pairing.ts";
import { collect, type SearchScope } from "../collect.ts";
import { fromRepository, inRepository, type Repository } from "./repository.ts";

/** The postings on the disk; paths from the top of the checkout. */
export interface FilesNow {
  readonly pairing: Pairing;
  readonly submodules: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** The files on the disk; what stands outside the checkout or in a submodule is not this repository's. */
export async function filesNow(
  repository: Repository,
  place: SearchScope & { readonly paths: readonly string[] },
  submodules: readonly string[],
): Promise<FilesNow> {
  const { pairing, refusals } = await collect(place.paths, withoutSubmodules(repository, place, submodules));
  const ownPath = (path: string) => {
    const own = inRepository(repository, path);
    return own === undefined || submodules.some((folder) => own.startsWith(`${folder}/`)) ? undefined : own;
  };
  const outside = pairing.pairs.map(({ en }) => en).filter((path) => inRepository(repository, path) === undefined);
  const pairs = pairing.pairs.flatMap(({ key, ...sides }) => {
    const [en, fr] = [ownPath(sides.en), ownPath(sides.fr)];
    return en === undefined || fr === undefined ? [] : [{ key, en, fr }];
  });
  const files = pairing.files.flatMap((file) => {
    const path = ownPath(file.path);
    return path === undefined ? [] : [{ ...file, path, ...(file.partner && { partner: ownPath(file.partner) ?? file.partner }) }];
  });
  const unread = [
    ...refusals,
    ...outside.map((path) => refusal("outside-repository", { path }, { path })),
    ...pairing.noLanguage.map((path) => refusal("no-language", { path }, { path })),
  ];
  return { pairing: { ...pairing, pairs, files }, submodules, refusals: unread };
}

/** What stands in a submodule must not be taken for the partner of a file that does not. */
function withoutSubmodules(repository: Repository, place: SearchScope, submodules: readonly string[]): SearchScope {
  const { config, cwd, root } = place;
  const folders = submodules.map((folder) =>
    relative(root, resolve(cwd, fromRepository(repository, folder)))
      .split(sep)
      .join("/"),
  );
  const globs = folders.map((folder) => `${folder.replace(/[\\*?[\]{}()!+@|]/gu, "\\$&")}/**`);
  return { ...place, config: { ...config, exclude: [...config.exclude, ...globs] } };
}
