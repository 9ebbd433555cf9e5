import { z } from "zod";
import { line, phone, url } from "./fields.ts";

const ownHelpPoint = z
  .strictObject({
    name: line().describe("Zoals de naam midden in een zin staat: “het wijkteam”."),
    offers: line(200).describe("Voor wie of waarvoor, in één zin."),
    phone: phone().exactOptional().describe("Telefoonnummer, tussen aanhalingstekens."),
    url: url().exactOptional().describe("Adres van de site; begint met https://."),
    hours: line().exactOptional().describe("Wanneer bereikbaar; alleen als dat zeker is."),
  })
  .meta({ title: "OwnHelpPoint" });

/** What an organisation adds to the facts of the handbook itself. */
export const additionsShape = {
  glossary: z.record(line(60), line(300)).default({}).meta({
    description: "Eigen begrippen met hun betekenis: { intervisie: \"Met collega’s leren van elkaars werk.\" }. Een begrip van het handboek krijgt zo jullie betekenis.",
    asked: "later",
  }),
  helpPoints: z.array(ownHelpPoint).default([]).meta({ kind: "list", asked: "later", description: "Hulp en meldpunten in jullie regio, naast de landelijke." }),
};
