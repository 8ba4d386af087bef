import type { Forge } from "#history";
import { type ForgeKind, forgeAddress } from "./forge-address.ts";
import { probe } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Where a checkout's commits are shown: by its remote `origin`, else by its first remote. Asks nobody but git. */
export async function forgeAt(
  { cwd, prefix }: Repository,
  head: string,
  hosts: Readonly<Record<string, ForgeKind>>,
): Promise<Forge | undefined> {
  const remotes = (await probe(cwd, ["remote"])).output.toString("utf8").split("\n").filter(Boolean);
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === undefined) return undefined;
  const url = (await probe(cwd, ["remote", "get-url", remote])).output.toString("utf8").split("\n")[0] ?? "";
  const place = forgeAddress(url, hosts);
  return place && { ...place, head, prefix };
}
