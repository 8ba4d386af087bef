import type { Lang } from "#posting";

/**
 * Words that say little of what a block is about, folded as `text/tokens` folds: articles, pronouns, prepositions,
 * conjunctions, auxiliaries. They carry no weight in alignment.
 */
export const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    `a about above after again against all also am an and any are aren as at be because been before being below between both but by can cannot
     could couldn did didn do does doesn doing don down during each either etc ever every few for from further had hadn has hasn have haven having he
     her here hers him himself his how however if in into is isn it its itself just ll let many may me might more most much must my myself neither no nor
     not of off often on once one only onto or other our ours out over own per re same shall she should shouldn since so some such than that the
     their theirs them themselves then there these they this those through thus to too toward towards under until up upon us ve very was wasn we
     well were weren what when where whether which while who whom whose why will with within without won would wouldn yet you your yours yourself`.split(
      /\s+/u,
    ),
  ),
  fr: new Set(
    `afin ai aient ainsi alors apres as au aucun aucune aupres aussi autre autres aux auquel avait avant avec avez avoir avons ayant bien car ce ceci cela
     celle celles celui cependant ces cet cette ceux chacun chacune chaque chez ci comme comment contre dans de deja depuis des desquels
     deux dois doit doivent donc dont du duquel elle elles en encore entre envers es est et etaient etait etant ete etes etre eu eux fait faire
     fois font fut hors ici il ils je jusqu la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui ma mais me meme memes
     mes moi moins mon ne ni non nos notre nous on ont or ou outre par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour
     pourquoi pouvant pouvez pouvoir presque puis puisque qu quand que quel quelle quelles quelqu quelque quelques quels qui quoi quoique
     sa sans se selon sera serez serons seront ses si sien sinon soi soient sois soit sommes son sont sous suis sur ta te tel telle telles tels tes toi
     ton tous tout toute toutes tres trop tu un une va vers voici voila vont vos votre vous vu`.split(/\s+/u),
  ),
};
