import type { Problem } from "../report/problem.ts";

/** Why a server gave no answer, in Dutch. */
export type Failure = Pick<Problem, "what" | "why" | "todo">;

const noName: Failure = {
  what: "Dit adres is niet te vinden: de naam bestaat niet, of alleen op een ander netwerk.",
  todo: "Kijk de spelling na. Staat de site op het intranet? Draai dit dan op een computer in dat netwerk, of zet de VPN aan.",
};
const noRoute: Failure = {
  what: "De server is vanaf deze computer niet te bereiken.",
  todo: "Kijk of de server aanstaat en of deze computer in het goede netwerk zit.",
};
const tooSlow: Failure = {
  what: "De server geeft geen antwoord binnen de tijd.",
  todo: "Probeer het later nog eens. Blijft het zo, vraag dan de beheerder van de server.",
};
const brokenOff: Failure = { what: "De server breekt de verbinding af.", todo: "Probeer het later nog eens. Blijft het zo, vraag dan de beheerder van de server." };
const certificateTodo = "Vraag de beheerder van de server om een geldig certificaat.";
const unknownIssuer: Failure = {
  what: "Deze computer kent de uitgever van het certificaat niet.",
  why: "Een browser op dit netwerk kan hem wel kennen: dan is er niets mis met de site.",
  todo: "Opent de site in de browser zonder waarschuwing? Vraag dan de beheerder om het certificaat van de uitgever, en zet het pad ervan in NODE_EXTRA_CA_CERTS. Anders: vraag om een geldig certificaat.",
};

/** By the codes of Node (https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html) and of its fetch (undici). */
const failures: Readonly<Record<string, Failure>> = {
  ENOTFOUND: noName,
  EAI_AGAIN: noName,
  ECONNREFUSED: { what: "Op dit adres staat geen webserver aan.", todo: "Kijk het adres na, ook het getal achter de dubbele punt als dat er staat." },
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  EACCES: noRoute,
  ETIMEDOUT: tooSlow,
  TimeoutError: tooSlow,
  UND_ERR_CONNECT_TIMEOUT: tooSlow,
  UND_ERR_HEADERS_TIMEOUT: tooSlow,
  UND_ERR_BODY_TIMEOUT: tooSlow,
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  UND_ERR_SOCKET: brokenOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: brokenOff,
  Z_DATA_ERROR: { what: "De server zegt dat het bestand is ingepakt, maar het is niet uit te pakken.", todo: "Vraag de beheerder om de instelling voor gzip of brotli na te kijken: een bestand mag maar één keer worden ingepakt." },
  CERT_HAS_EXPIRED: { what: "Het certificaat van de server is verlopen.", todo: certificateTodo },
  CERT_NOT_YET_VALID: { what: "Het certificaat van de server is nog niet geldig.", todo: "Kijk of de klok van deze computer goed staat. Anders: vraag de beheerder van de server." },
  ERR_TLS_CERT_ALTNAME_INVALID: { what: "Het certificaat van de server is voor een ander adres.", todo: `Kijk het adres na. ${certificateTodo}` },
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownIssuer,
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownIssuer,
};

/** The server keeps sending on to another address. */
export const endlessRedirect: Failure = {
  what: "De server blijft doorsturen naar een ander adres.",
  todo: "Vraag de beheerder van de server om de regels voor doorsturen na te kijken.",
};

/**
 * What an error of fetch means.
 *
 * @param error what was thrown; its deepest cause tells most
 */
export function failureOf(error: unknown): Failure {
  const codes = codesOf(error);
  const known = codes.map((code) => failures[code]).find((failure) => failure !== undefined);
  if (known) return known;
  const code = codes[0] ?? "";
  if (/^ERR_SSL|^EPROTO/.test(code)) return { what: "De beveiligde verbinding (https) lukt niet.", todo: "Kijk of het adres met https:// hoort te beginnen. Vraag anders de beheerder van de server." };
  return { what: `De verbinding met de server lukt niet (${code || "oorzaak onbekend"}).`, todo: "Kijk of de site in de browser wel opent, en geef deze melding aan de beheerder van de server." };
}

/** Codes from the deepest cause outwards. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as NodeJS.ErrnoException;
  const tried = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [...tried.flatMap(codesOf), ...codesOf(error.cause), ...(typeof code === "string" ? [code] : []), ...(error.name === "TimeoutError" ? [error.name] : [])];
}
