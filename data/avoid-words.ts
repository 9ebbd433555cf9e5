import type { WritingLayer } from "../scripts/text/writing-contract.ts";

/** A word that makes a text harder than it needs to be. */
export interface AvoidWord {
  /** The word as people write it, with the forms of it that occur, all in small letters. */
  readonly avoid: readonly string[];
  /** What to write in its place. */
  readonly better: string;
  /** Only for these readers; absent: for all. */
  readonly layers?: readonly WritingLayer[];
}

/**
 * Words of letters, laws and meetings, each with the word people use when they talk. Chosen by hand from what care
 * organisations write; the better words follow the government's own guide for clear language
 * (https://www.communicatierijk.nl/vakkennis/taalkompas). A word that is the name of something, such as a law or a
 * function, does not belong here.
 */
export const avoidWords: readonly AvoidWord[] = [
  // Little words from letters.
  { avoid: ["middels"], better: "met, door" },
  { avoid: ["door middel van"], better: "met, door" },
  { avoid: ["teneinde", "ten einde"], better: "om" },
  { avoid: ["derhalve", "bijgevolg"], better: "daarom, dus" },
  { avoid: ["inzake", "omtrent", "aangaande", "betreffende", "ten aanzien van", "met betrekking tot"], better: "over, voor" },
  { avoid: ["indien"], better: "als" },
  { avoid: ["mits"], better: "als, alleen als" },
  { avoid: ["tenzij"], better: "behalve als", layers: ["handout", "youth", "easy"] },
  { avoid: ["reeds"], better: "al" },
  { avoid: ["alsmede", "alsook", "evenals"], better: "en, en ook" },
  { avoid: ["tevens", "eveneens"], better: "ook" },
  { avoid: ["echter"], better: "maar" },
  { avoid: ["desalniettemin", "niettemin"], better: "toch" },
  { avoid: ["desgewenst"], better: "als je wilt" },
  { avoid: ["dienaangaande", "hieromtrent", "daaromtrent"], better: "daarover" },
  { avoid: ["hetgeen"], better: "wat" },
  { avoid: ["welke is", "dewelke"], better: "die, dat" },
  { avoid: ["ingeval", "in het geval dat", "in geval van"], better: "als, bij" },
  { avoid: ["conform", "overeenkomstig", "krachtens"], better: "volgens" },
  { avoid: ["ter zake", "terzake"], better: "hierover" },
  { avoid: ["voornoemd", "voornoemde", "bovengenoemd", "bovengenoemde", "desbetreffende"], better: "deze, dit" },
  { avoid: ["jegens"], better: "tegen, voor" },
  { avoid: ["ondanks het feit dat"], better: "hoewel" },
  { avoid: ["vanwege het feit dat", "gezien het feit dat"], better: "omdat" },
  { avoid: ["op het moment dat"], better: "als" },
  { avoid: ["in het kader van"], better: "voor, bij" },
  { avoid: ["op basis van", "op grond van"], better: "door, volgens", layers: ["handout", "youth", "easy"] },
  { avoid: ["zodoende"], better: "zo, dus" },
  { avoid: ["heden"], better: "nu, vandaag" },
  { avoid: ["thans", "momenteel"], better: "nu" },
  { avoid: ["aanstonds", "terstond", "onverwijld"], better: "meteen" },
  { avoid: ["gaarne"], better: "graag" },
  { avoid: ["teveel aan"], better: "te veel" },

  // Verbs from letters.
  { avoid: ["dient te", "dienen te", "dien je te", "dient u te"], better: "moet, moeten" },
  { avoid: ["verstrekken", "verstrekt", "verstrekte"], better: "geven" },
  { avoid: ["overleggen van"], better: "laten zien" },
  { avoid: ["optimaliseren", "optimaliseert", "geoptimaliseerd", "optimalisatie"], better: "beter maken" },
  { avoid: ["faciliteren", "faciliteert", "gefaciliteerd"], better: "helpen, mogelijk maken" },
  { avoid: ["implementeren", "implementeert", "geïmplementeerd", "implementatie"], better: "invoeren" },
  { avoid: ["realiseren", "gerealiseerd"], better: "maken, bereiken" },
  { avoid: ["participeren", "participeert", "participatie"], better: "meedoen" },
  { avoid: ["communiceren naar", "terugkoppelen", "koppelt terug", "terugkoppeling"], better: "vertellen" },
  { avoid: ["anticiperen", "anticipeert"], better: "vooruitlopen op, rekening houden met" },
  { avoid: ["evalueren", "evalueert", "geëvalueerd"], better: "terugkijken, bespreken" },
  { avoid: ["monitoren", "monitort", "gemonitord"], better: "volgen, in de gaten houden" },
  { avoid: ["prevaleren", "prevaleert"], better: "voorgaan" },
  { avoid: ["escaleren naar"], better: "doorgeven aan" },
  { avoid: ["conformeren", "conformeert"], better: "zich houden aan" },
  { avoid: ["ventileren", "ventileert"], better: "zeggen" },
  { avoid: ["geschiedt", "geschieden"], better: "gebeurt" },
  { avoid: ["beschikken over", "beschikt over"], better: "hebben, heeft" },
  { avoid: ["zorg dragen voor", "draagt zorg voor", "draag zorg voor"], better: "zorgen voor" },
  { avoid: ["in acht nemen", "in acht te nemen", "neem in acht"], better: "zich houden aan" },
  { avoid: ["kenbaar maken", "kenbaar gemaakt"], better: "laten weten" },
  { avoid: ["plaatsvinden", "plaatsvindt"], better: "gebeuren, zijn", layers: ["handout", "youth", "easy"] },

  // Nouns and adjectives of policy.
  { avoid: ["adequaat", "adequate"], better: "goed, passend" },
  { avoid: ["additioneel", "additionele"], better: "extra" },
  { avoid: ["relevant", "relevante"], better: "belangrijk, dat ertoe doet" },
  { avoid: ["primair", "primaire"], better: "eerst, belangrijkst" },
  { avoid: ["proactief", "proactieve", "pro-actief"], better: "uit jezelf" },
  { avoid: ["integraal", "integrale"], better: "samen, als geheel" },
  { avoid: ["transparant", "transparante", "transparantie"], better: "open, eerlijk" },
  { avoid: ["professionaliteit"], better: "goed je werk doen" },
  { avoid: ["handvatten"], better: "hulp, tips" },
  { avoid: ["uitgangspunten"], better: "waar we van uitgaan", layers: ["handout", "youth", "easy"] },
  { avoid: ["actoren", "stakeholders", "betrokken partijen"], better: "mensen, organisaties" },
  { avoid: ["content"], better: "berichten, foto’s en filmpjes" },
  { avoid: ["issues"], better: "problemen, vragen" },
  { avoid: ["awareness"], better: "weten, beseffen" },
  { avoid: ["consequenties"], better: "gevolgen" },
  { avoid: ["aspecten", "facetten"], better: "kanten, delen" },
  { avoid: ["frequentie", "frequent"], better: "hoe vaak, vaak" },
  { avoid: ["termijn van"], better: "tijd", layers: ["handout", "youth", "easy"] },
  { avoid: ["disclaimer"], better: "zin waarin je zegt namens wie je spreekt", layers: ["handout", "youth", "easy"] },

  // Figures of speech: who takes words as they are, or learned Dutch later, is left with a riddle.
  { avoid: ["digitale voetafdruk", "online voetafdruk"], better: "wat er van je op internet staat" },
  { avoid: ["glazen huis", "glazen bol"], better: "zeg wat je bedoelt" },
  { avoid: ["tweesnijdend zwaard", "twee kanten van de medaille", "keerzijde van de medaille"], better: "er is ook een nadeel" },
  { avoid: ["tip van de sluier", "door de vingers zien", "op je tenen getrapt", "over één kam", "een stokje voor steken"], better: "zeg wat je bedoelt" },
  { avoid: ["olifant in de kamer", "olifant in een porseleinkast"], better: "zeg wat je bedoelt" },
  { avoid: ["op één lijn", "neuzen dezelfde kant op"], better: "het eens zijn" },
  { avoid: ["in de schijnwerpers", "voor het voetlicht"], better: "laten zien" },
  { avoid: ["aan de bel trekken", "trek aan de bel"], better: "zeg het, vraag hulp" },
  { avoid: ["de vuile was", "vuile was"], better: "ruzie, problemen" },
  { avoid: ["grijs gebied"], better: "niet duidelijk" },

  // Abbreviations that nobody says aloud.
  { avoid: ["bijv.", "bv."], better: "bijvoorbeeld" },
  { avoid: ["d.m.v."], better: "met, door" },
  { avoid: ["m.b.t.", "t.a.v.", "m.b.v.", "i.v.m.", "t.b.v.", "n.a.v.", "o.b.v.", "i.p.v.", "t.o.v."], better: "schrijf de woorden uit, of zeg het korter" },
  { avoid: ["o.a.", "m.n."], better: "onder andere, vooral" },
  { avoid: ["e.d.", "enz.", "etc.", "enzovoort"], better: "noem wat je bedoelt" },
  { avoid: ["d.w.z.", "t/m", "z.s.m.", "a.u.b.", "evt.", "incl.", "excl.", "ca."], better: "schrijf het woord uit" },
  { avoid: ["en/of"], better: "of" },
];
