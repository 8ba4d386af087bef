/** A third language: the code that franc knows it by (ISO 639-3), and words that a sentence of it can hardly do without. */
export interface ThirdLanguage {
  readonly franc: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Languages in Latin letters that are named, by BCP 47 tag. Their words are neither English nor French: Spanish “que” and “la” are both.
 * A language that is not here is not named.
 */
export const THIRD_LANGUAGES: Readonly<Record<string, ThirdLanguage>> = {
  de: language(
    "deu",
    "der die das den dem und ist sind nicht mit für auf von ein eine einen einer zu bei im aus nach wir sie ihr ihre ihren oder wenn auch werden wird haben kann können über unser unsere bis vor zum zur sich als durch noch jeden jemanden aber wie uns",
  ),
  es: language(
    "spa",
    "el los las del con para por una sus como más pero está están alguna algún nuestro nuestra nuestros nuestras usted ustedes desde hasta muy también según todos todas cada donde cuando puede este esta",
  ),
  ht: language("hat", "nan ak yo pou ki li moun nou lè fè yon ka kapab avèk ede travay tout chak fanmi"),
  hu: language("hun", "az és hogy nem egy van meg kell vagy akik aki ezt ami mint csak már minden után számára között"),
  it: language(
    "ita",
    "il gli della delle dei degli del nel nella nelle di che con una sono più anche alla alle ai dal dalla dalle sul sulla è lo loro suo nostra nostro questo ogni come entro",
  ),
  nl: language(
    "nld",
    "het een van voor met niet zijn wij uw ons dat die ook naar bij uit aan door om als maar nog geen wordt worden kan iemand hun heeft hebt elke deze onze wat moet per",
  ),
  pl: language(
    "pol",
    "w z na się nie że jest są oraz dla od po przez jak które która który ich swoich swoje lub albo przy za ze jeśli nasz nasza pan pani prosimy proszę własne każdy dwa lat",
  ),
  pt: language(
    "por",
    "os da das na em um uma para por com não como são seu sua seus suas você vai pela pelo ao aos nossa nosso está também pode até ainda alguma algum todos",
  ),
  ro: language("ron", "și în cu pentru este sunt care din pe nu să lui că sau dumneavoastră noastră nostru după până fără prin două"),
  sv: language("swe", "och att det som för är på av med den till inte om ett har vi kan från eller ska våra dina alla"),
  tl: language(
    "tgl",
    "ang ng mga na ay para nang kami kung ninyo aming inyong ating ito hindi isang bawat mula hanggang lamang upang niya nila kanilang sarili nilang pero ayon kasama iyong",
  ),
  tr: language("tur", "ve bir için ile bu olan olarak çok gibi daha kadar veya değil sizin bizim nasıl ya iki"),
  vi: language("vie", "và của là các có trong cho với được không người những một để này tôi bạn chúng về làm việc"),
};

function language(franc: string, words: string): ThirdLanguage {
  return { franc, words: new Set(words.split(" ")) };
}
