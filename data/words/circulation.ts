/** What readers outside the organisation read in the place of what is internal. */
export const circulationWords = {
  /** An internal contact by what it is for; stands inside a sentence. `{clients}` is what the organisation calls them. */
  contacts: {
    communications: "de medewerker die over communicatie gaat",
    privacyOfficer: "de medewerker die over privacy gaat",
    incidentDesk: "de medewerker die meldingen aanneemt",
    manager: "de leidinggevende",
    confidentialAdviser: "de vertrouwenspersoon voor medewerkers",
    whistleblowing: "de regeling voor misstanden",
    clientConfidant: "de vertrouwenspersoon voor {clients}",
    emergency: "de medewerker die dienst heeft",
  },
  /** What a version changed that changed nothing for those outside. */
  nothingChanged: "In deze versie is alleen iets veranderd voor medewerkers.",
} as const;
