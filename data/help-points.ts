import type { Sourced } from "./dated.ts";

/** Somebody outside the organisation who helps or takes reports. */
export interface HelpPoint {
  /** As it stands inside a sentence: "de Kindertelefoon". */
  readonly name: string;
  /** For whom or for what it is there; a sentence without its subject, with a capital. */
  readonly offers: string;
  readonly phone?: string;
  readonly url?: string;
  /** Only where they are sure; many of these change their hours. */
  readonly hours?: string;
}

const checkedOn = "2026-11-21";

/**
 * Help and report points in the whole country, by the id that pages use: `{{ help.helpwanted.phone }}`, `::: help-points helpwanted`.
 * In the order in which a page shows them.
 */
export const helpPoints = {
  emergency: {
    name: "112",
    offers: "Bij direct gevaar: politie, brandweer en ambulance.",
    phone: "112",
    hours: "dag en nacht",
    checkedOn,
    source: "https://www.112.nl",
  },
  police: {
    name: "de politie",
    offers: "Aangifte doen en advies, als er geen haast bij is.",
    phone: "0900 - 8844",
    url: "https://www.politie.nl",
    hours: "dag en nacht",
    checkedOn,
    source: "https://www.politie.nl",
  },
  helpwanted: {
    name: "Helpwanted",
    offers: "Hulp als er online iets seksueels is gebeurd, voor alle leeftijden. Helpt ook om een naaktfoto weg te krijgen.",
    phone: "020 - 261 52 75",
    url: "https://www.helpwanted.nl",
    checkedOn,
    source: "https://www.helpwanted.nl",
  },
  offlimits: {
    name: "Offlimits",
    offers: "Advies over misbruik en grenzen online. Hier hoort ook het Meldpunt Kinderporno bij.",
    url: "https://offlimits.nl",
    checkedOn,
    source: "https://offlimits.nl",
  },
  stopItNow: {
    name: "Stop it Now",
    offers: "Voor wie bang is zelf over een grens te gaan bij een kind, en voor wie zich daarover zorgen maakt. Anoniem.",
    url: "https://www.stopitnow.nl",
    checkedOn,
    source: "https://www.stopitnow.nl",
  },
  sexualViolence: {
    name: "het Centrum Seksueel Geweld",
    offers: "Hulp na een aanranding of verkrachting, ook als die online begon.",
    phone: "0800 - 0188",
    url: "https://centrumseksueelgeweld.nl",
    hours: "dag en nacht",
    checkedOn,
    source: "https://centrumseksueelgeweld.nl",
  },
  safeAtHome: {
    name: "Veilig Thuis",
    offers: "Advies en meldpunt bij geweld of mishandeling, ook bij een vermoeden.",
    phone: "0800 - 2000",
    url: "https://veiligthuis.nl",
    hours: "dag en nacht",
    checkedOn,
    source: "https://veiligthuis.nl",
  },
  childLine: {
    name: "de Kindertelefoon",
    offers: "Voor kinderen en jongeren die met iemand willen praten. Een naam is niet nodig.",
    phone: "0800 - 0432",
    url: "https://www.kindertelefoon.nl",
    checkedOn,
    source: "https://www.kindertelefoon.nl",
  },
  suicidePrevention: {
    name: "113 Zelfmoordpreventie",
    offers: "Voor wie aan zelfmoord denkt, en voor wie zich zorgen maakt om een ander. Anoniem, ook via chat.",
    phone: "0800 - 0113",
    url: "https://www.113.nl",
    hours: "dag en nacht",
    checkedOn,
    source: "https://www.113.nl",
  },
  victimSupport: {
    name: "Slachtofferhulp Nederland",
    offers: "Praten en praktische hulp na een misdrijf, ook bij oplichting, bedreiging en doxing.",
    phone: "0900 - 0101",
    url: "https://www.slachtofferhulp.nl",
    checkedOn,
    source: "https://www.slachtofferhulp.nl",
  },
  fraudDesk: {
    name: "de Fraudehelpdesk",
    offers: "Advies bij phishing, nepwinkels en oplichting online.",
    phone: "088 - 786 73 72",
    url: "https://www.fraudehelpdesk.nl",
    checkedOn,
    source: "https://www.fraudehelpdesk.nl",
  },
  privacyAuthority: {
    name: "de Autoriteit Persoonsgegevens",
    offers: "Uitleg over de privacywet, en een klacht indienen over wat een organisatie met gegevens doet.",
    url: "https://www.autoriteitpersoonsgegevens.nl",
    checkedOn,
    source: "https://www.autoriteitpersoonsgegevens.nl",
  },
  youthConfidant: {
    name: "Jeugdstem",
    offers: "Vertrouwenspersonen voor kinderen, jongeren, ouders en pleegouders in de jeugdhulp.",
    phone: "088 - 555 10 00",
    url: "https://jeugdstem.nl",
    checkedOn,
    source: "https://jeugdstem.nl",
  },
  patientConfidant: {
    name: "de patiëntenvertrouwenspersoon",
    offers: "Voor wie te maken heeft met verplichte zorg in de psychiatrie (Wvggz).",
    url: "https://www.pvp.nl",
    checkedOn,
    source: "https://www.pvp.nl",
  },
  careConfidant: {
    name: "de cliëntvertrouwenspersoon Wzd",
    offers: "Voor wie te maken heeft met onvrijwillige zorg bij een verstandelijke beperking of dementie (Wzd).",
    url: "https://www.dwangindezorg.nl",
    checkedOn,
    source: "https://www.dwangindezorg.nl",
  },
} as const satisfies Record<string, HelpPoint & Sourced>;

export type HelpPointId = keyof typeof helpPoints;

/** Every help point id, in the order of the record. */
export const helpPointIds = Object.keys(helpPoints) as HelpPointId[];

/** One help point, with every optional field in view. */
export function helpPointOf(id: HelpPointId): HelpPoint & Sourced {
  return helpPoints[id];
}
