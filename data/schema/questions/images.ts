import { hasMinors, takesImages } from "../profile.ts";
import { questionGroup } from "../question.ts";

/**
 * Group B: pictures, names, recordings. Not open to choice, and therefore no option: publishing names of clients,
 * a general ban on recording sound, publishing a recording of somebody without a yes.
 */
export const imagesQuestions = questionGroup("images", {
  clientImages: {
    ask: "Mag een medewerker foto’s of film van {{ organisation.client.plural }} maken en delen?",
    why: "Een foto laat zien dat iemand zorg krijgt. Wat online staat, is bijna niet meer terug te halen.",
    options: {
      never: {
        label: "Nee",
        staff: "Maak en deel geen foto’s of film van {{ organisation.client.plural }}.",
        clients: "Begeleiders maken geen foto’s of filmpjes van {{ organisation.client.plural }}.",
        why: "Wat er niet is, kan ook niet uitlekken.",
      },
      careUseOnly: {
        label: "Alleen voor de zorg, niet om te publiceren",
        staff: "Maak alleen beeld dat nodig is voor de zorg, met toestemming. Bewaar het in het dossier en plaats het nergens.",
        clients: "Een begeleider maakt alleen een foto of filmpje voor de zorg, en alleen met een ja. Het komt niet online.",
        why: "Beeld kan helpen bij de zorg. Publiceren is daarvoor niet nodig.",
      },
      orgChannelsWithConsent: {
        label: "Op kanalen van de organisatie, met schriftelijke toestemming",
        staff: "Deel beeld van {{ organisation.client.plural }} alleen op kanalen van de organisatie, en alleen met schriftelijke toestemming.",
        clients: "Een foto komt alleen op een kanaal van de organisatie, en alleen met toestemming op papier. Terugkomen op een ja mag altijd.",
        why: "Zo kunnen we laten zien wat we doen, en beslist iedereen zelf over het eigen beeld.",
      },
    },
    default: "orgChannelsWithConsent",
  },
  imageDevice: {
    ask: "Met welk toestel maakt een medewerker foto’s of film?",
    why: "Op een eigen telefoon komt beeld al snel in een privéback-up of in andere apps terecht.",
    options: {
      orgDeviceOnly: {
        label: "Alleen met een toestel van de organisatie",
        staff: "Gebruik voor foto’s en film alleen een toestel van de organisatie.",
        clients: "Foto’s maken we met een toestel van de organisatie.",
        why: "Zo weten we waar het beeld is en wie erbij kan.",
      },
      privateThenDelete: {
        label: "Eigen toestel mag, meteen overzetten en wissen",
        staff: "Een eigen toestel mag. Zet het beeld dezelfde dag over en wis het overal: album, prullenbak en back-up.",
        clients: "Maakt een begeleider een foto met een eigen telefoon? Dan wist die de foto dezelfde dag.",
        why: "Er is niet altijd een toestel van de organisatie bij de hand.",
      },
    },
    default: "orgDeviceOnly",
    applies: takesImages,
  },
  consentModel: {
    ask: "Hoe vragen we toestemming voor beeld?",
    why: "Toestemming geldt alleen als iemand weet waarvoor, vrij kan kiezen en er even makkelijk op terug kan komen.",
    options: {
      perPurposeAndChannel: {
        label: "Per doel en kanaal, met een einddatum",
        staff: "Vraag toestemming per doel en per kanaal. Ze geldt {{ organisation.terms.consentMonths }} maanden. Vraag het daarna opnieuw.",
        clients: "We vragen toestemming voor elk doel apart. Die geldt {{ organisation.terms.consentMonths }} maanden. Nee zeggen mag altijd.",
        why: "Wie ja zegt tegen de nieuwsbrief, zegt nog geen ja tegen Instagram.",
        needs: ["terms.consentMonths"],
      },
      perOccasion: {
        label: "Per keer",
        staff: "Vraag voor elke foto of film opnieuw toestemming.",
        clients: "We vragen het elke keer opnieuw. Nee zeggen mag altijd.",
        why: "Elke keer vragen is het duidelijkst, en past bij organisaties die weinig beeld delen.",
      },
      careOnly: {
        label: "Alleen voor de zorg",
        staff: "Vraag alleen toestemming voor beeld dat nodig is voor de zorg.",
        clients: "We vragen alleen toestemming voor foto’s en filmpjes die helpen bij de zorg.",
        why: "Wie geen beeld publiceert, heeft geen andere toestemming nodig.",
      },
    },
    default: "perPurposeAndChannel",
    applies: takesImages,
  },
  consentMinors: {
    ask: "Wie geeft toestemming voor beeld van kinderen en jongeren?",
    why: "Onder de zestien beslist wie het gezag heeft. Dat zijn vaak twee ouders, of een voogd. Pleegouders hebben meestal geen gezag.",
    options: {
      allGuardiansAndChild12: {
        label: "Iedereen met gezag, en het kind zelf vanaf 12 jaar",
        staff: "Vraag toestemming aan iedereen met gezag, en vanaf 12 jaar ook aan het kind of de jongere zelf. Is er één nee, dan is het nee.",
        clients: "We vragen het aan iedereen met gezag. Wie 12 jaar of ouder is, moet zelf ook ja zeggen.",
        why: "Een kind van twaalf kan zelf iets vinden van een foto, en moet er later mee verder.",
      },
      allGuardiansHearAnyAge: {
        label: "Iedereen met gezag, en het kind wordt altijd gehoord",
        staff: "Vraag toestemming aan iedereen met gezag en vraag elk kind wat het ervan vindt, hoe jong ook. Plaats niets tegen de zin van een kind. Wie 16 of 17 is, zegt zelf ja of nee.",
        clients: "We vragen het aan iedereen met gezag. En altijd eerst aan het kind zelf.",
        why: "Ook een jong kind kan laten merken dat het iets niet wil.",
      },
      guardiansTo16ThenSelf: {
        label: "Iedereen met gezag tot 16 jaar, daarna de jongere zelf",
        staff: "Vraag tot 16 jaar toestemming aan iedereen met gezag en vraag ook wat het kind vindt. Vanaf 16 jaar beslist de jongere zelf.",
        clients: "Onder de 16 beslist wie het gezag heeft. Vanaf 16 jaar beslist de jongere zelf.",
        why: "Dit volgt de leeftijdsgrens van de privacywet.",
      },
    },
    default: "allGuardiansAndChild12",
    applies: hasMinors,
  },
  colleagueNaming: {
    ask: "Mag een medewerker collega’s noemen, taggen of laten zien?",
    why: "Ook collega’s beslissen zelf of zij met naam of foto online staan.",
    options: {
      never: {
        label: "Nee",
        staff: "Noem, tag of toon geen collega’s op social media.",
        why: "Sommige medewerkers lopen risico als bekend is waar zij werken.",
      },
      withConsent: {
        label: "Ja, als die collega ja zegt",
        staff: "Vraag een collega eerst om een ja, voor elke naam, tag of foto. Nee is nee, zonder uitleg.",
        why: "Wie erop staat, beslist.",
      },
      professionalContext: {
        label: "In een bericht over het vak mag het",
        staff: "Collega’s noemen mag als het over het vak gaat, bijvoorbeeld bij een artikel of congres. Vraag voor een foto altijd eerst.",
        why: "In het vak hoort een naam bij het werk, zoals onder een artikel.",
      },
    },
    default: "withConsent",
  },
  peerPhotos: {
    ask: "Mogen {{ organisation.client.plural }} foto’s of filmpjes maken van elkaar of van begeleiders?",
    why: "Een foto maken hoort bij het gewone leven. Maar wie erop staat, moet zich ook veilig kunnen voelen.",
    options: {
      agreedPerGroup: {
        label: "Dat spreken we af per groep of locatie",
        staff: "Maak met elke groep een afspraak over foto’s en filmpjes, en bespreek die opnieuw als de groep verandert.",
        clients: "Elke groep maakt samen een afspraak over foto’s en filmpjes.",
        why: "Een afspraak die mensen zelf maken, houden zij beter.",
      },
      onlyWithYes: {
        label: "Alleen als de ander ja zegt",
        staff: "Leg uit dat een foto of filmpje alleen mag als de ander ja zegt. Dat geldt ook voor doorsturen.",
        clients: "Vraag het eerst. Zegt de ander nee? Dan geen foto of filmpje.",
        why: "Eén eenvoudige regel, die overal geldt.",
      },
      notInSharedRooms: {
        label: "Niet in gezamenlijke ruimtes",
        staff: "In gezamenlijke ruimtes maakt niemand foto’s of filmpjes. Op een eigen kamer mag het, als iedereen op het beeld ja zegt.",
        clients: "In de huiskamer en op de gang maakt niemand foto’s of filmpjes.",
        why: "Niemand hoeft dan bang te zijn om ongevraagd op beeld te komen.",
      },
    },
    default: "agreedPerGroup",
  },
  conversationRecording: {
    ask: "Mag een {{ organisation.client.singular }} of ouder een gesprek opnemen?",
    why: "Een eigen gesprek opnemen is niet verboden. Film maken of iets plaatsen is een ander verhaal: daar is altijd een ja voor nodig.",
    options: {
      audioOkTellUs: {
        label: "Geluid mag, wel graag vooraf zeggen",
        staff: "Geluid opnemen mag. Vraag om het vooraf te zeggen en bespreek waar de opname voor is. Filmen en plaatsen mag alleen met een ja.",
        clients: "Een gesprek opnemen mag. Zeg het graag van tevoren. Filmen of online zetten mag alleen als iedereen ja zegt.",
        why: "Een gesprek terugluisteren helpt om het te begrijpen. Openheid houdt het vertrouwen goed.",
      },
      audioIfAllAgree: {
        label: "Geluid, nadat we alle deelnemers om een ja hebben gevraagd",
        staff: "Vraag bij een opname aan alle deelnemers of het goed is. Zegt iemand nee, zoek dan samen een andere manier, zoals een verslag. Een opname verbieden kan niet.",
        clients: "Wil iemand een gesprek opnemen? Dan vragen we iedereen of dat goed is. Filmen of online zetten mag alleen als iedereen ja zegt.",
        why: "Bij groeps- en gezinsgesprekken gaat het ook om de privacy van anderen.",
      },
      audioOkWeRecordToo: {
        label: "Geluid mag, en wij nemen dan ook op",
        staff: "Geluid opnemen mag. Zeg dat wij het gesprek dan ook opnemen en dat onze opname in het dossier komt.",
        clients: "Een gesprek opnemen mag. Wij nemen het dan ook op. Filmen of online zetten mag alleen als iedereen ja zegt.",
        why: "Zo hebben alle deelnemers hetzelfde hele gesprek.",
      },
    },
    default: "audioOkTellUs",
  },
  locationSharing: {
    ask: "Mag een medewerker de locatie aan hebben staan in apps?",
    why: "Een locatie verraadt waar iemand woont of verblijft. Dat kan gevaarlijk zijn.",
    options: {
      off: {
        label: "Altijd uit",
        staff: "Zet locatie delen uit tijdens het werk, in elke app en bij elke foto.",
        clients: "Begeleiders zetten hun locatie uit.",
        why: "Zo wordt een adres of route nooit per ongeluk bekend.",
      },
      agreedOnly: {
        label: "Alleen na afspraak",
        staff: "Deel een locatie alleen als dat met {{ organisation.client.article }} {{ organisation.client.singular }} is afgesproken, en stop zodra het niet meer nodig is.",
        clients: "Een locatie delen we alleen als dat samen is afgesproken.",
        why: "Soms helpt het, bijvoorbeeld om iemand op te halen.",
      },
    },
    default: "off",
  },
  partnerSharing: {
    ask: "Wat mogen pleegouders, vrijwilligers en andere partners delen over kinderen en {{ organisation.client.plural }}?",
    why: "Partners staan dichtbij en hebben een eigen leven online. Wie het gezag heeft, beslist over beeld van een kind.",
    options: {
      never: {
        label: "Geen foto’s en geen namen",
        staff: "Vraag partners om geen foto’s en namen te delen van {{ organisation.client.plural }}, ook niet in besloten groepen.",
        clients: "Pleegouders, vrijwilligers en andere partners delen geen foto’s en namen.",
        why: "Zo is voor iedereen duidelijk waar de grens ligt, en blijft een verblijfplaats geheim als dat moet.",
      },
      withGuardianConsent: {
        label: "Met toestemming van wie het gezag heeft",
        staff: "Partners delen alleen beeld met schriftelijke toestemming van wie het gezag heeft. Jongeren van 16 en ouder en volwassenen beslissen zelf.",
        clients: "Een foto delen mag alleen met toestemming. Vanaf 16 jaar is dat de eigen keuze.",
        why: "Een kind hoort erbij, ook op de foto’s van het gezin waar het woont, als wie beslist dat goedvindt.",
      },
      unrecognisableOnly: {
        label: "Alleen als niemand te herkennen is",
        staff: "Partners delen alleen beeld waarop niemand te herkennen is: geen gezicht, naam, school of huis.",
        clients: "Op foto’s van partners is niemand te herkennen.",
        why: "Een gezin kan zijn leven delen, zonder dat bekend wordt wie er woont.",
      },
    },
    default: "never",
  },
});
