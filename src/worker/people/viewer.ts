import type { Context, MiddlewareHandler } from "hono";
import { noteAction } from "#service/audit";
import { formTokenOf } from "#service/sessions";
import { mayDo, tokenInUse } from "#service/tokens";
import type { Viewer, Viewing } from "#service/viewing";
import { type Project, ROLES, type TokenRole } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import type { WorkerEnv } from "../env.ts";
import { refusedPage } from "../pages/refused-page.tsx";
import { storeOf } from "../projects/access.ts";
import { io } from "../projects/io.ts";
import { callerOf } from "./caller.ts";
import { cookieOf } from "./cookies.ts";
import { carriesToken, isFromHere } from "./form-guard.ts";

/**
 * Lets in who may: to all others a private project is not there. A form is taken where it comes from a page of this site and carries what its session
 * knows.
 */
export function withViewer(wanted: TokenRole): MiddlewareHandler<WorkerEnv> {
  return async (c, next) => {
    const slug = c.req.param("slug") ?? "";
    const store = storeOf(c, slug);
    const project = await store.projectOf(slug);
    const viewer = project && (await viewerIn(c, store, project));
    if (!project || viewer?.role == null) return refusedPage(c, "notHere");
    if (!mayDo(viewer.role, wanted)) return refusedPage(c, "notAllowed");
    if (c.req.method === "POST" && !(isFromHere(c) && (await carriesToken(c, viewer.formToken)))) return refusedPage(c, "notFromHere");
    c.set("viewing", { ...viewer, project, store });
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
async function viewerIn(c: Context<WorkerEnv>, store: ProjectStore, project: Project): Promise<Viewer> {
  const [caller, secret] = [await callerOf(c), cookieOf(c, `parite-link-${project.slug}`)];
  const link = secret === undefined ? null : await tokenInUse(store, project, secret, io, "links");
  const member = caller && !caller.isLocal ? await store.memberOf(project.id, caller.person.id) : null;
  const role = greatest([caller?.isLocal ? "admin" : null, member?.role ?? null, link?.role ?? null, project.isPublic ? "read" : null]);
  if (caller)
    return {
      kind: caller.isLocal ? "local" : "person",
      name: caller.person.name,
      person: caller.person.id,
      role,
      formToken: caller.formToken,
    };
  if (link && secret !== undefined) return { kind: "link", name: link.name, person: null, role, formToken: formTokenOf(secret) };
  return { kind: "nobody", name: "", person: null, role, formToken: "" };
}

const greatest = (roles: readonly (TokenRole | null)[]): TokenRole | null => ROLES.findLast((role) => roles.includes(role)) ?? null;
