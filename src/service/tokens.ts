import { hashOf } from "#analysis";
import { newSecret, type ServiceIo } from "#service/io";
import { type Project, ROLES, type SecretKind, type TokenEntry, type TokenRole } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** Before each token, so that whoever finds one knows what it is; links and invitations stand in an address that says it. */
const PREFIX: Readonly<Record<SecretKind, string>> = { tokens: "parite_", links: "", invitations: "", feeds: "", badges: "" };

/** Makes a token, link or invitation, which is shown now and never again: only its hash is kept. */
export async function newToken(
  store: ProjectStore,
  project: Project,
  asked: { readonly name: string; readonly role: TokenRole; readonly endsOn?: string },
  io: ServiceIo,
  kind: SecretKind = "tokens",
): Promise<{ readonly entry: TokenEntry; readonly token: string }> {
  const token = PREFIX[kind] + newSecret(io);
  const entry: TokenEntry = {
    id: newSecret(io, 9),
    name: asked.name,
    role: asked.role,
    createdAt: io.now(),
    endsOn: asked.endsOn ?? null,
    revokedAt: null,
    usedOn: null,
  };
  await store.addToken(project.id, hashOf(token), entry, kind);
  return { entry, token };
}

/** The entry of a token that holds today; nothing for one of another project, one that ended, and what is none. */
export async function tokenInUse(
  store: ProjectStore,
  project: Project,
  token: string,
  io: ServiceIo,
  kind: SecretKind = "tokens",
): Promise<TokenEntry | null> {
  const hash = hashOf(token);
  const entry = await store.tokenOf(project.id, hash, kind);
  if (!entry || !isInUse(entry, io)) return null;
  await noteTokenInUse(store, project, hash, entry, io, kind);
  return entry;
}

/** Whether it holds today. */
export const isInUse = ({ revokedAt, endsOn }: TokenEntry, io: ServiceIo): boolean =>
  revokedAt === null && (endsOn === null || endsOn >= io.now().slice(0, 10));

/** Notes the day of a use, once a day. */
export async function noteTokenInUse(
  store: ProjectStore,
  project: Project,
  hash: string,
  { usedOn }: TokenEntry,
  io: ServiceIo,
  kind: SecretKind,
): Promise<void> {
  const today = io.now().slice(0, 10);
  if (usedOn !== today) await store.noteUse(project.id, hash, today, kind);
}

/** Whether a role may do what another may. */
export const mayDo = (role: TokenRole, wanted: TokenRole): boolean => ROLES.indexOf(role) >= ROLES.indexOf(wanted);
