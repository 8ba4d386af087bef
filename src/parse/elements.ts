import type { Attribute, OpenTag } from "#parse/html-tokens";

/** What an element is to the reader of a page. */
export type Role =
  /** Part of a line of text. */
  | "inline"
  /** Part of a line of text that is no language. */
  | "code"
  /** A text of its own: `p`, `dt`, `figcaption` … */
  | "text"
  | "heading"
  | "list"
  | "item"
  | "quote"
  | "table"
  | "row"
  | "cell"
  | "break"
  | "rule"
  | "image"
  /** Preformatted: a code block. */
  | "pre"
  /** Shows something that is not text. */
  | "media"
  /** Not shown, or a drawing. */
  | "hidden"
  /** Holds others and is nothing itself. */
  | "wrapper"
  /** No element of HTML: a component, which is a part of a line or a wrapper, by where it stands. */
  | "unknown";

const of = (names: string, role: Role): [string, Role][] => names.split(" ").map((name) => [name, role]);

/** The elements of HTML (Living Standard, section 4), and those that it has left behind. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...of(
    "a abbr acronym b bdi bdo big blink button cite data del dfn em font i ins label map mark meter nobr output progress q rb rp rt rtc ruby s select slot small span strike strong sub sup time u wbr input area",
    "inline",
  ),
  ...of("code kbd samp tt var", "code"),
  ...of("p dt dd summary figcaption caption legend address title option", "text"),
  ...of("h1 h2 h3 h4 h5 h6", "heading"),
  ...of("ul ol menu dir", "list"),
  ...of("li", "item"),
  ...of("blockquote", "quote"),
  ...of("table", "table"),
  ...of("tr", "row"),
  ...of("td th", "cell"),
  ...of("br", "break"),
  ...of("hr", "rule"),
  ...of("img image", "image"),
  ...of("pre listing xmp", "pre"),
  ...of("iframe video audio object embed canvas applet frame", "media"),
  ...of("script style template svg math base link meta param source track col colgroup noembed noframes", "hidden"),
  ...of(
    "article aside body center details dialog div dl fieldset figure footer form frameset head header hgroup html main nav noscript optgroup picture search section tbody textarea tfoot thead",
    "wrapper",
  ),
]);

/** What an element is. */
export const roleOf = (name: string): Role => ROLES.get(name) ?? "unknown";

/** Elements that hold nothing and have no closing tag. */
export const isVoid = (name: string): boolean => VOID.test(name);
const VOID = /^(?:br|hr|img|image|input|wbr|area|base|col|embed|frame|source|track|link|meta|param)$/;

/** What an opening tag closes where it still stands open, though its closing tag was left out (Living Standard, section 13.1.2.4). */
export function closedBy(role: Role, name: string): RegExp | null {
  if (role === "item") return /^(?:p|li)$/;
  if (role === "cell") return /^(?:p|td|th)$/;
  if (role === "row") return /^(?:p|td|th|tr)$/;
  if (name === "dt" || name === "dd") return /^(?:p|dt|dd)$/;
  if (name === "option") return /^option$/;
  return role === "inline" || role === "code" || role === "break" || role === "image" || role === "hidden" || role === "unknown"
    ? null
    : /^p$/;
}

/** The value of an attribute. */
export const attributeOf = (attributes: readonly Attribute[], name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

/** Attributes whose values are text for a reader, so far as they apply to any element (Living Standard, section 3.2.5: `translate`; WAI-ARIA 1.2, section 6). */
export const isShown = (name: string): boolean => SHOWN.test(name);
const SHOWN = /^(?:title|aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|placeholder|label|abbr)$/;

const SETTING =
  /^(?:class|classname|style|id|key|src|srcset|href|to|type|kind|variant|icon|sx|rel|target|value|name|path|url|slug|code|lang|language|d|viewbox|layout|size|color|data-.*|on.*|x-.*|:.*|@.*|v-.*)$/u;

/** What components call their texts: `card-title`, `cardTitle`, `input-label`. */
const TEXT_OF_COMPONENT = /(?:title|label|legend|caption|description|hint|tagline)$/u;

/** Whether a reader is shown the value of an attribute: by its name, or of a component, by its being a phrase with a capital (`<Hero tagline="Maps for everyone" />`). */
export const isShownOn = ({ name: element, attributes }: ElementTag, { name, value }: Attribute): boolean =>
  isShown(name) ||
  (name === "value" && element === "input" && BUTTON.test(attributeOf(attributes, "type") ?? "")) ||
  (roleOf(element) === "unknown" &&
    !SETTING.test(name) &&
    (isPhrase(value.trim().slice(0, 600)) || (TEXT_OF_COMPONENT.test(name) && /^\p{Lu}[\p{L}’'-]+$/u.test(value.trim()))));

/** Inputs that are buttons, whose values are their words. */
const BUTTON = /^(?:submit|reset|button)$/iu;

type ElementTag = Pick<OpenTag, "name" | "attributes">;

const isPhrase = (value: string): boolean =>
  /^[\p{Lu}\d]/u.test(value) && !/[{}<>=;\\]/u.test(value) && value.split(/\s+/u).filter((word) => /^\D*\p{L}{2}/u.test(word)).length > 1;
