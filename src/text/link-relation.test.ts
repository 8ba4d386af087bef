import { expect, test } from "vitest";
import { relate } from "#text/link-relation";

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
  ["https://data.weather.example.ca/a/12", "https://data.meteo.example.ca/a/12", "twin"],
  ["https://data.weather.example.ca/a/12", "https://data.meteo.example.ca/b/12", "other"],
  ['{{< ref "guide.md" >}}', '{{<ref "guide.md">}}', "same"],
  ["{% link en/guide.md %}", "{% link fr/guide.md %}", "same"],
  ['{{< ref "guide.md" >}}', '{{< ref "rules.md" >}}', "other"],
  ['{{< ref "guides.md" >}}', "/fr/guides/", "twin"],
  ["https://harbour.example/page/boat-rules", "https://harbour.example/fr/page/regles-des-bateaux", "twin"],
  ["https://harbour.example/page/boat-12", "https://harbour.example/fr/page/boat-13", "other"],
  ["https://harbour.example/", "https://harbour.example/index-fr.html", "same"],
  ["https://harbour.example", "https://harbour.example/carte-fr.html", "other"],
  [
    "https://help.tides.example/en-us/article/see-tides-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://aide.marees.example/fr-fr/x/voir-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "twin",
  ],
  [
    "https://help.tides.example/en-us/article/see-tides-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://aide.marees.example/fr-fr/x/voir-1a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "other",
  ],
  ["https://a.tides.example/see/4012345678", "https://b.tides.example/x/y/z/voir/4012345678", "twin"],
  ["https://a.tides.example/see/4012345678", "https://b.tides.example/x/y/z/voir/4012345679", "other"],
  ["https://a.tides.example/see/4012345678", "https://a.boats.test/x/y/z/voir/4012345678", "other"],
  ["https://youtu.be/aBcDeFgHiJk", "https://www.youtube.com/watch?v=aBcDeFgHiJk", "same"],
  ["https://youtu.be/aBcDeFgHiJ1", "https://www.youtube.com/watch?v=kJiHgFeDcB2", "twin"],
  ["https://youtu.be/aBcDeFgHiJ1", "https://vimeo.example/123456", "other"],
  ["https://boats.example/a?q=la%2520mer%25E2%2580%2599s", "https://boats.example/a?q=la%20mer%E2%80%99s", "same"],
  ["https://boats.example/for%C3%AAt/100%", "https://boats.example/forêt/100%", "same"],
  ["https://boats.example/a?id=1%2520", "https://boats.example/a?id=2%20", "other"],
  [
    "https://www.canada.ca/en/government/system/symbols/law.html",
    "https://www.canada.ca/fr/secretariat-conseil-tresor/image/loi.html",
    "twin",
  ],
])("%s and %s: %s", (en, fr, kind) => {
  expect(relate(en, fr).kind).toBe(kind);
});

const CANADA = "https://www.canada.ca";
test.each([
  ["another scheme", "mailto:a@b.ca", "https://b.ca", "other", "host", 0.8],
  ["an address without its host", "https://example.ca/a", "https:/a", "other", "host", 0.8],
  ["a page against an address of its own site", "https://example.ca/a", "/a", "same", undefined, 1],
  ["an address of its own site against a page", "/en/a", "https://example.ca/fr/a", "same", undefined, 1],
  ["two subdomains that may be translations", "https://jobs.example.ca/a", "https://emplois.example.ca/b", "twin", undefined, 0.6],
  ["two of them of other depth", "https://jobs.example.ca/a", "https://emplois.example.ca/b/c", "other", "host", 0.75],
  ["two domains", "https://example.ca/a", "https://sample.ca/a", "other", "host", 0.75],
  ["two domains that begin alike in three letters", "https://muster.ca/a", "https://musee.ca/b", "other", "host", 0.75],
  ["two domains that begin alike in four letters", "https://architecture.ca/a", "https://architectes.ca/b", "twin", undefined, 0.6],
  ["those with another ending", "https://architecture.ca/a", "https://architectes.com/b", "other", "host", 0.75],
  ["two subdomains of two domains", "https://jobs.example.ca/a", "https://emplois.sample.ca/a", "other", "host", 0.75],
  ["machines by their number", "https://1a.example.ca/a", "https://emplois.example.ca/a", "other", "host", 0.75],
  ["the same subdomain of other domains", "https://www.a.example.ca/x", "https://b.example.ca/y", "twin", undefined, 0.6],
  ["one query apart", "https://example.ca/a?sort=up", "https://example.ca/a?sort=down", "twin", undefined, 0.5],
  ["another number in the query", "https://example.ca/a?id=15", "https://example.ca/a?id=14", "other", "number", 0.9],
  ["another number in the path", "https://example.ca/2020/why", "https://example.ca/2021/why", "other", "number", 0.75],
  ["words in common", "https://example.ca/en/services/jobs", "https://example.ca/fr/services/emplois", "twin", undefined, 0.9],
  ["a word that begins alike", "https://example.ca/en/recruitment", "https://example.ca/fr/recrutement", "twin", undefined, 0.9],
  ["short words prove nothing", "https://example.ca/en/a-to", "https://example.ca/fr/a-to-be/b/c", "other", "depth", 0.65],
  ["nothing in common, one level apart", "https://example.ca/en/jobs", "https://example.ca/fr/emplois/x", "twin", undefined, 0.6],
  ["nothing in common, two levels apart", "https://example.ca/en/jobs", "https://example.ca/fr/emplois/x/y", "other", "depth", 0.65],
  ["a page against the home page", "https://example.ca/en/", "https://example.ca/fr/emplois", "other", "depth", 0.7],
  ["two institutions", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/affaires-mondiales/a.html`, "other", "institution", 0.95],
  ["one institution", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/sante-canada/b.html`, "twin", undefined, 0.9],
  ["institutions of another host", "https://x.ca/en/health-canada/a", "https://x.ca/fr/affaires-mondiales/a", "twin", undefined, 0.6],
  ["an institution and none", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/services/a.html`, "twin", undefined, 0.6],
] as const)("%s", (_, en, fr, kind, because, confidence) => {
  expect(relate(en, fr)).toEqual({ kind, confidence, ...(because && { because }) });
});
