import type { Dated } from "./dated.ts";

/** A place to read on. The address is also where to look whether it still exists. */
export interface Source {
  readonly name: string;
  readonly url: string;
  /** What a reader finds there, in one sentence. */
  readonly finds: string;
}

/** What the sources are grouped by, with the heading above each group. */
export const sourceGroups = {
  media: "Mediawijsheid en veilig online",
  easy: "Uitleg in gewone taal",
  images: "Privacy en beeld",
  practice: "Social media in zorg en welzijn",
  rights: "Rechten en wetten",
  professions: "Beroepen en beroepscodes",
} as const;

export type SourceGroup = keyof typeof sourceGroups;

/** In the order in which pages show them. */
export const sourceGroupIds = Object.keys(sourceGroups) as SourceGroup[];

const checkedOn = "2026-11-21";

/** Further reading, by group and then by name. Only sites with a name of their own: a deep link dies first. */
export const sources: readonly (Source & Dated & { readonly group: SourceGroup })[] = [
  { group: "media", name: "Hoezo Mediawijs", url: "https://www.hoezomediawijs.nl", checkedOn,
    finds: "Uitleg over apps, games en geld verdienen online, voor tieners." },
  { group: "media", name: "Is dat echt zo?", url: "https://www.isdatechtzo.nl", checkedOn,
    finds: "Nepnieuws en nepbeeld leren herkennen." },
  { group: "media", name: "Leuker online", url: "https://www.leukeronline.nl", checkedOn,
    finds: "Online pesten en haat: wat te doen, en waar het te melden." },
  { group: "media", name: "Netwerk Mediawijsheid", url: "https://netwerkmediawijsheid.nl", checkedOn,
    finds: "Kennis en lesmateriaal. Veel is voor scholen gemaakt, maar ook in zorg en welzijn te gebruiken." },
  { group: "media", name: "Veilig internetten", url: "https://veiliginternetten.nl", checkedOn,
    finds: "Stap voor stap: wachtwoorden, instellingen, oplichting en gehackte accounts." },

  { group: "easy", name: "LFB", url: "https://www.lfb.nu", checkedOn,
    finds: "De belangenvereniging van en voor mensen met een verstandelijke beperking, met tips over hun rechten online." },
  { group: "easy", name: "Pharos", url: "https://www.pharos.nl", checkedOn,
    finds: "Informatie maken die iedereen begrijpt, en die samen testen." },
  { group: "easy", name: "Steffie", url: "https://www.steffie.nl", checkedOn,
    finds: "Filmpjes over onder meer internet en WhatsApp, voor wie moeite heeft met lezen." },

  { group: "images", name: "Autoriteit Persoonsgegevens", url: "https://www.autoriteitpersoonsgegevens.nl", checkedOn,
    finds: "Uitleg over foto’s, toestemming, datalekken en AI." },
  { group: "images", name: "Helpwanted", url: "https://www.helpwanted.nl", checkedOn,
    finds: "Hoe beeld bij een platform weg te krijgen is, per app." },

  { group: "practice", name: "Kennisplein Gehandicaptensector", url: "https://www.kennispleingehandicaptensector.nl", checkedOn,
    finds: "Ervaringen en hulpmiddelen rond internet en mensen met een beperking." },
  { group: "practice", name: "Movisie", url: "https://www.movisie.nl", checkedOn,
    finds: "Kennis over sociaal werk, waarbij de cliënt het middelpunt is. Ook over online contact." },
  { group: "practice", name: "Nederlands Jeugdinstituut", url: "https://www.nji.nl", checkedOn,
    finds: "Opgroeien met media, voor ouders en voor wie met kinderen werkt." },
  { group: "practice", name: "Vilans", url: "https://www.vilans.nl", checkedOn,
    finds: "Techniek en AI in de langdurige zorg." },

  { group: "rights", name: "Dwang in de zorg", url: "https://www.dwangindezorg.nl", checkedOn,
    finds: "De Wzd en de Wvggz: wanneer beperken mag, en wie dan meebeslist." },
  { group: "rights", name: "Wetten.nl", url: "https://wetten.overheid.nl", checkedOn,
    finds: "De tekst van elke wet, zoals die vandaag geldt." },

  { group: "professions", name: "BPSW", url: "https://www.bpsw.nl", checkedOn,
    finds: "De beroepscode voor sociaal werkers, ook in de jeugdzorg." },
  { group: "professions", name: "KNMG", url: "https://www.knmg.nl", checkedOn,
    finds: "De gedragscode voor artsen, met aandacht voor social media." },
  { group: "professions", name: "NIP", url: "https://psynip.nl", checkedOn,
    finds: "De beroepscode voor psychologen." },
  { group: "professions", name: "SKJ", url: "https://skjeugd.nl", checkedOn,
    finds: "Het beroepsregister van jeugdprofessionals, met uitspraken van de tuchtrechter." },
  { group: "professions", name: "V&VN", url: "https://www.venvn.nl", checkedOn,
    finds: "De beroepscode van verpleegkundigen en verzorgenden." },
];
