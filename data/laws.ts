import type { Sourced } from "./dated.ts";
import type { LegalRegime } from "./schema/facts.ts";

/** A law and what it asks of who works with people and with social media. */
export interface Law {
  readonly name: string;
  /** What it means online, in at most four short sentences, without addressing the reader. */
  readonly means: string;
  /** For whom it holds, behind "geldt voor:". */
  readonly who: string;
  /** Only for organisations under one of these regimes; without it for everybody. */
  readonly regimes?: readonly LegalRegime[];
  /** Only for organisations with this council. */
  readonly council?: "works" | "client";
}

/** What the laws are grouped by, with the heading above each group. */
export const lawGroups = {
  privacy: "Privacy en zwijgen",
  care: "Zorg, hulp en vrijheid",
  images: "Beeld en teksten van anderen",
  crime: "Strafbaar online",
  work: "Werk en zeggenschap",
} as const;

export type LawGroup = keyof typeof lawGroups;

/** In the order in which pages show them. */
export const lawGroupIds = Object.keys(lawGroups) as LawGroup[];

const checkedOn = "2026-11-21";
const lawText = "https://wetten.overheid.nl";

/** Every law the handbook speaks of, by group. No article numbers: they change sooner than what a law asks. */
export const laws: readonly (Law & Sourced & { readonly group: LawGroup })[] = [
  { group: "privacy", name: "Privacywet (AVG en Uitvoeringswet AVG)", who: "elke organisatie", checkedOn, source: "https://www.autoriteitpersoonsgegevens.nl",
    means: "Gegevens gebruiken mag alleen met een goede reden, en niet meer dan nodig. Gegevens over zorg en hulp zijn extra beschermd: ook dát iemand die krijgt. Wie toestemming geeft, mag altijd terugkomen op dat ja." },
  { group: "privacy", name: "Beroepsgeheim", who: "iedereen in zorg en hulp", checkedOn, source: lawText,
    means: "Wat iemand in het werk over een ander hoort, blijft geheim. Dat geldt online net zo, en ook na het werk. Wie het geheim breekt, kan strafbaar zijn." },
  { group: "privacy", name: "Wet op de beroepen in de individuele gezondheidszorg (Wet BIG)", who: "wie in het BIG-register staat", checkedOn, source: lawText,
    means: "De zwijgplicht staat hier nog eens voor artsen, verpleegkundigen, psychologen en andere beroepen. Een bericht online kan bij de tuchtrechter komen." },

  { group: "care", name: "Wet op de geneeskundige behandelingsovereenkomst (Wgbo)", who: "wie behandelt of verzorgt", regimes: ["wgbo"], checkedOn, source: lawText,
    means: "Een patiënt beslist over de eigen behandeling, en het dossier blijft geheim. Wat een bericht betekent voor de zorg, hoort in het dossier. Onder de 12 jaar beslissen de ouders, van 12 tot 16 beslissen kind en ouders samen, vanaf 16 beslist iemand zelf. Toestemming voor een foto is iets anders." },
  { group: "care", name: "Jeugdwet", who: "jeugdhulp en jeugdbescherming", regimes: ["jeugdwet", "jeugdwet-gesloten"], checkedOn, source: lawText,
    means: "Jongeren hebben recht op privacy, een dossier dat geheim blijft en een vertrouwenspersoon. In open jeugdhulp mag niemand tegen de wil van een jongere een telefoon afnemen of meelezen." },
  { group: "care", name: "Gesloten jeugdhulp (in de Jeugdwet)", who: "gesloten jeugdhulp", regimes: ["jeugdwet-gesloten"], checkedOn, source: lawText,
    means: "Sinds 2024 geldt: nee, tenzij. Een beperking van telefoon of internet mag alleen als het in het plan staat, nodig is en niets lichters helpt. Huisregels mogen dat niet voor iedereen tegelijk regelen." },
  { group: "care", name: "Wet zorg en dwang (Wzd)", who: "zorg bij een verstandelijke beperking of dementie", regimes: ["wzd"], checkedOn, source: "https://www.dwangindezorg.nl",
    means: "Een telefoon afnemen of social media verbieden tegen iemands wil is onvrijwillige zorg. Dat mag alleen bij ernstig nadeel, via het stappenplan, en zo kort als het kan. Een rechter gaf iemand geld omdat haar contact ten onrechte was beperkt." },
  { group: "care", name: "Wet verplichte geestelijke gezondheidszorg (Wvggz)", who: "psychiatrie", regimes: ["wvggz"], checkedOn, source: "https://www.dwangindezorg.nl",
    means: "Het gebruik van telefoon of social media beperken is een vorm van verplichte zorg. Daar is een besluit voor nodig, met een goede reden, en het stopt zodra het kan. In een zelfbinding kan iemand er vooraf zelf om vragen." },
  { group: "care", name: "Wet maatschappelijke ondersteuning (Wmo)", who: "ondersteuning via de gemeente", regimes: ["wmo"], checkedOn, source: lawText,
    means: "De ondersteuning moet veilig en goed zijn. Deze wet geeft niemand het recht om een telefoon of account af te nemen." },
  { group: "care", name: "Wet langdurige zorg (Wlz)", who: "langdurige zorg", regimes: ["wlz"], checkedOn, source: lawText,
    means: "Iemand maakt samen met de zorgverlener een zorgplan. Afspraken over internet, telefoon en online contact kunnen daarin staan." },
  { group: "care", name: "Wet verplichte meldcode huiselijk geweld en kindermishandeling", who: "zorg, jeugdhulp, opvang en ondersteuning", checkedOn, source: lawText,
    means: "Bij een vermoeden van geweld of misbruik volgt een medewerker vaste stappen. Dat geldt ook bij sextortion, grooming en dreigen online." },
  { group: "care", name: "Wet medezeggenschap cliënten zorginstellingen (Wmcz 2018)", who: "organisaties met een cliëntenraad", council: "client", checkedOn, source: lawText,
    means: "De raad praat mee over huisregels, bijvoorbeeld over telefoons en foto’s. Voor een deel is instemming nodig." },

  { group: "images", name: "Portretrecht (in de Auteurswet)", who: "wie een foto of film deelt", checkedOn, source: lawText,
    means: "Wie herkenbaar op een foto staat, kan bezwaar maken tegen delen. Bij een foto die iemand van zichzelf liet maken, is eerst een ja nodig. Voor foto’s van cliënten geldt vooral de privacywet." },
  { group: "images", name: "Auteurswet", who: "wie iets van een ander deelt", checkedOn, source: lawText,
    means: "Een foto, tekst of lied is van de maker. Delen mag alleen met diens toestemming of licentie. Kort citeren met de naam erbij mag wel." },

  { group: "crime", name: "Wet seksuele misdrijven", who: "iedereen", checkedOn, source: lawText,
    means: "Sinds juli 2024 is seksueel chatten met een kind onder de 16 strafbaar voor volwassenen. Seksueel beeld delen zonder toestemming is ook strafbaar, en dat geldt ook voor beeld uit AI. De wet is niet bedoeld voor leeftijdgenoten die vrijwillig iets delen." },
  { group: "crime", name: "Strafbaarstelling van doxing", who: "iedereen", checkedOn, source: "https://www.politie.nl",
    means: "Sinds januari 2024 is het strafbaar om iemands gegevens te delen om die persoon bang te maken. Een filmpje van een medewerker plaatsen is dat niet vanzelf: het gaat om de bedoeling." },
  { group: "crime", name: "Stiekem opnemen (in het Wetboek van Strafrecht)", who: "iedereen", checkedOn, source: lawText,
    means: "Een gesprek opnemen waar iemand zelf aan meedoet, is niet strafbaar. Een gesprek van anderen afluisteren wel. Een opname openbaar maken kan toch tegen de wet zijn." },

  { group: "work", name: "Vrijheid van meningsuiting (Grondwet en Europees mensenrechtenverdrag)", who: "iedereen", checkedOn, source: lawText,
    means: "Medewerkers mogen een mening hebben, ook over zorg en politiek. De grens ligt bij beledigen, bedreigen en geheimen." },
  { group: "work", name: "Goed werknemer en goed werkgever (in het Burgerlijk Wetboek)", who: "medewerkers en de organisatie", checkedOn, source: lawText,
    means: "Een werkgever mag regels geven over gedrag op het werk en online. Beide kanten zijn redelijk. Voor een fout in het werk staat meestal de werkgever in." },
  { group: "work", name: "Wet bescherming klokkenluiders", who: "iedereen die voor de organisatie werkt", checkedOn, source: "https://www.huisvoorklokkenluiders.nl",
    means: "Een vermoeden van een misstand mag altijd worden gemeld, binnen en buiten de organisatie. Geen afspraak over social media kan dat verbieden." },
  { group: "work", name: "Wet op de ondernemingsraden (WOR)", who: "organisaties met een ondernemingsraad", council: "works", checkedOn, source: lawText,
    means: "Regels over controle van medewerkers, straffen en gegevens van personeel vragen instemming van de ondernemingsraad. Gewone gedragsregels meestal niet." },
  { group: "work", name: "AI-verordening", who: "wie AI gebruikt in het werk", checkedOn, source: "https://www.autoriteitpersoonsgegevens.nl",
    means: "Wie met AI werkt, moet er genoeg van weten. Dat regelt de organisatie, bijvoorbeeld met uitleg of een training." },
];

/** A fact of law that moves, for pages to name instead of writing it themselves. */
export interface MovingFact {
  /** What stands in a sentence, "72 uur", where a page can name it. */
  readonly value?: string;
  /** The whole fact, as the page about laws tells it. */
  readonly now: string;
  /** What is about to change, and how far that was on the day of the check. */
  readonly moving: string;
  /** What to look at in the next check; for who keeps this file, not for readers. */
  readonly review: string;
}

/** Facts that change, by the id that pages use: `{{ law.breachDeadline }}`. */
export const movingFacts = {
  breachDeadline: {
    value: "72 uur",
    now: "Een organisatie meldt een datalek binnen 72 uur bij de Autoriteit Persoonsgegevens, behalve als er geen risico is.",
    moving: "De Europese Commissie stelde in november 2025 voor om dat te veranderen (Digital Omnibus). Dan hoeven alleen lekken met een hoog risico, binnen 96 uur. Bij de laatste controle was dat nog een voorstel.",
    review: "Is de Digital Omnibus aangenomen, en vanaf wanneer gelden 96 uur en het ene Europese loket?",
    checkedOn,
    source: "https://www.autoriteitpersoonsgegevens.nl",
  },
  chatAge: {
    value: "13 jaar",
    now: "Het landelijke advies uit juni 2025 zegt: chatten vanaf ongeveer 13 jaar. Het is een advies en geen wet.",
    moving: "Het advies kan worden aangepast aan nieuw onderzoek.",
    review: "Is er een nieuwe richtlijn gezond en verantwoord scherm- en socialmediagebruik?",
    checkedOn,
    source: "https://www.rijksoverheid.nl",
  },
  socialMediaAge: {
    value: "15 jaar",
    now: "Het landelijke advies uit juni 2025 zegt: social media vanaf 15 jaar. Het is een advies en geen wet.",
    moving: "Het kabinet wil een Europese leeftijdsgrens van 15 jaar, met controle van de leeftijd. Bij de laatste controle was die grens er nog niet.",
    review: "Is er een Europese of Nederlandse wet met een leeftijdsgrens, en hoe controleert een platform die?",
    checkedOn,
    source: "https://www.rijksoverheid.nl",
  },
  aiLabels: {
    now: "De AI-verordening wil dat te zien is welk beeld met AI is gemaakt.",
    moving: "Dat zou in augustus 2026 ingaan, maar er lag een voorstel om te wachten. Vraag na wat nu geldt voordat zulk beeld online komt.",
    review: "Geldt de plicht om AI-beeld te labelen al, of is die door de Digital Omnibus uitgesteld?",
    checkedOn,
    source: "https://www.rijksoverheid.nl",
  },
} as const satisfies Record<string, MovingFact & Sourced>;

export type MovingFactId = keyof typeof movingFacts;

/** Every moving fact id, in the order of the record. */
export const movingFactIds = Object.keys(movingFacts) as MovingFactId[];

/** One moving fact, with every optional field in view. */
export function movingFactOf(id: MovingFactId): MovingFact & Sourced {
  return movingFacts[id];
}
