import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import { groupedDigits } from "#text/grouped-digits";
import { MOST_BYTES, MOST_NAMES, MOST_POSTINGS, MOST_RATIO } from "./limits.ts";

/** Why something that was handed over to a page is not checked. */
export type FolderFault = keyof typeof SENTENCES;

/** The refusal of a file, a pair or an archive. @param path what it is called @param limit the largest file, in bytes */
export function folderRefusal(fault: FolderFault, path: string, limit = 0): Refusal {
  return { code: fault, path, message: SENTENCES[fault]({ path, limit }) };
}

interface About {
  readonly path: string;
  readonly limit: number;
}

const q = (text: string) => `«\u00A0${text}\u00A0»`;
const megabytes = MOST_BYTES / 1024 / 1024;

/** Fault -> what is wrong and what to do. */
const SENTENCES = {
  "too-large": ({ path, limit }: About) => ({
    en: `“${path}” is over ${groupedDigits(limit).en} bytes, the most that a posting may have here. Split the file.`,
    fr: `${q(path)} dépasse ${groupedDigits(limit).fr} octets, le maximum pour une offre ici. Divisez le fichier.`,
  }),
  "too-many-names": ({ path }: About) => ({
    en: `${path === "" ? "What was dropped" : `“${path}”`} holds over ${groupedDigits(MOST_NAMES).en} files, and none of them was read. Drop the folder of the postings alone.`,
    fr: `${path === "" ? "Ce que vous avez déposé" : q(path)} contient plus de ${groupedDigits(MOST_NAMES).fr} fichiers, et aucun n’a été lu. Déposez seulement le dossier des offres.`,
  }),
  "too-many-postings": (_: About) => ({
    en: `There are over ${groupedDigits(MOST_POSTINGS).en} postings, and what was dropped last was not taken. Drop fewer at a time, or use “parite check” in a terminal.`,
    fr: `Il y a plus de ${groupedDigits(MOST_POSTINGS).fr} offres, et ce que vous venez de déposer n’a pas été pris. Déposez-en moins à la fois, ou employez ${q("parite check")} dans un terminal.`,
  }),
  "too-much-text": (_: About) => ({
    en: `The postings together are over ${megabytes} MB, and what was dropped last was not taken. Drop fewer at a time, or use “parite check” in a terminal.`,
    fr: `Les offres réunies dépassent ${megabytes}\u00A0Mo, et ce que vous venez de déposer n’a pas été pris. Déposez-en moins à la fois, ou employez ${q("parite check")} dans un terminal.`,
  }),
  "unsafe-name": ({ path }: About) => ({
    en: `The name “${path}” leads out of its folder, so the file was not read. Pack the folder again.`,
    fr: `Le nom ${q(path)} mène hors de son dossier\u00A0: le fichier n’a pas été lu. Recréez l’archive du dossier.`,
  }),
  "unreadable-zip": ({ path }: About) => ({
    en: `“${path}” is no .zip file that can be read to its end: it is damaged or incomplete. Pack the folder again, or drop the folder itself.`,
    fr: `${q(path)} n’est pas un fichier .zip lisible jusqu’à la fin\u00A0: il est endommagé ou incomplet. Recréez l’archive, ou déposez le dossier lui-même.`,
  }),
  "unreadable-entry": ({ path }: About) => ({
    en: `“${path}” could not be unpacked: it is damaged, or a password protects it. Pack the folder again without a password, or drop the folder itself.`,
    fr: `${q(path)} n’a pas pu être extrait\u00A0: il est endommagé, ou un mot de passe le protège. Recréez l’archive sans mot de passe, ou déposez le dossier lui-même.`,
  }),
  bomb: ({ path }: About) => ({
    en: `“${path}” is packed more than ${MOST_RATIO} to 1, as no posting is, so unpacking was stopped. Drop the file itself if it is one.`,
    fr: `${q(path)} est compressé à plus de ${MOST_RATIO} pour 1, ce qu’aucune offre n’est\u00A0: l’extraction a été arrêtée. Déposez le fichier lui-même si c’en est une.`,
  }),
  "unreadable-file": ({ path }: About) => ({
    en: `“${path}” could not be read: it was changed, moved or closed to you while it was read. Drop it again.`,
    fr: `${q(path)} n’a pas pu être lu\u00A0: il a été modifié, déplacé ou rendu inaccessible pendant la lecture. Déposez-le de nouveau.`,
  }),
  twice: ({ path }: About) => ({
    en: `“${path}” was there twice with different texts; the first was read. Keep one of the two.`,
    fr: `${q(path)} s’y trouvait deux fois avec des textes différents; le premier a été lu. Gardez l’un des deux.`,
  }),
  "no-markdown": (_: About) => ({
    en: "No Markdown file was found in what was dropped. Drop a folder, or a .zip, that holds the postings as .md, .mdx or .markdown.",
    fr: "Aucun fichier Markdown n’a été trouvé dans ce que vous avez déposé. Déposez un dossier, ou un .zip, qui contient les offres en .md, .mdx ou .markdown.",
  }),
  "no-language": ({ path }: About) => ({
    en: `“${path}” was left out: neither its path nor its front matter says its language. Name it as in en/posting.md or posting.en.md, or add “lang: en” to its front matter.`,
    fr: `${q(path)} a été laissé de côté\u00A0: ni son chemin ni ses données d’en-tête n’indiquent sa langue. Nommez-le comme dans fr/offre.md ou offre.fr.md, ou ajoutez ${q("lang: fr")} à ses données d’en-tête.`,
  }),
  "long-settings": ({ path, limit }: About) => ({
    en: `The settings in “${path}” are longer than ${limit / 1024} KB with their glossary, so nothing was taken. Shorten the glossary, or use “parite check” in a terminal.`,
    fr: `Les réglages de ${q(path)} dépassent ${limit / 1024}\u00A0Ko avec leur glossaire\u00A0: rien n’a été pris. Abrégez le glossaire, ou employez ${q("parite check")} dans un terminal.`,
  }),
  "no-glossary": ({ path }: About) => ({
    en: `The settings name the glossary “${path}”, which is not in what was dropped, so nothing was taken. Drop a folder that holds both.`,
    fr: `Les réglages nomment le glossaire ${q(path)}, qui n’est pas dans ce que vous avez déposé\u00A0: rien n’a été pris. Déposez un dossier qui contient les deux.`,
  }),
  "no-settings": ({ path }: About) => ({
    en: `“${path}” could not be read, because a part of this page did not arrive, so nothing was taken. Check your connection, then drop the folder again.`,
    fr: `${q(path)} n’a pas pu être lu, car une partie de cette page n’est pas arrivée\u00A0: rien n’a été pris. Vérifiez votre connexion, puis déposez le dossier de nouveau.`,
  }),
  offline: ({ path }: About) => ({
    en: `“${path}” was not checked: the service did not answer. What was checked before is kept. Check the rest again.`,
    fr: `${q(path)} n’a pas été vérifié\u00A0: le service n’a pas répondu. Ce qui a été vérifié avant est conservé. Relancez la vérification du reste.`,
  }),
  failed: ({ path }: About) => ({
    en: `“${path}” was not checked: the service failed on it. Check the rest again; if it happens again, report it with the two texts.`,
    fr: `${q(path)} n’a pas été vérifié\u00A0: le service a échoué. Relancez la vérification du reste; si cela se reproduit, signalez-le en joignant les deux textes.`,
  }),
} as const satisfies Record<string, (about: About) => Sides<string>>;
