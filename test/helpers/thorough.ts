/**
 * Whether to try on everything what a usual run tries on a part that shows it as well: every page where a page of each kind will do,
 * every organisation, every PDF. It takes some ten minutes longer; do it before a release: `LEIDRAAD_THOROUGH=yes npm test`.
 */
export const isThorough = process.env.LEIDRAAD_THOROUGH === "yes";
