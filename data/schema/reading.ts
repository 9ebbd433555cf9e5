import { email, readLink } from "./fields.ts";

/** How readers tell that they read a page, and that something on it is wrong. The site itself keeps nothing of it. */
export const readingShape = {
  readConfirmation: readLink().exactOptional().meta({
    description: "Waar medewerkers laten weten dat ze een pagina lazen: het adres van jullie formulier of leeromgeving, of een mailadres. In een webadres mag {page}, {title} of {version} staan; die vult Leidraad in. Laat weg als het niet hoeft.",
    asked: "later",
  }),
  feedback: email().exactOptional().meta({
    description: "Mailadres voor wie een fout ziet op een pagina; het staat op elke pagina, ook die voor cliënten en partners. Weggelaten: dat van communicatie.",
    asked: "later",
  }),
};
