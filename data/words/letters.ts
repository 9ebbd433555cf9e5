/** What stands ready in a mail that a reader sends from a page; `{…}` is filled in for the page. Neutral in address. */
export const letterWords = {
  /** Under the contacts on every page. */
  feedback: {
    link: "Klopt er iets niet op deze pagina?",
    subject: "Richtlijnen social media: {title}",
    body: ["Pagina: {title}", "Adres: {page}", "Versie: {version}, {date}", "", "Dit klopt niet, of mist nog (liefst zonder namen):", ""],
  },
  /** Under a page for staff, when the organisation wants to know who read it. */
  readConfirmation: {
    link: "Ik heb dit gelezen",
    subject: "Gelezen: {title}",
    body: ["Ik heb deze pagina gelezen.", "", "Pagina: {title}", "Adres: {page}", "Versie: {version}, {date}", "", "Naam en team:", ""],
  },
} as const;
