import type { Sides } from "#posting";
import { repeated, type Shape, sentence } from "./shape.ts";

/** What checks of facts read, over and over: in one paragraph, and one an item. */
const FACTS: { readonly [name: string]: Sides<(i: number) => string> } = {
  numbers: { en: (i) => `${i} `, fr: (i) => `${i} ` },
  "numbers that differ": { en: (i) => `${i} `, fr: (i) => `${i + 5} ` },
  "large numbers": { en: (i) => `1,${100 + (i % 900)},000 `, fr: (i) => `1 ${100 + (i % 900)} 000 ` },
  "digits in groups": { en: () => "1 234 ", fr: () => "1 234 " },
  sums: { en: (i) => `$${i},500 `, fr: (i) => `${i} 500 $ ` },
  "sums that differ": { en: (i) => `$${i},500 `, fr: (i) => `${i} 600 $ ` },
  dates: { en: (i) => `January ${1 + (i % 28)}, ${2000 + (i % 50)}, `, fr: (i) => `le ${1 + (i % 28)} janvier ${2000 + (i % 50)}, ` },
  "dates that differ": {
    en: (i) => `May ${1 + (i % 28)}, ${2000 + (i % 50)}, `,
    fr: (i) => `le ${1 + (i % 28)} juin ${2000 + (i % 50)}, `,
  },
  "ISO dates": { en: (i) => `2024-01-${10 + (i % 20)} `, fr: (i) => `2024-01-${10 + (i % 20)} ` },
  times: { en: (i) => `${1 + (i % 11)}:30 pm, `, fr: (i) => `${13 + (i % 11)} h 30, ` },
  shares: { en: (i) => `${i % 100}% of staff, `, fr: (i) => `${i % 100} % du personnel, ` },
  "addresses of mail, apart": { en: (i) => `a${i}@b.ca `, fr: (i) => `a${i + 1}@b.ca ` },
  telephones: { en: (i) => `613-555-${1000 + (i % 9000)} `, fr: (i) => `613-555-${1000 + ((i + 1) % 9000)} ` },
  periods: { en: (i) => `${i} months, `, fr: (i) => `${i} mois, ` },
  measures: { en: (i) => `${i} km, `, fr: (i) => `${i} km, ` },
  codes: { en: (i) => `IT-0${i % 9}, `, fr: (i) => `TI-0${i % 9}, ` },
  levels: { en: () => "BBB/BBB, CBC/CBC ", fr: () => "BBB/BBB, CBC/CBC " },
  institutions: { en: () => "Canada Revenue Agency (CRA), ", fr: () => "Agence du revenu du Canada (ARC), " },
  "institutions that differ": {
    en: () => "Canada Revenue Agency (CRA), ",
    fr: () => "Agence des services frontaliers du Canada (ASFC), ",
  },
  acronyms: { en: (i) => `A${String.fromCharCode(65 + (i % 26))}C `, fr: (i) => `A${String.fromCharCode(66 + (i % 24))}C ` },
  names: { en: (i) => `Marie Tremblay${"abcdefgh"[i % 8]} `, fr: (i) => `Jean Gagnon${"abcdefgh"[i % 8]} ` },
  obligations: { en: () => "You must apply. You may wait. ", fr: () => "Vous devez postuler. Vous pouvez attendre. " },
  "obligations that differ": { en: () => "You must apply. ", fr: () => "Vous pouvez postuler. " },
  negations: { en: () => "It is not open. ", fr: () => "Ce n’est pas ouvert. " },
  "negations on one side": { en: () => "It is not open. ", fr: () => "C’est ouvert. " },
  choices: { en: () => "English or French, ", fr: () => "français ou anglais, " },
  series: { en: () => "boats, bridges, roads and lakes, ", fr: () => "bateaux, ponts, routes et lacs, " },
  "spelled numbers": { en: () => "twenty-one hundred and five ", fr: () => "vingt et un cent cinq " },
  "Roman numerals": { en: () => "IV XII MCM ", fr: () => "IV XII MCM " },
  versions: { en: (i) => `v1.${i}.3 `, fr: (i) => `v1.${i}.4 ` },
  paths: { en: (i) => `src/a/${i}.ts `, fr: (i) => `src/b/${i}.ts ` },
  commands: { en: (i) => `\`npm run a${i}\` `, fr: (i) => `\`npm run b${i}\` ` },
  typography: { en: () => 'word ;word !"word" ', fr: () => 'mot ;mot ! "mot" 5% ' },
  abbreviations: { en: () => "Dr. A. e.g. i.e. ", fr: () => "M. A. p. ex. c.-à-d. " },
  ellipses: { en: () => "… ... ", fr: () => "… ... " },
  qualifiers: { en: () => "at least 3 and up to 5 ", fr: () => "au moins 3 et au plus 5 " },
};

/** Facts in one paragraph, and facts one an item. */
export const factShapes: readonly Shape[] = Object.entries(FACTS).flatMap(([name, of]) => [
  repeated(name, (i, lang) => of[lang](i)),
  repeated(`${name}, an item each`, (i, lang) => `- ${sentence(i, lang)} ${of[lang](i)}\n`),
]);
