import { userError } from "#config/user-error";

/** Where a project is, and what lets in. */
export interface PushTarget {
  /** The address of the project in the API, without a slash at its end. */
  readonly address: string;
  readonly token: string;
}

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The project of an address: of the API, or of its page. @throws UserError for what is none, and where a token would go over the line unencrypted */
export function projectAddress(project: string | undefined): string {
  if (project === undefined) throw userError("no-project", {});
  const url = URL.canParse(project) ? new URL(project) : undefined;
  const slug = /^(?:\/api\/v1|\/en|\/fr)?\/(?:projects|projets)\/([a-z0-9][a-z0-9-]{0,62})\/?$/u.exec(url?.pathname ?? "")?.[1];
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
  if (!url || slug === undefined || !isSafe) throw userError("invalid-project", { value: project });
  return `${url.origin}/api/v1/projects/${slug}`;
}

/** The project, and the token that lets in. @throws UserError for an address that is none, and where there is no token */
export function targetOf(project: string | undefined, token: string | undefined): PushTarget {
  const address = projectAddress(project);
  if (!token) throw userError("no-token", {});
  return { address, token };
}
