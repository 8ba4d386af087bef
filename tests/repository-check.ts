import type { RepositoryCheck, RepositoryFile, Segment } from "#check";
import { runRepository, type SettingFor } from "#run/repository";

/** Runs one check over files that pair where a key has one file of each language; `finds` is worded as in an example. */
export function repositoryCheck(
  check: RepositoryCheck,
  files: readonly RepositoryFile[],
  settingFor: SettingFor = () => undefined,
  segments: readonly Segment[] = [],
) {
  const finds: string[] = [];
  const spied: RepositoryCheck = {
    ...check,
    run: (context, report) =>
      check.run(context, (message, data, place) => {
        finds.push(place.lacking ? `${message}:${place.lacking}` : message);
        report(message, data, place);
      }),
  };
  const { findings, rules } = runRepository([spied], { files, pairs: pairsOf(files), segments }, settingFor);
  return { finds, findings, rules };
}

function pairsOf(files: readonly RepositoryFile[]) {
  return [...new Set(files.map(({ key }) => key))].flatMap((key) => {
    const [en, ...moreEn] = files.filter((file) => file.key === key && file.lang === "en");
    const [fr, ...moreFr] = files.filter((file) => file.key === key && file.lang === "fr");
    return en && fr && moreEn.length + moreFr.length === 0 ? [{ key, en: en.path, fr: fr.path }] : [];
  });
}
