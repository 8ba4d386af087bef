/** What parts the members of a series; the last one is a conjunction. */
export const SEPARATOR = {
  en: /[,/]\s*(?:and\/or|and|or|nor|&)(?=\s)|[,/](?=\s*[^\s,/])|(?<=\s)(?:and\/or|and|or|nor|as well as|&)(?=\s)/giu,
  fr: /[,/]\s*(?:et\/ou|et|ou|ni|&)(?=\s)|[,/](?=\s*[^\s,/])|(?<=\s)(?:et\/ou|et|ou|ni|ainsi que|de même que|&)(?=\s)/giu,
} as const;
/** What no member of a series holds. */
export const BREAKS = ":;.()«»“”?!–—|";
/** A text with one of them. */
export const BREAK = new RegExp(`[${BREAKS}]`, "u");
/** What stands before the first member and a comma. */
export const INTRODUCES = {
  en: /^(?:for example|for instance|e\.g\.|namely|instead|however|also|then|moreover|furthermore|therefore|thus|otherwise|today|in addition|\p{L}+ly)$/iu,
  fr: /^(?:par exemple|p\. ?ex\.|notamment|soit|par conséquent|de plus|en outre|toutefois|cependant|ainsi|donc|enfin|ensuite|par ailleurs|\p{L}+ment)$/iu,
} as const;
/** What a clause or an example begins with, and no member. */
export const OPENS = {
  en: /^(?:[ywi]|you|we|they|it|he|she|this|that|which|who|but|not|as|so|because|if|when|while|where|to|by|for|with|like|such|including|mostly|mainly|especially|particularly|rather|make|please)(?![\p{L}’'-])/iu,
  fr: /^(?:je|tu|vous|nous|ils?|elles?|on|ce|cela|ceci|qui|que|dont|où|mais|non|car|afin|pour|en|si|lorsque|quand|ainsi|notamment|surtout|principalement|comme|tels?|telles?|par|plutôt|voire|de sorte|y compris|veuillez|(?:peu )?importe)(?![\p{L}’-])|^(?:j|qu|s|lorsqu|n)[’'](?=\p{L})/iu,
} as const;
/** What a sentence begins with whose first comma ends a clause. */
export const SUBORDINATE = {
  en: /^(?:to|when|once|if|while|after|before|by|because|although|unless|since)\s/iu,
  fr: /^(?:lorsqu|quand|si|s[’']il|une fois|après|avant|en \p{L}+ant|pour|bien qu|à moins|dès|comme|puisqu)/iu,
} as const;
