import { usesWorkAccounts } from "../profile.ts";
import { questionGroup } from "../question.ts";

/**
 * Group C: what staff do in their own name. Not open to choice: private use during contact with a client, an opinion
 * (free, within the limits of the law) and reporting an abuse (a rule that would limit it is void).
 */
export const ownUseQuestions = questionGroup("ownUse", {
  privateUseAtWork: {
    ask: "Mag een medewerker social media privé gebruiken onder werktijd?",
    why: "Aandacht is een groot deel van ons werk. Tijdens contact met een {{ organisation.client.singular }} blijft privégebruik altijd achterwege.",
    options: {
      inBalance: {
        label: "Mag, als het in balans is",
        staff: "Privégebruik mag, als het werk er niet onder lijdt. Nooit tijdens contact met {{ organisation.client.plural }}.",
        why: "We vertrouwen op het oordeel van medewerkers.",
      },
      breaksOnly: {
        label: "Alleen in pauzes",
        staff: "Gebruik social media privé alleen in pauzes.",
        why: "Een vaste grens is voor iedereen gelijk.",
      },
      none: {
        label: "Nee",
        staff: "Gebruik social media niet privé onder werktijd. Voor een dringend bericht van thuis is er ruimte.",
        why: "In ons werk moet de aandacht steeds bij de mensen zijn.",
      },
    },
    default: "inBalance",
  },
  employerInProfile: {
    ask: "Mag een medewerker op een privéprofiel zeggen waar die werkt?",
    why: "Wie de werkgever noemt, wordt al snel gezien als de stem van de organisatie. Soms speelt ook veiligheid mee.",
    options: {
      yesWithDisclaimer: {
        label: "Ja, met een disclaimer bij berichten over het vak",
        staff: "{{ organisation.shortName }} noemen mag. Zet bij berichten over het vak dat het een eigen mening is.",
        why: "Zo ziet de lezer wie er spreekt.",
      },
      yes: {
        label: "Ja",
        staff: "{{ organisation.shortName }} noemen in een privéprofiel mag.",
        why: "We zijn trots op onze medewerkers, en lezers kunnen een mening zelf plaatsen.",
      },
      ratherNot: {
        label: "Liever niet, vanwege de veiligheid",
        staff: "Noem {{ organisation.shortName }} liever niet in een privéprofiel. Dat beschermt tegen bedreiging en ongewenst contact.",
        why: "Medewerkers hebben te maken met mensen die boos of wanhopig kunnen zijn.",
      },
    },
    default: "yesWithDisclaimer",
  },
  ambassadorship: {
    ask: "Moedigen we medewerkers aan om over het werk te delen?",
    why: "Medewerkers vertellen het beste verhaal. Niet iedereen wil of kan dat, en dat moet ook goed zijn.",
    options: {
      encouraged: {
        label: "Ja, delen en liken graag",
        staff: "Deel en like gerust berichten van {{ organisation.shortName }}, en vertel over het vak. Het hoeft nooit.",
        why: "Zo leren mensen ons werk kennen, ook nieuwe collega’s.",
      },
      allowed: {
        label: "Het mag",
        staff: "Delen over het werk mag, als het zorgvuldig gebeurt. Het hoeft niet.",
        why: "Wie wil vertellen krijgt de ruimte, wie dat niet wil ook.",
      },
      restrained: {
        label: "Terughoudend",
        staff: "Deel zo weinig mogelijk over het werk. Overleg bij twijfel met {{ organisation.contacts.communications.name }}.",
        why: "Ons werk vraagt om stilte, voor de veiligheid van {{ organisation.client.plural }} en medewerkers.",
      },
    },
    default: "allowed",
  },
  criticismResponse: {
    ask: "Wie reageert op kritiek op de organisatie?",
    why: "Een snelle reactie kan een gesprek laten ontsporen. Geen reactie kan ook verkeerd vallen.",
    options: {
      communicationsOnly: {
        label: "Alleen de afdeling communicatie",
        staff: "Ga niet zelf in op kritiek. Geef die door aan {{ organisation.contacts.communications.name }}.",
        why: "Eén afzender geeft één antwoord, en kent het hele verhaal.",
      },
      managerFirst: {
        label: "Eerst overleg met de leidinggevende",
        staff: "Overleg met {{ organisation.contacts.manager.name }} voor er een reactie komt op kritiek.",
        why: "Het team weet vaak wat er speelt. Samen kijken voorkomt een antwoord uit boosheid.",
      },
      factualAllowed: {
        label: "Feitelijk reageren mag",
        staff: "Feiten rechtzetten mag, vriendelijk en met eigen naam. Noem nooit {{ organisation.client.plural }}, ook niet om te bevestigen dat iemand hier zorg krijgt.",
        why: "Een kort feitelijk antwoord van iemand die het weet, werkt vaak het best.",
      },
    },
    default: "communicationsOnly",
  },
  speakingForOrganisation: {
    ask: "Wie plaatst berichten en brengt nieuws namens de organisatie?",
    why: "Wat namens de organisatie verschijnt, moet kloppen en mag niemands privacy raken.",
    options: {
      communicationsOnly: {
        label: "De afdeling communicatie, nieuws gaat eerst daarheen",
        staff: "Alleen {{ organisation.contacts.communications.name }} spreekt namens {{ organisation.shortName }}. Geef nieuws eerst daar door.",
        why: "Zo is er één stem en wordt elk bericht nagekeken.",
      },
      trainedStaff: {
        label: "Ook medewerkers die daarvoor zijn opgeleid",
        staff: "Namens {{ organisation.shortName }} spreken {{ organisation.contacts.communications.name }} en medewerkers die daarvoor zijn opgeleid.",
        why: "Medewerkers staan dicht bij het werk. Met een training weten zij ook wat niet kan.",
      },
      locations: {
        label: "Locaties en teams zelf, communicatie weet ervan",
        staff: "Locaties en teams plaatsen zelf op hun eigen kanaal. Laat {{ organisation.contacts.communications.name }} weten welk kanaal dat is.",
        why: "Het nieuws van een locatie is het mooist als het van de locatie zelf komt.",
      },
    },
    default: "communicationsOnly",
  },
  internsAndAccounts: {
    ask: "Mogen stagiairs en vrijwilligers accounts van de organisatie beheren?",
    why: "Wie vertrekt, neemt zonder afspraak het wachtwoord mee. Elk account heeft daarom twee vaste eigenaren.",
    options: {
      helpNotOwn: {
        label: "Meehelpen mag, beheren niet",
        staff: "Stagiairs en vrijwilligers maken berichten, een vaste medewerker plaatst ze.",
        why: "Hun ideeën zijn welkom, de verantwoordelijkheid blijft bij een vaste medewerker.",
      },
      withSupervisor: {
        label: "Ja, onder begeleiding",
        staff: "Stagiairs en vrijwilligers beheren een account alleen samen met een vaste medewerker, die ook het wachtwoord heeft.",
        why: "Al doende leren zij het vak, met iemand die meekijkt.",
      },
      no: {
        label: "Nee",
        staff: "Stagiairs en vrijwilligers werken niet met accounts van de organisatie.",
        why: "Een bericht namens de organisatie vraagt om iemand die het werk goed kent.",
      },
    },
    default: "helpNotOwn",
  },
  profileUniformity: {
    ask: "Wat is in alle werkprofielen hetzelfde?",
    why: "Aan een herkenbaar profiel ziet een {{ organisation.client.singular }} dat het echt een medewerker is.",
    options: {
      namePattern: {
        label: "De naam volgens een vast patroon",
        staff: "Schrijf de naam in een werkprofiel zo: {{ organisation.profileNameExample }}.",
        why: "Aan de naam is te zien dat het een werkaccount is.",
      },
      portrait: {
        label: "Een duidelijke portretfoto",
        staff: "Gebruik in een werkprofiel een duidelijke portretfoto.",
        why: "Een gezicht schept vertrouwen.",
      },
      background: {
        label: "De achtergrond van de organisatie",
        staff: "Gebruik in een werkprofiel de achtergrond van {{ organisation.shortName }}.",
        why: "Aan de achtergrond is de organisatie meteen te herkennen.",
      },
      logo: {
        label: "Het logo van de organisatie",
        staff: "Zet het logo van {{ organisation.shortName }} in een werkprofiel.",
        why: "Het logo laat zien bij welke organisatie het account hoort.",
      },
    },
    default: ["namePattern", "portrait"],
    multiple: true,
    applies: usesWorkAccounts,
  },
});
