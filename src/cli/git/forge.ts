import type { Forge } from "#history";
import { probe } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Kinds of forges whose addresses are known. */
export type ForgeKind = Forge["kind"];

const KNOWN: Readonly<Record<string, ForgeKind>> = { "github.com": "github", "gitlab.com": "gitlab" };
/** Names under which the two are reached over SSH where port 22 is closed. */
const SSH_NAMES: Readonly<Record<string, string>> = { "ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com" };

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
  const place = forgeOf(url, hosts);
  return place && { ...place, head, prefix };
}

/**
 * The repository's address on the web from the URL of a remote; nothing where the host is not known, or a part has signs that no
 * forge gives a name. User, password and token are left behind.
 */
export function forgeOf(url: string, hosts: Readonly<Record<string, ForgeKind>>): Pick<Forge, "kind" | "address"> | undefined {
  const parts = /^(https?|ssh|git):\/\/(?:[^/]*@)?([^/@:]+)(:\d+)?\/(.+)$/u.exec(url) ?? scpLike(url);
  if (!parts) return undefined;
  const [, scheme = "", written = "", port = "", path = ""] = parts;
  const named = written.toLowerCase();
  const host = SSH_NAMES[named] ?? named;
  const isWeb = scheme === "http" || scheme === "https";
  const kind = own(hosts, `${host}${port}`) ?? own(hosts, host) ?? own(KNOWN, host);
  const names = path.split("/").filter(Boolean);
  names.push((names.pop() ?? "").replace(/\.git$/u, ""));
  if (!kind || !/^[a-z\d.-]+$/u.test(host) || names.length < 2 || (kind === "github" && names.length !== 2)) return undefined;
  if (!names.every((name) => /^[\w.-]+$/u.test(name) && !/^\.\.?$/u.test(name))) return undefined;
  // The port of SSH is not that of the pages.
  return { kind, address: `${isWeb ? scheme : "https"}://${host}${isWeb ? port : ""}/${names.join("/")}` };
}

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** `git@host:owner/name.git`, as ssh and scp write it. */
function scpLike(url: string): readonly string[] | undefined {
  const parts = /^(?:[^/@:]+@)?([^/@:]{2,}):([^:]+)$/u.exec(url);
  return parts ? ["", "ssh", parts[1] ?? "", "", parts[2] ?? ""] : undefined;
}
