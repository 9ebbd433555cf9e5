import { z } from "zod";
import { date, line, platformId, slug, url } from "./fields.ts";

const channel = z
  .strictObject({
    platform: platformId().describe("Het platform."),
    name: line().describe("Naam van het kanaal, zoals lezers die zien."),
    url: url().describe("Adres van het kanaal; begint met https://."),
    owners: z.array(line()).default([]).describe("Wie het beheren: ten minste twee namen van functies of afdelingen."),
  })
  .meta({ title: "Channel" });

const app = z
  .strictObject({
    name: line().meta({ description: "Naam van de app.", ask: "Hoe heet de app?" }),
    purpose: line().meta({ description: "Waarvoor die gebruikt wordt.", ask: "Waarvoor gebruiken jullie die?", suggest: "berichten over de zorg" }),
  })
  .meta({ title: "App" });

const aiTool = z
  .strictObject({
    name: line().meta({ description: "Naam van het hulpmiddel.", ask: "Hoe heet het hulpmiddel?" }),
    contractDate: date().exactOptional().meta({
      description: "Datum van de verwerkersovereenkomst.",
      ask: "Op welke datum sloten jullie de verwerkersovereenkomst voor {name}? Schrijf jaar, maand, dag: 2026-11-21.",
    }),
    dpiaDate: date().exactOptional().meta({
      description: "Datum van het onderzoek naar de privacyrisico’s (DPIA).",
      ask: "Op welke datum was het onderzoek naar de privacyrisico’s van {name} (DPIA) klaar? Schrijf jaar, maand, dag: 2026-11-21.",
    }),
  })
  .meta({ title: "AiTool" });

const relatedDocument = z
  .strictObject({
    title: line().describe("Titel van het document."),
    where: line().describe("Waar mensen het vinden: “op intranet, onder Personeel”."),
    url: url().exactOptional().describe("Adres; begint met https://."),
  })
  .meta({ title: "RelatedDocument" });

/** What is the case on one platform. */
const platformRule = z
  .strictObject({
    withClients: z.enum(["no", "practical", "agreed"])
      .describe("Contact met cliënten. no: nee. practical: alleen praktische zaken. agreed: na afspraak in het plan."),
    staffWork: z.enum(["encouraged", "allowed", "no"]).describe("Gebruik voor het werk. encouraged: graag. allowed: mag. no: nee."),
    workDevice: z.enum(["ok", "banned"]).default("ok").describe("Op een telefoon of computer van het werk. ok: mag. banned: mag niet."),
    note: line(300).exactOptional().describe("Een zin ter toelichting."),
  })
  .meta({ title: "PlatformRule" });

/** A platform that is not in data/platforms.ts, with all there is to say of it. */
const ownPlatform = z
  .strictObject({
    id: slug().describe("Korte naam voor in pagina’s, met kleine letters: “pleegwijzer”."),
    name: line(40).describe("De naam, zoals lezers die kennen."),
    kind: line(40).describe("Wat voor platform het is, in een paar woorden: “berichten”."),
    minimumAge: z.int().min(0).max(21).exactOptional().describe("Vanaf welke leeftijd je erop mag, volgens het platform zelf."),
    facts: z.array(line(300)).default([]).describe("Wat lezers verder moeten weten, elk in één zin."),
    checkedOn: date().exactOptional().describe("Wanneer iemand dit voor het laatst heeft nagekeken: \"2026-11-21\"."),
    policy: platformRule.exactOptional().describe("Wat jullie over dit platform afspreken, zoals bij platformPolicy."),
  })
  .meta({ title: "OwnPlatform" });

const platformChoice = z.strictObject({
  dropped: z.array(platformId()).default([])
    .describe("Platforms die jullie niet gebruiken: hun pagina verdwijnt, en van een link ernaartoe blijven de woorden staan."),
  added: z.array(ownPlatform).default([]).describe("Platforms die jullie gebruiken en die Leidraad niet kent."),
});

/** What staff work with: channels, apps, tools, documents, and the rule for each platform. */
export const meansShape = {
  officialChannels: z.array(channel).default([]).meta({
    chapter: "Waar werken jullie mee?",
    kind: "list",
    description: "De kanalen van de organisatie.",
    asked: "later",
  }),
  approvedApps: z.array(app).default([]).meta({
    kind: "list",
    description: "Apps waarmee medewerkers met cliënten mogen appen.",
    ask: "Met welke app mogen medewerkers berichten aan cliënten sturen?",
    asked: "needed",
    placeholder: [{ name: "de app die nog gekozen wordt", purpose: "berichten over de zorg" }],
  }),
  approvedAiTools: z.array(aiTool).default([]).meta({
    kind: "list",
    description: "AI-hulpmiddelen die medewerkers mogen gebruiken.",
    ask: "Welk AI-hulpmiddel mogen medewerkers gebruiken?",
    asked: "needed",
    placeholder: [{ name: "het hulpmiddel dat nog gekozen wordt" }],
  }),
  relatedDocuments: z.array(relatedDocument).default([]).meta({ asked: "later", kind: "list", description: "Andere regels en stukken waar de richtlijn bij hoort." }),
  platforms: platformChoice.prefault({}).meta({
    description: "Welke platforms in het handboek staan: zonder wat jullie weghalen, met wat jullie toevoegen.",
    asked: "later",
  }),
  platformPolicy: z.partialRecord(platformId(), platformRule).default({}).meta({
    description: "Per platform: mag het, met wie en op welk toestel. Een platform dat hier niet staat, krijgt geen regel.",
    asked: "later",
  }),
};
