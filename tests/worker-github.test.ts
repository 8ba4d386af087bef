import { describe, expect, test } from "vitest";
import { newApp } from "./github/app.ts";
import { pullRequestEvent } from "./github/payloads.ts";
import { commit, open } from "./github/world.ts";

const en =
  "---\ntitle: Team lead\ntranslationKey: lead\n---\n\n## What you will do\n\n- Plan the work of the team\n- Answer questions from the public\n";
const fr =
  "---\ntitle: Chef d’équipe\ntranslationKey: lead\n---\n\n## Vos tâches\n\n- Planifier le travail de l’équipe\n- Répondre aux questions du public\n";
const shorter = fr.replace("- Répondre aux questions du public\n", "");

describe("a pull request", () => {
  test("that takes a bullet out of one side gets a check run with the place, and one comment", async () => {
    const app = await newApp();
    const base = commit(app.world, { "en/team-lead.md": en, "fr/chef-equipe.md": fr });
    const pull = open(app.world, 7, base, commit(app.world, { "en/team-lead.md": en, "fr/chef-equipe.md": shorter }, base));
    const response = await app.deliver(pullRequestEvent(app.world, "opened", pull));
    expect(response.status).toBe(202);
    await app.drain();
    console.error(app.log, app.github.seen, app.world.runs, app.world.comments);
    expect(app.world.runs).toMatchObject([{ status: "completed", conclusion: "failure", head: pull.head }]);
    expect(app.world.runs[0]?.annotations).toMatchObject([
      { path: "fr/chef-equipe.md", annotation_level: "failure", title: "missing-item" },
    ]);
    expect(app.commentsOn(7)).toHaveLength(1);
  });
});
