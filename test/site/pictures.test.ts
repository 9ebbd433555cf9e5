import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import type { ProblemsError } from "../../scripts/report/problem.ts";
import { renderPages } from "../../scripts/site/render-pages.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { sideFiles } from "../../scripts/site/site.ts";
import { organisationWith, ownPage } from "../helpers/own-organisation.ts";

/** A photograph as a telephone makes it: lying on its side, and telling where it was taken. */
async function photograph(color: string): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: color } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 5/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

async function siteWith(picture: string, content: Uint8Array) {
  const organisationFolder = organisationWith({ "content/thuis.md": ownPage(`![Een huis & “tuin”](${picture})`), [`content/${picture}`]: content });
  const { site } = await loadSite({ organisationFolder });
  const html = String((await renderPages(site)).find(({ path }) => path === "thuis/index.html")?.content);
  return { html: /<picture>.*?<\/picture>/.exec(html)?.[0], files: sideFiles(site).filter(({ path }) => path.startsWith("assets/img/")) };
}

const plainPath = (text: string | undefined) => text?.replace(/\.[0-9a-f]{10}\./g, ".#.");

test("a photograph comes in webp and its own format, in sizes for small and large screens, upright", async () => {
  const { html, files } = await siteWith("Ons_huis,café.jpg", await photograph("#336699"));
  expect(plainPath(html)).toMatchInlineSnapshot(`"<picture><source type="image/webp" srcset="../assets/img/Ons-huis-cafe-480.#.webp 480w, ../assets/img/Ons-huis-cafe-800.#.webp 800w" sizes="(min-width: 48rem) 42rem, 100vw"><img src="../assets/img/Ons-huis-cafe-800.#.jpeg" alt="Een huis &amp; “tuin”" width="800" height="1200" loading="lazy" decoding="async"></picture>"`);
  expect(files.map(({ path }) => plainPath(path))).toMatchInlineSnapshot(`
    [
      "assets/img/Ons-huis-cafe-480.#.webp",
      "assets/img/Ons-huis-cafe-800.#.webp",
      "assets/img/Ons-huis-cafe-800.#.jpeg",
    ]
  `);
});

test("where and when it was taken does not travel with it", async () => {
  const { files } = await siteWith("huis.jpg", await photograph("#884422"));
  for (const { content } of files) {
    const { exif, orientation } = await sharp(content as Uint8Array).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  }
});

test("a file of the cache that was left empty is made again", async () => {
  const photo = await photograph("#119955");
  const first = await siteWith("huis.jpg", photo);
  const cache = join(projectFolder, ".cache/img");
  const ours = readdirSync(cache).filter((name) => first.files.some(({ content }) => readFileSync(join(cache, name)).equals(content as Uint8Array)));
  expect(ours.length).toBe(first.files.length);
  for (const name of ours) writeFileSync(join(cache, name), "");
  expect((await siteWith("huis.jpg", photo)).files).toEqual(first.files);
});

test("a drawing stays a drawing", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>`;
  const { html, files } = await siteWith("tekening.svg", Buffer.from(svg));
  expect(plainPath(html)).toMatchInlineSnapshot(`"<picture><img src="../assets/img/tekening-40.#.svg" alt="Een huis &amp; “tuin”" width="40" height="20" loading="lazy" decoding="async"></picture>"`);
  expect(files.map(({ content }) => String(content))).toEqual([svg]);
});

/** What is said of a picture that may not be used. */
async function refusal(name: string, content: string | Uint8Array): Promise<string | undefined> {
  const error = await siteWith(name, Buffer.from(content)).catch((thrown: unknown) => thrown);
  return (error as ProblemsError).problems?.[0]?.what.replace(/: \S*\/(\S+)$/, ": $1");
}

const drawing = (attributes: string, inside = "") => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" ${attributes}>${inside}</svg>`;

test.each([
  ["a drawing with a script", "x.svg", drawing("", "<script>alert(1)</script>"), "Deze tekening bevat iets dat niet mag (<script>): x.svg"],
  ["a drawing with an event", "x.svg", drawing(`onload="alert(1)"`), "Deze tekening bevat iets dat niet mag (onload): x.svg"],
  [
    "a drawing that fetches something", "x.svg", drawing("", `<image href="https://x.example/a.png"/>`),
    "Deze tekening bevat iets dat niet mag (https://x.example/a.png): x.svg",
  ],
  ["text under the name of a picture", "x.png", "geen plaatje", "Dit bestand is geen afbeelding die we kunnen lezen: x.png"],
  ["eleven megabytes", "x.jpg", Buffer.alloc(11_000_000), "Deze afbeelding is te groot (11 MB, meer dan 10 MB): x.jpg"],
])("refused: %s", async (_, name, content, message) => expect(await refusal(name, content)).toBe(message));
