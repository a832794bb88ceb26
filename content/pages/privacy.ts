import { prose } from '../prose'
import type { PageData } from '../types'

export const privacy: PageData = {
  code: 'privacy',
  slug: { it: 'privacy', en: 'privacy' },
  title: { it: 'Privacy', en: 'Privacy notice' },
  body: {
    it: prose`
      Puoi leggere tutto il sito senza dire chi sei. Qui spieghiamo quali dati passano comunque per il sito e che cosa
      ne è.

      ## Niente cookie, niente terzi

      - Le pagine pubbliche **non usano cookie**, perciò non trovi nessun avviso da accettare.
      - Caratteri, immagini e grafici arrivano tutti da questo sito: mentre leggi, il tuo browser **non contatta altri
        servizi**.
      - Non raccogliamo statistiche di visita.

      I link verso altri siti portano fuori da queste regole: là valgono le loro.

      ## Il modulo «Questa pagina è chiara?»

      Il modulo raccoglie la tua risposta e la pagina da cui la mandi. Non chiede nome, indirizzo o e-mail. Le
      risposte non sono pubblicate: le legge solo chi cura il sito, per migliorare i testi. Se scrivi un commento
      libero, non metterci dati personali, né tuoi né di altri.

      ## I registri del server

      Ogni sito, per risponderti, riceve l’indirizzo IP del tuo dispositivo e l’indirizzo della pagina che chiedi. Chi
      ospita il sito può annotarli in un registro tecnico, per la sicurezza e per trovare i guasti. Non li uniamo alle
      risposte del modulo.

      Il programma del sito non scrive il tuo indirizzo IP da nessuna parte. Per non rispondere a chi fa troppe richieste
      insieme, ne ricava un codice da cui non si risale all’indirizzo, lo tiene in memoria per pochi minuti e poi lo
      dimentica.

      ## L’area riservata

      Chi scrive i contenuti accede a un’area riservata con e-mail e password. Solo lì il sito usa un cookie tecnico,
      che serve a riconoscere chi è entrato.

      ## Chi risponde dei dati

      Alcune informazioni dipendono da chi pubblica e ospita il sito.

      **Da completare a cura dell’amministrazione che pubblica il sito:**

      - il titolare del trattamento e il responsabile della protezione dei dati, con i loro recapiti;
      - chi ospita il sito e per quanto tempo conserva i registri del server;
      - per quanto tempo conserva le risposte del modulo.

      Finché non le trovi qui, puoi chiederle a Regione Lombardia attraverso il [portale del Fondo sociale
      europeo](https://www.fse.regione.lombardia.it). Il Regolamento (UE) 2016/679 (GDPR) ti dà il diritto di sapere
      quali tuoi dati sono trattati, di farli correggere o cancellare e di opporti. Puoi anche presentare un reclamo
      al [Garante per la protezione dei dati personali](https://www.garanteprivacy.it).
    `,
    en: prose`
      You can read the whole site without saying who you are. This page explains which data pass through it all the
      same, and what happens to them.

      ## No cookies, no third parties

      - Public pages **use no cookies**, which is why there is no notice to accept.
      - Fonts, images and charts all come from this site: while you read, your browser **contacts no other service**.
      - We collect no visitor statistics.

      Links to other sites take you outside these rules: theirs apply there.

      ## The form “Was this page clear?”

      The form collects your answer and the page you send it from. It does not ask for a name, address or e-mail.
      Answers are not published: only the people who look after the site read them, to improve its texts. If you write
      a comment, please leave out personal data, yours or anyone else’s.

      ## Server logs

      To answer you, every website receives the IP address of your device and the address of the page you ask for.
      Whoever hosts the site may record them in a technical log, for security and to find faults. We do not combine
      them with answers from the form.

      The site’s own program writes your IP address nowhere. To turn away anyone who makes too many requests at once,
      it derives from it a code that cannot be turned back into the address, keeps that in memory for a few minutes,
      and then forgets it.

      ## The staff area

      People who write the content sign in to a separate area with an e-mail address and a password. Only there does
      the site use a technical cookie, to recognise who has signed in.

      ## Who is responsible

      Some information depends on who publishes and hosts the site.

      **To be completed by the administration that publishes the site:**

      - the data controller and the data protection officer, with their contact details;
      - who hosts the site and how long server logs are kept;
      - how long answers from the form are kept.

      Until you find it here, you can ask Regione Lombardia through the [European Social Fund
      portal](https://www.fse.regione.lombardia.it). Regulation (EU) 2016/679 (GDPR) gives you the right to know which
      of your data are processed, to have them corrected or erased, and to object. You can also lodge a complaint with
      the [Garante per la protezione dei dati personali](https://www.garanteprivacy.it), Italy’s data protection
      authority.
    `,
  },
}
