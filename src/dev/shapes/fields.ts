import { repeated, type Shape, same, sentence } from "./shape.ts";

const MATTER = { head: "---\n", tail: "---\n\nText\n" };

/** Front matter. */
export const fieldShapes: readonly Shape[] = [
  repeated("keys", (i, lang) => `k${i}: ${sentence(i, lang)}\n`, MATTER),
  repeated("short keys", (i) => `k${i}: ${i}\n`, MATTER),
  repeated("the same key", "a: b\n", MATTER),
  repeated("a list of values", (i, lang) => `  - ${sentence(i, lang)}\n`, { ...MATTER, head: "---\ntitle:\n" }),
  repeated("a flow list", (i) => `${i}, `, { head: "---\na: [", tail: "]\n---\n\nText\n" }),
  same("brackets of YAML", (bytes) => `---\na: ${"[".repeat(Math.min(bytes, 16_000))}\n---\n\nText\n`),
  same("YAML inside one another", (bytes) => {
    const depth = Math.min(Math.floor(Math.sqrt(bytes)), 170);
    return `---\n${Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}a:\n`).join("")}---\n\nText\n`;
  }),
  same("aliases", (bytes) => {
    const count = Math.min(Math.floor(bytes / 40), 380);
    return `---\na0: &a0 [x, x]\n${Array.from({ length: count }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}---\n\nText\n`;
  }),
  repeated("comments of YAML", (i) => `# ${i}\n`, MATTER),
  repeated("suppressions in YAML", "# parite-disable-next-line title\n", MATTER),
  repeated("quoted values", (i, lang) => `k${i}: "${sentence(i, lang)} \\u00e9"\n`, MATTER),
  repeated("quotes that never close in YAML", 'a: "b\n', MATTER),
  repeated("a block of text", (i, lang) => `  ${sentence(i, lang)}.\n`, { ...MATTER, head: "---\ndescription: |\n" }),
  repeated("a folded text", (i, lang) => `  ${sentence(i, lang)}.\n`, { ...MATTER, head: "---\ndescription: >\n" }),
  repeated("front matter that never closes", (i, lang) => `k${i}: ${sentence(i, lang)}\n`, { head: "---\n" }),
  repeated("colons of YAML", "a: b: c\n", MATTER),
  repeated("documents of YAML", "---\na: b\n"),
  repeated("TOML", (i, lang) => `k${i} = "${sentence(i, lang)}"\n`, { head: "+++\n", tail: "+++\n\nText\n" }),
  repeated("tables of TOML", (i) => `[a.b${i}]\nc = ${i}\n`, { head: "+++\n", tail: "+++\n\nText\n" }),
  repeated("JSON", (i, lang) => `"k${i}": "${sentence(i, lang)}",\n`, { head: "{\n", tail: '"z": 1\n}\n\nText\n' }),
];
