/** The handbook to take along: where it is offered, and what stands in its folder. Neutral in address: it is for readers of every kind. */
export const portableWords = {
  /** Where it is offered. */
  title: "Het hele handboek meenemen",
  offers: {
    oneFile: { link: "Het hele handboek in één bestand (html)", purpose: "Om in SharePoint, Teams of een map te zetten. Opent in de browser, ook zonder internet." },
    zip: { link: "Het hele handboek als zip", purpose: "Voor een netwerkschijf of usb-stick. Eerst uitpakken, dan openen." },
  },

  /** The name of the folder begins with this. */
  folder: "richtlijnen",
  startFile: "Open het handboek.html",
  readMeFile: "LEESMIJ.txt",

  /** The page that opens the handbook; read only when something stands in the way. */
  start: {
    link: "Open het handboek",
    unpack: "Gaat het handboek niet open? Dan is het zip-bestand nog niet uitgepakt. Klik met de rechtermuisknop op het zip-bestand, kies “Alles uitpakken”, en open daarna dit bestand in de nieuwe map.",
  },

  /** The text beside it. `{start}`, `{version}`, `{date}`, `{review}` and `{url}` are filled in. */
  readMe: {
    open: {
      heading: "Openen",
      lines: [
        "1. Pak eerst het zip-bestand uit. Windows: klik met de rechtermuisknop op het zip-bestand en kies “Alles uitpakken”. Mac: dubbelklik op het zip-bestand.",
        "2. Dubbelklik in de uitgepakte map op “{start}”. Het handboek opent in de browser. Lezen, zoeken en printen kan zonder internet.",
      ],
    },
    keep: {
      heading: "Bewaren",
      lines: [
        "Deze map mag op een netwerkschijf, op een usb-stick of op een computer staan. Houd alles in de map bij elkaar: de bestanden hebben elkaar nodig.",
        "Zet deze map niet op een webserver in plaats van de site. Daar hoort de hele site: die zoekt sneller en geeft lezers altijd de nieuwste tekst.",
      ],
    },
    version: {
      heading: "Is dit de nieuwste versie?",
      lines: ["Dit is versie {version} van {date}. De tekst wordt uiterlijk op {review} opnieuw bekeken.", "Deze map verandert niet vanzelf."],
      online: "De nieuwste versie staat op {url}",
      replace: "Is er een nieuwe versie? Gooi dan eerst deze hele map weg en pak daarna de nieuwe uit. Zo blijft er geen oude tekst achter.",
    },
  },
} as const;
