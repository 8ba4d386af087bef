import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { d1Store } from "#store/d1-store";
import { conformance } from "./conformance.ts";

conformance("D1", async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  return d1Store(env.DB);
});
