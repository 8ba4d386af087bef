import type { Context, MiddlewareHandler } from "hono";
import { hashOf } from "#analysis";
import { noteAction } from "#service/audit";
import { formTokenOf } from "#service/sessions";
import { isInUse, mayDo, noteTokenInUse } from "#service/tokens";
import type { Viewer, Viewing } from "#service/viewing";
import { ROLES, type TokenEntry, type TokenRole } from "#store/entities";
import type { WorkerEnv } from "../env.ts";
import { refusedPage } from "../pages/refused-page.tsx";
import { storeOf } from "../projects/access.ts";
import { io } from "../projects/io.ts";
import { type Caller, callerOf } from "./caller.ts";
import { cookieOf } from "./cookies.ts";
import { carriesToken, isFromHere } from "./form-guard.ts";

/**
 * Lets in who may: to all others a private project is not there. A form is taken where it comes from a page of this site and carries what its session
 * knows.
 */
export function withViewer(wanted: TokenRole): MiddlewareHandler<WorkerEnv> {
  return async (c, next) => {
    const viewing = await viewingOf(c, c.req.param("slug") ?? "");
    if (viewing?.role == null) return refusedPage(c, "notHere");
    if (!mayDo(viewing.role, wanted)) return refusedPage(c, "notAllowed");
    if (c.req.method === "POST" && !(isFromHere(c) && (await carriesToken(c, viewing.formToken)))) return refusedPage(c, "notFromHere");
    c.set("viewing", viewing);
    return next();
  };
}

/** What the middleware above found. */
export function viewerOf(c: Context<WorkerEnv>): Viewing {
  const viewing = c.get("viewing");
  if (!viewing) throw new Error("a page of a project without withViewer");
  return viewing;
}

/** Notes what the viewer did; never a word of a text. */
export async function noted(c: Context<WorkerEnv>, action: string, subject: string): Promise<void> {
  const { store, project, name } = viewerOf(c);
  await noteAction({ store, project, by: name }, action, subject, io);
}

/** Of what a session, a share link and the project itself allow, the most. */
async function viewingOf(c: Context<WorkerEnv>, slug: string): Promise<Viewing | null> {
  const [caller, secret] = [await callerOf(c), cookieOf(c, `parite-link-${slug}`)];
  const store = storeOf(c, slug);
  const hash = secret === undefined ? null : hashOf(secret);
  const visit = await store.visit(slug, caller?.person.id ?? null, hash);
  if (!visit) return null;
  const { project } = visit;
  const link = visit.link && isInUse(visit.link, io) ? visit.link : null;
  if (link && hash !== null) await noteTokenInUse(store, project, hash, link, io, "links");
  const role = greatest([caller?.isLocal ? "admin" : null, visit.role, link?.role ?? null, project.isPublic ? "read" : null]);
  return { ...whoOf(caller, link, secret), role, project, store };
}

function whoOf(caller: Caller | null, link: TokenEntry | null, secret = ""): Omit<Viewer, "role"> {
  if (caller) {
    const { person, isLocal, formToken } = caller;
    return { kind: isLocal ? "local" : "person", name: person.name, person: person.id, formToken };
  }
  if (link) return { kind: "link", name: link.name, person: null, formToken: formTokenOf(secret) };
  return { kind: "nobody", name: "", person: null, formToken: "" };
}

const greatest = (roles: readonly (TokenRole | null)[]): TokenRole | null => ROLES.findLast((role) => roles.includes(role)) ?? null;
