// The API, a line a route: what is exported here is served and documented, in the order of the addresses.
export { check } from "./check.ts";
export { drift } from "./drift.ts";
export { formatList } from "./formats.ts";
export { githubWebhook } from "./github-webhook.ts";
export { health } from "./health.ts";
export { openapi } from "./openapi.ts";
export { rule } from "./rule.ts";
export { rules } from "./rules.ts";
export { configSchemaRoute, reportSchemaRoute, syncStateSchemaRoute } from "./schemas.ts";
export { state } from "./state.ts";
