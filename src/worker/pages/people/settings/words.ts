import type { Sides } from "#posting";
import type { SecretKind } from "#store/entities";

interface SecretWords {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly nameHint: string;
  readonly create: string;
}

/** The words of the settings, in one language. */
export interface SettingsStrings extends Readonly<Record<SecretKind, SecretWords>> {
  readonly title: (project: string) => string;
  readonly problem: (title: string) => string;
  readonly notDone: string;
  readonly general: string;
  readonly name: Sides<string>;
  readonly keepDays: string;
  readonly keepDaysHint: string;
  readonly readers: string;
  readonly readersHint: string;
  readonly noTexts: string;
  readonly isPrivate: string;
  readonly isPublic: string;
  readonly save: string;
  readonly members: string;
  readonly localMember: string;
  readonly noMembers: string;
  readonly member: string;
  readonly you: (name: string) => string;
  readonly from: string;
  readonly since: string;
  readonly role: string;
  readonly roleOf: (name: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly created: string;
  readonly endsOn: string;
  readonly endsOnHint: string;
  readonly usedOn: string;
  readonly never: string;
  readonly state: string;
  readonly states: { readonly revoked: string; readonly ended: string; readonly used: string };
  readonly revoke: string;
  readonly revokeOf: (name: string) => string;
  readonly audit: string;
  readonly auditLead: string;
  readonly noAudit: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly delete: string;
  readonly deleteLead: string;
  readonly typeName: (slug: string) => string;
  readonly shown: Readonly<Record<SecretKind | "webhooks", (name: string) => string>>;
  readonly done: Readonly<Record<string, string>>;
  readonly wrong: {
    readonly names: Sides<string>;
    readonly keepDays: string;
    readonly secretName: string;
    readonly endsOn: string;
    readonly typed: string;
    readonly "last-admin": string;
    readonly "no-admin": string;
    readonly "no-member": string;
  };
}
