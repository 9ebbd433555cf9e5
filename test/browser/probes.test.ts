import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { colourAlone } from "../helpers/probes/colour-alone.ts";
import { fakeButtons } from "../helpers/probes/fake-buttons.ts";
import { focusObscured } from "../helpers/probes/focus-obscured.ts";
import { orderFaults } from "../helpers/probes/focus-order.ts";
import { focusUnseen } from "../helpers/probes/focus-visible.ts";
import { lostInForcedColours } from "../helpers/probes/forced-colours.ts";
import { headingFaults } from "../helpers/probes/headings.ts";
import { comesUpOnHover } from "../helpers/probes/hover-content.ts";
import { namedOtherwise } from "../helpers/probes/label-in-name.ts";
import { unclearLinks } from "../helpers/probes/link-text.ts";
import { probePage, showPlanted } from "../helpers/probes/look.ts";
import { lostOnPaper } from "../helpers/probes/lost-on-paper.ts";
import { moves } from "../helpers/probes/motion.ts";
import { lostOnItsSide } from "../helpers/probes/orientation.ts";
import { positionWords } from "../helpers/probes/position-words.ts";
import { sticksOut } from "../helpers/probes/reflow.ts";
import { smallForThumbs, smallTargets } from "../helpers/probes/target-size.ts";
import { lostByLargeText, lostBySpacing } from "../helpers/probes/text-spacing.ts";

/* Each probe must report a defect that was planted, of every kind it is there for, and be silent about the good page. */

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await probePage(browser);
});
afterAll(() => browser.close());

const enlarged = { width: 320, height: 256 };
const desktop = { width: 1280, height: 900 };

/** A page with everything a probe may stumble over, as it should be. */
const good = `
  <style>
    :root { --ink: #111; } body { margin: 8px; color: var(--ink); font: 16px/1.5 sans-serif; }
    a { text-decoration: underline } a:hover { text-decoration-thickness: 3px }
    :focus-visible { outline: 3px solid #005a9c; outline-offset: 2px }
    .skip { position: absolute; top: -100px } .skip:focus { top: 0 }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .button { display: inline-block; min-height: 44px; min-width: 44px; padding: 4px 12px; border: 2px solid; cursor: pointer }
    .badge { border: 1px solid; border-radius: 1rem; padding: 0 8px } td { min-width: 400px; display: inline-block }
    label { display: inline-block; padding: 12px } [role=region] { overflow: auto } [aria-current] { font-weight: 700 } li { margin-block: 16px }
    @media (prefers-reduced-motion: no-preference) { .button { transition: background-color 120ms } html { scroll-behavior: smooth } }
    @media print { nav, form { display: none } }
  </style>
  <a class="skip" href="#inhoud">Naar de inhoud</a>
  <nav><ul><li><a href="#a" aria-current="page">Waar je bent</a></li><li><a href="#b">Ergens anders</a></li></ul></nav>
  <main id="inhoud"><h1>Een goede bladzijde</h1><p>Lees verder <a href="#meer">hoe je dat afspreekt</a> met je collega. <span class="badge">Mag</span></p>
  <h2>Een kop</h2><div class="list"><button class="button" aria-label="Sluit het venster">Sluit</button></div>
  <form><label><input type="checkbox"> Gelezen</label> <button class="button"><svg width="24" height="24" aria-hidden="true"><path d="M0 0h24"/></svg><span class="unseen">Zoek</span></button></form>
  <div role="region" tabindex="0" aria-label="Tabel"><table><tr><td>Breed</td><td>Breder</td></tr></table></div></main>
  <script>document.querySelector(".list").addEventListener("click", () => {})</script>`;

interface Planted {
  readonly probe: (page: Page) => Promise<string[]>;
  /** The window in which it shows; a desktop unless told. */
  readonly viewport?: typeof enlarged;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  /** Each defect it is there for, with what the report must name. */
  readonly defects: readonly (readonly [html: string, told: string])[];
}

const lorem = "Dit is een zin die lang genoeg is om over meer dan één regel te lopen in een smal vak. ".repeat(2);

const planted: Record<string, Planted> = {
  "reflow at four times": {
    probe: sticksOut, viewport: enlarged,
    defects: [[`<div class="wide" style="width:700px">Breed</div>`, "div.wide"], [`<div style="overflow:hidden"><b style="position:absolute;left:-50px">Half weg in de rand</b></div>`, "b “Half"], [`<div role="region"><table><td style="min-width:500px">x</table></div>`, "td"], [`<section tabindex="0"><pre>Zonder naam ${"breed ".repeat(99)}</pre></section>`, "px wide"]],
  },
  "more space in the text": {
    probe: lostBySpacing, viewport: { width: 320, height: 640 },
    defects: [
      [`<p class="shut" style="height:40px;overflow:hidden;font:16px/1.2 sans-serif;width:280px">Een zin die hier nog net past in zijn vak, en dan niet.</p>`, "p.shut"],
      [`<div style="position:relative;height:20px;white-space:nowrap;font:16px sans-serif"><span>Een eerste zin</span><span style="position:absolute;left:110px">en een tweede</span></div>`, "lies over"],
    ],
  },
  "letters of twice the size": {
    probe: lostByLargeText, viewport: { width: 360, height: 740 },
    defects: [[`<p class="shut" style="height:4em;overflow:hidden;font-size:1rem;height:60px">${lorem}</p>`, "p.shut"], [`<div class="wide" style="width:14rem">Vak dat meegroeit</div>`, "div.wide"]],
  },
  "the focus can be seen": {
    probe: focusUnseen,
    defects: [
      [`<style>:focus{outline:none}</style><button class="bare">Druk</button>`, "button.bare"],
      [`<style>:focus-visible{outline:3px solid #ddd}</style><a class="faint" href="#x">Link</a>`, "too faintly"],
    ],
  },
  "the focus lies under nothing": {
    probe: focusObscured, viewport: { width: 800, height: 400 },
    defects: [
      [`<div style="position:sticky;top:0;height:120px;background:#fff;z-index:1">Balk</div>${`<p>${lorem}</p><p><a href="#x">Link</a></p>`.repeat(20)}`, "going back"],
      [`${`<p>${lorem}</p><p><a href="#x">Link</a></p>`.repeat(20)}<div style="position:fixed;bottom:0;inset-inline:0;height:150px;background:#fff">Balk</div>`, "going forward"],
      [`<a class="off" style="position:absolute;left:-999px" href="#x">Weg</a>`, "a.off"],
    ],
  },
  "Tab follows the reading order": {
    probe: orderFaults,
    defects: [
      [`<div style="display:flex;flex-direction:row-reverse"><a href="#1">Een</a><a href="#2">Twee</a></div>`, "a “Twee”"],
      [`<div style="display:flex;flex-direction:column-reverse"><a href="#1">Een</a><a href="#2">Twee</a></div>`, "a “Twee”"],
      [`<a href="#1">Een</a> <a href="#2" tabindex="3">Twee</a>`, "order of its own"],
    ],
  },
  "no button that is none": {
    probe: fakeButtons,
    defects: [
      [`<div class="told" onclick="x()">Druk</div>`, "div.told"],
      [`<div class="heard">Druk</div><script>document.querySelector(".heard").addEventListener("click", () => {})</script>`, "div.heard"],
      [`<span class="hand" style="cursor:pointer">Druk</span>`, "span.hand"],
    ],
  },
  "room to press": {
    probe: smallTargets, viewport: { width: 390, height: 740 },
    defects: [[`<nav style="display:flex;gap:2px">${`<a href="#x" style="width:16px;height:16px;background:red"></a>`.repeat(3)}</nav>`, "16 by 16"]],
  },
  "room for a thumb": {
    probe: smallForThumbs, viewport: { width: 320, height: 740 },
    defects: [[`<button class="low" style="height:30px;width:100px">Zoek</button>`, "button.low"]],
  },
  "forced colours": {
    probe: lostInForcedColours, media: { forcedColors: "active" },
    defects: [
      [`<button class="bare" style="border:0;background:red;width:44px;height:44px;appearance:none"></button>`, "button.bare"],
      [`<p class="own" style="forced-color-adjust:none;color:#777">Eigen kleur</p>`, "p.own"],
      [`<style>[aria-current]{background:gold}</style><ul><li><a href="#1" aria-current="page">Hier</a></li><li><a href="#2">Daar</a></li></ul>`, "does not show it"],
      [`<span class="badge" style="display:inline-block;width:1rem;height:1rem;background:red"></span>`, "span.badge"],
    ],
  },
  "nothing moves for who asked so": {
    probe: moves,
    defects: [
      [`<style>@keyframes x{to{rotate:1turn}}.spin{animation:x 2s infinite}</style><b class="spin">Draait</b>`, "b.spin"],
      [`<p class="slow" style="transition:transform 1s">Glijdt</p>`, "p.slow"], [`<style>html{scroll-behavior:smooth}</style>`, "glides"], [`<video autoplay></video>`, "video"],
    ],
  },
  "nothing moves by itself for anybody": {
    probe: moves, media: { reducedMotion: "no-preference" },
    defects: [[`<style>@keyframes x{to{opacity:0}}.blink{animation:x 2s infinite}</style><b class="blink">Knippert</b>`, "b.blink"], [`<meta http-equiv="refresh" content="60"><p>Weg`, "meta"]],
  },
  "paper loses nothing": {
    probe: lostOnPaper,
    defects: [[`<main><style>@media print{.warn{display:none}}</style><p class="warn">Bel bij gevaar 112</p></main>`, "Bel bij gevaar 112"], [`<main><style>@media print{p{visibility:hidden}}</style><p>Onzichtbaar</p></main>`, "Onzichtbaar"]],
  },
  "a phone on its side": {
    probe: lostOnItsSide,
    defects: [[`<main><style>@media (orientation:landscape){.up{display:none}}</style><p class="up">Draai je telefoon</p></main>`, "Draai je telefoon"], [`<main><style>@media (max-height:400px){.up{display:none}}</style><p class="up">Te laag</p></main>`, "Te laag"]],
  },
  "not by colour alone": {
    probe: colourAlone,
    defects: [[`<span class="badge" style="background:red;display:block;height:1rem"></span>`, "span.badge"], [`<p>Lees <a style="text-decoration:none;color:red" href="#x">dit stuk</a> eerst.</p>`, "a “dit stuk”"]],
  },
  "nothing comes up by itself": {
    probe: comesUpOnHover,
    defects: [
      [`<style>.tip{display:none}.word:hover + .tip{display:block}</style><b class="word">Woord</b><i class="tip">Uitleg</i>`, ".word:hover"],
      [`<style>@media screen{.word:focus::after{content:"Uitleg"}}</style><b class="word" tabindex="0">Woord</b>`, ".word:focus"],
      [`<p title="Uitleg">Woord</p>`, "tooltip"],
    ],
  },
  "things are called what they say": {
    probe: namedOtherwise,
    defects: [[`<button aria-label="Verzenden">Stuur op</button>`, "Verzenden"], [`<b id="n">Menu openen</b><a href="#x" aria-labelledby="n">Inhoud</a>`, "Menu openen"]],
  },
  "links say where they lead": {
    probe: unclearLinks,
    defects: [[`<main><p><a href="#1">Lees meer</a></p></main>`, "says nothing"], [`<main><p>De <a href="#1">afspraken</a> en de <a href="#2">afspraken</a>.</p></main>`, "two places"]],
  },
  "headings make an outline": {
    probe: headingFaults,
    defects: [[`<h1>Een</h1><h1>Twee</h1>`, "2 titles"], [`<h1>Een</h1><h3>Drie</h3>`, "h3 “Drie” skips"], [`<h1>Een</h1><h2><svg></svg></h2>`, "an empty h2"], [`<h2>Zonder titel</h2>`, "0 titles"]],
  },
};

describe.each(Object.entries(planted))("the probe “%s”", (_, { probe, viewport = desktop, media = {}, defects }) => {
  beforeAll(async () => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: "screen", forcedColors: "none", reducedMotion: "reduce", ...media });
  });

  test.each(defects)("reports what was planted: %s", async (html, told) => {
    await showPlanted(page, html);
    expect((await probe(page)).join("\n")).toContain(told);
  });

  test("is silent about a page without defects", async () => {
    await showPlanted(page, good);
    expect(await probe(page)).toEqual([]);
  });
});

test.each(["Zie de tabel hiernaast.", "Klik op de knop rechtsboven.", "In de rechterkolom staat meer.", "Druk op de groene knop.", "Het menu links."])(
  "words that point with a place or a colour are found: %s",
  (text) => expect(positionWords(text)).toHaveLength(1),
);

test.each(["Kijk eerst wat hierboven staat.", "Stuur de links door.", "Links over dit onderwerp", "Wat zijn je rechten en plichten?", "Groene Hart Ziekenhuis"])(
  "words that only look like it are not: %s",
  (text) => expect(positionWords(text)).toEqual([]),
);
