import { expect, test } from "vitest";
import { relate } from "./link-relation.ts";
import { languageOfTarget, normalizeTarget, pageOf, twinOf } from "./links.ts";

const page = (url: string) => pageOf(normalizeTarget(url));

test.each([
  ["https://www.example.ca/en/values/", "http://example.ca/fr/values"],
  ["https://example.ca/view-visualiser-eng.aspx?id=1", "https://example.ca/view-visualiser-fra.aspx?id=1"],
  ["https://example.ca/page?lang=eng&id=2", "https://example.ca/page?id=2&lang=fra"],
  ["https://english.example.ca/a", "https://francais.example.ca/a"],
  ["https://laws-lois.justice.gc.ca/eng/acts/", "https://lois-laws.justice.gc.ca/fra/acts/"],
  ["https://digital.canada.ca/", "https://numerique.canada.ca"],
  ["https://www.tbs-sct.gc.ca/a-eng.html", "https://www.tbs-sct.canada.ca/a-fra.html"],
  ["https://example.ca/index_e.htm", "https://example.ca/index_f.htm"],
  ["https://example.ca/a?utm_source=x", "https://example.ca/a#top"],
  ["/en/jobs/", "/fr/jobs"],
])("%s is the page of %s", (en, fr) => {
  expect(page(en)).toBe(page(fr));
});

test.each([
  ["https://example.ca/view-eng.aspx?id=15", "https://example.ca/view-fra.aspx?id=14"],
  ["https://example.ca/a", "https://example.org/a"],
  ["mailto:a@example.ca", "https://example.ca"],
])("%s is not the page of %s", (en, fr) => {
  expect(page(en)).not.toBe(page(fr));
});

test("a fragment is kept without a stray slash", () => {
  expect(normalizeTarget("https://example.ca/a#toc12/").fragment).toBe("toc12");
});

test.each([
  ["https://www.canada.ca/en/services.html", "en"],
  ["https://www.canada.ca/fr/services.html", "fr"],
  ["https://example.ca/view-visualiser-eng.aspx?id=1", "en"],
  ["https://example.ca/page?lang=fra", "fr"],
  ["https://numerique.canada.ca/emplois", "fr"],
  ["https://digital.canada.ca/jobs", "en"],
  ["https://fr.example.org/wiki", "fr"],
  ["https://example.ca/maple-e", null],
  ["https://example.ca/avoir-la-paix-en", null],
  ["https://notification.canada.ca", null],
  ["mailto:info-en@example.ca", null],
  ["", null],
])("the language of %s is %s", (url, lang) => {
  expect(languageOfTarget(url)).toBe(lang);
});

test("the twin's address, only where the address gives it", () => {
  expect(twinOf("https://example.ca/view-eng.aspx?id=1#t", "fr")).toBe("https://example.ca/view-fra.aspx?id=1#t");
  expect(twinOf("https://example.ca/page?lang=en", "fr")).toBe("https://example.ca/page?lang=fr");
  expect(twinOf("https://example.ca/page?lang=fra", "en")).toBe("https://example.ca/page?lang=eng");
  expect(twinOf("https://www.canada.ca/en/services.html", "fr")).toBeNull();
  expect(twinOf("https://example.ca/en/page-eng.html", "fr")).toBeNull();
  expect(twinOf("https://example.ca/", "fr")).toBeNull();
});

test.each([
  [
    "https://www.canada.ca/en/public-service-commission/services/a.html",
    "https://www.canada.ca/fr/commission-fonction-publique/services/b.html",
    "twin",
  ],
  [
    "https://www.canada.ca/en/public-service-commission/services/a.html",
    "https://www.canada.ca/fr/patrimoine-canadien/services/b.html",
    "other",
  ],
  ["https://digital.canada.ca/our-values/", "https://numerique.canada.ca/nos-valeurs/", "twin"],
  ["https://travel.example.ca/a", "https://voyage.example.ca/b", "twin"],
  ["https://example.ca/view-eng.aspx?id=15", "https://example.ca/view-fra.aspx?id=14", "other"],
  ["https://example.ca/2020/02/24/why", "https://example.ca/2021/02/24/why", "other"],
  [
    "https://jobs.example.com/x/0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://jobs.example.com/x/1a1b2c3d-0a1b-4c3d-8e9f-000011113333",
    "twin",
  ],
  ["https://example.ca/en/how-to-apply", "https://example.ca/fr/", "other"],
  ["https://www.canada.ca/en/services.html", "https://www.example.org/fr/services.html", "other"],
  ["https://example.ca/containers/", "/fr/containers/", "twin"],
  ["https://support.example.com/en-us/a", "https://support.example.com/fr-fr/a", "same"],
])("%s and %s: %s", (en, fr, kind) => {
  expect(relate(en, fr).kind).toBe(kind);
});

test("any text at all is read", () => {
  for (const url of ["%%%", "http://[", "//", "?", "#", "javascript:alert(1)", "a\nb", "\uD800"]) {
    expect(() => [page(url), languageOfTarget(url), twinOf(url, "fr"), relate(url, "https://example.ca")]).not.toThrow();
  }
});
