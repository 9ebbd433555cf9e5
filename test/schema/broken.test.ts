import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { reportOf } from "./loading.ts";

test("a file full of mistakes gives one report, in Dutch, of all of them, with contradictions between what can be read", async () => {
  expect(await reportOf(join(projectFolder, "test/organisations/broken"))).toMatchInlineSnapshot(`
    "test/organisations/broken/organisation.ts

      Fout op regel 4, bij approvedAiTools (C22)
        AI-hulpmiddelen mogen, maar er staat er geen in approvedAiTools.
        Waarom: De tekst noemt de hulpmiddelen bij naam; zonder naam weet niemand welke.
        Doen: Vul approvedAiTools in: [{ name: "…" }], of kies bij aiTools "none".

      Fout op regel 5, bij nmae
        “nmae” is geen bekend veld.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Bedoel je “name”? Pas dan de naam aan.

      Fout op regel 6, bij shortName
        “shortName” bevat een teken dat je niet ziet: ‹U+202E›.
        Waarom: Zo’n teken kan een titel of link onleesbaar of misleidend maken.
        Doen: Typ de tekst opnieuw, op één regel.

      Fout op regel 7, bij legalName
        “legalName” is 121 tekens lang; hoogstens 120 passen er.
        Doen: Maak de tekst korter.

      Fout op regel 8, bij client.singular
        “client.singular” is leeg.
        Doen: Vul een tekst in.

      Fout op regel 8, bij client.plural
        “client.plural” is een lijst, maar hier hoort tekst.
        Doen: Zet de waarde tussen aanhalingstekens: "…". Hier hoort: Het meervoud: “jongeren”.

      Fout op regel 9, bij sectors
        “sectors” is een lege lijst.
        Doen: Zet er ten minste één waarde in.

      Fout op regel 10, bij clientAgeGroups.2
        “18” kan niet bij “clientAgeGroups.2”.
        Doen: Bedoel je “18+”?
        Toegestaan: 0-11 (0 tot en met 11 jaar), 12-15 (12 tot en met 15 jaar), 16-17 (16 en 17 jaar), 18+ (18 jaar en ouder)

      Fout op regel 11, bij legalRegimes
        “legalRegimes” is tekst, maar hier hoort een lijst.
        Doen: Zet blokhaken om de waarden: ["…", "…"]. Hier hoort: De wetten die voor de zorg gelden.

      Fout op regel 12, bij setting.residentialCare
        “setting.residentialCare” is tekst, maar hier hoort ja of nee.
        Doen: Schrijf true (ja) of false (nee), zonder aanhalingstekens. Hier hoort: Er wonen of verblijven mensen bij de organisatie.

      Fout op regel 13, bij councils.works.consentDate
        “councils.works.consentDate” is geen bestaande datum: “1-10-2026”.
        Doen: Schrijf jaar, maand, dag: "2026-10-01".

      Fout op regel 15, bij contacts.communications.phone
        “contacts.communications.phone” is geen telefoonnummer: “112; drop”.
        Doen: Gebruik alleen cijfers, spaties, haakjes, streepjes en een + vooraan: "085 - 0000 101".

      Fout op regel 15, bij contacts.communications.emial
        “emial” is geen bekend veld in contacts.communications.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Bedoel je “email”? Pas dan de naam aan.

      Fout op regel 16, bij contacts.privacyOfficer.phone
        “contacts.privacyOfficer.phone” is een getal, maar hier hoort tekst.
        Waarom: Zonder aanhalingstekens valt een nul vooraan weg.
        Doen: Schrijf het hele nummer tussen aanhalingstekens: "085 - 0000 101".

      Fout op regel 16, bij contacts.privacyOfficer.email
        “contacts.privacyOfficer.email” is geen mailadres: “fg@kapot.example?bcc=x@y.example”.
        Doen: Schrijf één gewoon adres, zonder naam eromheen: "communicatie@organisatie.nl".

      Fout op regel 17, bij contacts.incidentDesk.url
        “contacts.incidentDesk.url” is geen webadres dat we kunnen gebruiken: “javascript:alert(1)”.
        Waarom: Alleen een adres met https:// is veilig, en het werkt op elke computer.
        Doen: Neem het adres over uit de browser; het begint met https://, zoals "https://www.organisatie.nl".

      Fout op regel 18, bij contacts.confidentialAdviser
        “contacts.confidentialAdviser” ontbreekt of is leeg.
        Doen: Vul dit in. Hier hoort: De vertrouwenspersoon voor medewerkers.

      Fout op regel 19, bij contacts.whistleblowing.url
        “contacts.whistleblowing.url” is geen webadres dat we kunnen gebruiken: “http://www.kapot.example/regeling”.
        Waarom: Alleen een adres met https:// is veilig, en het werkt op elke computer.
        Doen: Bedoel je "https://www.kapot.example/regeling"?

      Fout op regel 20, bij contacts.clientConfidant.visibility
        “publiek” kan niet bij “contacts.clientConfidant.visibility”.
        Doen: Bedoel je “public”?
        Toegestaan: public, internal

      Fout op regel 25, bij officialChannels.2.platform
        “twitter” kan niet bij “officialChannels.2.platform”.
        Doen: Dat heet nu “x”.

      Fout op regel 28, bij platformPolicy.watsapp
        “watsapp” is geen bekend veld in platformPolicy.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Bedoel je “whatsapp”? Pas dan de naam aan.

      Fout op regel 29, bij terms.consentMonths
        “terms.consentMonths” is een getal, maar hier hoort een heel getal.
        Doen: Schrijf alleen cijfers, zonder aanhalingstekens en zonder komma. Hier hoort: Aantal maanden dat toestemming voor beeld geldt.

      Fout op regel 30, bij brand.color
        “brand.color” is geen kleur die we kunnen gebruiken: “red”.
        Doen: Schrijf dezelfde kleur zo: "#ff0000".

      Fout op regel 30, bij brand.accent
        “brand.accent” is geen kleur die we kunnen gebruiken: “#fff”.
        Doen: Schrijf dezelfde kleur zo: "#ffffff".

      Fout op regel 30, bij brand.logo
        “brand.logo” is geen bestandsnaam van een logo: “../../geheim.svg”.
        Waarom: Het logo staat in de map van de organisatie zelf, zodat alles bij elkaar blijft.
        Doen: Zet het logo naast organisation.ts en schrijf alleen de naam: "logo.svg" of "logo.png".

      Fout op regel 30, bij brand.typeface
        “comic-sans” kan niet bij “brand.typeface”.
        Doen: Kies een waarde uit de lijst. Hier hoort: Het lettertype van de site en de pdf’s.
        Toegestaan: atkinson-hyperlegible-next, source-sans-3, open-sans

      Fout op regel 31, bij edition.version
        “edition.version” is een getal, maar hier hoort tekst.
        Waarom: Zonder aanhalingstekens kan een cijfer wegvallen: 1.10 wordt 1.1.
        Doen: Zet er aanhalingstekens omheen: "1.1".

      Fout op regel 31, bij edition.date
        “edition.date” is geen bestaande datum: “2026-02-31”.
        Doen: Schrijf jaar, maand, dag, met streepjes: "2026-11-21".

      Fout op regel 31, bij edition.nextReview
        “edition.nextReview” is geen bestaande datum: “21/11/2027”.
        Doen: Schrijf jaar, maand, dag: "2027-11-21".

      Fout op regel 32, bij edition2
        “edition2” is geen bekend veld.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Bedoel je “edition”? Pas dan de naam aan.

      Fout op regel 34, bij answers.clientConnections
        “nooit” kan niet bij “answers.clientConnections”.
        Doen: Kies een waarde uit de lijst. De vraag is: Mag een medewerker cliënten toevoegen als vriend, volger of connectie?
        Toegestaan: never (Nee, nooit), professionalAccountOnly (Alleen via een werkaccount), withAgreements (Via een werkaccount, na afspraak in het plan)

      Fout op regel 35, bij answers.clientConections
        “clientConections” is geen bekend veld in answers.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Bedoel je “clientConnections”? Pas dan de naam aan.

      Fout op regel 36, bij answers.professionalAccounts.reden
        “reden” is geen bekend veld in answers.professionalAccounts.
        Waarom: Een veld met een andere naam wordt nergens gebruikt.
        Doen: Haal het veld weg, of kies een naam uit de lijst.
        Toegestaan: answer, reason, decidedBy, decidedOn

      Fout op regel 38, bij answers.profileUniformity
        “answers.profileUniformity” is tekst, maar hier hoort een lijst.
        Doen: Zet blokhaken om de waarden: ["…", "…"]. De vraag is: Wat is in alle werkprofielen hetzelfde?

      Fout op regel 39, bij answers.groupChats (C04)
        Appen met cliënten mag niet, maar een groepsapp wel.
        Waarom: In een groepsapp stuurt een medewerker ook berichten aan cliënten.
        Doen: Kies bij groupChats "none", of sta bij messagingWithClients een vorm van appen toe.

    35 fouten"
  `);
});
