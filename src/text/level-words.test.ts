import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { CONTEXT, LEVELS } from "#text/level-words";
import { groupOf, readLevels } from "#text/levels";

const keys = (text: string, lang: Lang) => readLevels(text, lang).map(({ key }) => key);

describe("each level in both languages", () => {
  test.each([
    ["clearance enhanced top secret", "clearance: Top Secret Enhanced", "cote approfondie de niveau très secret"],
    ["clearance top secret", "top-secret clearance", "habilitation très-secrète, très secret"],
    ["clearance confidential", "confidential clearance", "attestation confidentielle"],
    ["clearance enhanced reliability", "reliability-enhanced clearance", "cote approfondie de fiabilité"],
    ["clearance reliability", "basic reliability screening", "vérification de fiabilité"],
    ["degree doctorate", "doctoral studies", "un diplôme de troisième cycle"],
    ["degree master", "a Master of Science", "deuxième cycle"],
    ["degree master", "an MBA", "un MBA"],
    ["degree graduate", "post-graduate studies", "un diplôme supérieur"],
    ["degree bachelor", "a B.Sc.", "bachelière, baccalauréats"],
    ["degree college", "a community college", "un cégep, diplôme"],
    ["degree secondary", "matriculation, a certificate", "la douzième année"],
    ["degree vocational", "a diploma of a trade school", "diplôme d’une école de métiers"],
    ["degree vocational", "a DVS", "un DEP"],
    ["degree postsecondary", "post secondary school", "études post-secondaires"],
    ["degree university", "a university degree", "un grade universitaire"],
    ["degree university", "a degree from a recognized university", "un diplôme décerné par une université"],
    ["tenure permanent", "indeterminate", "durée indéterminée"],
    ["tenure temporary", "a term position", "période déterminée"],
    ["tenure casual", "casual", "occasionnelles"],
    ["tenure seasonal", "seasonally", "saisonnières"],
    ["tenure acting", "acting", "par intérim"],
    ["workplace remote", "home-based", "travail à domicile"],
    ["workplace remote", "virtual position", "poste virtuel"],
    ["workplace on-site", "in person", "en présentiel"],
    ["workplace on-site", "onsite", "sur les lieux"],
    ["workplace hybrid", "hybrid", "hybrides"],
    ["language Inuktitut", "speak Inuktitut", "parler inuktitut"],
    ["language Spanish", "speak Spanish", "parler espagnol"],
    ["language German", "spoken German", "allemand parlé"],
    ["province Ontario", "in Ontario", "en Ontario"],
    ["province Nova Scotia", "in Nova Scotia", "en Nouvelle-Écosse"],
    ["province Prince Edward Island", "in Prince Edward Island", "à l’Île-du-Prince-Édouard"],
    ["province Saskatchewan", "in Saskatchewan", "en Saskatchewan"],
  ])("%s: %s, %s", (key, en, fr) => {
    expect(keys(en, "en")).toContain(key);
    expect(keys(fr, "fr")).toContain(key);
    for (const fact of [...readLevels(en, "en"), ...readLevels(fr, "fr")]) expect(groupOf(fact)).toBe(key.split(" ")[0]);
  });

  test.each([
    ["a doctorate", ["degree graduate"]],
    ["a master’s degree", ["degree graduate"]],
    ["an MBA", ["degree graduate"]],
    ["graduate studies", ["degree master", "degree doctorate"]],
    ["a bachelor’s degree", ["degree university"]],
    ["postsecondary school", ["degree university", "degree college", "degree graduate"]],
    ["a university degree", ["degree bachelor", "degree postsecondary"]],
    ["temporary", ["tenure acting", "tenure casual", "tenure seasonal"]],
    ["casual", ["tenure temporary"]],
    ["seasonal", ["tenure temporary"]],
    ["acting", ["tenure temporary"]],
    ["permanent", []],
  ])("%s may be taken for %j", (text, also) => {
    expect(readLevels(text, "en")[0]?.also).toEqual(also);
  });
});

test.each<[Lang, string]>([
  ["en", "a confidential secret"],
  ["en", "the reliability of a clearance sale"],
  ["en", "an MBAX degree, a DEC. 12 degree"],
  ["en", "polish the brass and speak of it"],
  ["en", "Cree hats"],
  ["en", "ontario in small letters"],
  ["en", "non-Ontario"],
  ["en", "terminal"],
  ["fr", "un secret confidentiel"],
  ["fr", "un mets des îles au diplôme"],
  ["fr", "un cri"],
  ["fr", "le québec en minuscules"],
  ["fr", "une indétermination"],
])("no level, %s: %s", (lang, text) => {
  expect(keys(text, lang)).toEqual([]);
});

test("acronyms count beside words in small letters, or where nothing else is in capitals", () => {
  expect(keys("DES EXIGÉ, UN DIPLÔME", "fr")).toEqual([]);
  expect(keys("DES", "fr")).toEqual(["degree secondary"]);
  expect(keys("a DEC or a DEP", "en")).toEqual(["degree college", "degree vocational"]);
  expect(keys("12 DEC, x-DEC, DEC 5", "en")).toEqual([]);
});

test("numbered levels stand beside a clearance only", () => {
  expect(keys("Secret clearance, level iii", "en")).toEqual(["clearance secret", "level 3"]);
  expect(keys("Secret clearance, Level IV or level 1", "en")).toEqual(["clearance secret", "level 4", "level 1"]);
  expect(keys("a permanent level 2", "en")).toEqual(["tenure permanent"]);
  expect(keys("Secret clearance, level 5, level 12, level IIII, sublevel 2", "en")).toEqual(["clearance secret"]);
});

test("levels of several groups stand in reading order, each where it is", () => {
  const text = "A permanent clerk with a college diploma, on-site in Ontario";
  expect(readLevels(text, "en").map(({ key, from, to }) => [key, text.slice(from, to)])).toEqual([
    ["tenure permanent", "permanent"],
    ["degree college", "college"],
    ["workplace on-site", "on-site"],
    ["province Ontario", "Ontario"],
  ]);
  expect(readLevels("top\u00A0secret clearance", "en")[0]).toMatchObject({ from: 0, to: 10, raw: "top\u00A0secret" });
  expect(keys("Top Secret and Secret clearance", "en")).toEqual(["clearance top secret", "clearance secret"]);
});

test("each word of a level stands in a text that speaks of its group", () => {
  for (const { group, key, words } of LEVELS) {
    if (group === "clearance" || group === "language") continue;
    for (const lang of ["en", "fr"] as const) {
      const plain = words[lang].replace(/\(\?<?[=!][^()]*(?:\([^()]*\))?[^()]*\)/gu, "").split("|")[0] ?? "";
      if (/^[\p{L} -]+$/u.test(plain)) expect(CONTEXT[group][lang].test(plain), `${key}: ${plain}`).toBe(true);
    }
  }
});
