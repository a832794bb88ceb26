import { prose } from '../prose'
import type { PageData } from '../types'

export const legalNotes: PageData = {
  code: 'legal-notes',
  slug: { it: 'note-legali', en: 'legal-notes' },
  title: { it: 'Note legali', en: 'Legal notes' },
  body: {
    it: prose`
      ## Che cosa puoi riusare

      Testi, dati, tabelle e grafici di questo sito sono pubblicati con licenza [Creative Commons Attribuzione 4.0
      Internazionale (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/). Puoi copiarli, ripubblicarli e
      modificarli per qualsiasi scopo, anche commerciale. Devi soltanto:

      - **citare la fonte**, per esempio «Regione Lombardia, POR FSE 2014-2020, sintesi della Relazione annuale di
        attuazione 2022», con un link alla pagina;
      - **rinviare alla licenza**;
      - **dire se hai cambiato qualcosa**.

      Riusare i contenuti non vuol dire averne l’approvazione: non presentarli come se Regione Lombardia o l’Unione
      europea sostenessero ciò che pubblichi.

      ## Che cosa resta fuori dalla licenza

      - **L’emblema dell’Unione europea**, che si può usare solo secondo le regole dell’Unione.
      - **I loghi e gli stemmi** di Regione Lombardia, della Repubblica Italiana e di altri enti.
      - **I documenti e i siti di altri** a cui rimandiamo: valgono le condizioni di chi li pubblica.
      - **Le foto e i materiali** che indicano un altro autore o un’altra licenza.

      ## Quale testo fa fede

      Questo sito informa in parole semplici. Fanno fede la Relazione annuale di attuazione e la sua sintesi nella
      versione approvata dal Comitato di Sorveglianza; per le regole delle singole iniziative fanno fede gli atti
      ufficiali. Dove un nostro calcolo e il documento danno valori diversi, li trovi entrambi, con la spiegazione.
      L’inglese è una traduzione: se differisce dall’italiano, vale l’italiano.

      ## Esattezza e link

      Controlliamo i dati con cura, ma un errore può sempre sfuggire: se ne trovi uno, segnalalo con il modulo in
      fondo alla pagina. I siti di altri a cui rimandiamo possono cambiare o chiudere senza che possiamo saperlo.
    `,
    en: prose`
      ## What you may reuse

      The texts, data, tables and charts of this site are published under the [Creative Commons Attribution 4.0
      International licence (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/). You may copy, republish and
      change them for any purpose, commercial ones included. All you have to do is:

      - **name the source**, for example “Regione Lombardia, POR FSE 2014-2020, summary of the 2022 Annual
        Implementation Report”, with a link to the page;
      - **refer to the licence**;
      - **say whether you have changed anything**.

      Reuse does not imply approval: do not suggest that Regione Lombardia or the European Union endorses what you
      publish.

      ## What the licence does not cover

      - **The emblem of the European Union**, which may be used only under the Union’s own rules.
      - **The logos and coats of arms** of Regione Lombardia, of the Italian Republic and of other bodies.
      - **Other people’s documents and websites** that we link to: their publishers’ terms apply.
      - **Photos and materials** that name another author or another licence.

      ## Which text is authoritative

      This site gives information in plain words. The authoritative texts are the Annual Implementation Report and its
      summary, in the version approved by the Monitoring Committee, and, for the rules of each initiative, the
      official acts. Where our calculation and the document give different values, you will find both, with the
      reason. The English is a translation: if it differs from the Italian, the Italian prevails.

      ## Accuracy and links

      We check the data with care, but a mistake can always slip through: if you find one, tell us with the form at
      the bottom of the page. The websites of others that we link to may change or close without our knowing.
    `,
  },
}
