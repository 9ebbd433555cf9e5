import type { Organisation } from "../../data/schema/index.ts";
import { wholeServices } from "../../data/schema/fields.ts";
import { words } from "../../data/words.ts";
import { contentSecurityPolicy, mimeTypes, oneFilePage } from "./headers.ts";
import { nginxFile } from "./nginx.ts";

/** Name of the paper, in the root of the site. */
export const readMeFile = "LEESMIJ-publiceren.txt";

const width = 92;

/**
 * A paper for whoever puts the site somewhere: often somebody of ICT who never saw Leidraad. In plain text with the line ends of
 * Windows, for any editor there is.
 *
 * @param organisation as the readers of this edition may know it: the paper lies in the site
 */
export function readMe(organisation: Organisation): string {
  const text = [opening(organisation), places, never, withoutFiles(organisation), framing(organisation), doors(organisation), afterwards(organisation), questions(organisation)];
  return `${text.join("\n\n\n")}\n`.replaceAll("\n", "\r\n");
}

function opening({ name, edition, circulation }: Organisation): string {
  const whose = circulation === "extern" ? "de uitgave voor buiten" : "de hele website, voor medewerkers";
  return [
    "DEZE WEBSITE PUBLICEREN",
    "",
    paragraph(`Richtlijnen social media van ${name}, versie ${edition.version}: ${whose}.`),
    "",
    paragraph("Deze map is de hele website. Er hoort geen database bij, geen programma en geen dienst van een ander. De site bewaart niets over bezoekers en haalt niets van een ander adres."),
    "",
    paragraph("Kopieer altijd de hele map, ook de bestanden die met een punt beginnen. Gooi de vorige versie eerst weg: een pagina die vervallen is, blijft anders vindbaar. Verander niets in deze map; bij de volgende bouw is het weg."),
  ].join("\n");
}

const places = [
  "WAAR ZET JE HEM NEER, EN WELK BESTAND HOORT DAARBIJ?",
  "",
  place("IIS (Windows-server)", "web.config werkt vanzelf. Geeft IIS fout 500.19, dan staat een onderdeel op slot; het bestand zegt welk."),
  place("Apache", ".htaccess werkt vanzelf als de server AllowOverride FileInfo toestaat."),
  place("nginx", `Neem ${nginxFile} op in het blok van deze site; bovenin dat bestand staat hoe.`),
  place("Azure Static Web Apps", "staticwebapp.config.json werkt vanzelf. Inloggen is nog niet geregeld, zie hieronder."),
  place("Netlify, Cloudflare Pages", "_headers werkt vanzelf. Zo’n site is openbaar."),
  place("GitLab Pages, GitHub Pages", "Hier kan een site geen eigen regels meegeven; lezen en zoeken werkt. Bij GitHub is de site openbaar, tenzij jullie Enterprise Cloud hebben."),
  place("SharePoint, OneDrive", `Alleen ${oneFilePage} en de pdf's, geen andere bestanden: een bibliotheek kan geen website tonen.`),
  place("AFAS, sociaal intranet, Teams", "Zet de site op een van de plekken hierboven en toon haar in een venster, zie hieronder."),
  place("Netwerkschijf, USB-stick", "Pak meenemen/handboek.zip daar uit en klik op “Open het handboek”."),
  place("E-mail", "Stuur een pdf uit de map pdf, of een link. Mailprogramma's houden html-bestanden vaak tegen."),
].join("\n");

const never = [
  "WAT JE BETER NIET DOET",
  "",
  point("De map in een bibliotheek van SharePoint zetten, of bestanden hernoemen naar .aspx."),
  point("Bestanden weglaten omdat niemand ze lijkt te gebruiken. Zonder de map pagefind zoekt de site nog wel, maar minder goed."),
  point("Bestanden laten verkleinen of samenvoegen door een dienst onderweg. Inpakken (gzip) mag wel."),
].join("\n");

/** What somebody has to set by hand on a server that reads none of the files. */
function withoutFiles(organisation: Organisation): string {
  const unknown = Object.keys(mimeTypes).filter((extension) => mimeTypes[extension] === "application/octet-stream");
  return [
    "ALS DE SERVER GEEN VAN DEZE BESTANDEN LEEST",
    "",
    paragraph("Dan werkt de site ook, met minder snelheid en minder veiligheid. Laat beheer dit zelf instellen:"),
    "",
    point(`De soort application/octet-stream voor ${unknown.join(", ")}. Anders stuurt IIS een 404 en zoekt de site met een veel groter bestand.`),
    point("De soort text/javascript voor .js. Met een andere soort doen browsers niets met het bestand."),
    point(`Voor alles, behalve ${oneFilePage}, de regel Content-Security-Policy: ${contentSecurityPolicy(organisation)}`),
  ].join("\n");
}

function framing({ publication: { embeddedBy }, circulation }: Organisation): string {
  const field = circulation === "extern" ? "externalEmbeddedBy" : "embeddedBy";
  return [
    "IN EEN VENSTER VAN EEN ANDERE SITE",
    "",
    paragraph(embeddedBy
      ? `Deze sites mogen de website in een venster (iframe) tonen: ${embeddedBy.join(", ")}.`
      : `Alleen sites op hetzelfde adres mogen de website in een venster (iframe) tonen. Moet ze in SharePoint, Teams of AFAS te zien zijn, zet dan het begin van dat adres bij publication.${field} in organisation.ts en bouw opnieuw.`),
    "",
    paragraph(`Voor Teams: ${wholeServices.map((host) => `https://*.${host}`).join(", ")} en https://teams.microsoft.com. Voor SharePoint: https://<organisatie>.sharepoint.com.`),
  ].join("\n");
}

function doors({ publication: { indexing } }: Organisation): string {
  return [
    "WIE ERIN MAG",
    "",
    paragraph(indexing === "intern"
      ? "De website staat ingesteld als intern: ze vraagt zoekmachines om haar niet op te nemen (noindex). Dat is geen slot: wie het adres heeft, kan haar lezen. Moet dat anders, regel dan op de server dat mensen eerst inloggen."
      : "De website staat ingesteld als openbaar: iedereen mag haar lezen, en zoekmachines mogen haar opnemen."),
    "",
    paragraph("Inloggen bij Azure Static Web Apps regel je in staticwebapp.config.json. Zet \"allowedRoles\": [\"authenticated\"] bij elke regel die al onder routes staat, want een adres volgt alleen de eerste regel die past. Zet daaronder { \"route\": \"/*\", \"allowedRoles\": [\"authenticated\"] } en bij responseOverrides: \"401\": { \"redirect\": \"/.auth/login/aad\", \"statusCode\": 302 }. Let op: de aanmelding die Azure klaarzet, laat elk Microsoft-account toe. Alleen jullie eigen mensen toelaten kan met een eigen aanmelding; dat vraagt het Standard-abonnement."),
  ].join("\n");
}

function afterwards({ publication: { url }, circulation }: Organisation): string {
  const field = `publication.${circulation === "extern" ? "externalUrl" : "url"} in organisation.ts`;
  const address = url ?? "https://het-adres-van-de-site";
  const path = url === undefined ? "/" : new URL(url).pathname;
  return [
    "KIJK DAARNA NA OF ALLES KLOPT",
    "",
    paragraph(`Wie Leidraad heeft, typt: npm run verify -- ${address}`),
    paragraph("Dat kijkt naar de regels van de server, de soorten bestanden, de pagina voor onbekende adressen en het zoeken."),
    "",
    "Zelf kijken kan ook:",
    point("Zoek op “appen”. Er komen meteen antwoorden."),
    point("Open een pdf en een bladzijde diep in de site."),
    point(`Typ achter het adres iets wat niet bestaat. Je ziet “${words.layout.notFound.title}” en een lijst met alle pagina’s.`),
    "",
    paragraph(url === undefined
      ? `Waar de site komt te staan, is nog niet ingevuld (${field}). De pagina voor onbekende adressen werkt nu alleen als de site bovenaan een domein staat; al het andere werkt overal.`
      : `Deze site is gemaakt voor ${url}. Staat ze ergens anders, dan werkt alles behalve de pagina voor onbekende adressen: die zoekt de site op ${path}. Verander dan ${field} en bouw opnieuw.`),
  ].join("\n");
}

function questions({ contacts, edition }: Organisation): string {
  const { name, phone, email } = contacts.communications;
  const reach = [phone, email].filter((part) => part !== undefined).join(", ");
  return ["VRAGEN", "", paragraph(`Over de inhoud: ${name}${reach === "" ? "" : ` (${reach})`}. De tekst is van ${edition.owner}.`)].join("\n");
}

function place(name: string, text: string): string {
  return `${name}\n${wrap(text, width - 2).map((line) => `  ${line}`).join("\n")}`;
}

function point(text: string): string {
  return wrap(text, width - 2).map((line, index) => `${index === 0 ? "- " : "  "}${line}`).join("\n");
}

function paragraph(text: string): string {
  return wrap(text, width).join("\n");
}

/** Editors do not all break a long line; a word, such as an address, stays whole. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
