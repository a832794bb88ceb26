import { prose } from '../prose'
import type { PageData } from '../types'

export const about: PageData = {
  code: 'about',
  slug: { it: 'informazioni', en: 'about' },
  title: { it: 'Che cos’è Sintesi', en: 'About Sintesi' },
  body: {
    it: prose`
      Sintesi racconta che cosa ha fatto Regione Lombardia con le risorse del Fondo sociale europeo (FSE) nel
      programma 2014-2020. Mette in pagine leggibili la sintesi pubblica che la legge europea chiede di scrivere ogni
      anno, e rende i suoi dati facili da controllare e da riusare.

      ## Per chi è

      - Per **chi vive in Lombardia** e vuole sapere come si spende il denaro pubblico.
      - Per **chi ha partecipato a un’iniziativa**, o vorrebbe farlo, e cerca di capire come si inserisce nel resto.
      - Per **chi lavora con questi dati**: giornalisti, ricercatori, amministrazioni, organizzazioni.

      Non servono conoscenze tecniche. Le parole difficili sono spiegate nel [glossario](/it/glossario).

      ## Come funzionano i dati

      Ogni dato è scritto una volta sola, con la sua fonte e la data a cui si riferisce. Da lì arriva nelle frasi,
      nelle tabelle, nei grafici e nei file da scaricare, così non può dire cose diverse in punti diversi. Seleziona
      un numero nel testo per aprire la sua pagina: trovi che cosa misura, da dove viene e, se dipende da altri dati,
      come si calcola.

      Totali e percentuali li ricalcoliamo noi e li confrontiamo con quelli stampati nel documento approvato. Quando
      non coincidono, lo scriviamo accanto al dato e spieghiamo perché. Le regole del calcolo sono nella [nota
      metodologica](/it/nota-metodologica), l’elenco completo è alla pagina [Dati](/it/dati).

      ## Se trovi un errore

      Usa il modulo in fondo alla pagina: non chiede il tuo nome. Se un dato pubblicato è sbagliato, lo correggiamo e
      diciamo pubblicamente che cosa è cambiato e perché. Le correzioni valgono solo per l’edizione a cui appartiene
      il dato: le edizioni degli altri anni restano come sono.

      ## Da dove vengono i testi

      I fatti sono quelli del documento approvato dal Comitato di Sorveglianza, l’organo che controlla come procede il
      programma. Le frasi invece sono nostre: più brevi e, speriamo, più chiare. Gli originali sono sul [portale del
      Fondo sociale europeo di Regione Lombardia](https://www.fse.regione.lombardia.it).
    `,
    en: prose`
      Sintesi (“summary”) shows what Regione Lombardia has done with money from the European Social Fund (ESF) in its
      2014-2020 programme. It turns the citizens’ summary that European law asks for every year into readable pages,
      and makes its data easy to check and reuse.

      ## Who it is for

      - **People who live in Lombardy** and want to know how public money is spent.
      - **People who have taken part in an initiative**, or would like to, and wonder how it fits into the whole.
      - **People who work with these data**: journalists, researchers, public bodies, organisations.

      No technical knowledge is needed. Difficult words are explained in the [glossary](/en/glossary).

      ## How the figures work

      Each figure is written only once, with its source and the date it refers to. From there it goes into sentences,
      tables, charts and downloads, so it cannot say different things in different places. Select a number in the text
      to open its own page: you will find what it measures, where it comes from and, if it depends on other figures,
      how it is worked out.

      We recalculate totals and percentages and compare them with those printed in the approved document. When they do
      not match, we say so next to the figure and explain why. The rules are in the [methodological
      note](/en/methodology), and the full list is on the [Data](/en/data) page.

      ## If you find a mistake

      Use the form at the bottom of the page: it does not ask for your name. If a published figure is wrong, we
      correct it and say publicly what changed and why. A correction applies only to the edition the figure belongs
      to: the editions of other years stay as they are.

      ## Where the texts come from

      The facts are those of the document approved by the Monitoring Committee, the body that checks how the programme
      is going. The sentences are ours: shorter and, we hope, clearer. The originals are on [Regione Lombardia’s
      European Social Fund portal](https://www.fse.regione.lombardia.it), in Italian.
    `,
  },
}
