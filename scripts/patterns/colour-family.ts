import { contrast } from "../site/colour.ts";
import { pairs } from "../site/palette.ts";
import type { Palette, Scheme } from "../site/palette.ts";

const schemes = { light: "Licht", dark: "Donker", print: "Papier" } as const satisfies Record<keyof Omit<Palette, "notes">, string>;

type SchemeName = keyof typeof schemes;

const rolesOf = (scheme: Scheme): (keyof Scheme)[] => Object.keys(scheme) as (keyof Scheme)[];

/** Every colour of each scheme, and every two that stand on each other with the contrast they have and need. */
export function colourFamily(palette: Palette): string {
  return (Object.keys(schemes) as SchemeName[]).map((name) => `<h2>${schemes[name]}</h2>\n${swatches(name, palette[name])}\n${contrasts(name, palette[name])}`).join("\n");
}

function swatches(name: SchemeName, scheme: Scheme): string {
  const one = (role: keyof Scheme): string =>
    `<li class="pattern-swatch"><span class="pattern-colour pattern-${name}-${role}"></span><span>${role}<br><code>${scheme[role]}</code></span></li>`;
  return `<ul class="pattern-swatches">${rolesOf(scheme).map(one).join("")}</ul>`;
}

function contrasts(name: SchemeName, scheme: Scheme): string {
  const row = ([front, back, needed]: (typeof pairs)[number]): string => {
    const sample = `<span class="pattern-pair pattern-${name}-${back}"><span class="pattern-text-${name}-${front}">Aa</span></span>`;
    return `<tr><td>${sample}</td><td>${front} op ${back}</td><td class="align-right">${dutch(contrast(scheme[front], scheme[back]), 2)}</td><td class="align-right">${dutch(needed, 1)}</td></tr>`;
  };
  return `<section class="table" tabindex="0" aria-label="Tabel: contrast, ${schemes[name]}"><table><thead><tr><th scope="col">Zo</th><th scope="col">Wat op wat</th><th scope="col">Contrast</th><th scope="col">Nodig</th></tr></thead>`
    + `<tbody>${pairs.map(row).join("")}</tbody></table></section>`;
}

const dutch = (figure: number, decimals: number): string => figure.toFixed(decimals).replace(".", ",");

/** The style rules of the swatches: a page may hold no style of its own. */
export function colourStyles(palette: Palette): string {
  return (Object.keys(schemes) as SchemeName[]).flatMap((name) => rolesOf(palette[name]).map((role) =>
    `.pattern-${name}-${role} { background: ${palette[name][role]}; }\n.pattern-text-${name}-${role} { color: ${palette[name][role]}; }`)).join("\n");
}
