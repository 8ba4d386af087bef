import type { Forge } from "#history";

/** Kinds of forges whose addresses are known. */
export type ForgeKind = Forge["kind"];

const KNOWN: Readonly<Record<string, ForgeKind>> = { "github.com": "github", "gitlab.com": "gitlab" };
/** Names under which the two are reached over SSH where port 22 is closed. */
const SSH_NAMES: Readonly<Record<string, string>> = { "ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com" };

/**
 * The repository's address on the web from the URL of a remote; nothing where the host is not known, or a part has signs that no
 * forge gives a name. User, password and token are left behind.
 */
export function forgeAddress(url: string, hosts: Readonly<Record<string, ForgeKind>>): Pick<Forge, "kind" | "address"> | undefined {
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
