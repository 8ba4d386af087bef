import type { Lang, Sides } from "#posting";

/** A posting with every form of block that a translator meets: front matter, headings, lists of three kinds, links, code, a table, HTML. */
export const FERRY: Sides<string> = {
  en: `---
title: Ferry deck officer
summary: You steer the ferry between two islands.
---

# A life on the water

We run [ferries](https://boats.example/en/fleet) between two islands all year, in **every** kind of weather.

Our crews live on board for two weeks, then go home for two weeks.

## Your tasks

- Steer the ferry through the narrow channel.
- Keep the log of the day with the command \`log --daily\`.
  - Write down the wind and the tide.
  - Count the passengers and their vehicles.
- Train new crew members in fire safety.
- Report damage to the [harbour office](https://boats.example/en/office) immediately.

**What you bring**

1. A licence to command a vessel.
2. Five winters of work at sea.
3. A calm voice on the radio.
4. Good health and sharp eyes.
5. Patience with seasick visitors.

## Pay and leave

You earn 71,000 dollars in your first year.

| Year | Leave |
| --- | --- |
| First | Twenty days of vacation |
| Second | Twenty-five days of vacation |

<ul>
<li>Meals on board are free.</li>
<li>Boots and coats are <b>ours</b> to pay.</li>
</ul>

## How to apply

Send a letter and your licence to the captain before the ice melts.
`,
  fr: `---
title: Officière ou officier de pont
summary: Vous gouvernez le traversier entre deux îles.
---

# Une vie sur l’eau

Nous exploitons des [traversiers](https://boats.example/fr/flotte) entre deux îles toute l’année, par **tous** les temps.

Nos équipages vivent à bord pendant deux semaines, puis rentrent chez eux pendant deux semaines.

## Vos tâches

- Gouverner le traversier dans le chenal étroit.
- Tenir le journal de la journée avec la commande \`log --daily\`.
  - Noter le vent et la marée.
  - Compter les passagers et leurs véhicules.
- Former les nouveaux membres de l’équipage à la sécurité incendie.
- Signaler tout dommage au [bureau du port](https://boats.example/fr/bureau) immédiatement.

**Ce que vous apportez**

1. Un brevet de commandement de navire.
2. Cinq hivers de travail en mer.
3. Une voix calme à la radio.
4. Une bonne santé et de bons yeux.
5. De la patience avec les visiteurs qui ont le mal de mer.

## Salaire et congés

Vous gagnez 71 000 dollars la première année.

| Année | Congés |
| --- | --- |
| Première | Vingt jours de vacances |
| Deuxième | Vingt-cinq jours de vacances |

<ul>
<li>Les repas à bord sont gratuits.</li>
<li>Les bottes et les manteaux sont <b>à nos</b> frais.</li>
</ul>

## Comment postuler

Envoyez une lettre et votre brevet à la capitaine ou au capitaine avant la fonte des glaces.
`,
};

/** A side with another line end, a byte order mark, or without its last line end. */
export const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "CRLF, a byte order mark and no final newline": (text) => `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`,
};

/** The same shape for one side alone. */
export const shaped = (texts: Sides<string>, side: Lang, shape: (text: string) => string): Sides<string> => ({
  ...texts,
  [side]: shape(texts[side]),
});
