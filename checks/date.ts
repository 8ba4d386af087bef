import { defineCheck } from "#check";
import { contraryChoices } from "#facts/chosen";
import { type Comparison, differences } from "#facts/compare";
import { placeOfDifference, wordsOf } from "#facts/difference";
import { exchangedValues } from "#facts/exchanged-values";
import type { BlockFacts } from "#facts/read";
import type { Lang, Sides } from "#posting";
import { saysDays } from "#text/calendar";
import { exchangeMessage } from "#text/exchange-message";
import type { Fact } from "#text/fact";
import { quoted } from "#text/quote";
import { hoursOf } from "#text/times";

const DATES: Comparison = {
  of: ({ dates }) => dates,
  stated: ({ key }, other, own) => other.holidays().has(key.replace(/^\d{4}/u, "-")) && !own.holidays().has(key.replace(/^\d{4}/u, "-")),
  hinted: ({ raw }, other) => digitsOf(raw).every((run) => other.digits().has(run) || other.stated().has(run)),
};

const TIMES: Comparison = {
  of: ({ times }) => times,
  stated: ({ key, also }, other) => [key, ...also].some((value) => other.stated().has(value)),
  // “9 to 5 pm”, “9 hours”: the hour is there as a bare number, on one clock or the other.
  hinted: ({ key }, other) => hoursOf(key).some((hour) => other.digits().has(hour) || other.stated().has(hour)),
};

/** Noon and midnight are times without a figure. */
const givesTime = ({ times, prose }: BlockFacts): boolean =>
  times.length > 0 || /(?<!\p{L})(?:noon|midday|midnight|(?<!après-)midi|minuit)(?!\p{L})/iu.test(prose);

const ZONES: Comparison = {
  of: ({ zones }) => zones,
  // Only beside a time that the other side gives too is a zone missed.
  hinted: (_, other, own) => !givesTime(other) || !givesTime(own) || other.zones.length > 0,
};

const CALENDAR: Comparison = {
  of: ({ calendar }) => calendar,
  comparable: (en, fr) => kindOf(en) === kindOf(fr),
  stated: ({ key, from, to }, other, own) =>
    (other.openingDays().length > 0 && own.openingDays().some((days) => days.from <= from && to <= days.to)) ||
    other.dates.some((date) => date.key.slice(-5, -3) === key.slice(6).padStart(2, "0")) ||
    (saysDays(other.prose, key) && !namesOtherDay(other, own)),
  // A word of the calendar that only one side has may be an idiom or a name.
  hinted: () => true,
};

/** The days on which something is open, whether they or the others are named: they decide on the days of their sentences. */
const OPENING_DAYS: Comparison = { of: ({ openingDays }) => openingDays(), hinted: () => true };

/** “Within ten working days … on Tuesday”: a day of its own that the first side does not name is no day of those that a word stands for. */
const namesOtherDay = (other: BlockFacts, own: BlockFacts): boolean => {
  const daysOf = ({ calendar }: BlockFacts) => calendar.flatMap(({ key }) => (key.startsWith("day ") ? [key] : []));
  const [said, known] = [daysOf(other), daysOf(own)];
  return said.length === known.length && said.some((key) => !known.includes(key));
};

/** What a word of the calendar names. */
type CalendarKind = "month" | "day" | "season";
const CALENDAR_NAMES: Readonly<Record<CalendarKind, Sides<string>>> = {
  month: { en: "month", fr: "Le mois" },
  day: { en: "day of the week", fr: "Le jour de la semaine" },
  season: { en: "season", fr: "La saison" },
};

const kindOf = ({ key }: Fact): string => key.split(" ", 1)[0] ?? "";

export default defineCheck({
  id: "date",
  group: "facts",
  category: "numbers",
  severity: "error",
  summary: {
    en: "Dates and times of day are the same in both languages.",
    fr: "Les dates et les heures sont les mêmes dans les deux langues.",
  },
  why: {
    en: "With another date or time, readers of one language miss a deadline or come at the wrong hour.",
    fr: "Une date ou une heure différente fait rater une échéance ou un rendez-vous au lectorat d’une des langues.",
  },
  fix: {
    en: "Find out which date or time is right and correct the other; add the one that is missing.",
    fr: "Vérifiez quelle date ou quelle heure est juste et corrigez l’autre; ajoutez celle qui manque.",
  },
  messages: {
    exchanged: exchangeMessage,
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The date is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `La date est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    calendar: ({ en, fr, of }: { en: string; fr: string; of: CalendarKind }) => ({
      en: `The ${CALENDAR_NAMES[of].en} is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `${CALENDAR_NAMES[of].fr} est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez ce qui est juste et corrigez l’autre.`,
    }),
    opening: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text says ${quoted(en).en} and the French text ${quoted(fr).en}, which are not the same days. Find out which is right and correct the other.`,
      fr: `Le texte anglais dit ${quoted(en).fr} et le texte français ${quoted(fr).fr}, ce qui ne donne pas les mêmes jours. Vérifiez ce qui est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The date ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `La date ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-la au français ou retirez-la de l’anglais.`,
          }
        : {
            en: `The date ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `La date ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-la à l’anglais ou retirez-la du français.`,
          },
    time: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The time is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `L’heure est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    "time-missing": ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The time ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `L’heure ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-la au français ou retirez-la de l’anglais.`,
          }
        : {
            en: `The time ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `L’heure ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-la à l’anglais ou retirez-la du français.`,
          },
    zone: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The time zone is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `Le fuseau horaire est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    "zone-missing": ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The time zone ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `Le fuseau horaire ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-le au français ou retirez-le de l’anglais.`,
          }
        : {
            en: `The time zone ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `Le fuseau horaire ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-le à l’anglais ou retirez-le du français.`,
          },
  },
  examples: [
    {
      label: { en: "A holiday by its name or its date", fr: "Un jour férié, par son nom ou par sa date" },
      en: "The pool is closed on Boxing Day and open on July 1.",
      fr: "La piscine est fermée le 26 décembre et ouverte à la fête du Canada.",
      finds: [],
    },
    {
      label: { en: "A holiday with a date that is not its own", fr: "Un jour férié à une date qui n’est pas la sienne" },
      en: "The pool is closed on Boxing Day and open on Sundays.",
      fr: "La piscine est fermée le 25 décembre et ouverte le dimanche.",
      finds: ["missing:en"],
    },
    {
      label: { en: "The same date and time in two notations", fr: "La même date et la même heure dans deux notations" },
      en: "Apply by January 1, 2026, at 1:30 pm ET.",
      fr: "Postulez au plus tard le 1er janvier 2026, à 13 h 30 (HE).",
      finds: [],
    },
    {
      label: { en: "Another day", fr: "Un autre jour" },
      en: "Apply by March 14, 2026.",
      fr: "Postulez au plus tard le 17 mars 2026.",
      finds: ["differs"],
    },
    {
      label: { en: "A date on one side only", fr: "Une date d’un seul côté" },
      en: "The competition is open until June 30, 2026, to people who live in Canada.",
      fr: "Le concours est ouvert aux personnes qui résident au Canada.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "Another time", fr: "Une autre heure" },
      en: "The information session starts at noon and ends at 1:30 pm.",
      fr: "La séance d’information commence à midi et se termine à 14 h 30.",
      finds: ["time"],
    },
    {
      label: { en: "Two times that changed places", fr: "Deux heures interverties" },
      en: "The harbour opens at 7:30 am and closes at 9:15 pm.",
      fr: "Le port ouvre à 21 h 15 et ferme à 7 h 30.",
      finds: ["exchanged"],
    },
    {
      label: { en: "Another time zone", fr: "Un autre fuseau horaire" },
      en: "The posting closes at 11:59 pm PT.",
      fr: "L’affichage prend fin à 23 h 59 (HE).",
      finds: ["zone"],
    },
    {
      label: { en: "A time zone on one side only", fr: "Un fuseau horaire d’un seul côté" },
      en: "The posting closes at 11:59 pm, Pacific Time.",
      fr: "L’affichage prend fin à 23 h 59.",
      finds: ["zone-missing:fr"],
    },
    {
      label: { en: "Another month", fr: "Un autre mois" },
      en: "The season runs from May to October.",
      fr: "La saison va de mai à septembre.",
      finds: ["calendar"],
    },
    {
      label: { en: "The same days, said by those of closing", fr: "Les mêmes jours, dits par ceux de la fermeture" },
      en: "The museum is closed on Mondays.",
      fr: "Le musée est ouvert du mardi au dimanche.",
      finds: [],
    },
    {
      label: { en: "Other days of opening", fr: "D’autres jours d’ouverture" },
      en: "The museum is closed on Mondays.",
      fr: "Le musée est ouvert du mercredi au dimanche.",
      finds: ["opening"],
    },
    {
      label: { en: "The same season", fr: "La même saison" },
      en: "The course begins in the fall of 2026.",
      fr: "Le cours commence à l’automne 2026.",
      finds: [],
    },
  ],
  run(context, report) {
    for (const difference of differences(context, DATES)) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("differs", wordsOf.differs(difference), place);
      else report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.8 });
    }
    for (const difference of differences(context, CALENDAR)) {
      if (difference.kind !== "differs") continue;
      const of = kindOf(difference.en.fact) as CalendarKind;
      report("calendar", { ...wordsOf.differs(difference), of }, placeOfDifference(context, difference));
    }
    for (const difference of differences(context, OPENING_DAYS))
      if (difference.kind === "differs") report("opening", wordsOf.differs(difference), placeOfDifference(context, difference));
    for (const difference of contraryChoices(context, (group) => group === "clock"))
      report("time", wordsOf.differs(difference), placeOfDifference(context, difference));
    for (const difference of differences(context, TIMES)) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("time", wordsOf.differs(difference), place);
      else report("time-missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.7 });
    }
    const kinds: readonly ((facts: BlockFacts) => readonly Fact[])[] = [(f) => f.dates, (f) => f.times, (f) => f.calendar];
    for (const { first } of kinds.flatMap((of) => exchangedValues(context, of)))
      report("exchanged", wordsOf.differs(first), { ...placeOfDifference(context, first), severity: "warning", confidence: 0.85 });
    for (const difference of differences(context, ZONES)) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("zone", wordsOf.differs(difference), place);
      else report("zone-missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.7 });
    }
  },
});

const digitsOf = (raw: string): string[] => (raw.match(/\d+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/u, ""));
