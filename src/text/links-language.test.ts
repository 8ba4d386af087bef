import { expect, test } from "vitest";
import { languageOfTarget, normalizeTarget, pageOf, resolveTarget, twinOf } from "./links.ts";

const page = (url: string) => pageOf(normalizeTarget(url));

test.each([
  ["https://a.test/x?Lang=eng", "en"],
  ["https://a.test/x?lng=fr", "fr"],
  ["https://a.test/x?language=french", "fr"],
  ["https://a.test/x?locale=fr-CA", "fr"],
  ["https://a.test/x?hl=en", "en"],
  ["https://a.test/x?l=f", null],
  ["https://a.test/x?a=1&lang=", null],
  ["https://a.test/fr/x/en/y", "en"],
  ["https://a.test/fr/page_e.htm", "en"],
  ["https://a.test/english", "en"],
  ["https://a.test/anglais/x", "en"],
  ["https://a.test/french/x", "fr"],
  ["https://a.test/fre/x", "fr"],
  ["https://a.test/français/x", "fr"],
  ["https://a.test/en-gb/x", "en"],
  ["https://a.test/en_ca/x", "en"],
  ["https://a.test/fr_ca/x", "fr"],
  ["https://a.test/a-e.x-y", null],
  ["https://a.test/m-13.4", null],
  ["https://a.test/.fr", null],
  ["https://a.test/page.fr.html", "fr"],
  ["https://english.a.test/", "en"],
  ["https://fr.a.test:80/", "fr"],
  ["https://me@fr.a.test/", "fr"],
  ["https://www2.fr.a.test/", "fr"],
  ["https://a.fr.test/", null],
  ["HTTPS://FR.A.TEST/", "fr"],
  ["//fr.a.test/", "fr"],
  ["http://fr.a.test/", "fr"],
  ["urn:fr/fr/", null],
] as const)("the language of %s: %s", (url, lang) => {
  expect(languageOfTarget(url)).toBe(lang);
});

test.each([
  ["https://me@www.a.test:80/x", "https:a.test/x"],
  ["https://www12.a.test/x", "https:a.test/x"],
  ["https://wwwx.a.test/x", "https:wwwx.a.test/x"],
  ["https://gc.ca/x", "https:canada.ca/x"],
  ["https://x.gc.ca.test/x", "https:x.gc.ca.test/x"],
  ["https://b-a.test/x", "https:a-b.test/x"],
  ["https://a.b-a.test/x", "https:a.b-a.test/x"],
  ["https://fr.a.test/x?b=1&a=2&gocache=1&l=x", "https:{lang}.a.test/x?a=2&b=1"],
  ["/x/y#z", ":/x/y"],
])("the page of %s is %s", (url, shown) => {
  expect(page(url)).toBe(shown);
});

test.each([
  ["https://a.test/x?locale=eng#y", "fr", "https://a.test/x?locale=fra#y"],
  ["https://a.test/x?language=fr", "en", "https://a.test/x?language=en"],
  ["https://a.test/x?lang=fra-ca", "en", null],
  ["https://a.test/x?slang=fr", "en", null],
  ["https://a.test/x-FRA.aspx", "en", "https://a.test/x-eng.aspx"],
  ["https://a.test/x-eng.cfm", "fr", "https://a.test/x-fra.cfm"],
  ["https://a.test/x-eng.jsp?y", "fr", "https://a.test/x-fra.jsp?y"],
  ["https://a.test/x-eng.php", "fr", "https://a.test/x-fra.php"],
  ["https://a.test/x_eng.php", "fr", null],
  ["https://a.test/fr/x?lang=en", "fr", null],
  ["https://a.test/x-eng.html?lang=en", "fr", "https://a.test/x-fra.html?lang=fr"],
] as const)("the twin's address of %s in %s: %s", (url, lang, twin) => {
  expect(twinOf(url, lang)).toBe(twin);
});

test.each([
  ["a\\b\\c.md", "x.md", "a/b/x.md"],
  ["a/b.md", "./../../x.md", "x.md"],
  ["a/b.md", "?x", "?x"],
  ["a/b.md", "", ""],
  ["a/b.md", "mailto:x@y.z", "mailto:x@y.z"],
  ["a/b.md", "x//y.md", "a/x/y.md"],
  ["a/b.md", "x.md?y#z", "a/x.md?y#z"],
  ["b.md", "x.md", "x.md"],
])("from %s, %s is %s", (path, url, resolved) => {
  expect(resolveTarget(url, path)).toBe(resolved);
});
