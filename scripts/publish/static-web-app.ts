import { caching, contentSecurityPolicy, headers, mimeTypes, oneFilePage, oneFilePolicy } from "./headers.ts";
import type { Header, Published } from "./headers.ts";

/**
 * `staticwebapp.config.json` for Azure Static Web Apps. Headers of a route take the place of the same global ones
 * (learn.microsoft.com/azure/static-web-apps/configuration). Who may come in is left out: that depends on how the organisation
 * logs in, and the ready-made login lets in everybody with a Microsoft account; LEESMIJ-publiceren.txt tells so.
 */
export function staticWebApp(organisation: Published): string {
  const own = asObject([{ name: "Content-Security-Policy", value: oneFilePolicy(organisation) }]);
  return `${JSON.stringify({
    globalHeaders: asObject([
      { name: "Content-Security-Policy", value: contentSecurityPolicy(organisation) },
      ...headers(organisation),
      { name: "Cache-Control", value: caching.others },
    ]),
    mimeTypes,
    routes: [
      { route: "/assets/*", headers: asObject([{ name: "Cache-Control", value: caching.assets }]) },
      { route: `/${oneFilePage}`, headers: own },
      { route: `/${oneFilePage.replace(/\.html$/, "")}`, headers: own },
    ],
    responseOverrides: { 404: { rewrite: "/404.html" } },
  }, undefined, 2)}\n`;
}

function asObject(list: readonly Header[]): Record<string, string> {
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
