import { prose } from '../prose'
import type { PageData } from '../types'

export const accessibility: PageData = {
  code: 'accessibility',
  slug: { it: 'accessibilita', en: 'accessibility' },
  title: { it: 'L’accessibilità del sito', en: 'Accessibility of this site' },
  body: {
    it: prose`
      Questo sito è fatto per essere usato da tutti: con la tastiera, con un lettore di schermo, su un telefono, con i
      caratteri ingranditi, nella versione chiara e in quella scura, anche senza JavaScript.

      ## Che cosa facciamo

      - Le pagine seguono le Linee guida per l’accessibilità dei contenuti web (WCAG) al livello AA, che la norma
        europea sull’accessibilità richiede agli enti pubblici.
      - Ogni grafico ha una descrizione e una tabella con gli stessi numeri: nessuna informazione è affidata al solo
        colore.
      - I numeri nelle frasi portano alla loro scheda, e i titoli e le liste si possono percorrere con i comandi del
        lettore di schermo.
      - Le parole in un’altra lingua sono segnate come tali, perché siano lette nel modo giusto.
      - Le pagine si stampano senza perdere contenuto.

      ## Come lo controlliamo

      A ogni modifica del programma un controllo automatico apre ogni tipo di pagina, in italiano e in inglese, sul
      telefono e sul computer, e cerca gli errori di accessibilità. Un controllo automatico però non trova tutto:
      per questo contano anche le prove fatte da persone e le tue segnalazioni.

      ## Che cosa può mancare

      - I documenti ufficiali in PDF sono quelli approvati: non sempre si leggono bene con un lettore di schermo. Gli
        stessi dati sono nelle pagine di questo sito e nei file aperti.
      - Siti e documenti di altri, a cui rimandiamo, seguono le loro regole.

      ## La dichiarazione

      La dichiarazione di accessibilità si compila sul sito di AGID, l’Agenzia per l’Italia digitale: il link è in
      fondo a ogni pagina.

      **Da completare a cura dell’amministrazione che pubblica il sito:**

      - la data dell’ultima verifica e chi l’ha fatta;
      - l’esito: conforme, parzialmente conforme o non conforme, e perché;
      - l’ufficio a cui scrivere e il tempo entro cui risponde.

      ## Se qualcosa non funziona

      Usa il modulo in fondo alla pagina: non chiede il tuo nome. Puoi anche scrivere ai [contatti](/it/contatti). Se
      la risposta non arriva o non basta, puoi rivolgerti al Difensore civico per il digitale, attraverso il [sito di
      AGID](https://www.agid.gov.it).
    `,
    en: prose`
      This site is made for everyone to use: with a keyboard, with a screen reader, on a phone, with larger text, in its
      light and dark versions, and without JavaScript too.

      ## What we do

      - Pages follow the Web Content Accessibility Guidelines (WCAG) at level AA, which the European accessibility
        standard requires of public bodies.
      - Every chart has a description and a table with the same numbers: nothing is conveyed by colour alone.
      - Numbers in sentences lead to their own page, and headings and lists can be browsed with a screen reader’s
        commands.
      - Words in another language are marked as such, so that screen readers pronounce them properly.
      - Pages can be printed without losing content.

      ## How we check

      Whenever the software changes, an automatic check opens every kind of page, in Italian and in English, on a
      phone and on a computer, and looks for accessibility faults. An automatic check does not find everything, which
      is why tests by people and your own reports matter too.

      ## What may be missing

      - The official PDF documents are the approved ones, and a screen reader cannot always make sense of them. The same
        data are in the pages of this site and in the open files.
      - Other people’s sites and documents, which we link to, follow their own rules.

      ## The statement

      The accessibility statement is filled in on the site of AGID, the Agency for Digital Italy: its link is at the foot
      of every page.

      **To be completed by the administration that publishes the site:**

      - the date of the last assessment and who made it;
      - its outcome: compliant, partially compliant or not compliant, and why;
      - the office to write to and how soon it answers.

      ## If something does not work

      Use the form at the bottom of the page: it does not ask for your name. You can also use the
      [contacts](/en/contacts). If no answer comes, or it is not enough, you can turn to the Digital Ombudsman
      (Difensore civico per il digitale) through the [AGID site](https://www.agid.gov.it).
    `,
  },
}
