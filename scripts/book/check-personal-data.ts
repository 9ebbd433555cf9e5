import type { Problem } from "../report/problem.ts";

/** Nine digits in a row, or in the groups people write them in; not a part of a longer number, such as that of a phone. */
const nineDigits = /(?<![\d.,-]|\d )(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}\.\d{2}\.\d{3})(?![\d.,-]*\d| \d)/g;

/**
 * Warns for numbers that look like a citizen service number (BSN): nine digits that pass the eleven test
 * (https://nl.wikipedia.org/wiki/Burgerservicenummer#11-proef). One random number in eleven passes, hence a
 * warning and no error.
 *
 * @param text whole file
 * @param file path for messages
 */
export function checkPersonalData(text: string, file: string): Problem[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(nineDigits)].filter(([number]) => passesElevenTest(number.replace(/\D/g, ""))).map(() => looksLikeBsn(file, index + 1)),
  );
}

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven, and not zero. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

function looksLikeBsn(file: string, line: number): Problem {
  return {
    level: "warning",
    code: "C26",
    file,
    line,
    what: "Op deze regel staat een getal dat een burgerservicenummer kan zijn.",
    why: "Gegevens van een echt mens horen niet in een handboek.",
    todo: "Haal het getal weg als het van iemand is.",
  };
}
