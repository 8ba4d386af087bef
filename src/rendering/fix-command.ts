/** The command that applies what a rule corrects in a file, as a shell takes it. */
export function fixCommandLine(rule: string, path: string | undefined): string {
  return ["parite fix --rule", rule, ...(path === undefined || UNFIT.test(path) ? [] : [word(path)])].join(" ");
}

/** A name with such signs is shown otherwise than it is: a command with it would lead elsewhere. */
const UNFIT = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/** Quoted as POSIX shells want it (2.2.2, single quotes), where it needs to be; never an option. */
function word(path: string): string {
  const named = path.startsWith("-") ? `./${path}` : path;
  return /^[\p{L}\p{N}_./@+,:-]+$/u.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
