import type { Inside } from "#align/bead";
import type { LostMember } from "#align/enumerations";

/** Members that stand side by side in one series and are both surely lost are one finding: “tents and axes”. */
export function sideBySide({ sentences }: Inside, members: readonly LostMember[]): readonly LostMember[] {
  const found: LostMember[] = [];
  for (const member of members) {
    const last = found.at(-1);
    const between = last && sentences[member.side][member.sentence]?.text.slice(last.to, member.from);
    const isNext = last && last.side === member.side && last.sentence === member.sentence && last.to <= member.from;
    if (isNext && [last, member].every(isSure) && BESIDE.test((between ?? "").trim())) found[found.length - 1] = { ...last, to: member.to };
    else found.push(member);
  }
  return found;
}
const isSure = ({ isDoubtful, isOfTwo, isOneOf }: LostMember): boolean => !isDoubtful && !isOfTwo && !isOneOf;
const BESIDE = /^(?:,|,?[ \u00A0]?(?:and|or|et|ou|&))$/iu;
