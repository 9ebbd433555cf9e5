/** In the handbook that is one file: what only stands there. Neutral in address, as everything around a page. */
export const oneFileWords = {
  title: "Het hele handboek in één bestand",
  /** Above the list of pages, for who has no script. */
  contents: "Alle pagina’s van het handboek staan hieronder, achter elkaar.",
  /** Where a button for a PDF would be that this file cannot lead to. */
  pdfAway: "Hierbij hoort een pdf: {title}. Die zit niet in dit bestand.",
  /** In the place of a picture there was no room for. */
  pictureAway: "(Afbeelding: {alt})",
  printPage: "Print deze pagina",
  printAll: "Print het hele handboek",
  /** In the place of the form to choose pages with, where a viewer does not let a file print. */
  printBlocked: "Printen kan hier niet. Download dit bestand en open het in een browser, of gebruik de pdf’s.",
  /** Where a viewer lets no link out. */
  address: { title: "Gaat de link niet open?", text: "Neem dan dit adres over:", close: "Sluiten" },
} as const;
