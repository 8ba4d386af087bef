import { expect, test } from "vitest";
import { thirdLanguage } from "./third.ts";

/** Our own sentences, twelve of a language: the last four were set aside while what is needed was chosen. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  es: [
    "Buscamos una persona que sepa reparar barcos de madera y enseñar a otros.",
    "El puesto está en Halifax, pero se puede trabajar desde casa dos días a la semana.",
    "Envíe su solicitud antes del viernes con una carta y los nombres de dos personas de referencia.",
    "Conocimiento de las normas de seguridad en el taller",
    "Si necesita alguna adaptación durante la entrevista, escríbanos y la prepararemos juntos.",
    "Nuestro equipo trabaja con las familias que llegan al país y no conocen todavía sus derechos.",
    "Se requieren cinco años de experiencia en la gestión de proyectos comunitarios.",
    "Usted ayudará a los agricultores a vender sus productos en los mercados de la ciudad.",
    "Los horarios pueden cambiar según la temporada y el estado del mar.",
    "Ofrecemos un salario justo, vacaciones pagadas y un seguro médico para toda la familia.",
    "La biblioteca abre todos los días de nueve a cinco, menos los domingos.",
    "Ayude a los niños a leer cuentos en voz alta y a escribir los suyos.",
  ],
  de: [
    "Wir suchen jemanden, der Holzboote reparieren und andere unterrichten kann.",
    "Die Stelle ist in Halifax, aber Sie können zwei Tage in der Woche zu Hause arbeiten.",
    "Bitte schicken Sie Ihre Bewerbung bis Freitag mit einem kurzen Brief.",
    "Kenntnis der Sicherheitsregeln in der Werkstatt",
    "Wenn Sie für das Gespräch Unterstützung brauchen, schreiben Sie uns einfach.",
    "Unser Team hilft Familien, die neu im Land sind und ihre Rechte noch nicht kennen.",
    "Fünf Jahre Erfahrung in der Leitung von Projekten werden vorausgesetzt.",
    "Sie helfen den Bauern, ihre Waren auf den Märkten der Stadt zu verkaufen.",
    "Die Arbeitszeiten hängen vom Wetter und von der Jahreszeit ab.",
    "Wir bieten einen gerechten Lohn, bezahlten Urlaub und eine Versicherung für die ganze Familie.",
    "Die Bibliothek ist jeden Tag von neun bis fünf geöffnet, außer am Sonntag.",
    "Lesen Sie den Kindern Geschichten vor und schreiben Sie eigene mit ihnen.",
  ],
  pt: [
    "Procuramos uma pessoa que saiba reparar barcos de madeira e ensinar os outros.",
    "O trabalho é em Halifax, mas pode ficar em casa dois dias por semana.",
    "Envie a sua candidatura até sexta-feira com uma carta e os nomes de duas pessoas.",
    "Conhecimento das regras de segurança na oficina",
    "Se precisar de alguma adaptação durante a entrevista, escreva-nos e vamos prepará-la juntos.",
    "A nossa equipa trabalha com famílias que chegam ao país e ainda não conhecem os seus direitos.",
    "São necessários cinco anos de experiência na gestão de projetos comunitários.",
    "Você vai ajudar os agricultores a vender os seus produtos nas feiras da cidade.",
    "Os horários podem mudar conforme a estação do ano e o estado do mar.",
    "Oferecemos um salário justo, férias pagas e um seguro de saúde para toda a família.",
    "A biblioteca abre todos os dias das nove às cinco, exceto aos domingos.",
    "Ajude as crianças a ler histórias em voz alta e a escrever as suas.",
  ],
  it: [
    "Cerchiamo una persona che sappia riparare barche di legno e insegnare agli altri.",
    "Il posto è a Halifax, ma si può lavorare da casa due giorni alla settimana.",
    "Mandi la sua domanda entro venerdì con una lettera e i nomi di due persone.",
    "Conoscenza delle regole di sicurezza nel laboratorio",
    "Se ha bisogno di un aiuto durante il colloquio, ci scriva e lo prepareremo insieme.",
    "La nostra squadra lavora con le famiglie che arrivano nel paese e non conoscono ancora i loro diritti.",
    "Sono richiesti cinque anni di esperienza nella gestione di progetti per la comunità.",
    "Aiuterà i contadini a vendere i loro prodotti nei mercati della città.",
    "Gli orari possono cambiare secondo la stagione e lo stato del mare.",
    "Offriamo uno stipendio giusto, ferie pagate e un’assicurazione per tutta la famiglia.",
    "La biblioteca è aperta tutti i giorni dalle nove alle cinque, tranne la domenica.",
    "Aiuti i bambini a leggere le storie ad alta voce e a scrivere le loro.",
  ],
  nl: [
    "Wij zoeken iemand die houten boten kan herstellen en anderen kan leren hoe het moet.",
    "De baan is in Halifax, maar u kunt twee dagen per week thuis werken.",
    "Stuur uw brief voor vrijdag, met de namen van twee mensen die u goed kennen.",
    "Kennis van de regels voor veiligheid in de werkplaats",
    "Hebt u hulp nodig tijdens het gesprek, schrijf ons dan en wij regelen het samen.",
    "Ons team werkt met gezinnen die nieuw zijn in het land en hun rechten nog niet kennen.",
    "Vijf jaar ervaring met het leiden van projecten in de buurt is vereist.",
    "U helpt de boeren om hun producten op de markten van de stad te verkopen.",
    "De werktijden hangen af van het seizoen en van het weer op zee.",
    "Wij bieden een eerlijk loon, betaalde vakantie en een verzekering voor het hele gezin.",
    "De bibliotheek is elke dag open van negen tot vijf, behalve op zondag.",
    "Lees de kinderen verhalen voor en schrijf samen met hen een nieuw verhaal.",
  ],
  pl: [
    "Szukamy osoby, która potrafi naprawiać drewniane łodzie i uczyć innych.",
    "Praca jest w Halifaksie, ale dwa dni w tygodniu można pracować z domu.",
    "Prosimy wysłać zgłoszenie do piątku razem z listem i nazwiskami dwóch osób.",
    "Znajomość zasad bezpieczeństwa w warsztacie",
    "Jeśli potrzebuje pani pomocy podczas rozmowy, proszę do nas napisać.",
    "Nasz zespół pracuje z rodzinami, które są nowe w kraju i nie znają jeszcze swoich praw.",
    "Wymagane jest pięć lat doświadczenia w prowadzeniu projektów.",
    "Będzie pan pomagać rolnikom sprzedawać ich produkty na targach w mieście.",
    "Godziny pracy zależą od pory roku i od pogody na morzu.",
    "Oferujemy uczciwą płacę, płatny urlop i ubezpieczenie dla całej rodziny.",
    "Biblioteka jest otwarta codziennie od dziewiątej do piątej, oprócz niedzieli.",
    "Pomagaj dzieciom czytać na głos bajki i pisać własne.",
  ],
  tl: [
    "Naghahanap kami ng taong marunong mag-ayos ng mga bangkang kahoy at magturo sa iba.",
    "Ang trabaho ay nasa Halifax, pero puwedeng magtrabaho sa bahay nang dalawang araw bawat linggo.",
    "Ipadala ang inyong aplikasyon bago mag-Biyernes kasama ang isang maikling liham.",
    "Kaalaman sa mga patakaran ng kaligtasan sa pagawaan",
    "Kung kailangan ninyo ng tulong sa panayam, sumulat lamang sa amin.",
    "Ang aming pangkat ay tumutulong sa mga pamilyang bagong dating sa bansa.",
    "Kailangan ang limang taon ng karanasan sa pamamahala ng mga proyekto.",
    "Tutulungan mo ang mga magsasaka na magbenta ng kanilang ani sa palengke ng lungsod.",
    "Ang oras ng trabaho ay nagbabago ayon sa panahon at sa lagay ng dagat.",
    "Nagbibigay kami ng tamang sahod, bayad na bakasyon at seguro para sa buong pamilya.",
    "Bukas ang aklatan araw-araw mula alas nuwebe hanggang alas singko, maliban kung Linggo.",
    "Tulungan ang mga bata na magbasa nang malakas at sumulat ng sarili nilang kuwento.",
  ],
  iu: [
    "ᑐᙵᓱᒋᑦ ᓄᓇᕗᒻᒧᑦ",
    "ᐃᖅᑲᓇᐃᔭᖅᑎᒥᒃ ᕿᓂᖅᑐᒍᑦ",
    "ᐃᓄᒃᑎᑐᑦ ᐅᖃᓪᓚᒍᓐᓇᖅᐱᑦ?",
    "ᖁᔭᓐᓇᒦᒃ ᐃᑲᔪᖅᓯᒪᒐᕕᑦ",
    "ᓄᓇᕗᑦ ᒐᕙᒪᒃᑯᖏᑦ ᐃᖅᑲᓇᐃᔮᖅᑎᑦᑎᔪᑦ",
    "ᐃᖅᑲᓗᖕᓂ ᐃᖅᑲᓇᐃᔭᕐᕕᒃ ᒪᑐᐃᖅᓯᒪᔪᖅ",
    "ᐅᖃᐅᓯᖅ ᐊᑐᖅᑕᐅᓗᓂ ᐃᓕᓐᓂᐊᕐᕕᖕᒥ",
    "ᑎᑎᖅᑲᓂᒃ ᑐᓂᓯᓗᑎᑦ ᑐᑭᓯᒋᐊᕐᓂᖅᓴᐅᔪᒪᒍᕕᑦ",
    "ᓄᓇᓕᖕᓂ ᐃᓅᓯᓕᕆᓂᕐᒧᑦ ᐱᓕᕆᕝᕕᒃ",
    "ᐃᓕᓐᓂᐊᖅᑐᑦ ᐊᒻᒪ ᐃᓕᓴᐃᔩᑦ",
    "ᐱᔨᑦᑎᕋᐅᑎᑦ ᐃᓄᖕᓄᑦ",
    "ᓯᓚᐅᑉ ᖃᓄᐃᓐᓂᖓ ᖃᐅᔨᒪᔭᐅᔪᖅ",
  ],
  "und-Cans": [
    "ᑖᓂᓯ ᑲᐦᑭᔭᐤ ᓂᐚᐦᑯᒫᑲᓇᐠ",
    "ᓀᐦᐃᔭᐍᐏᐣ ᐊᐸᒋᐦᑖᐃᐧᐣ",
    "ᑭᓇᓈᐢᑯᒥᑎᓈᐚᐤ ᑲᐦᑭᔭᐤ",
    "ᒥᔪ ᑮᓯᑳᐤ ᐊᓄᐦᐨ",
    "ᐃᔨᓂᐤ ᐊᐸᑎᓰᐏᐣ",
    "ᐯ ᐃᑐᐦᑌ ᐆᑕ ᒥᓇ ᐃᑐᑕ",
    "ᓂᓂᐢᑕᐍᔨᐦᑌᐣ ᓀᐦᐃᔭᐍᐏᐣ",
    "ᐊᐚᓯᓴᐠ ᐁ ᑭᐢᑭᓄᐦᐊᒫᑯᓯᒋᐠ",
    "ᐁᑲᐧ ᑭᐦᒋ ᐊᐸᑎᓯᐃᐧᐣ ᐅᑌᓇᕽ",
    "ᑭᔐᒪᓂᑐ ᑭᑕ ᓵᑫᐦᐃᑎᓇᐚᐤ",
    "ᓂᐦᐃᔭᐤ ᐊᐢᑭᐩ ᐁᑿ ᓃᐲᐩ",
    "ᑲᓇᐍᔨᐦᑕ ᑭᐱᒫᑎᓯᐏᐣ",
  ],
};

/** The same in languages that fewer texts are likely to be in. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ht: [
    "Nou ap chèche yon moun ki ka repare bato an bwa epi anseye lòt moun.",
    "Travay la nan Halifax, men ou ka travay lakay ou de jou pa semèn.",
    "Voye aplikasyon ou anvan vandredi ansanm ak yon ti lèt.",
    "Ekip nou an ap travay ak fanmi ki fèk rive nan peyi a.",
    "Nou bay yon bon salè, vakans peye ak yon asirans pou tout fanmi an.",
  ],
  hu: [
    "Olyan embert keresünk, aki tud fahajókat javítani és másokat tanítani.",
    "A munka Halifaxban van, de hetente két napot otthonról is lehet dolgozni.",
    "Kérjük, péntekig küldje el a jelentkezését egy rövid levéllel.",
    "Csapatunk olyan családokkal dolgozik, akik most érkeztek az országba.",
    "A könyvtár minden nap kilenctől ötig nyitva van, vasárnap kivételével.",
  ],
  ro: [
    "Căutăm o persoană care știe să repare bărci de lemn și să îi învețe pe alții.",
    "Postul este la Halifax, dar se poate lucra de acasă două zile pe săptămână.",
    "Trimiteți cererea până vineri, cu o scrisoare și numele a două persoane.",
    "Echipa noastră lucrează cu familii care au ajuns de curând în țară.",
    "Oferim un salariu corect, concediu plătit și asigurare pentru toată familia.",
  ],
  sv: [
    "Vi söker någon som kan laga träbåtar och lära andra hur man gör.",
    "Arbetet är i Halifax, men du kan arbeta hemifrån två dagar i veckan.",
    "Skicka din ansökan före fredag med ett kort brev.",
    "Vårt team hjälper familjer som är nya i landet och inte känner till sina rättigheter.",
    "Vi erbjuder en rättvis lön, betald semester och en försäkring för hela familjen.",
  ],
  tr: [
    "Ahşap tekneleri onarabilen ve başkalarına öğretebilen bir kişi arıyoruz.",
    "İş Halifax şehrinde, ama haftada iki gün evden çalışmak mümkün.",
    "Başvurunuzu kısa bir mektup ile cuma gününe kadar gönderin.",
    "Ekibimiz ülkeye yeni gelen ve haklarını henüz bilmeyen aileler ile çalışıyor.",
    "Adil bir ücret, ücretli izin ve bütün aile için sigorta sunuyoruz.",
  ],
  vi: [
    "Chúng tôi tìm một người biết sửa thuyền gỗ và dạy cho người khác.",
    "Công việc ở Halifax, nhưng có thể làm việc ở nhà hai ngày một tuần.",
    "Xin gửi đơn trước thứ sáu với một lá thư ngắn.",
    "Nhóm của chúng tôi giúp các gia đình mới đến và chưa biết quyền của họ.",
    "Thư viện mở cửa mỗi ngày từ chín giờ đến năm giờ, trừ chủ nhật.",
  ],
};

/** How many of the twelve are named: a sentence that could be another language’s too is left alone. */
const LEAST: Readonly<Record<string, number>> = { es: 10, pt: 11, it: 10, pl: 11 };

test.each(Object.entries(SENTENCES))("%s: nearly every sentence is named, none is named wrongly", (language, sentences) => {
  const named = sentences.map(thirdLanguage).filter((tag) => tag !== null);
  expect(new Set(named)).toEqual(new Set([language]));
  expect(named.length).toBeGreaterThanOrEqual(LEAST[language] ?? sentences.length);
});

test.each(Object.entries(OTHERS))("%s: most sentences are named, none is named wrongly", (language, sentences) => {
  const named = sentences.map(thirdLanguage).filter((tag) => tag !== null);
  expect(new Set(named)).toEqual(new Set([language]));
  expect(named.length).toBeGreaterThanOrEqual(4);
});

test.each([
  ["ar", "نبحث عن شخص يعرف إصلاح القوارب الخشبية وتعليم الآخرين"],
  ["uk", "Ми шукаємо людину, яка вміє ремонтувати дерев’яні човни і навчати інших."],
  ["ru", "Мы ищем человека, который умеет чинить деревянные лодки и учить других."],
  ["zh", "欢迎光临"],
  ["zh", "我们正在寻找一位会修理木船的人。"],
  ["ja", "木の船を直せる人を探しています。"],
  ["ko", "나무 배를 고칠 수 있는 사람을 찾습니다."],
  ["pa", "ਅਸੀਂ ਇੱਕ ਅਜਿਹੇ ਵਿਅਕਤੀ ਦੀ ਭਾਲ ਕਰ ਰਹੇ ਹਾਂ।"],
  ["hi", "हम ऐसे व्यक्ति की तलाश कर रहे हैं जो लकड़ी की नावों की मरम्मत कर सके।"],
  ["he", "אנחנו מחפשים אדם שיודע לתקן סירות עץ וללמד אחרים."],
  ["el", "Ψάχνουμε κάποιον που ξέρει να επισκευάζει ξύλινες βάρκες."],
  // A word that several languages of its script have: the script is all that is known.
  ["und-Cyrl", "проект"],
  ["und-Cans", "ᑖᓂᓯ"],
  ["iu", "ᐃᖅᑲᓗᐃᑦ (Iqaluit)"],
])("by its script: %s", (language, text) => {
  expect(thirdLanguage(text)).toBe(language);
});

test.each([
  "",
  "We restore wooden boats on the Saguenay, and we teach people of all ages how to do it.",
  "Nous restaurons des bateaux de bois sur le Saguenay et nous l’enseignons aux gens de tout âge.",
  // Names, loans and short titles.
  "María de los Ángeles Fernández, Hans-Jürgen von der Heide and Willem van den Berg",
  "Casa de los Niños del Barrio",
  "Los Angeles, Las Vegas, San José, São Paulo and Rio de Janeiro",
  "Das Boot",
  "Carpe diem, et cetera, ad hoc, per diem, pro rata, vice versa, quid pro quo",
  "Read the novel, entre otras cosas, in a week and tell us what you think of it.",
  // A sign is not a language.
  "The angle α is half of β, and the sum is Σ.",
  "Welcome, bienvenue, ᑐᙵᓱᒋᑦ: the three words on our door are the first that a visitor to the museum reads.",
  "Use Node.js, TypeScript, PostgreSQL, Kubernetes, Terraform, Figma and GitHub Actions.",
  "Aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz",
])("no third language: %s", (text) => {
  expect(thirdLanguage(text)).toBeNull();
});
