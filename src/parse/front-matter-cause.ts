import type { FrontMatterFault } from "#posting";

/** Looks at a key and its value for what YAML cannot read (YAML 1.2.2, sections 7.3 and 5.3). */
export function causeIn(text: string): Pick<FrontMatterFault, "cause"> {
  if (/^[ ]*\t/m.test(text)) return { cause: "tab" };
  const value = /^[^:\r\n]*:[ \t\u00A0]*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? "";
  // 'L'agente' ends at its second apostrophe; "Le « "cœur" »" at its second quotation mark.
  if (/^["']/.test(value)) return { cause: "quote" };
  if (/^[@`%*&!|>[\]{},]/.test(value)) return { cause: "sign" };
  return /[ \u00A0]?:(?:[ \t\u00A0]|$)/u.test(value) ? { cause: "colon" } : {};
}
