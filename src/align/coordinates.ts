import type { Block } from "#posting";

/**
 * Whether a block can hold what the other side sets out as items: it joins them by a word or a sign. « la protection des
 * renseignements personnels » is one thing, though its words are those of “Privacy” and “Information security”.
 */
export const coordinates = ({ text }: Block) =>
  /[,;:.!?()/–—&+]\s*[\p{L}\p{N}]|\s(?:and|or|with|et|ou|avec|as well as|ainsi que)\s/iu.test(text);
