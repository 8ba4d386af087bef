import { type Refusal, type ReportSet, type RepositoryFinding, SEVERITIES, type Verdict } from "#finding";
import { decimal } from "#rendering/decimal";
import { severityWord } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import { capitalized, HTML_STRINGS } from "../../../../../reports/html/strings.ts";
import { pageLang } from "./words.ts";

/** Gravest first, as the report of many pairs has them. */
const ORDER: readonly Verdict[] = ["fail", "warn", "pass"];

/** Shows what stands around the table: the totals, and what concerns no pair alone. */
export function showAround(place: HTMLElement, results: ReportSet, faults: readonly Refusal[], ignored: readonly string[]): void {
  const lang = pageLang();
  const t = HTML_STRINGS[lang];
  const { verdicts, score, pairs } = results.totals;
  const totals = place.querySelector<HTMLElement>(".totals");
  if (totals) {
    totals.hidden = pairs === 0;
    const each = ORDER.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
      element("span", `${capitalized(verdictText(verdict, [], lang))} (${verdicts[verdict]})`, `verdict is-${verdict}`),
    );
    totals.replaceChildren(
      element("strong", t.totals),
      element("span", t.pairs(pairs)),
      ...each,
      ...(score === null ? [] : [element("span", `${t.scoreHead} ${decimal(score, lang)}`)]),
    );
  }
  list(place, ".folder-faults", faults.map(fault));
  list(place, ".folder-unpaired", results.unpaired.map(finding));
  list(place, ".folder-repository", results.repository.map(finding));
  list(
    place,
    ".folder-ignored",
    ignored.map((path) => [element("code", path)]),
  );
}

function list(place: HTMLElement, selector: string, items: readonly (readonly Node[])[]): void {
  const part = place.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.hidden = items.length === 0;
  const count = part.querySelector(".count");
  if (count) count.textContent = String(items.length);
  part.querySelector("ul")?.replaceChildren(...items.map((nodes) => wrapped("li", nodes)));
}

const fault = ({ message }: Refusal): readonly Node[] => [document.createTextNode(message[pageLang()])];

function finding({ severity, rule, message }: RepositoryFinding): readonly Node[] {
  const lang = pageLang();
  const word = element(
    "span",
    capitalized(severityWord[SEVERITIES.find((each) => each === severity) ?? "info"][lang]),
    `severity is-${severity}`,
  );
  return [word, document.createTextNode(" "), element("code", rule), document.createTextNode(` ${message[lang]}`)];
}

/** An element of a text: whatever a stranger wrote is a text and nothing else. */
function element(name: string, text: string, className = ""): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

function wrapped(name: "li", nodes: readonly Node[]): HTMLElement {
  const around = document.createElement(name);
  for (const node of nodes) around.appendChild(node);
  return around;
}
