import { formatHex, parse } from "culori";
import { invisibleIn, shown } from "../../../scripts/report/shown.ts";
import { isCalendarDate } from "../dates.ts";
import { type TextRule, wholeServices } from "../fields.ts";
import type { Words } from "./words.ts";

type RuleWords = { readonly what: (value: string) => string; readonly why?: string; readonly todo: (value: string) => string };

const rules: Readonly<Record<TextRule, RuleWords>> = {
  invisible: {
    what: (value) => (value.includes("\n") ? "staat op meer dan één regel." : `bevat een teken dat je niet ziet: ${invisibleIn(value)}.`),
    why: "Zo’n teken kan een titel of link onleesbaar of misleidend maken.",
    todo: () => "Typ de tekst opnieuw, op één regel.",
  },
  blank: {
    what: () => "bevat geen enkele letter of cijfer.",
    todo: () => "Vul een tekst in.",
  },
  phone: {
    what: (value) => `is geen telefoonnummer: “${shown(value)}”.`,
    todo: () => 'Gebruik alleen cijfers, spaties, haakjes, streepjes en een + vooraan: "085 - 0000 101".',
  },
  email: {
    what: (value) => `is geen mailadres: “${shown(value)}”.`,
    todo: () => 'Schrijf één gewoon adres, zonder naam eromheen: "communicatie@organisatie.nl".',
  },
  url: {
    what: (value) => `is geen webadres dat we kunnen gebruiken: “${shown(value)}”.`,
    why: "Alleen een adres met https:// is veilig, en het werkt op elke computer.",
    todo: suggestUrl,
  },
  readLink: {
    what: (value) => `is geen adres waar iemand kan laten weten dat een pagina is gelezen: “${shown(value)}”.`,
    why: "Het moet een webadres met https:// zijn, of één mailadres. Achter de naam van de site vult Leidraad {page}, {title} en {version} in; andere accolades kent het niet.",
    todo: () => 'Schrijf bijvoorbeeld "https://leren.organisatie.nl/gelezen?pagina={title}&versie={version}" of "leren@organisatie.nl".',
  },
  origin: {
    what: (value) => `is geen adres waar de site in een venster kan staan: “${shown(value)}”.`,
    why: `Hier hoort alleen het begin van een webadres: https:// en de naam van de site, zonder wat erachter komt. Een sterretje laat elke klant van een dienst toe; het mag alleen bij ${wholeServices.join(", ")}.`,
    todo: suggestOrigin,
  },
  date: {
    what: (value) => `is geen bestaande datum: “${shown(value)}”.`,
    todo: suggestDate,
  },
  color: {
    what: (value) => `is geen kleur die we kunnen gebruiken: “${shown(value)}”.`,
    todo: suggestColor,
  },
  slug: {
    what: (value) => `kan niet zo heten: “${shown(value)}”.`,
    why: "Deze naam komt in pagina’s te staan, achter platform: en platforms=.",
    todo: () => 'Gebruik kleine letters, cijfers en streepjes, zonder spaties: "pleegwijzer".',
  },
  logo: {
    what: (value) => `is geen bestandsnaam van een logo: “${shown(value)}”.`,
    why: "Het logo staat in de map van de organisatie zelf, zodat alles bij elkaar blijft.",
    todo: () => 'Zet het logo naast organisation.ts en schrijf alleen de naam: "logo.svg" of "logo.png".',
  },
};

/** What a broken text rule means, in Dutch, with the value that was probably meant where that can be told. */
export function textRuleWords(rule: string, field: string, input: unknown): Words {
  const words = rules[rule as TextRule];
  const value = String(input);
  return { code: rule, what: `“${field}” ${words.what(value)}`, ...(words.why ? { why: words.why } : {}), todo: words.todo(value) };
}

function suggestUrl(value: string): string {
  const host = /^(?:http:\/\/|\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./-]*)?)$/i.exec(value)?.[1];
  return host ? `Bedoel je "https://${host}"?` : 'Neem het adres over uit de browser; het begint met https://, zoals "https://www.organisatie.nl".';
}

/** The address of a page is what people have at hand; its beginning is what is asked. */
function suggestOrigin(value: string): string {
  const address = /^(?:[a-z]+:)?\/\//i.test(value) ? value.replace(/^(?:http:)?\/\//i, "https://") : `https://${value}`;
  const begin = URL.canParse(address) ? new URL(address).origin : "null";
  return begin.startsWith("https://") && !begin.includes("*") && begin.includes(".") ? `Bedoel je "${begin}"?` : 'Schrijf bijvoorbeeld "https://intranet.organisatie.nl".';
}

/** People write 21-11-2026; the parts are turned around when that gives a day that exists. */
function suggestDate(value: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value.trim()) ?? [];
  const turned = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(turned) ? `Schrijf jaar, maand, dag: "${turned}".` : 'Schrijf jaar, maand, dag, met streepjes: "2026-11-21".';
}

function suggestColor(value: string): string {
  const color = parse(value);
  const opaque = color && (color.alpha ?? 1) === 1;
  return opaque ? `Schrijf dezelfde kleur zo: "${formatHex(color)}".` : 'Schrijf een # en zes cijfers of letters van a tot en met f: "#0f6e73".';
}
