import { describe, expect, test } from "vitest";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { otherAddress } from "../../scripts/verify/checks/addresses.ts";
import { failureOf } from "../../scripts/verify/failure.ts";
import { comparePolicies } from "../../scripts/verify/policy.ts";
import { siteAddress } from "../../scripts/verify/site-address.ts";

describe("a policy is compared by what a browser makes of it", () => {
  const ours = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; base-uri 'none'; frame-ancestors 'self' https://a.example";
  const differences = (sent: string): string[] => comparePolicies(ours, sent, "https://intranet.example").map(({ directive, kind, sources }) => [directive, kind, ...sources].join(" "));

  test.each<[string, string, string[]]>([
    ["the same", ours, []],
    ["in another order, in capitals, with more room", `BASE-URI 'none' ;script-src   'wasm-unsafe-eval' 'self';frame-ancestors https://a.example/ 'self'; form-action 'self'; default-src 'none';`, []],
    ["the site by its own name", ours.replaceAll("'self'", "https://intranet.example"), []],
    ["two policies that are one together", `${ours}, frame-ancestors 'self' https://a.example https://b.example`, []],
    ["a second policy that forbids scripts", `${ours}, script-src 'none'`, ["script-src narrower 'self' 'wasm-unsafe-eval'"]],
    ["only a default", "default-src 'self'", [
      "default-src wider 'self'", "script-src narrower 'wasm-unsafe-eval'", "form-action absent", "base-uri absent", "frame-ancestors absent",
    ]],
    ["inline scripts and any other site", ours.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' *"), ["script-src wider 'unsafe-inline' *"]],
    ["all of eval", ours.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), ["script-src wider 'unsafe-eval'"]],
    ["anybody in a frame", ours.replace(/frame-ancestors.*/, "frame-ancestors *"), ["frame-ancestors wider *", "frame-ancestors narrower https://a.example"]],
    ["a directive twice, of which the first counts", `script-src 'none'; ${ours}`, ["script-src narrower 'self' 'wasm-unsafe-eval'"]],
  ])("%s", (_, sent, expected) => {
    expect(differences(sent)).toEqual(expected);
  });
});

describe("an address is taken as it is copied", () => {
  test.each([
    ["https://intranet.example/richtlijnen/", "https://intranet.example/richtlijnen/"],
    ["https://intranet.example/richtlijnen", "https://intranet.example/richtlijnen/"],
    ["https://intranet.example/richtlijnen/index.html?x=1#kop", "https://intranet.example/richtlijnen/"],
    ["http://localhost:8080", "http://localhost:8080/"],
  ])("%s", (given, expected) => {
    expect(siteAddress(given).href).toBe(expected);
  });

  test("or from the organisation's file", () => {
    expect(siteAddress(undefined, { publication: { url: "https://richtlijnen.example", indexing: "intern" } }).href).toBe("https://richtlijnen.example/");
  });

  test.each([
    ["intranet.example", "geen adres van een website"],
    ["ftp://intranet.example/", "geen adres van een website"],
    ["https://", "geen adres van een website"],
    ["https://anna:geheim@intranet.example/", "naam of wachtwoord"],
    [undefined, "Er is geen adres"],
  ])("and %s is refused in Dutch, without repeating a password", (given, expected) => {
    const refused = (() => {
      try {
        return siteAddress(given);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(ProblemsError);
    expect((refused as ProblemsError).exitCode).toBe(2);
    expect((refused as ProblemsError).message).toContain(expected);
    expect((refused as ProblemsError).message).not.toContain("geheim");
  });
});

describe("the address in the site is that of every print", () => {
  test.each([
    ["https://intranet.example/richtlijnen/", "https://intranet.example/richtlijnen", 0],
    ["http://intranet.example/richtlijnen/", "https://intranet.example/richtlijnen/", 0],
    ["https://intranet.example/richtlijnen/", "https://intranet.example/", 1],
    ["https://oud.example/", "https://nieuw.example/", 1],
    ["http://127.0.0.1:8080/", "https://nieuw.example/", 0],
  ])("at %s it says %s", (site, told, count) => {
    expect(otherAddress(new URL(site), told)).toHaveLength(count);
  });
});

describe("what a connection breaks on is told in Dutch", () => {
  const thrown = (code: string): Error => new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });

  test.each([
    ["CERT_HAS_EXPIRED", "Het certificaat van de server is verlopen."],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "Het certificaat van de server is voor een ander adres."],
    ["SELF_SIGNED_CERT_IN_CHAIN", "Deze computer kent de uitgever van het certificaat niet."],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "Deze computer kent de uitgever van het certificaat niet."],
    ["EAI_AGAIN", "Dit adres is niet te vinden: de naam bestaat niet, of alleen op een ander netwerk."],
    ["UND_ERR_CONNECT_TIMEOUT", "De server geeft geen antwoord binnen de tijd."],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "De beveiligde verbinding (https) lukt niet."],
    ["ENIEUW", "De verbinding met de server lukt niet (ENIEUW)."],
  ])("%s", (code, what) => {
    expect(failureOf(thrown(code))).toMatchObject({ what, todo: expect.stringMatching(/\.$/) as string });
  });

  test("also when both of its addresses refuse", () => {
    const both = new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })]);
    expect(failureOf(new TypeError("fetch failed", { cause: both })).what).toBe("Op dit adres staat geen webserver aan.");
  });
});
