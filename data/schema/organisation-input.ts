import type { z } from "zod";
import type { organisationSchema } from "./organisation-schema.ts";

export type OrganisationInput = z.input<typeof organisationSchema>;
