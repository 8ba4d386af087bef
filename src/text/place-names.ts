import type { Lang } from "#posting";

/** A place name where it stands in a text. */
interface PlaceName {
  readonly from: number;
  readonly to: number;
  /** The same for both languages: the letters of the English name. */
  readonly key: string;
}

/**
 * Places that have a name of their own in each language: countries and continents, provinces and states, large cities, waters. Those that both write with the same letters (Canada, Montréal) need no line; neither do names that
 * people bear (Jordan, Chad, Georgia). General knowledge; no list of anyone's.
 */
const PLACES = `
Africa|Afrique; North Africa|Afrique du Nord; West Africa|Afrique de l'Ouest; America|Amérique; North America|Amérique du Nord; South America|Amérique du Sud;
Central America|Amérique centrale; Latin America|Amérique latine; Asia|Asie; Oceania|Océanie; Antarctica|Antarctique; Arctic|Arctique; Middle East|Moyen-Orient;
European Union|Union européenne; Eastern Europe|Europe de l'Est; Western Europe|Europe de l'Ouest; Caribbean|Caraïbes; West Indies|Antilles;
United States|États-Unis; United Kingdom|Royaume-Uni; Great Britain|Grande-Bretagne; England|Angleterre; Scotland|Écosse; Wales|pays de Galles; Northern Ireland|Irlande du Nord;
Ireland|Irlande; Germany|Allemagne; Spain|Espagne; Italy|Italie; Greece|Grèce; Belgium|Belgique; Netherlands|Pays-Bas; Switzerland|Suisse; Austria|Autriche; Denmark|Danemark;
Sweden|Suède; Norway|Norvège; Finland|Finlande; Iceland|Islande; Poland|Pologne; Hungary|Hongrie; Romania|Roumanie; Bulgaria|Bulgarie; Croatia|Croatie; Serbia|Serbie;
Slovakia|Slovaquie; Slovenia|Slovénie; Bosnia|Bosnie; Albania|Albanie; Macedonia|Macédoine; Estonia|Estonie; Latvia|Lettonie; Lithuania|Lituanie; Czech Republic|République tchèque;
Czechia|Tchéquie; Russia|Russie; Turkey|Turquie; Cyprus|Chypre; Malta|Malte; Armenia|Arménie; Azerbaijan|Azerbaïdjan; Belarus|Bélarus; Moldova|Moldavie;
China|Chine; Japan|Japon; India|Inde; South Korea|Corée du Sud; North Korea|Corée du Nord; Korea|Corée; Mongolia|Mongolie; Thailand|Thaïlande; Cambodia|Cambodge; Malaysia|Malaisie;
Singapore|Singapour; Indonesia|Indonésie; Burma|Birmanie; Bhutan|Bhoutan; Uzbekistan|Ouzbékistan; Tajikistan|Tadjikistan; Kyrgyzstan|Kirghizistan; Turkmenistan|Turkménistan;
Saudi Arabia|Arabie saoudite; United Arab Emirates|Émirats arabes unis; Syria|Syrie; Lebanon|Liban; Iraq|Irak; Kuwait|Koweït; Bahrain|Bahreïn; Yemen|Yémen;
Egypt|Égypte; Morocco|Maroc; Algeria|Algérie; Tunisia|Tunisie; Libya|Libye; Sudan|Soudan; South Sudan|Soudan du Sud; Ethiopia|Éthiopie; Eritrea|Érythrée; Somalia|Somalie;
Uganda|Ouganda; Tanzania|Tanzanie; Zambia|Zambie; Cameroon|Cameroun; Ivory Coast|Côte d'Ivoire; South Africa|Afrique du Sud; Mauritania|Mauritanie; 
Guinea|Guinée; Gambia|Gambie; Cape Verde|Cap-Vert; Central African Republic|République centrafricaine; Namibia|Namibie; Comoros|Comores;
Mexico City|Mexico; Mexico|Mexique; Brazil|Brésil; Argentina|Argentine; Chile|Chili; Peru|Pérou; Bolivia|Bolivie; Colombia|Colombie; Ecuador|Équateur; Dominican Republic|République dominicaine;
Haiti|Haïti; Jamaica|Jamaïque; Barbados|Barbade; Trinidad and Tobago|Trinité-et-Tobago; Puerto Rico|Porto Rico; French Guiana|Guyane;
Australia|Australie; Tasmania|Tasmanie; New Zealand|Nouvelle-Zélande; Papua New Guinea|Papouasie-Nouvelle-Guinée; Fiji|Fidji; New Caledonia|Nouvelle-Calédonie;
Ottawa Valley|vallée de l'Outaouais; Ottawa River|rivière des Outaouais; Nova Scotia|Nouvelle-Écosse; New Brunswick|Nouveau-Brunswick; Prince Edward Island|Île-du-Prince-Édouard; Newfoundland and Labrador|Terre-Neuve-et-Labrador; Newfoundland|Terre-Neuve;
British Columbia|Colombie-Britannique; Northwest Territories|Territoires du Nord-Ouest; Cape Breton|Cap-Breton; Baffin Island|île de Baffin; Vancouver Island|île de Vancouver;
Quebec City|Québec; Quebec|Québec; Atlantic Canada|Canada atlantique;
California|Californie; Florida|Floride; Louisiana|Louisiane; Pennsylvania|Pennsylvanie; West Virginia|Virginie-Occidentale; North Carolina|Caroline du Nord; South Carolina|Caroline du Sud;
New Mexico|Nouveau-Mexique; North Dakota|Dakota du Nord; South Dakota|Dakota du Sud; Hawaii|Hawaï; New Orleans|Nouvelle-Orléans; Philadelphia|Philadelphie; Washington State|État de Washington;
London|Londres; Edinburgh|Édimbourg; Vienna|Vienne; Geneva|Genève; Brussels|Bruxelles; Antwerp|Anvers; The Hague|La Haye; Lisbon|Lisbonne; Barcelona|Barcelone; Seville|Séville;
Venice|Venise; Naples|Naples; Genoa|Gênes; Turin|Turin; Athens|Athènes; Warsaw|Varsovie; Cracow|Cracovie; Krakow|Cracovie; Copenhagen|Copenhague;
Moscow|Moscou; Saint Petersburg|Saint-Pétersbourg; Kyiv|Kiev; Bucharest|Bucarest; Hamburg|Hambourg; Frankfurt|Francfort; Dresden|Dresde;
Cairo|Caire; Algiers|Alger; Damascus|Damas; Beirut|Beyrouth; Baghdad|Bagdad; Tehran|Téhéran; Jerusalem|Jérusalem; Beijing|Pékin; Seoul|Séoul; Kathmandu|Katmandou;
Cape Town|Le Cap; Havana|Havane; Mecca|Mecque; Addis Ababa|Addis-Abeba;
Lake Superior|lac Supérieur; Hudson Bay|baie d'Hudson; Atlantic Ocean|océan Atlantique; Pacific Ocean|océan Pacifique;
Arctic Ocean|océan Arctique; Mediterranean|Méditerranée; Baltic|Baltique; North Sea|mer du Nord; Thames|Tamise; Danube|Danube; Rhine|Rhin; Nile|Nil; Alps|Alpes; Pyrenees|Pyrénées;
Rocky Mountains|Rocheuses; Rockies|Rocheuses; Saint Lawrence|Saint-Laurent; St. Lawrence|Saint-Laurent
`;

interface Name {
  readonly name: string;
  readonly key: string;
}

/** The first words of names, in small letters, with the names that begin so, longest first. */
const NAMES: Readonly<Record<Lang, ReadonlyMap<string, readonly Name[]>>> = byFirstWord();

function byFirstWord(): Record<Lang, ReadonlyMap<string, readonly Name[]>> {
  const maps = { en: new Map<string, Name[]>(), fr: new Map<string, Name[]>() };
  for (const place of PLACES.split(";")) {
    const [en = "", fr = ""] = place.trim().split("|");
    // French « Québec » is the city as well.
    const key = en === "Quebec City" ? "Quebec" : en.replace(/\P{L}/gu, "");
    for (const [lang, name] of [
      ["en", en],
      ["fr", fr],
    ] as const) {
      const first = firstWord(name);
      maps[lang].set(
        first,
        [...(maps[lang].get(first) ?? []), { name, key }].sort((a, b) => b.name.length - a.name.length),
      );
    }
  }
  return maps;
}

function firstWord(name: string): string {
  return (/^\p{L}+/u.exec(name)?.[0] ?? "").toLowerCase();
}

/** The places that a text names and that the other language calls by another name, from left to right. */
export function readPlaceNames(text: string, lang: Lang): readonly PlaceName[] {
  const found: PlaceName[] = [];
  const plain = text.replaceAll("’", "'");
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(/(?<![\p{L}-])\p{L}+/gu)) {
    if (index < end) continue;
    const named = NAMES[lang].get(word.toLowerCase())?.find(({ name }) => isNamed(plain, index, name));
    if (!named) continue;
    end = index + named.name.length;
    found.push({ from: index, to: end, key: named.key });
  }
  return found;
}

/** Whether a name stands whole at a place of a text: with its capitals, but for the first letter of « île », which a sentence may begin with. */
function isNamed(text: string, at: number, name: string): boolean {
  const isSame = text.startsWith(name.slice(1), at + 1) && (text[at] === name[0] || text[at] === name[0]?.toUpperCase());
  return isSame && !/^[\p{L}-]/u.test(text.slice(at + name.length, at + name.length + 2));
}
