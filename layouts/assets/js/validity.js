/*
 * Says whether a print is still valid. The code on it leads to this page with "#document@version": what is behind a "#" stays in
 * the browser, and everything to compare it with stands on the page. Without this script there is a table to look it up in.
 * Nothing is stored.
 */

import { fill } from "./fill.js";
import { today } from "./today.js";
import { printHash, readPrint, verdictOn } from "./validity-verdict.js";

/** The looks of a verdict; words and icon say the same as the colour. */
const tones = { valid: "yes", outdated: "no", retired: "no", past: "ask", unknownVersion: "ask", unknown: "ask" };

/** Nobody prints a longer version; what someone typed in the address is not repeated in full. */
const longestVersion = 40;

function startCheck(block) {
  const { say, ...now } = JSON.parse(block.dataset.validity);
  const form = checkForm(now, say);
  const panel = block.querySelector(".verdict");
  block.append(form.element);

  const show = (print) => {
    const verdict = verdictOn(print, now, today());
    showVerdict(block, panel, verdict, wordsFor(verdict, print, now, say), say);
    if (print) form.choose(print);
    panel.scrollIntoView({ block: "nearest" });
  };
  // In the one file the address may be known to its own script only, and is about a print when it has the sign of one.
  const { go, address } = { go: globalThis.leidraad?.go, address: () => globalThis.leidraad?.address ?? location.hash };
  const follow = () => {
    const isPlace = address() === "" || document.getElementById(address().slice(1)) !== null || (go && !address().includes("@"));
    if (!isPlace) show(readPrint(address()));
  };
  form.element.addEventListener("submit", (event) => {
    event.preventDefault();
    const hash = printHash(form.chosen());
    // The same choice again changes no address.
    if (address() === hash) follow();
    else if (go) go(hash);
    else location.hash = hash;
  });
  addEventListener("hashchange", follow);
  follow();
}

/** The words of a verdict, with what it is about filled in. */
function wordsFor({ kind, document: found, printed }, print, { current, validUntilText, askWhom }, say) {
  const version = print?.version ?? "";
  const values = {
    title: found?.title, version: version.length > longestVersion ? `${version.slice(0, longestVersion)}…` : version,
    date: printed?.date, current, until: validUntilText, who: askWhom,
  };
  const { title, text, unnamed } = say.verdicts[kind];
  return [title, version === "" && unnamed ? unnamed : text].map((sentence) => fill(sentence, values));
}

/** The verdict is announced; what is there to read and to open stands below it, and is not. */
function showVerdict(block, panel, { kind, document: found, changes }, [title, text], say) {
  const tone = tones[kind];
  panel.className = `verdict verdict-${tone}`;
  const heading = made("p", "verdict-title", "");
  heading.append(block.querySelector(`template[data-tone="${tone}"]`).content.cloneNode(true), title);
  panel.querySelector("[role=status]").replaceChildren(heading, made("p", "", text));
  const more = panel.querySelector(".verdict-more");
  more.replaceChildren();
  if (changes.length > 0) more.append(made("p", "verdict-changed", say.changed), changeList(changes, say));
  if (found && kind !== "valid") more.append(Object.assign(made("a", "button", say.open), { href: found.href }));
}

function changeList(changes, { versionOf, forWhom }) {
  const list = document.createElement("ul");
  list.append(...changes.map(({ version, date, changes: text, readers }) => {
    const item = made("li", "", "");
    item.append(made("strong", "", `${fill(versionOf, { version, date })}:`), ` ${text} `, made("span", "verdict-readers", fill(forWhom, { readers })));
    return item;
  }));
  return list;
}

/** Two lists to choose from, for who has a print without a code or nothing to scan it with. */
function checkForm({ documents, versions }, say) {
  const sheet = choiceOf(say.document, say.documentHint, [[say.choose, ""], ...documents.map(({ id, title }) => [title, id])], "validity-sheet");
  const told = [...new Map(versions.map(({ version, date }) => [version, [fill(say.versionOf, { version, date }), version]])).values()];
  // A version cannot be empty, so that is the one that is not in the list.
  const edition = choiceOf(say.version, say.versionHint, [...told, [say.otherVersion, ""]], "validity-version");
  sheet.select.required = true;
  const element = made("form", "validity-form", "");
  element.append(made("p", "validity-form-title", say.form), sheet.field, edition.field, Object.assign(made("button", "button", say.check), { type: "submit" }));
  return {
    element,
    chosen: () => ({ id: sheet.select.value, version: edition.select.value }),
    choose: ({ id, version }) => {
      sheet.select.value = documents.some((found) => found.id === id) ? id : "";
      edition.select.value = versions.some((one) => one.version === version) ? version : "";
    },
  };
}

function choiceOf(title, hint, options, id) {
  const select = Object.assign(document.createElement("select"), { id });
  select.append(...options.map(([text, value]) => new Option(text, value)));
  select.setAttribute("aria-describedby", `${id}-hint`);
  const field = made("div", "validity-field", "");
  field.append(Object.assign(made("label", "", title), { htmlFor: id }), Object.assign(made("p", "validity-hint", hint), { id: `${id}-hint` }), select);
  return { field, select };
}

function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

document.querySelectorAll("[data-validity]").forEach(startCheck);
