import { describe, expect, test } from "vitest";
import { rolesOf } from "#text/heading-roles";

describe("what a heading announces", () => {
  test.each([
    ["duties", "What you’ll do", "Ce que vous ferez"],
    ["duties", "Responsibility", "Tâches"],
    ["requirements", "Who can fish", "Qui peut pêcher"],
    ["requirements", "Education", "Études"],
    ["offer", "Perks", "Bienfaits"],
    ["offer", "What we offer", "Ce que nous offrons"],
    ["pay", "Wages", "Traitement"],
    ["application", "Register", "Soumettre"],
    ["contact", "Get in touch", "Nous joindre"],
    ["time", "Deadlines", "Échéancier"],
    ["place", "Getting here", "Itinéraire"],
    ["language", "Languages", "Linguistique"],
    ["fees", "Prices", "Tarifs"],
    ["privacy", "Privacy", "Vie privée"],
    ["access", "Accommodation", "Adaptation"],
    ["safety", "Clearance", "Habilitation"],
    ["sources", "See also", "Liens"],
    ["terms", "Glossary", "Lexique"],
    ["team", "Who we are", "Collègues"],
  ])("%s: %s, %s", (role, en, fr) => {
    expect([...rolesOf(en, "en")]).toEqual([role]);
    expect([...rolesOf(fr, "fr")]).toEqual([role]);
  });

  test("several things at once, in one order", () => {
    expect([...rolesOf("Salary, benefits and duties", "en")]).toEqual(["duties", "offer", "pay"]);
    expect([...rolesOf("Tâches, salaire et avantages", "fr")]).toEqual(["duties", "offer", "pay"]);
  });

  test.each([
    ["Gulls of the lake", "Goélands du lac"],
    ["Replaced", "Déplacement"],
    ["2pay", "2paie"],
    ["Payload", "Paient"],
  ])("nothing: %s, %s", (en, fr) => {
    expect(rolesOf(en, "en").size).toBe(0);
    expect(rolesOf(fr, "fr").size).toBe(0);
  });
});

test.each([
  ["You’ll need to do the following:", ["duties"]],
  ["What you’ll need", ["requirements"]],
  ["You need to have:", ["requirements"]],
  ["Format content to support reading", ["sources"]],
  ["Help and support", ["contact"]],
] as const)("a verb is not the thing: %s", (heading, roles) => {
  expect([...rolesOf(heading, "en")]).toEqual(roles);
});
