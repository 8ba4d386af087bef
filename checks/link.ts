import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import { anchorGap, isFrenchPart, namesSection } from "#facts/anchor-gaps";
import { exchangedLinks } from "#facts/exchanged-links";
import { unlikeImages } from "#facts/image-links";
import { linkPairs } from "#facts/link-pairs";
import { namesOther } from "#facts/slug-language";
import { type Lang, otherLang } from "#posting";
import { brokenTargets } from "#text/broken-links";
import { relate } from "#text/link-relation";
import { languageOfTarget, normalizeTarget } from "#text/links";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "link",
  group: "facts",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "Every link has its counterpart, which leads to the same page in its own language.",
    fr: "Chaque lien a son équivalent, qui mène à la même page dans sa langue.",
  },
  why: {
    en: "Readers of one language land on another page, or have no way to get to the one that the others are offered.",
    fr: "Le lectorat d’une des langues aboutit à une autre page, ou n’a aucun moyen d’atteindre celle qui est offerte à l’autre.",
  },
  fix: {
    en: "Open both links; correct the one that leads elsewhere, add the one that is missing.",
    fr: "Ouvrez les deux liens; corrigez celui qui mène ailleurs, ajoutez celui qui manque.",
  },
  messages: {
    missing: ({ label, url, lacking }: { label: string; url: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The English text links ${quoted(label).en} to ${url}; the French text has no such link. Add it to the French.`,
            fr: `Dans le texte anglais, ${quoted(label).fr} mène à ${url}; le texte français n’a pas ce lien. Ajoutez-le au français.`,
          }
        : {
            en: `The French text links ${quoted(label).en} to ${url}; the English text has no such link. Add it to the English.`,
            fr: `Dans le texte français, ${quoted(label).fr} mène à ${url}; le texte anglais n’a pas ce lien. Ajoutez-le à l’anglais.`,
          },
    target: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English link leads to ${en} and the French one to ${fr}, which is another page. Find out which is right and correct the other.`,
      fr: `Le lien anglais mène à ${en} et le lien français, à ${fr}, qui est une autre page. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    image: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English image is ${en} and the French one, ${fr}, which is another picture. Find out which is right and correct the other.`,
      fr: `L’image est ${en} en anglais et ${fr} en français, et ce n’est pas la même. Vérifiez laquelle est la bonne et corrigez l’autre.`,
    }),
    picture: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English image is ${en} and the French one, ${fr}; the texts of the two say nothing of one of these names, so it may be another picture. Compare the two.`,
      fr: `L’image est ${en} en anglais et ${fr} en français; les textes des deux images ne disent rien d’un de ces noms, et ce pourrait être une autre image. Comparez-les.`,
    }),
    nowhere: ({ anchor, lacking }: { anchor: string; lacking: Lang }) => ({
      en: `The ${lacking === "fr" ? "French" : "English"} link leads to ${quoted(anchor).en}, which no heading of the page has; the ${lacking === "fr" ? "English" : "French"} one leads to a heading. Correct the anchor.`,
      fr: `Le lien ${lacking === "fr" ? "français" : "anglais"} mène à ${quoted(anchor).fr}, qu’aucun titre de la page ne porte; le lien ${lacking === "fr" ? "anglais" : "français"} mène à un titre. Corrigez l’ancre.`,
    }),
    section: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English link leads to the section ${quoted(en).en} of the page and the French one to ${quoted(fr).en}, which is another section. Correct the anchor that is wrong.`,
      fr: `Le lien anglais mène à la section ${quoted(en).fr} de la page et le lien français, à ${quoted(fr).fr}, qui est une autre section. Corrigez l’ancre erronée.`,
    }),
    shared: ({ en, fr, url, lacking }: { en: string; fr: string; url: string; lacking: Lang }) => ({
      en: `Two links of the ${lacking === "fr" ? "French" : "English"} text lead to ${url}; in the ${lacking === "fr" ? "English" : "French"} text they lead to two pages, ${lacking === "fr" ? en : fr}. Find out which of the two is wrong and correct it.`,
      fr: `Deux liens du texte ${lacking === "fr" ? "français" : "anglais"} mènent à ${url}; dans le texte ${lacking === "fr" ? "anglais" : "français"}, ils mènent à deux pages, ${lacking === "fr" ? en.replace(" and ", " et ") : fr.replace(" and ", " et ")}. Trouvez lequel des deux est erroné et corrigez-le.`,
    }),
    exchanged: ({ en, fr }: { en: string; fr: string }) => ({
      en: `Two links have exchanged their targets: where the English one leads to ${en}, the French one leads to ${fr}, and the other way round for the next. Find out which side is right and correct the other.`,
      fr: `Deux liens ont échangé leurs cibles\u00A0: là où le lien anglais mène à ${en}, le lien français mène à ${fr}, et l’inverse pour le suivant. Vérifiez quelle version est juste et corrigez l’autre.`,
    }),
    hosts: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The hosts ${en} and ${fr} are taken for two names of one site, since the rest of the address is the same. Check that it is so.`,
      fr: `Les hôtes ${en} et ${fr} sont tenus pour deux noms d’un même site, puisque le reste de l’adresse est identique. Vérifiez que c’est bien le cas.`,
    }),
    anchor: ({ anchor, lacking }: { anchor: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The English link leads to the section ${quoted(anchor).en} of the page, the French one to the top of it. Add the section’s anchor to the French link.`,
            fr: `Le lien anglais mène à la section ${quoted(anchor).fr} de la page, le lien français à son début. Ajoutez l’ancre de la section au lien français.`,
          }
        : {
            en: `The French link leads to the section ${quoted(anchor).en} of the page, the English one to the top of it. Add the section’s anchor to the English link.`,
            fr: `Le lien français mène à la section ${quoted(anchor).fr} de la page, le lien anglais à son début. Ajoutez l’ancre de la section au lien anglais.`,
          },
  },
  examples: [
    {
      label: { en: "The same page in each language", fr: "La même page dans chaque langue" },
      en: "Read [our values](https://www.example.ca/en/about/values.html) and [the rates of pay](https://pay.example.ca/view-eng.aspx?id=4).",
      fr: "Lisez [nos valeurs](https://www.example.ca/fr/a-propos/valeurs.html) et [les taux de rémunération](https://pay.example.ca/view-fra.aspx?id=4).",
      finds: [],
    },
    {
      label: { en: "A link on one side only", fr: "Un lien d’un seul côté" },
      en: "Ask for [accommodation](https://www.example.ca/en/accommodation) at any stage.",
      fr: "Demandez des mesures d’adaptation à toute étape du processus.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "Another page of the same site", fr: "Une autre page du même site" },
      en: "See the [collective agreement](https://agreements.example.ca/view-eng.aspx?id=15).",
      fr: "Consultez la [convention collective](https://agreements.example.ca/view-fra.aspx?id=14).",
      finds: ["target"],
    },
    {
      label: { en: "The page of another institution", fr: "La page d’une autre institution" },
      en: "Read about [assessment accommodation](https://www.canada.ca/en/public-service-commission/services/assessment.html).",
      fr: "Renseignez-vous sur les [mesures d’adaptation](https://www.canada.ca/fr/patrimoine-canadien/services/sports.html).",
      finds: ["target"],
    },
    {
      label: { en: "A section of the page on one side only", fr: "Une section de la page d’un seul côté" },
      en: "Check the [standards](https://www.example.ca/en/standards.html#degree) before you apply.",
      fr: "Consultez les [normes](https://www.example.ca/fr/normes.html) avant de postuler.",
      finds: ["anchor:fr"],
    },
    {
      label: { en: "Two links with one target", fr: "Deux liens avec une seule cible" },
      en: "Read [the rules](https://pool.example/en/rules) and [the prices](https://pool.example/en/prices/list).",
      fr: "Lisez [les règles](https://pool.example/fr/regles) et [les prix](https://pool.example/fr/regles).",
      finds: ["shared:fr"],
    },
    {
      label: { en: "One site under two host names", fr: "Un site sous deux noms d’hôte" },
      en: "See the [map](https://data.weather.example.ca/maps/12).",
      fr: "Voyez la [carte](https://data.meteo.example.ca/maps/12).",
      finds: ["hosts"],
    },
    {
      label: { en: "An anchor that no heading has", fr: "Une ancre qu’aucun titre ne porte" },
      en: "See [how to apply](#how-to-apply).\n\n## How to apply\n\nWrite to us.",
      fr: "Voyez [comment postuler](#how-to-apply).\n\n## Comment postuler\n\nÉcrivez-nous.",
      finds: ["nowhere:fr"],
    },
  ],
  run(context, report) {
    const { pairs, lone } = linkPairs(context);
    for (const { bead, lang, link } of lone) {
      // An address without a counterpart is `contact`'s to report; a bare `#` leads nowhere, as in an example of how a link looks.
      if (context.claimed(bead) || /^(?:#$|mailto:|tel:)/iu.test(link.link.url)) continue;
      const lacking = otherLang(lang);
      if (isBroken(context, bead, lacking, link.link.url)) continue;
      const place = { [lang]: link.link.position, [lacking]: context.blocks(bead, lacking)[0] ?? null };
      report(
        "missing",
        { label: link.link.label || link.link.url, url: link.link.url, lacking },
        { bead, ...place, lacking, severity: "warning", confidence: 0.85 },
      );
    }
    for (const { first, second } of exchangedLinks(context)) {
      const [early, late] = first.en.link.position.start.offset < second.en.link.position.start.offset ? [first, second] : [second, first];
      const place = { bead: early.bead, en: early.en.link.position, fr: late.fr.link.position };
      report("exchanged", { en: early.en.link.url, fr: late.fr.link.url }, { ...place, severity: "warning", confidence: 0.8 });
    }
    for (const { bead, en, fr, sure } of unlikeImages(context)) {
      const place = { bead, en: en.position, fr: fr.position };
      const severity = sure ? ({ severity: "warning", confidence: 0.65 } as const) : ({ severity: "info", confidence: 0.4 } as const);
      report(sure ? "image" : "picture", { en: en.url, fr: fr.url }, { ...place, ...severity });
    }
    const named = new Set<string>();
    for (const { bead, en, fr, relation, shared } of pairs) {
      if (bead.kind !== "match" || context.claimed(bead) || isAddress(en.link.url, fr.link.url)) continue;
      const place = { bead, en: en.link.position, fr: fr.link.position };
      if (relation.kind === "other") {
        if (isBroken(context, bead, "fr", en.link.url) || isBroken(context, bead, "en", fr.link.url)) continue;
        const { confidence } = relation;
        report("target", { en: en.link.url, fr: fr.link.url }, { ...place, confidence, severity: confidence < 0.8 ? "warning" : "error" });
        continue;
      }
      const gap = anchorGap(context, en.link.url, fr.link.url);
      if (gap?.kind === "nowhere") {
        const { lacking } = gap;
        report("nowhere", { anchor: { en, fr }[lacking].link.url, lacking }, { ...place, lacking, severity: "warning", confidence: 0.75 });
        continue;
      }
      if (gap?.kind === "section") {
        report("section", { en: gap.en, fr: gap.fr }, { ...place, severity: "warning", confidence: 0.75 });
        continue;
      }
      if (shared) {
        const lacking = shared.lang;
        const both = (lang: Lang) => `${shared.with[lang].link.url} and ${{ en, fr }[lang].link.url}`;
        const url = { en, fr }[lacking].link.url;
        report("shared", { en: both("en"), fr: both("fr"), url, lacking }, { ...place, lacking, severity: "warning", confidence: 0.75 });
        continue;
      }
      if (relation.twinHosts) {
        const hosts = { en: hostOf(en.link.url), fr: hostOf(fr.link.url) };
        const names = `${hosts.en} ${hosts.fr}`;
        if (!named.has(names)) report("hosts", hosts, { ...place, severity: "info", confidence: 0.5, identity: names });
        named.add(names);
      }
      const anchors = { en: normalizeTarget(en.link.url).fragment, fr: normalizeTarget(fr.link.url).fragment };
      if (
        !/^#/u.test(en.link.url) &&
        anchors.en !== "" &&
        anchors.fr !== "" &&
        namesOther(context.alignment.lexicon, anchors.en, anchors.fr)
      ) {
        report("section", { en: `#${anchors.en}`, fr: `#${anchors.fr}` }, { ...place, severity: "warning", confidence: 0.65 });
        continue;
      }
      if ((anchors.en === "") === (anchors.fr === "") || languageOfTarget(en.link.url) === "fr" || languageOfTarget(fr.link.url) === "en")
        continue;
      const lacking = anchors.fr === "" ? "fr" : "en";
      if (namesSection({ en, fr }[lacking].link.url, anchors[otherLang(lacking)])) continue;
      if (lacking === "en" && isFrenchPart(en.link.url, fr.link.url)) continue;
      report(
        "anchor",
        { anchor: `#${anchors[otherLang(lacking)]}`, lacking },
        { ...place, lacking, severity: "warning", confidence: 0.65 },
      );
    }
  },
});

/** Whether a side has the link, but broken: that is `broken-markup`’s to report. */
const isBroken = (context: CheckContext, bead: Bead, lang: Lang, url: string): boolean =>
  context.blocks(bead, lang).some((block) =>
    brokenTargets(block).some((broken) => {
      const { kind } = lang === "fr" ? relate(url, broken) : relate(broken, url);
      return kind !== "other" && (hostOf(url) === url) === (hostOf(broken) === broken);
    }),
  );

/** Two addresses are compared by `contact`. */
const isAddress = (en: string, fr: string): boolean => /^(?:mailto|tel):/iu.test(en) && /^(?:mailto|tel):/iu.test(fr);

const hostOf = (url: string): string => /\/\/([^/?#]*)/u.exec(url)?.[1] ?? url;
