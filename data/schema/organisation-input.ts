// Gemaakt door `npm run schema` uit de schema's in deze map. Niet met de hand veranderen: die verandering gaat verloren.

/** Alles wat een organisatie invult. */
export interface OrganisationInput {
  /** Alleen voor de verzonnen voorbeelden die bij Leidraad horen. Standaard: false. */
  example?: boolean | undefined;
  /** De naam van de organisatie, zoals op de voorkant. */
  name: string;
  /** De korte naam, zoals in een lopende zin en in het menu. */
  shortName: string;
  /** De naam zoals die bij de Kamer van Koophandel staat. */
  legalName: string;
  /** Het woord voor de mensen voor wie de organisatie werkt. */
  client: {
    /** Zoals het midden in een zin staat, zonder hoofdletter: “jongere”. */
    singular: string;
    /** Het meervoud: “jongeren”. */
    plural: string;
    /** Het lidwoord: de jongere, het kind. Standaard: de. */
    article?: "de" | "het" | undefined;
  };
  /** Zegt de tekst je of u? Per groep lezers. Tegen medewerkers zegt het handboek altijd je. */
  address?: {
    /** Partners in de zorg, zoals pleegouders en vrijwilligers. Standaard: je. */
    partners?: "je" | "u" | undefined;
    /** Cliënten en naasten. Standaard: je. */
    clients?: "je" | "u" | undefined;
  } | undefined;
  /** De soorten zorg. */
  sectors: ("jeugdhulp" | "jeugdbescherming" | "pleegzorg" | "ggz" | "gehandicaptenzorg" | "ouderenzorg" | "welzijn" | "opvang" | "thuiszorg")[];
  /** De leeftijden van de mensen voor wie de organisatie werkt. */
  clientAgeGroups: ("0-11" | "12-15" | "16-17" | "18+")[];
  /** Hoe en waar mensen zorg krijgen. */
  setting?: {
    /** Er wonen of verblijven mensen bij de organisatie. Standaard: false. */
    residentialCare?: boolean | undefined;
    /** Er is een gesloten afdeling of accommodatie. Standaard: false. */
    closedSetting?: boolean | undefined;
    /** De organisatie biedt pleegzorg of gezinshuizen. Standaard: false. */
    fosterCare?: boolean | undefined;
    /** Soms moet geheim blijven waar iemand verblijft. Standaard: false. */
    secretPlacements?: boolean | undefined;
  } | undefined;
  /** De wetten die voor de zorg gelden. */
  legalRegimes: ("wgbo" | "jeugdwet" | "jeugdwet-gesloten" | "wzd" | "wvggz" | "wmo" | "wlz")[];
  /** De beroepscodes van medewerkers. */
  professionalCodes?: ProfessionalCode[] | undefined;
  /** De raden die meebeslissen. */
  councils?: {
    /** De ondernemingsraad; laat weg als die er niet is. */
    works?: Council;
    /** De cliëntenraad; laat weg als die er niet is. */
    client?: Council;
  } | undefined;
  /** Bij wie mensen terechtkunnen. */
  contacts: {
    /** Wie gaat over berichten namens de organisatie, pers en huisstijl. */
    communications: Contact;
    /** De functionaris gegevensbescherming of een andere contactpersoon voor privacy. */
    privacyOfficer: Contact;
    /** Waar medewerkers een fout, datalek of incident melden. */
    incidentDesk: Contact;
    /** Hoe medewerkers hun leidinggevende noemen: “je teamleider”. Standaard: “de leidinggevende”. */
    manager?: Contact | undefined;
    /** De vertrouwenspersoon voor medewerkers. */
    confidentialAdviser: Contact;
    /** De regeling of het meldpunt voor misstanden (klokkenluiders). */
    whistleblowing: Contact;
    /** De vertrouwenspersoon voor cliënten en naasten, zoals Jeugdstem, CVP of PVP. */
    clientConfidant: Contact;
    /** Wie cliënten en naasten bellen als het dringend is en niemand bereikbaar is. */
    emergency: Contact;
  };
  /** De tijden waarop medewerkers berichten lezen. */
  availabilityHours?: string;
  /** Voorbeeld van een naam in een werkprofiel: “Sam van Vlinderhof”. */
  profileNameExample?: string;
  /** De kanalen van de organisatie. */
  officialChannels?: Channel[] | undefined;
  /** Apps waarmee medewerkers met cliënten mogen appen. */
  approvedApps?: App[] | undefined;
  /** AI-hulpmiddelen die medewerkers mogen gebruiken. */
  approvedAiTools?: AiTool[] | undefined;
  /** Andere regels en stukken waar de richtlijn bij hoort. */
  relatedDocuments?: RelatedDocument[] | undefined;
  /** Welke platforms in het handboek staan: zonder wat jullie weghalen, met wat jullie toevoegen. */
  platforms?: {
    /** Platforms die jullie niet gebruiken: hun pagina verdwijnt, en van een link ernaartoe blijven de woorden staan. */
    dropped?: PlatformId[] | undefined;
    /** Platforms die jullie gebruiken en die Leidraad niet kent. */
    added?: OwnPlatform[] | undefined;
  } | undefined;
  /** Per platform: mag het, met wie en op welk toestel. Een platform dat hier niet staat, krijgt geen regel. */
  platformPolicy?: Partial<Record<PlatformId, PlatformRule>> | undefined;
  /** Eigen begrippen met hun betekenis: { intervisie: "Met collega’s leren van elkaars werk." }. Een begrip van het handboek krijgt zo jullie betekenis. */
  glossary?: Record<string, string> | undefined;
  /** Hulp en meldpunten in jullie regio, naast de landelijke. */
  helpPoints?: OwnHelpPoint[] | undefined;
  /** Waar medewerkers laten weten dat ze een pagina lazen: het adres van jullie formulier of leeromgeving, of een mailadres. In een webadres mag {page}, {title} of {version} staan; die vult Leidraad in. Laat weg als het niet hoeft. */
  readConfirmation?: string;
  /** Mailadres voor wie een fout ziet op een pagina; het staat op elke pagina, ook die voor cliënten en partners. Weggelaten: dat van communicatie. */
  feedback?: string;
  /** Meegeleverde pagina’s die er bij jullie niet zijn, met hun adres: ["/platforms/tiktok/"]. Van een link ernaartoe blijven de woorden staan. */
  leaveOut?: string[] | undefined;
  /** Termijnen. */
  terms?: {
    /** Aantal maanden na de zorg zonder privécontact op social media. */
    coolingOffMonths?: number;
    /** Aantal maanden dat toestemming voor beeld geldt. */
    consentMonths?: number;
  } | undefined;
  /** Het uiterlijk. */
  brand: {
    /** De huiskleur, als # met zes tekens. Leidraad zoekt zelf tinten die goed leesbaar zijn. */
    color: string;
    /** Een tweede kleur, voor kleine accenten. */
    accent?: string;
    /** Bestandsnaam van het logo in deze map: een svg- of png-bestand. */
    logo?: string;
    /** Het lettertype van de site en de pdf’s. Standaard: atkinson-hyperlegible-next. */
    typeface?: "atkinson-hyperlegible-next" | "source-sans-3" | "open-sans" | undefined;
  };
  /** De versie van de richtlijn. */
  edition: {
    /** Versie, tussen aanhalingstekens: "1.0". */
    version: string;
    /** Datum van deze versie: "2026-11-21". */
    date: string;
    /** Wanneer de richtlijn opnieuw bekeken wordt, uiterlijk. */
    nextReview: string;
    /** Hoe het met deze versie staat. Standaard: vastgesteld. */
    status?: "concept" | "vastgesteld" | "herziening" | undefined;
    /** Wie de richtlijn heeft vastgesteld: “de raad van bestuur”. */
    approvedBy: string;
    /** Wie de richtlijn bijhoudt: “de afdeling Communicatie”. */
    owner: string;
    /** Wat er per versie veranderde, de nieuwste bovenaan. */
    history?: Change[] | undefined;
  };
  /** De verklaring over toegankelijkheid: wat onderzoek liet zien, wat nog niet werkt, en waar mensen dat melden. Weggelaten staat er dat niemand het onderzocht. */
  accessibility?: Accessibility;
  /** Waar de site komt te staan. */
  publication?: {
    /** Adres waar de site komt te staan; begint met https://. Staat op elke afdruk, met een QR-code om na te kijken of die nog geldig is. */
    url?: string;
    /** Adres van de uitgave voor buiten (--edition extern), als die er ook is; begint met https://. */
    externalUrl?: string;
    /** Adressen waar de site in een venster mag staan, zoals het intranet: ["https://organisatie.sharepoint.com"]. Zonder lijst mag dat alleen op het eigen adres. */
    embeddedBy?: string[];
    /** Hetzelfde voor de uitgave voor buiten (--edition extern). */
    externalEmbeddedBy?: string[];
    /** intern: zoekmachines nemen de site niet op. openbaar: dat mag wel. Dit is geen slot op de deur. Standaard: intern. */
    indexing?: "intern" | "openbaar" | undefined;
  } | undefined;
  /** De antwoorden op de beleidsvragen. Wat hier niet staat, krijgt de standaard. */
  answers?: {
    /**
     * Mag een medewerker cliënten toevoegen als vriend, volger of connectie?
     *
     * Wie elkaar toevoegt, ziet elkaars leven. Dat raakt de privacy van allebei en kan de zorgrelatie veranderen.
     *
     * - never: Nee, nooit
     * - professionalAccountOnly: Alleen via een werkaccount (standaard)
     * - withAgreements: Via een werkaccount, na afspraak in het plan
     */
    clientConnections?: AnswerInput<"never" | "professionalAccountOnly" | "withAgreements"> | undefined;
    /**
     * Geldt dat ook als de zorg is gestopt, en voor familie en vrienden van cliënten?
     *
     * Iemand kan terugkomen in zorg, en ook van naasten is vaak te zien met wie zij te maken hebben.
     *
     * - sameAsClients: Ja, dezelfde regel (standaard)
     * - coolingOff: Pas na een aantal maanden
     * - ownJudgement: Eigen afweging, overleg bij twijfel
     */
    formerClientConnections?: AnswerInput<"sameAsClients" | "coolingOff" | "ownJudgement"> | undefined;
    /**
     * Hoe komt een werkaccount tot stand?
     *
     * Een werkaccount houdt werk en privé uit elkaar. Dan moet wel duidelijk zijn van wie het is en wat ermee gebeurt als iemand vertrekt.
     *
     * - none: Geen persoonlijke werkaccounts
     * - orgManaged: De organisatie maakt en beheert ze (standaard)
     * - selfAfterApproval: De medewerker maakt het zelf, na akkoord
     */
    professionalAccounts?: AnswerInput<"none" | "orgManaged" | "selfAfterApproval"> | undefined;
    /**
     * Mag een medewerker openbaar reageren op berichten van cliënten: liken, reageren, taggen?
     *
     * Een like is voor anderen te zien. Daaruit kan blijken dat iemand zorg krijgt, en dat is een bijzonder persoonsgegeven.
     *
     * - never: Nee (standaard)
     * - orgAccountOnly: Alleen met een account van de organisatie
     * - neutralOnly: Neutraal mag, nooit over zorg
     */
    publicInteraction?: AnswerInput<"never" | "orgAccountOnly" | "neutralOnly"> | undefined;
    /**
     * Mag een medewerker online kijken of zoeken naar een cliënt?
     *
     * Een open profiel is geen uitnodiging aan een hulpverlener. Stiekem kijken schaadt het vertrouwen en mag meestal niet.
     *
     * - never: Nee
     * - togetherOnly: Alleen samen
     * - agreedInPlan: Alleen na afspraak, als onderdeel van het plan (standaard)
     */
    profileViewing?: AnswerInput<"never" | "togetherOnly" | "agreedInPlan"> | undefined;
    /**
     * Mag een medewerker appen met cliënten?
     *
     * Appen is snel en vertrouwd. Maar een gewone app is geen dossier en geen beveiligde zorg-app.
     *
     * - none: Nee
     * - approvedAppOnly: Alleen met een goedgekeurde app
     * - practicalOnly: Ja, alleen over praktische zaken (standaard)
     * - practicalPlusApproved: Praktisch via WhatsApp, inhoud via een goedgekeurde app
     */
    messagingWithClients?: AnswerInput<"none" | "approvedAppOnly" | "practicalOnly" | "practicalPlusApproved"> | undefined;
    /**
     * Met welk toestel appt een medewerker?
     *
     * Op een telefoon staan namen, nummers en berichten. Raakt die kwijt, dan moet de organisatie iets kunnen doen.
     *
     * - workPhoneOnly: Alleen met de werktelefoon (standaard)
     * - workAccountOnPrivatePhone: Met een werkaccount op de eigen telefoon
     * - privatePhoneAllowed: De eigen telefoon mag
     */
    messagingDevice?: AnswerInput<"workPhoneOnly" | "workAccountOnPrivatePhone" | "privatePhoneAllowed"> | undefined;
    /**
     * Zet een medewerker leesbevestigingen aan of uit (de blauwe vinkjes)?
     *
     * Wie ziet dat een bericht gelezen is, denkt vaak dat het ook is opgepakt.
     *
     * - off: Uit (standaard)
     * - on: Aan, met uitleg
     * - ownChoice: Eigen keuze
     */
    readReceipts?: AnswerInput<"off" | "on" | "ownChoice"> | undefined;
    /**
     * Wanneer zijn medewerkers bereikbaar via social media of een app?
     *
     * Zonder afspraak ontstaat de verwachting dat er dag en nacht iemand meeleest. Dat is onveilig en niet vol te houden.
     *
     * - ownWorkingHours: Op de eigen werkdagen en werktijden (standaard)
     * - officeHours: Op de kantoortijden van de organisatie
     * - teamRoster: Het team, volgens rooster
     */
    availability?: AnswerInput<"ownWorkingHours" | "officeHours" | "teamRoster"> | undefined;
    /**
     * Wat doet een medewerker als een gesprek in de app over de inhoud van de zorg gaat?
     *
     * In korte berichten gaat veel verloren, en wat erin staat is snel een gevoelig gegeven.
     *
     * - call: Bellen (standaard)
     * - approvedApp: Verdergaan in een goedgekeurde app
     * - appointment: Een afspraak maken
     */
    substantiveTalk?: AnswerInput<"call" | "approvedApp" | "appointment"> | undefined;
    /**
     * Mogen er groepsapps met cliënten of hun familie zijn?
     *
     * In een groep ziet iedereen elkaars nummer en berichten. Zo wordt bekend wie er zorg krijgt.
     *
     * - none: Nee (standaard)
     * - clientIsAdmin: Ja, als een cliënt of familielid beheerder is
     * - approvedApp: Ja, in een goedgekeurde app
     * - withRules: Ja, met vaste regels
     */
    groupChats?: AnswerInput<"none" | "clientIsAdmin" | "approvedApp" | "withRules"> | undefined;
    /**
     * Legt een medewerker contact via een app of social media vast in het dossier?
     *
     * Berichten kunnen later van belang zijn, ook bij een klacht. In een telefoon vindt niemand ze terug.
     *
     * - none: Niet standaard
     * - summaryWhenRelevant: Een kort verslag als het ertoe doet (standaard)
     * - always: Altijd
     */
    messageRecordKeeping?: AnswerInput<"none" | "summaryWhenRelevant" | "always"> | undefined;
    /**
     * Mag een medewerker foto’s of film van cliënten maken en delen?
     *
     * Een foto laat zien dat iemand zorg krijgt. Wat online staat, is bijna niet meer terug te halen.
     *
     * - never: Nee
     * - careUseOnly: Alleen voor de zorg, niet om te publiceren
     * - orgChannelsWithConsent: Op kanalen van de organisatie, met schriftelijke toestemming (standaard)
     */
    clientImages?: AnswerInput<"never" | "careUseOnly" | "orgChannelsWithConsent"> | undefined;
    /**
     * Met welk toestel maakt een medewerker foto’s of film?
     *
     * Op een eigen telefoon komt beeld al snel in een privéback-up of in andere apps terecht.
     *
     * - orgDeviceOnly: Alleen met een toestel van de organisatie (standaard)
     * - privateThenDelete: Eigen toestel mag, meteen overzetten en wissen
     */
    imageDevice?: AnswerInput<"orgDeviceOnly" | "privateThenDelete"> | undefined;
    /**
     * Hoe vragen we toestemming voor beeld?
     *
     * Toestemming geldt alleen als iemand weet waarvoor, vrij kan kiezen en er even makkelijk op terug kan komen.
     *
     * - perPurposeAndChannel: Per doel en kanaal, met een einddatum (standaard)
     * - perOccasion: Per keer
     * - careOnly: Alleen voor de zorg
     */
    consentModel?: AnswerInput<"perPurposeAndChannel" | "perOccasion" | "careOnly"> | undefined;
    /**
     * Wie geeft toestemming voor beeld van kinderen en jongeren?
     *
     * Onder de zestien beslist wie het gezag heeft. Dat zijn vaak twee ouders, of een voogd. Pleegouders hebben meestal geen gezag.
     *
     * - allGuardiansAndChild12: Iedereen met gezag, en het kind zelf vanaf 12 jaar (standaard)
     * - allGuardiansHearAnyAge: Iedereen met gezag, en het kind wordt altijd gehoord
     * - guardiansTo16ThenSelf: Iedereen met gezag tot 16 jaar, daarna de jongere zelf
     */
    consentMinors?: AnswerInput<"allGuardiansAndChild12" | "allGuardiansHearAnyAge" | "guardiansTo16ThenSelf"> | undefined;
    /**
     * Mag een medewerker collega’s noemen, taggen of laten zien?
     *
     * Ook collega’s beslissen zelf of zij met naam of foto online staan.
     *
     * - never: Nee
     * - withConsent: Ja, als die collega ja zegt (standaard)
     * - professionalContext: In een bericht over het vak mag het
     */
    colleagueNaming?: AnswerInput<"never" | "withConsent" | "professionalContext"> | undefined;
    /**
     * Mogen cliënten foto’s of filmpjes maken van elkaar of van begeleiders?
     *
     * Een foto maken hoort bij het gewone leven. Maar wie erop staat, moet zich ook veilig kunnen voelen.
     *
     * - agreedPerGroup: Dat spreken we af per groep of locatie (standaard)
     * - onlyWithYes: Alleen als de ander ja zegt
     * - notInSharedRooms: Niet in gezamenlijke ruimtes
     */
    peerPhotos?: AnswerInput<"agreedPerGroup" | "onlyWithYes" | "notInSharedRooms"> | undefined;
    /**
     * Mag een cliënt of ouder een gesprek opnemen?
     *
     * Een eigen gesprek opnemen is niet verboden. Film maken of iets plaatsen is een ander verhaal: daar is altijd een ja voor nodig.
     *
     * - audioOkTellUs: Geluid mag, wel graag vooraf zeggen (standaard)
     * - audioIfAllAgree: Geluid, nadat we alle deelnemers om een ja hebben gevraagd
     * - audioOkWeRecordToo: Geluid mag, en wij nemen dan ook op
     */
    conversationRecording?: AnswerInput<"audioOkTellUs" | "audioIfAllAgree" | "audioOkWeRecordToo"> | undefined;
    /**
     * Mag een medewerker de locatie aan hebben staan in apps?
     *
     * Een locatie verraadt waar iemand woont of verblijft. Dat kan gevaarlijk zijn.
     *
     * - off: Altijd uit (standaard)
     * - agreedOnly: Alleen na afspraak
     */
    locationSharing?: AnswerInput<"off" | "agreedOnly"> | undefined;
    /**
     * Wat mogen pleegouders, vrijwilligers en andere partners delen over kinderen en cliënten?
     *
     * Partners staan dichtbij en hebben een eigen leven online. Wie het gezag heeft, beslist over beeld van een kind.
     *
     * - never: Geen foto’s en geen namen (standaard)
     * - withGuardianConsent: Met toestemming van wie het gezag heeft
     * - unrecognisableOnly: Alleen als niemand te herkennen is
     */
    partnerSharing?: AnswerInput<"never" | "withGuardianConsent" | "unrecognisableOnly"> | undefined;
    /**
     * Mag een medewerker social media privé gebruiken onder werktijd?
     *
     * Aandacht is een groot deel van ons werk. Tijdens contact met een cliënt blijft privégebruik altijd achterwege.
     *
     * - inBalance: Mag, als het in balans is (standaard)
     * - breaksOnly: Alleen in pauzes
     * - none: Nee
     */
    privateUseAtWork?: AnswerInput<"inBalance" | "breaksOnly" | "none"> | undefined;
    /**
     * Mag een medewerker op een privéprofiel zeggen waar die werkt?
     *
     * Wie de werkgever noemt, wordt al snel gezien als de stem van de organisatie. Soms speelt ook veiligheid mee.
     *
     * - yesWithDisclaimer: Ja, met een disclaimer bij berichten over het vak (standaard)
     * - yes: Ja
     * - ratherNot: Liever niet, vanwege de veiligheid
     */
    employerInProfile?: AnswerInput<"yesWithDisclaimer" | "yes" | "ratherNot"> | undefined;
    /**
     * Moedigen we medewerkers aan om over het werk te delen?
     *
     * Medewerkers vertellen het beste verhaal. Niet iedereen wil of kan dat, en dat moet ook goed zijn.
     *
     * - encouraged: Ja, delen en liken graag
     * - allowed: Het mag (standaard)
     * - restrained: Terughoudend
     */
    ambassadorship?: AnswerInput<"encouraged" | "allowed" | "restrained"> | undefined;
    /**
     * Wie reageert op kritiek op de organisatie?
     *
     * Een snelle reactie kan een gesprek laten ontsporen. Geen reactie kan ook verkeerd vallen.
     *
     * - communicationsOnly: Alleen de afdeling communicatie (standaard)
     * - managerFirst: Eerst overleg met de leidinggevende
     * - factualAllowed: Feitelijk reageren mag
     */
    criticismResponse?: AnswerInput<"communicationsOnly" | "managerFirst" | "factualAllowed"> | undefined;
    /**
     * Wie plaatst berichten en brengt nieuws namens de organisatie?
     *
     * Wat namens de organisatie verschijnt, moet kloppen en mag niemands privacy raken.
     *
     * - communicationsOnly: De afdeling communicatie, nieuws gaat eerst daarheen (standaard)
     * - trainedStaff: Ook medewerkers die daarvoor zijn opgeleid
     * - locations: Locaties en teams zelf, communicatie weet ervan
     */
    speakingForOrganisation?: AnswerInput<"communicationsOnly" | "trainedStaff" | "locations"> | undefined;
    /**
     * Mogen stagiairs en vrijwilligers accounts van de organisatie beheren?
     *
     * Wie vertrekt, neemt zonder afspraak het wachtwoord mee. Elk account heeft daarom twee vaste eigenaren.
     *
     * - helpNotOwn: Meehelpen mag, beheren niet (standaard)
     * - withSupervisor: Ja, onder begeleiding
     * - no: Nee
     */
    internsAndAccounts?: AnswerInput<"helpNotOwn" | "withSupervisor" | "no"> | undefined;
    /**
     * Wat is in alle werkprofielen hetzelfde?
     *
     * Aan een herkenbaar profiel ziet een cliënt dat het echt een medewerker is.
     *
     * - namePattern: De naam volgens een vast patroon (standaard)
     * - portrait: Een duidelijke portretfoto (standaard)
     * - background: De achtergrond van de organisatie
     * - logo: Het logo van de organisatie
     */
    profileUniformity?: AnswerInput<("namePattern" | "portrait" | "background" | "logo")[]> | undefined;
    /**
     * Mag een medewerker AI-hulpmiddelen gebruiken?
     *
     * Wat iemand in een gratis AI-dienst typt, gaat naar een bedrijf buiten de organisatie. Gegevens van mensen horen daar nooit.
     *
     * - none: Nee
     * - approvedNoPersonalData: Alleen goedgekeurde hulpmiddelen, nooit met gegevens van mensen (standaard)
     * - approvedWithContract: Alleen goedgekeurde hulpmiddelen, ook met gegevens, volgens vaste afspraken
     */
    aiTools?: AnswerInput<"none" | "approvedNoPersonalData" | "approvedWithContract"> | undefined;
    /**
     * Mag een medewerker beeld of tekst plaatsen die met AI is gemaakt?
     *
     * Lezers moeten kunnen vertrouwen op wat een zorgorganisatie laat zien.
     *
     * - none: Nee
     * - labelled: Ja, met vermelding, en nooit van echte mensen (standaard)
     * - textOnly: Alleen tekst, na eigen controle
     */
    aiMedia?: AnswerInput<"none" | "labelled" | "textOnly"> | undefined;
    /**
     * Hoe snel meldt een medewerker een fout of een nare post?
     *
     * Hoe eerder we het weten, hoe meer er nog te herstellen is. Een datalek meldt iedereen altijd meteen.
     *
     * - immediately: Meteen (standaard)
     * - sameDay: Dezelfde werkdag
     */
    incidentReporting?: AnswerInput<"immediately" | "sameDay"> | undefined;
    /**
     * Bij wie meldt een medewerker dat?
     *
     * Als er iets misgaat, moet niemand hoeven zoeken.
     *
     * - manager: Bij de leidinggevende
     * - incidentDesk: Bij het meldpunt (standaard)
     * - privacyContact: Bij de contactpersoon voor privacy
     */
    incidentRoute?: AnswerInput<"manager" | "incidentDesk" | "privacyContact"> | undefined;
    /**
     * Wat doet de organisatie als een medewerker online wordt bedreigd, of als privégegevens worden verspreid?
     *
     * Bedreiging en het verspreiden van privégegevens om iemand bang te maken (doxing) zijn strafbaar. Niemand hoeft dat alleen op te lossen.
     *
     * - orgReports: De organisatie doet aangifte of helpt daarbij (standaard)
     * - staffDecides: De medewerker beslist, de organisatie steunt
     */
    onlineAggression?: AnswerInput<"orgReports" | "staffDecides"> | undefined;
    /**
     * Wat gebeurt er als een medewerker zich niet aan de richtlijn houdt?
     *
     * Wie bang is voor straf, meldt een fout niet. Wie nooit iets hoort, neemt de regels niet serieus.
     *
     * - conversationFirst: Eerst een gesprek (standaard)
     * - codeOfConduct: Volgens de gedragscode, een maatregel kan
     */
    consequences?: AnswerInput<"conversationFirst" | "codeOfConduct"> | undefined;
    /**
     * Kijkt de organisatie naar profielen van medewerkers?
     *
     * Een open profiel is geen vrijbrief om te kijken. Medewerkers moeten weten wat de organisatie doet.
     *
     * - never: Nee (standaard)
     * - onSignal: Alleen bij een concreet signaal
     * - orgNameOnly: We volgen alleen berichten over de organisatie
     */
    staffMonitoring?: AnswerInput<"never" | "onSignal" | "orgNameOnly"> | undefined;
    /**
     * Hoe maken we regels over social media voor cliënten?
     *
     * Samenleven vraagt om afspraken. Een huisregel mag geen verkapte beperking zijn van iemands vrijheid.
     *
     * - together: Samen, per groep (standaard)
     * - houseRules: In de huisregels
     * - individual: Alleen persoonlijke afspraken
     */
    clientRules?: AnswerInput<"together" | "houseRules" | "individual"> | undefined;
    /**
     * Kan het gebruik van een telefoon of social media worden beperkt?
     *
     * Contact met anderen is een recht. Beperken tegen iemands wil mag alleen als de wet het toestaat, via de procedure van die wet.
     *
     * - voluntaryOnly: Alleen in overleg (standaard)
     * - legalProcedure: In overleg, en anders alleen volgens de wet
     */
    clientRestrictions?: AnswerInput<"voluntaryOnly" | "legalProcedure"> | undefined;
    /**
     * Mag een medewerker in een account of toestel van een cliënt kijken?
     *
     * Een telefoon is iemands privéleven. Zonder ja erin kijken is een grote inbreuk.
     *
     * - never: Nee
     * - togetherWithConsent: Samen, als de cliënt ja zegt (standaard)
     * - representativeToo: Met een ja van de cliënt of de vertegenwoordiger
     */
    clientAccountAccess?: AnswerInput<"never" | "togetherWithConsent" | "representativeToo"> | undefined;
    /**
     * Wanneer bespreken we veilig online zijn?
     *
     * Grooming, sexting, afpersing en pesten komen overal voor. Wie er al eens over sprak, vraagt eerder om hulp.
     *
     * - atIntake: Bij de start
     * - intakeAndReview: Bij de start en bij elke evaluatie (standaard)
     * - onSignal: Als er aanleiding is
     */
    safetyConversation?: AnswerInput<"atIntake" | "intakeAndReview" | "onSignal"> | undefined;
    /**
     * Welke leeftijden houden we aan voor chatten en social media?
     *
     * Ouders, pleegouders en begeleiders willen weten wat verstandig is. Het landelijke advies is strenger dan de platforms zelf.
     *
     * - nationalGuidance: Het landelijke advies: chatten vanaf 13, social media vanaf 15 jaar (standaard)
     * - platformTerms: De voorwaarden van het platform
     * - perChild: Per kind afwegen
     */
    ageAdvice?: AnswerInput<"nationalGuidance" | "platformTerms" | "perChild"> | undefined;
  } | undefined;
}

interface ProfessionalCode {
  /** Naam van de code. */
  name: string;
  /** Adres; begint met https://. */
  url?: string;
}

interface Council {
  /** Naam van de raad. */
  name: string;
  /** Datum waarop de raad met deze richtlijn heeft ingestemd. */
  consentDate?: string;
}

interface Contact {
  /** Zoals de naam midden in een zin staat: “de afdeling Communicatie”. */
  name: string;
  /** Telefoonnummer, tussen aanhalingstekens: "085 - 0000 101". */
  phone?: string;
  /** Mailadres; kies liever een adres van een afdeling dan van een persoon. */
  email?: string;
  /** Wanneer bereikbaar: “op werkdagen van 9.00 tot 17.00 uur”. */
  hours?: string;
  /** Webpagina met meer informatie; begint met https://. */
  url?: string;
  /** public: ook te zien voor cliënten, naasten en partners. internal: alleen voor medewerkers. Standaard: internal. */
  visibility?: "public" | "internal" | undefined;
}

type PlatformId = "whatsapp" | "signal" | "telegram" | "teams" | "facebook" | "messenger" | "instagram" | "threads" | "x" | "bluesky" | "mastodon" | "linkedin" | "youtube" | "tiktok" | "snapchat" | "bereal" | "discord" | "roblox" | "twitch" | "pinterest" | "reddit" | "googleplus" | "hyves" | "ai-assistants";

interface Channel {
  /** Het platform. */
  platform: PlatformId;
  /** Naam van het kanaal, zoals lezers die zien. */
  name: string;
  /** Adres van het kanaal; begint met https://. */
  url: string;
  /** Wie het beheren: ten minste twee namen van functies of afdelingen. */
  owners?: string[] | undefined;
}

interface App {
  /** Naam van de app. */
  name: string;
  /** Waarvoor die gebruikt wordt. */
  purpose: string;
}

interface AiTool {
  /** Naam van het hulpmiddel. */
  name: string;
  /** Datum van de verwerkersovereenkomst. */
  contractDate?: string;
  /** Datum van het onderzoek naar de privacyrisico’s (DPIA). */
  dpiaDate?: string;
}

interface RelatedDocument {
  /** Titel van het document. */
  title: string;
  /** Waar mensen het vinden: “op intranet, onder Personeel”. */
  where: string;
  /** Adres; begint met https://. */
  url?: string;
}

interface PlatformRule {
  /** Contact met cliënten. no: nee. practical: alleen praktische zaken. agreed: na afspraak in het plan. */
  withClients: "no" | "practical" | "agreed";
  /** Gebruik voor het werk. encouraged: graag. allowed: mag. no: nee. */
  staffWork: "encouraged" | "allowed" | "no";
  /** Op een telefoon of computer van het werk. ok: mag. banned: mag niet. Standaard: ok. */
  workDevice?: "ok" | "banned" | undefined;
  /** Een zin ter toelichting. */
  note?: string;
}

interface OwnPlatform {
  /** Korte naam voor in pagina’s, met kleine letters: “pleegwijzer”. */
  id: string;
  /** De naam, zoals lezers die kennen. */
  name: string;
  /** Wat voor platform het is, in een paar woorden: “berichten”. */
  kind: string;
  /** Vanaf welke leeftijd je erop mag, volgens het platform zelf. */
  minimumAge?: number;
  /** Wat lezers verder moeten weten, elk in één zin. */
  facts?: string[] | undefined;
  /** Wanneer iemand dit voor het laatst heeft nagekeken: "2026-11-21". */
  checkedOn?: string;
  /** Wat jullie over dit platform afspreken, zoals bij platformPolicy. */
  policy?: PlatformRule;
}

interface OwnHelpPoint {
  /** Zoals de naam midden in een zin staat: “het wijkteam”. */
  name: string;
  /** Voor wie of waarvoor, in één zin. */
  offers: string;
  /** Telefoonnummer, tussen aanhalingstekens. */
  phone?: string;
  /** Adres van de site; begint met https://. */
  url?: string;
  /** Wanneer bereikbaar; alleen als dat zeker is. */
  hours?: string;
}

interface Change {
  /** Versie, tussen aanhalingstekens: "1.0". */
  version: string;
  /** Datum van die versie: "2026-11-21". */
  date: string;
  /** Wat er veranderde, in een zin of twee. */
  changes: string;
  /** Voor wie dat van belang is; leeg is voor iedereen. */
  audience?: ("staff" | "managers" | "partners" | "clients")[] | undefined;
}

interface KnownLimit {
  /** Wat niet goed werkt, en voor wie. */
  what: string;
  /** Waarom dat nu nog zo is. */
  why?: string;
  /** Wat jullie eraan doen, of hoe mensen er nu uit komen. */
  measure?: string;
  /** Wanneer het klaar is: "2027-03-01". */
  by?: string;
}

interface Accessibility {
  /** full: voldoet helemaal aan WCAG 2.2 AA. partial: voldoet voor een deel. firstSteps: eerste stappen gezet. no: voldoet niet. notEvaluated: nog niet onderzocht. Standaard: notEvaluated. */
  status?: "full" | "partial" | "firstSteps" | "no" | "notEvaluated" | undefined;
  /** Wanneer de site is onderzocht: "2026-11-21". */
  evaluatedOn?: string;
  /** Wie de site onderzocht: “een onafhankelijk bureau”. */
  evaluatedBy?: string;
  /** Hoe er is onderzocht, in een zin: “Steekproef van twaalf pagina’s, met twee mensen die een schermlezer gebruiken.” */
  method?: string;
  /** Wat nog niet goed werkt, en voor wie. */
  knownLimits?: KnownLimit[] | undefined;
  /** Bij welk contact mensen een probleem melden: “communications”. Standaard: communications. */
  contact?: "communications" | "privacyOfficer" | "incidentDesk" | "manager" | "confidentialAdviser" | "whistleblowing" | "clientConfidant" | "emergency" | undefined;
  /** Binnen welke tijd wie iets meldt antwoord krijgt: “vijf werkdagen”. */
  replyWithin?: string;
  /** Of jullie een overheidsinstelling zijn, of een instelling van publiek recht. Die moeten een verklaring in het register van de overheid zetten; een zorgstichting is dat meestal niet. Standaard: false. */
  publicBody?: boolean | undefined;
  /** Adres van jullie verklaring in dat register; begint met https://. */
  register?: string;
  /** Wie deze verklaring vaststelde: “de raad van bestuur”. */
  signedBy?: string;
  /** Wanneer: "2026-11-21". */
  signedOn?: string;
}

/** Een antwoord alleen, of met de reden erbij en wie het wanneer besloot. */
type AnswerInput<Answer> =
  | Answer
  | {
      /** Het antwoord. */
      answer: Answer;
      /** Waarom jullie dit kiezen; komt in het register van keuzes. */
      reason?: string;
      /** Wie het besloot: “de raad van bestuur”. */
      decidedBy?: string;
      /** Wanneer: "2026-10-01". */
      decidedOn?: string;
    };
