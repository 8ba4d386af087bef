import type { ConfigProblem } from "#config/config-problem";
import type { GlobFault } from "#config/glob-syntax";
import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import { quoted } from "#text/quote";

/** What can be wrong with arguments, files and settings. */
export type UserErrorCode = keyof typeof SENTENCES;

/** What the sentence of a code needs to know. */
export type UserErrorData<C extends UserErrorCode> = Parameters<(typeof SENTENCES)[C]>[0];

/** Wrong arguments, settings or files, in words. Thrown in cli, action, worker and config only; each has one handler. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly sentence: Sides<string>;

  constructor(code: UserErrorCode, sentence: Sides<string>) {
    super(sentence.en);
    this.name = "UserError";
    this.code = code;
    this.sentence = sentence;
  }
}

/** The error to throw for a code. */
export function userError<C extends UserErrorCode>(code: C, data: UserErrorData<C>): UserError {
  return new UserError(code, wording(code, data));
}

/** The refusal of a file or pair for a code: in a folder the other pairs are still checked. */
export function refusal<C extends UserErrorCode>(code: C, data: UserErrorData<C>, where: Pick<Refusal, "side" | "path"> = {}): Refusal {
  return { code, ...where, message: wording(code, data) };
}

function wording<C extends UserErrorCode>(code: C, data: UserErrorData<C>): Sides<string> {
  return (SENTENCES[code] as (data: UserErrorData<C>) => Sides<string>)(data);
}

interface Named {
  readonly path: string;
}
interface Near {
  /** The known word that was probably meant. */
  readonly near?: string | undefined;
}

const q = (text: string) => `«\u00A0${text}\u00A0»`;
const placeName = (paths: readonly string[]): Sides<string> => {
  const named = paths.filter((path) => path !== ".");
  if (named.length === 0) return { en: "this folder", fr: "ce dossier" };
  return { en: named.map((path) => `“${path}”`).join(", "), fr: named.map(q).join(", ") };
};
const meant = (near: string | undefined, otherwise: Sides<string>): Sides<string> =>
  near === undefined ? otherwise : { en: `Did you mean “${near}”?`, fr: `Vouliez-vous dire ${q(near)}?` };

/** Code -> what is wrong and what to do. */
const SENTENCES = {
  "unknown-option": ({ option, near }: { option: string } & Near) => {
    const fix = meant(near, { en: "“parite --help” lists the options.", fr: `${q("parite --help")} donne la liste des options.` });
    return { en: `There is no option “${option}”. ${fix.en}`, fr: `Il n’existe pas d’option ${q(option)}. ${fix.fr}` };
  },
  "unknown-command": ({ command, near }: { command: string } & Near) => {
    const fix = meant(near, {
      en: `To check files, write “parite check ${command}”.`,
      fr: `Pour vérifier des fichiers, écrivez ${q(`parite check ${command}`)}.`,
    });
    return { en: `There is no command “${command}”. ${fix.en}`, fr: `Il n’existe pas de commande ${q(command)}. ${fix.fr}` };
  },
  "no-command": (_: object) => ({
    en: "No command was given. To check a folder, write “parite check FOLDER”.",
    fr: `Aucune commande n’a été donnée. Pour vérifier un dossier, écrivez ${q("parite check DOSSIER")}.`,
  }),
  "missing-value": ({ option }: { option: string }) => ({
    en: `The option “${option}” has no value. Write one after it.`,
    fr: `L’option ${q(option)} n’a pas de valeur. Ajoutez-en une après elle.`,
  }),
  "missing-argument": ({ argument }: { argument: string }) => ({
    en: `The argument “${argument}” is absent. “--help” after the command shows how it is used.`,
    fr: `L’argument ${q(argument)} est absent. ${q("--help")} après la commande montre son emploi.`,
  }),
  "extra-argument": ({ command }: { command: string }) => ({
    en: `“parite ${command}” has more arguments than it takes. “parite ${command} --help” shows how it is used.`,
    fr: `${q(`parite ${command}`)} a reçu trop d’arguments. ${q(`parite ${command} --help`)} montre son emploi.`,
  }),
  "invalid-choice": ({ option, value, choices, near }: { option: string; value: string; choices: readonly string[] } & Near) => {
    const fix = meant(near, { en: `Choose one of ${choices.join(", ")}.`, fr: `Choisissez parmi ${choices.join(", ")}.` });
    return {
      en: `“${value}” is not a value of “${option}”. ${fix.en}`,
      fr: `${q(value)} n’est pas une valeur de l’option ${q(option)}. ${fix.fr}`,
    };
  },
  usage: ({ detail }: { detail: string }) => ({
    en: `The command line could not be read (${detail}). “parite --help” shows how it is used.`,
    fr: `La ligne de commande n’a pas pu être lue (${detail}). ${q("parite --help")} montre son emploi.`,
  }),
  "one-side-only": ({ given, absent }: { given: string; absent: string }) => ({
    en: `“${given}” is given without “${absent}”. Name both files, or give a folder instead.`,
    fr: `${q(given)} est donné sans ${q(absent)}. Nommez les deux fichiers, ou donnez plutôt un dossier.`,
  }),
  "sides-and-paths": (_: object) => ({
    en: "Paths cannot be combined with “--en” and “--fr”. Use one or the other.",
    fr: `Des chemins ne peuvent pas accompagner ${q("--en")} et ${q("--fr")}. Employez l’un ou l’autre.`,
  }),
  "output-without-format": ({ outputs, formats }: { outputs: number; formats: number }) => ({
    en: `There are ${outputs} “--output” for ${formats} “--format”. Each output takes the format in the same place: give as many formats.`,
    fr: `Il y a ${outputs} ${q("--output")} pour ${formats} ${q("--format")}. Chaque sortie prend le format de même rang\u00A0: donnez autant de formats.`,
  }),
  "output-over-source": ({ path }: Named) => ({
    en: `The report would be written over “${path}”, which is compared. Give it a file of its own.`,
    fr: `Le rapport remplacerait ${q(path)}, qui fait partie de la comparaison. Donnez-lui son propre fichier.`,
  }),
  "repeated-key": ({ path, key }: Named & { key: string }) => ({
    en: `“${path}” has “${key}” twice, and only the last would hold. Keep one.`,
    fr: `${q(path)} contient deux fois ${q(key)}, et seule la dernière mention compterait. N’en gardez qu’une.`,
  }),
  "same-output": ({ path }: Named) => ({
    en: `Two reports would be written to “${path}”. Give each one its own file.`,
    fr: `Deux rapports iraient dans ${q(path)}. Donnez à chacun son propre fichier.`,
  }),
  "export-output": (_: object) => ({
    en: "Each language needs a file of its own. Add “--output FILE”, or “--to en” or “--to fr” for one of them.",
    fr: `Il faut un fichier pour chaque langue. Ajoutez ${q("--output FICHIER")}, ou ${q("--to en")} ou ${q("--to fr")} pour une seule.`,
  }),
  "unknown-rule": ({ rule, near }: { rule: string } & Near) => {
    const fix = meant(near, { en: "“parite rules” lists them.", fr: `${q("parite rules")} en donne la liste.` });
    return { en: `There is no rule “${rule}”. ${fix.en}`, fr: `Il n’existe pas de règle ${q(rule)}. ${fix.fr}` };
  },
  "unusable-glob": ({ glob, fault }: { glob: string; fault: GlobFault }) => {
    const shown = quoted(glob, 40);
    return fault === "too-long"
      ? {
          en: `The glob ${shown.en} has more than 1,024 characters. Write it as several.`,
          fr: `Le motif ${shown.fr} dépasse 1\u00A0024 caractères. Écrivez-en plusieurs.`,
        }
      : {
          en: `The glob ${shown.en} has “!( )”, which Parité does not read. Leave files out with “exclude” in parite.config.json.`,
          fr: `Le motif ${shown.fr} contient ${q("!( )")}, que Parité ne lit pas. Écartez des fichiers avec ${q("exclude")} dans parite.config.json.`,
        };
  },
  "two-states": (_: object) => ({
    en: "Two states are needed to compare: write “parite drift BEFORE AFTER”, with two folders or two files.",
    fr: `Il faut deux états à comparer\u00A0: écrivez ${q("parite drift AVANT APRÈS")}, avec deux dossiers ou deux fichiers.`,
  }),
  "one-pair": ({ before, after }: { before: string; after: string }) => ({
    en: `“${before}” and “${after}” are the two sides of the same pairs, not a state before and one after. “parite check” compares the two sides; for an earlier state, name a copy of it, or write “parite drift --base REVISION”.`,
    fr: `${q(before)} et ${q(after)} sont les deux côtés des mêmes paires, et non un état d’avant et un état d’après. ${q("parite check")} compare les deux côtés; pour un état antérieur, nommez-en une copie, ou écrivez ${q("parite drift --base RÉVISION")}.`,
  }),
  "unlike-states": ({ before, after }: { before: string; after: string }) => ({
    en: `Of “${before}” and “${after}”, one is a folder and the other a file. Name two folders or two files.`,
    fr: `De ${q(before)} et ${q(after)}, l’un est un dossier et l’autre un fichier. Nommez deux dossiers ou deux fichiers.`,
  }),
  "no-project": (_: object) => ({
    en: "Nothing says which project to push to. Add “--project URL”.",
    fr: `Rien n’indique à quel projet envoyer. Ajoutez ${q("--project URL")}.`,
  }),
  "invalid-project": ({ value }: { value: string }) => ({
    en: `“${value}” is not the address of a project. Give one like https://parite.example/api/v1/projects/careers; http only on this machine, for a token goes with it.`,
    fr: `${q(value)} n’est pas l’adresse d’un projet. Donnez-en une comme https://parite.example/api/v1/projects/careers; http seulement sur cette machine, car un jeton l’accompagne.`,
  }),
  "no-token": (_: object) => ({
    en: "There is no token for the project. Put one into the environment as PARITE_TOKEN: to read is enough for “check”, “push” has to write.",
    fr: `Il n’y a pas de jeton pour le projet. Placez-en un dans la variable d’environnement PARITE_TOKEN\u00A0: la lecture suffit à ${q("check")}, mais ${q("push")} doit pouvoir écrire.`,
  }),
  "project-unreachable": ({ address, reason }: { address: string; reason: string }) => ({
    en: `“${address}” does not answer (${reason}). Check the address and the connection, then try again: nothing is stored twice.`,
    fr: `${q(address)} ne répond pas (${reason}). Vérifiez l’adresse et la connexion, puis réessayez\u00A0: rien n’est enregistré deux fois.`,
  }),
  "project-unknown": ({ address }: { address: string }) => ({
    en: `“${address}” is unknown, or the token is not one of this project. Check both.`,
    fr: `${q(address)} est inconnu, ou le jeton n’est pas de ce projet. Vérifiez les deux.`,
  }),
  "project-refused": ({ status, messages }: { status: number; messages?: Sides<string> }) => ({
    en: `The project refuses the request (${status}). ${messages?.en ?? "Try again later."}`,
    fr: `Le projet refuse la requête (${status}). ${messages?.fr ?? "Réessayez plus tard."}`,
  }),
  "acceptances-not-read": ({ reason }: { reason: Sides<string> }) => ({
    en: `What was accepted in the project could not be read, so that accepted findings are reported like others. ${reason.en}`,
    fr: `Ce qui a été accepté dans le projet n’a pas pu être lu; les constats acceptés sont donc signalés comme les autres. ${reason.fr}`,
  }),
  "not-pushed": ({ reason }: { reason: Sides<string> }) => ({
    en: `The pairs were not sent to the project. ${reason.en}`,
    fr: `Les paires n’ont pas été envoyées au projet. ${reason.fr}`,
  }),
  "unreadable-project": ({ address }: { address: string }) => ({
    en: `“${address}” does not answer as a project does. Check the address, and that the service is as new as this program.`,
    fr: `${q(address)} ne répond pas comme le fait un projet. Vérifiez l’adresse, et que le service est aussi récent que ce programme.`,
  }),
  "pair-not-stored": ({ key, messages }: { key: string; messages?: Sides<string> }) => ({
    en: `The pair “${key}” was not stored. ${messages?.en ?? "Push again."}`,
    fr: `La paire ${q(key)} n’a pas été enregistrée. ${messages?.fr ?? "Renvoyez."}`,
  }),
  "no-baseline": (_: object) => ({
    en: "“--update-baseline” needs the file to write. Add “--baseline FILE”.",
    fr: `${q("--update-baseline")} demande le fichier à écrire. Ajoutez ${q("--baseline FICHIER")}.`,
  }),
  "no-files": ({ paths }: { paths: readonly string[] }) => {
    const where = placeName(paths);
    return {
      en: `No Markdown file was found in ${where.en}. Name the folder that holds the postings, or two files with “--en” and “--fr”.`,
      fr: `Aucun fichier Markdown n’a été trouvé dans ${where.fr}. Nommez le dossier des offres, ou deux fichiers avec ${q("--en")} et ${q("--fr")}.`,
    };
  },
  "no-pairs": ({ paths, files }: { paths: readonly string[]; files: number }) => {
    const where = placeName(paths);
    return {
      en: `No pair was found in ${where.en}, only ${files === 1 ? "1 posting" : `${files} postings`} without a partner, so there is nothing to compare over time. “parite check” says what each lacks.`,
      fr: `Aucune paire n’a été trouvée dans ${where.fr}, seulement ${files === 1 ? "1 offre" : `${files} offres`} sans vis-à-vis\u00A0: il n’y a donc rien à comparer dans le temps. ${q("parite check")} dit ce qui manque à chacune.`,
    };
  },
  "invalid-days": ({ option, value }: { option: string; value: string }) => ({
    en: `“${value}” is not a number of days for “${option}”. Write a whole number, as in 30.`,
    fr: `${q(value)} n’est pas un nombre de jours pour ${q(option)}. Écrivez un nombre entier, comme 30.`,
  }),
  "no-postings": ({ paths, files }: { paths: readonly string[]; files: number }) => {
    const where = placeName(paths);
    return {
      en: `No posting was found in ${where.en}: of ${files} Markdown file${files === 1 ? "" : "s"}, none shows its language by its path or its front matter. Name two files with “--en” and “--fr”, or set “pairs.patterns” in parite.config.json (“parite init” proposes them).`,
      fr: `Aucune offre n’a été trouvée dans ${where.fr}\u00A0: sur ${files} fichier${files === 1 ? "" : "s"} Markdown, aucun n’indique sa langue par son chemin ou ses données d’en-tête. Nommez deux fichiers avec ${q("--en")} et ${q("--fr")}, ou réglez ${q("pairs.patterns")} dans parite.config.json (${q("parite init")} en propose).`,
    };
  },
  "no-language": ({ path }: Named) => ({
    en: `“${path}” has a translation key, but neither its path nor its front matter says its language, so it was left out. Add “lang: en” or “lang: fr” to its front matter.`,
    fr: `${q(path)} porte une clé de traduction, mais ni son chemin ni ses données d’en-tête n’indiquent sa langue; il a été laissé de côté. Ajoutez ${q("lang: en")} ou ${q("lang: fr")} à ses données d’en-tête.`,
  }),
  "same-file": ({ path }: Named) => ({
    en: `“${path}” is given for both languages. Name the English file with “--en” and the French one with “--fr”.`,
    fr: `${q(path)} est donné pour les deux langues. Nommez le fichier anglais avec ${q("--en")} et le fichier français avec ${q("--fr")}.`,
  }),
  "missing-file": ({ path }: Named) => ({
    en: `“${path}” does not exist. Check the path and the folder in which the command runs.`,
    fr: `${q(path)} n’existe pas. Vérifiez le chemin et le dossier où la commande s’exécute.`,
  }),
  "unreadable-file": ({ path, reason }: Named & { reason: Sides<string> }) => ({
    en: `“${path}” could not be read: ${reason.en}. Check the file and its permissions.`,
    fr: `${q(path)} n’a pas pu être lu\u00A0: ${reason.fr}. Vérifiez le fichier et ses autorisations.`,
  }),
  "is-directory": ({ path }: Named) => ({
    en: `“${path}” is a folder where a file is expected. Name the file in it.`,
    fr: `${q(path)} est un dossier alors qu’un fichier est attendu. Nommez le fichier qui s’y trouve.`,
  }),
  "too-large": ({ path, bytes, limit }: Named & { bytes: number; limit: number }) => ({
    en: `“${path}” has ${count(bytes, ",")} bytes; the limit is ${count(limit, ",")}. Split the file, or raise “limits.bytes” in parite.config.json.`,
    fr: `${q(path)} compte ${count(bytes, "\u00A0")} octets; la limite est de ${count(limit, "\u00A0")}. Divisez le fichier, ou augmentez ${q("limits.bytes")} dans parite.config.json.`,
  }),
  "not-utf8": ({ path, line, guess }: Named & { line: number; guess?: string | undefined }) => ({
    en: `“${path}” is not UTF-8 text (line ${line})${guess ? `; it looks like ${guess}` : ""}. Save it as UTF-8 in your editor.`,
    fr: `${q(path)} n’est pas du texte UTF-8 (ligne ${line})${guess ? `; il semble en ${guess}` : ""}. Enregistrez-le en UTF-8 dans votre éditeur.`,
  }),
  "binary-file": ({ path }: Named) => ({
    en: `“${path}” is not a text file. Give the Markdown file of the posting.`,
    fr: `${q(path)} n’est pas un fichier texte. Donnez le fichier Markdown de l’offre.`,
  }),
  "unwritable-file": ({ path, reason }: Named & { reason: Sides<string> }) => ({
    en: `“${path}” could not be written: ${reason.en}. Choose another place.`,
    fr: `${q(path)} n’a pas pu être écrit\u00A0: ${reason.fr}. Choisissez un autre endroit.`,
  }),
  "unwritable-stdout": ({ reason }: { reason: Sides<string> }) => ({
    en: `Standard output could not be written: ${reason.en}. What is there is not complete; run the command again where there is room.`,
    fr: `La sortie standard n’a pas pu être écrite\u00A0: ${reason.fr}. Ce qui s’y trouve est incomplet; relancez la commande là où il y a de la place.`,
  }),
  "not-fixed": ({ path, reason }: Named & { reason: Sides<string> }) => ({
    en: `“${path}” was left as it is, because it cannot be written: ${reason.en}. Set that right, then run the command again.`,
    fr: `${q(path)} n’a pas été modifié, car il ne peut pas être écrit\u00A0: ${reason.fr}. Corrigez-en la cause, puis relancez la commande.`,
  }),
  "changed-meanwhile": ({ path }: Named) => ({
    en: `“${path}” was left as it is, because it has changed since it was read. Run the command again.`,
    fr: `${q(path)} n’a pas été modifié, car il a changé depuis sa lecture. Relancez la commande.`,
  }),
  "invalid-json": ({ path, reason }: Named & { reason: Sides<string> }) => ({
    en: `“${path}” is not valid JSON: ${reason.en}. Correct it; an editor shows the place.`,
    fr: `${q(path)} n’est pas du JSON valide\u00A0: ${reason.fr}. Corrigez-le; un éditeur en montre l’endroit.`,
  }),
  "invalid-config": ({ path, problems }: Named & { problems: readonly ConfigProblem[] }) => ({
    en: `“${path}” has ${problems.length === 1 ? "a setting" : `${problems.length} settings`} to correct:\n${problems.map(({ message }) => `  ${message.en}`).join("\n")}`,
    fr: `${q(path)} a ${problems.length === 1 ? "un réglage" : `${problems.length} réglages`} à corriger\u00A0:\n${problems.map(({ message }) => `  ${message.fr}`).join("\n")}`,
  }),
  "config-exists": ({ path }: Named) => ({
    en: `“${path}” is already there and was left as it is. Edit it, or remove it first.`,
    fr: `${q(path)} existe déjà et n’a pas été modifié. Modifiez-le, ou supprimez-le d’abord.`,
  }),
  "invalid-baseline": ({ path }: Named) => ({
    en: `“${path}” is not a baseline of Parité. Write a new one with “--update-baseline”.`,
    fr: `${q(path)} n’est pas une référence de Parité. Écrivez-en une nouvelle avec ${q("--update-baseline")}.`,
  }),
  "invalid-glossary": ({ path, line }: Named & { line?: number | undefined }) => ({
    en: `“${path}” is not a glossary${line ? ` (line ${line})` : ""}. Expected are the columns “en” and “fr”, as CSV or TSV with these names in the first line, or a JSON list of {"en": …, "fr": …}.`,
    fr: `${q(path)} n’est pas un glossaire${line ? ` (ligne ${line})` : ""}. Il faut les colonnes ${q("en")} et ${q("fr")}, en CSV ou en TSV avec ces noms à la première ligne, ou une liste JSON de {"en": …, "fr": …}.`,
  }),
  "glossary-outside": ({ path }: Named) => ({
    en: `The settings name “${path}”, which lies outside the repository. Put the file into the repository and name it there.`,
    fr: `Les réglages nomment ${q(path)}, qui se trouve hors du dépôt. Placez le fichier dans le dépôt et nommez-le à cet endroit.`,
  }),
  "no-git": (_: object) => ({
    en: "Git was not found. Install it, or make sure that it is in the PATH.",
    fr: "Git n’a pas été trouvé. Installez-le, ou assurez-vous qu’il figure dans le PATH.",
  }),
  "not-a-repository": (_: object) => ({
    en: "This folder is not in a Git checkout. Run the command in one; two folders are compared with “parite drift BEFORE AFTER”.",
    fr: `Ce dossier ne fait pas partie d’une copie de travail Git. Exécutez la commande dans l’une d’elles; ${q("parite drift AVANT APRÈS")} compare deux dossiers.`,
  }),
  "no-commits": (_: object) => ({
    en: "This repository has no commits yet, so there is no history to read. Commit the postings first.",
    fr: "Ce dépôt n’a encore aucun commit\u00A0: il n’y a pas d’historique à lire. Validez d’abord les offres.",
  }),
  "no-branch": ({ branch }: { branch: string }) => ({
    en: `The branch “${branch}” that is checked out has no commit, although the repository has some. Switch to a branch that has (“git switch”), or commit the postings.`,
    fr: `La branche courante, ${q(branch)}, n’a aucun commit, alors que le dépôt en contient. Passez à une branche qui en a (${q("git switch")}), ou validez les offres.`,
  }),
  "unknown-revision": ({ revision, isShallow }: { revision: string; isShallow: boolean }) => ({
    en: `There is no revision “${revision}” here. ${isShallow ? "This is a shallow clone: “git fetch --unshallow” gets the rest." : "Check the name; “git fetch” gets what others have pushed."}`,
    fr: `La révision ${q(revision)} n’existe pas ici. ${isShallow ? `Ce clone est superficiel\u00A0: ${q("git fetch --unshallow")} obtient le reste.` : `Vérifiez le nom; ${q("git fetch")} obtient ce que d’autres ont publié.`}`,
  }),
  "no-merge-base": ({ base, head, isShallow }: { base: string; head: string; isShallow: boolean }) => ({
    en: `“${base}” and “${head}” share no history${isShallow ? " in this shallow clone: “git fetch --unshallow” gets the rest" : ". Name two revisions of one history"}.`,
    fr: `${q(base)} et ${q(head)} n’ont pas d’historique commun${isShallow ? ` dans ce clone superficiel\u00A0: ${q("git fetch --unshallow")} obtient le reste` : ". Nommez deux révisions d’un même historique"}.`,
  }),
  "head-without-base": (_: object) => ({
    en: "“--head” is given without “--base”. Name the revision to compare with.",
    fr: `${q("--head")} est donné sans ${q("--base")}. Nommez la révision à comparer.`,
  }),
  "git-failed": ({ command, reason }: { command: string; reason: string }) => ({
    en: `“git ${command}” failed (${reason}), so what has changed is not known. Set that right, then run the command again.`,
    fr: `${q(`git ${command}`)} a échoué (${reason})\u00A0: ce qui a changé n’est donc pas connu. Corrigez-en la cause, puis relancez la commande.`,
  }),
  "name-not-utf8": ({ path }: Named) => ({
    en: `The name of “${path}” is not UTF-8, so the file cannot be opened by it. Rename the file.`,
    fr: `Le nom de ${q(path)} n’est pas en UTF-8, de sorte que le fichier ne peut pas être ouvert. Renommez le fichier.`,
  }),
  "outside-repository": ({ path }: Named) => ({
    en: `“${path}” is outside this Git checkout and was left out.`,
    fr: `${q(path)} se trouve hors de cette copie de travail Git et a été laissé de côté.`,
  }),
  "unstored-revision": ({ path }: Named) => ({
    en: `“${path}” is not stored in this clone. “git fetch --refetch” gets it.`,
    fr: `${q(path)} n’est pas conservé dans ce clone. ${q("git fetch --refetch")} l’obtient.`,
  }),
  "no-checkout": (_: object) => ({
    en: "There is no Git checkout here. Put a step with “actions/checkout” and “fetch-depth: 0” before this one.",
    fr: `Il n’y a pas de copie de travail Git ici. Placez avant cette étape une étape ${q("actions/checkout")} avec ${q("fetch-depth: 0")}.`,
  }),
  "shallow-checkout": (_: object) => ({
    en: "This checkout is shallow, so the change cannot be compared with what it is based on. Set “fetch-depth: 0” in the “actions/checkout” step.",
    fr: `Cette copie de travail est superficielle\u00A0: la modification ne peut pas être comparée à ce dont elle part. Ajoutez ${q("fetch-depth: 0")} à l’étape ${q("actions/checkout")}.`,
  }),
  "invalid-date": ({ option, value }: { option: string; value: string }) => ({
    en: `“${value}” is not a date for “${option}”. Write it as 2026-01-31.`,
    fr: `${q(value)} n’est pas une date pour ${q(option)}. Écrivez-la ainsi\u00A0: 2026-01-31.`,
  }),
  unexpected: ({ reason }: { reason: string }) => ({
    en: `Parité stopped on a fault of its own (${reason}). Please report it with the files that you checked.`,
    fr: `Parité s’est interrompu sur une erreur interne (${reason}). Veuillez la signaler en joignant les fichiers vérifiés.`,
  }),
} as const;

const count = (n: number, mark: string) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, mark);
