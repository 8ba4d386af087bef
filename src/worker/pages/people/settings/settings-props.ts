import type { Viewing } from "#service/viewing";
import type { WebhookView } from "#service/webhook-view";
import type { AuditEntry, Person, ProjectMember, SecretKind, TokenEntry } from "#store/entities";
import type { Delivery } from "#store/notices";
import type { UiLang } from "#ui-lang";
import type { SentFields } from "../fields.tsx";

/** All that the page of settings shows. */
export interface SettingsProps {
  readonly lang: UiLang;
  readonly viewing: Viewing;
  readonly members: readonly (ProjectMember & Pick<Person, "name" | "issuer">)[];
  readonly secrets: Readonly<Record<SecretKind, readonly TokenEntry[]>>;
  readonly webhooks: readonly WebhookView[];
  readonly deliveries: readonly Delivery[];
  /** The addresses of feed and badge, without a token. */
  readonly readers: Readonly<Record<"feeds" | "badges", string>>;
  readonly audit: readonly AuditEntry[];
  readonly today: string;
  readonly sent: SentFields;
  /** What was just done. */
  readonly done?: string | undefined;
  /** What is shown now and never again. */
  readonly shown?: { readonly kind: SecretKind | "webhooks"; readonly name: string; readonly secret: string } | undefined;
}
