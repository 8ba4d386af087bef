import { INSTITUTIONS } from "./federal-slugs.ts";
import { normalizeTarget, pageOf, type Target } from "./links.ts";

/** How the targets of two facing links stand to each other. */
export interface Relation {
  /** `same` page, plausibly its `twin` under a translated address, or `other`. */
  readonly kind: "same" | "twin" | "other";
  /** 0–1: how sure the kind is. */
  readonly confidence: number;
  /** Why it is another page. */
  readonly because?: "host" | "number" | "institution" | "depth" | "elsewhere" | "template";
  /** The pages are one because all but one part of the host is the same: two names of a site. */
  readonly twinHosts?: true;
}

const FRENCH_INSTITUTIONS = new Set(INSTITUTIONS.values());

/**
 * Whether an English and a French URL lead to the same page. Slugs are translated, so an unlike path alone proves nothing: pages
 * differ if the hosts do, if only a number does (`id=15`, `id=14`), if the path names another institution, or if nothing at all
 * is alike and one lies deeper.
 */
export function relate(enUrl: string, frUrl: string): Relation {
  const en = normalizeTarget(enUrl);
  const fr = normalizeTarget(frUrl);
  if (en.scheme === "template" || fr.scheme === "template") {
    // `/docs/{{ page.lang }}/boats/`: a site that keeps its languages in folders may translate its names.
    const inFolders = [enUrl, frUrl].every((url) => /[.{ ]lang(?:uage)?[ }|]/iu.test(url));
    return relateTemplates(en, fr, inFolders);
  }
  // A relative address is on the host of the other one, and in its folder where it names none.
  if (en.host === "" && en.scheme === "" && fr.host !== "")
    return relateOn({ ...en, host: fr.host, scheme: fr.scheme }, { ...fr, path: tailOf(fr.path, en.path, enUrl) });
  if (fr.host === "" && fr.scheme === "" && en.host !== "")
    return relateOn({ ...en, path: tailOf(en.path, fr.path, frUrl) }, { ...fr, host: en.host, scheme: en.scheme });
  const ports = [portOf(enUrl), portOf(frUrl)];
  // localhost:8080 and localhost:3000: two servers.
  if (ports[0] !== ports[1] && en.host === fr.host && en.host !== "") return { kind: "other", confidence: 0.75, because: "number" };
  return relateOn(en, fr);
}

/** As much of the end of a path as a relative address beside it has. */
const tailOf = (path: readonly string[], relative: readonly string[], url: string): readonly string[] =>
  /^[./]*\//u.test(url) || relative.length === 0 ? path : path.slice(-relative.length);

/** The port that an address names; the usual one of its scheme is none. */
const portOf = (url: string): string => /^(?:https?:)?\/\/[^/?#]*:(?!80(?!\d)|443(?!\d))(\d+)(?=[/?#]|$)/iu.exec(url)?.[1] ?? "";

/** Hosts of code, whose first two names are an owner and a repository, and are not translated. */
const CODE_HOSTS: ReadonlySet<string> = new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);

/** One owner and one repository; either may be the language’s own: docs-en, docs-fr. */
const isOneRepository = ({ path: en }: Target, { path: fr }: Target): boolean =>
  Math.min(en.length, fr.length) < 2 ||
  [en, fr].some((path) => path[0]?.includes("{lang}")) ||
  (en[0] === fr[0] && unmarked(en[1]) === unmarked(fr[1]));

const unmarked = (name = ""): string => name.replace(/[-_.](?:\{lang\}|eng?|fra?|english|anglais|french|francais)$/u, "");

/** A template that faces an address may well make that address; two of them name pages, which have one name in a generator for both languages. */
function relateTemplates(en: Target, fr: Target, inFolders: boolean): Relation {
  if (en.scheme !== fr.scheme) return { kind: "twin", confidence: 0.5 };
  if (en.path.join(" ") === fr.path.join(" ")) return { kind: "same", confidence: 1 };
  const [a, b] = [en.path.flatMap(words), fr.path.flatMap(words)];
  const [onlyEn, onlyFr] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const alike = onlyEn.some((word) => onlyFr.some((other) => similar(word, other)));
  return alike || inFolders ? { kind: "twin", confidence: 0.6 } : { kind: "other", confidence: 0.7, because: "template" };
}

function relateOn(en: Target, fr: Target): Relation {
  if (pageOf(en) === pageOf(fr)) return { kind: "same", confidence: 1 };
  if (en.host === fr.host && CODE_HOSTS.has(en.host) && !isOneRepository(en, fr))
    return { kind: "other", confidence: 0.75, because: "elsewhere" };
  if (shareIdentifier(en, fr)) return { kind: "twin", confidence: 0.9 };
  if (en.scheme !== fr.scheme || en.host !== fr.host) return relateHosts(en, fr);
  return relatePaths(en, fr);
}

function relateHosts(en: Target, fr: Target): Relation {
  if (en.scheme !== fr.scheme || en.host === "" || fr.host === "") return { kind: "other", confidence: 0.8, because: "host" };
  const a = en.host.split(".");
  const b = fr.host.split(".");
  const unlike = a.filter((label, i) => label !== b[i]).length;
  // dd.weather.example.ca/today/ and dd.meteo.example.ca/today/: one site under two names.
  const samePath = en.path.length > 0 && en.path.join("/") === fr.path.join("/") && en.query === fr.query;
  const at = a.findIndex((label, i) => label !== b[i]);
  const isWord = !/^\d|\{lang\}/u.test(a[at] ?? "");
  if (a.length === b.length && a.length > 2 && unlike === 1 && samePath && isWord)
    return { kind: "twin", confidence: 0.9, twinHosts: true };
  // jobs.example.ca and emplois.example.ca may be one site; of www.example.ca and example.org nobody would say so.
  if (isOneName(en, fr) || sharePage(en, fr)) return { kind: "twin", confidence: 0.6 };
  const renamed = a.length === b.length && unlike === 1 && a.length > 2 && a[0] !== b[0] && en.path.length === fr.path.length;
  if (renamed && !/^\d|\{lang\}/u.test(a[0] ?? "")) return { kind: "twin", confidence: 0.6 };
  const domain = a.length === b.length && a.at(-1) === b.at(-1) && similar(a.at(-2) ?? "", b.at(-2) ?? "") && a.at(-2) !== b.at(-2);
  return domain && en.path.length === fr.path.length
    ? { kind: "twin", confidence: 0.6 }
    : { kind: "other", confidence: 0.75, because: "host" };
}

function relatePaths(en: Target, fr: Target): Relation {
  const enInstitution = institutionOf(en, (slug) => INSTITUTIONS.has(slug));
  const frInstitution = institutionOf(fr, (slug) => FRENCH_INSTITUTIONS.has(slug));
  if (enInstitution !== null && frInstitution !== null) {
    if (INSTITUTIONS.get(enInstitution) !== frInstitution) return { kind: "other", confidence: 0.95, because: "institution" };
  }
  const [enPath, frPath] = [en.path.filter(isPart), fr.path.filter(isPart)];
  // A site may mark the pages of one language only: /hours/, /fr/heures/.
  const isMarked = en.path.length - enPath.length === fr.path.length - frPath.length;
  const [a, b] = isMarked ? [en.path.join("/"), fr.path.join("/")] : [enPath.join("/"), frPath.join("/")];
  // The page, and a part of it that a parameter names: doc.aspx?id=15, doc.aspx?id=15&p=C.
  if (a === b && en.query !== "" && fr.query !== "" && holdsOther(en.query, fr.query)) return { kind: "same", confidence: 0.8 };
  if (numbersOf(en.query) === numbersOf(fr.query) && isMarkedFile(en, fr)) return { kind: "twin", confidence: 0.8 };
  // /boats/ and /fr/boats/: one page, which the site marks in one language only.
  if (a === b && a !== "" && en.query === fr.query) return { kind: "same", confidence: 0.9 };
  if (a === b)
    return numbersOf(en.query) === numbersOf(fr.query) || (isRecord(en.query) && isRecord(fr.query))
      ? { kind: "twin", confidence: 0.5 }
      : { kind: "other", confidence: 0.9, because: "number" };
  if (withoutNumbers(a) === withoutNumbers(b) && numbersOf(a) !== numbersOf(b) && !isOpaque(a))
    return { kind: "other", confidence: 0.75, because: "number" };
  if (en.path.length === fr.path.length && en.path.some((part, i) => isOtherCode(part, fr.path[i] ?? "")))
    return { kind: "other", confidence: 0.75, because: "number" };
  const enWords = enPath.flatMap(words);
  const frWords = frPath.flatMap(words);
  const alike = enWords.some((word) => frWords.some((other) => similar(word, other)));
  const apart = Math.abs(enPath.length - frPath.length);
  const home = Math.min(enPath.length, frPath.length) === 0;
  if (!alike && apart > (home ? 0 : 1)) return { kind: "other", confidence: home ? 0.7 : 0.65, because: "depth" };
  return { kind: "twin", confidence: alike ? 0.9 : 0.6 };
}

/** The institution in the first segment after the language, on the hosts that have them. */
function institutionOf({ host, path }: Target, known: (slug: string) => boolean): string | null {
  const slug = path[0] === "{lang}" ? path[1] : undefined;
  return host === "canada.ca" && slug !== undefined && known(slug) ? slug : null;
}

const lastOf = ({ path }: Target): string => path.at(-1) ?? "";

/** One long name, wherever its site has moved: /blog/2017/07/how-we-mend-nets/, /how-we-mend-nets/. */
const isOneName = (en: Target, fr: Target): boolean =>
  lastOf(en) === lastOf(fr) &&
  words(lastOf(en)).filter((word) => /^\p{L}+$/u.test(word)).length > 3 &&
  numbersOf(en.query) === numbersOf(fr.query);

/** A page of a site and one of a site under it whose names begin alike, or that lead to one section: example.ca/style-guide.html#tone, design.example.ca/guide/#tone. */
function sharePage(en: Target, fr: Target): boolean {
  if (en.host === fr.host || !(en.host.endsWith(`.${fr.host}`) || fr.host.endsWith(`.${en.host}`))) return false;
  const alike = words(lastOf(en)).some((word) => words(lastOf(fr)).some((other) => word.length > 4 && similar(word, other)));
  return lastOf(en) !== "" && lastOf(fr) !== "" && (alike || (en.fragment.length > 2 && en.fragment === fr.fragment));
}

/** One file name but for the mark of the language, long enough to be of one document: 663/map_ip_33_e.pdf, 664/map_ip_33_f.pdf. */
const isMarkedFile = (en: Target, fr: Target): boolean =>
  lastOf(en) === lastOf(fr) && /\{lang\}/u.test(lastOf(en)) && /\d/u.test(lastOf(en)) && lastOf(en).split(/[-_]/u).length > 2;

/** Whether a query has all parameters of another. */
function holdsOther(en: string, fr: string): boolean {
  const [a, b] = [en.split("&"), fr.split("&")];
  return a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));
}

const isPart = (segment: string): boolean => segment !== "{lang}";

/** Identifiers that each language's record has of its own: UUIDs, long hexadecimal strings. */
const isOpaque = (path: string): boolean => /[\da-f]{8}-[\da-f]{4}-|[\da-f]{16}/u.test(path);

const GUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gu;
const LONG_NUMBER = /(?<!\d)\d{9,}(?!\d)/gu;

/** One record, whatever its title or the name of its site: a GUID, or within a domain a long number, that both paths hold, with no other number unlike. */
function shareIdentifier(en: Target, fr: Target): boolean {
  const [a, b] = [en.path.join("/"), fr.path.join("/")];
  const domains = [en, fr].map(({ host }) => host.split(".").slice(-2).join("."));
  return [GUID, ...(domains[0] === domains[1] ? [LONG_NUMBER] : [])].some((pattern) => {
    const ids = (path: string) => [...new Set(path.match(pattern) ?? [])].sort().join(" ");
    const rest = (path: string) => numbersOf(path.replace(pattern, ""));
    return ids(a) !== "" && ids(a) === ids(b) && rest(a) === rest(b) && numbersOf(en.query) === numbersOf(fr.query);
  });
}

/** A parameter whose value is an identifier of letters and digits in no order, as each language's video or record has its own: `v=abc123def45`. */
const isRecord = (query: string): boolean =>
  /(?:^|&)v=[\w-]{11}(?:&|$)/u.test(query) || /^[\w-]+=(?=[^&]*[a-z][^&]*\d[^&]*[a-z])[\w-]{8,40}$/u.test(query);

/** One identifier of letters and digits with other digits: acts/M-13.4, lois/M-13.3. */
const isOtherCode = (en: string, fr: string): boolean =>
  en !== fr && en.length <= 12 && /^[a-z]{1,3}[-.]?\d/u.test(en) && withoutNumbers(en) === withoutNumbers(fr);

const numbersOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(",");
const withoutNumbers = (text: string): string => text.replace(/\d+/gu, "0");
const words = (segment: string): string[] => segment.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2 && word !== "lang");

/** Cognates by their first four letters (Simard, Foster & Isabelle 1992, “Using Cognates to Align Sentences in Bilingual Corpora”). */
const similar = (a: string, b: string): boolean => a === b || (a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4));
