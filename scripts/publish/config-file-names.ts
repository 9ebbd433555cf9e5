import { nginxFile } from "./nginx.ts";

/** The files in a site that tell a server what to do, one for every kind of server; no reader has a use for them. */
export const configFileNames = ["web.config", ".htaccess", nginxFile, "_headers", "staticwebapp.config.json"] as const;
