import { prose } from '../prose'
import type { PageData } from '../types'

export const contacts: PageData = {
  code: 'contacts',
  slug: { it: 'contatti', en: 'contacts' },
  title: { it: 'Contatti', en: 'Contacts' },
  body: {
    it: prose`
      A chi rivolgersi dipende da che cosa cerchi.

      ## Hai trovato un errore, o una pagina non è chiara

      Usa il modulo in fondo a ogni pagina. Non chiede il tuo nome, e per questo non può avere una risposta: lo legge
      chi cura il sito, per correggere e spiegare meglio. Le correzioni già fatte sono alla pagina
      [Correzioni](/it/correzioni).

      ## Cerchi un avviso o un aiuto

      Questo sito racconta che cosa è stato fatto: non raccoglie domande e non segue le singole pratiche. Gli avvisi
      aperti, i requisiti e gli uffici che rispondono sono sul [portale del Fondo sociale europeo di Regione
      Lombardia](https://www.fse.regione.lombardia.it).

      ## Vuoi scrivere a chi pubblica il sito

      **Da completare a cura dell’amministrazione che pubblica il sito:**

      - l’ufficio responsabile e il suo indirizzo di posta elettronica;
      - l’indirizzo di posta elettronica certificata (PEC);
      - l’indirizzo postale, il telefono e gli orari;
      - il tempo entro cui di solito si risponde.

      ## Vuoi sapere che cosa facciamo dei tuoi dati

      Lo spiega la pagina [Privacy](/it/privacy), con i recapiti del responsabile della protezione dei dati.
    `,
    en: prose`
      Whom to turn to depends on what you are looking for.

      ## You have found a mistake, or a page is not clear

      Use the form at the bottom of every page. It does not ask for your name, so it cannot be answered: the people
      who look after the site read it, to correct things and explain them better. The corrections made so far are on
      the [Corrections](/en/corrections) page.

      ## You are looking for a call or for support

      This site reports what has been done: it does not take applications or deal with individual cases. Open calls,
      their requirements and the offices that answer are on [Regione Lombardia’s European Social Fund
      portal](https://www.fse.regione.lombardia.it), in Italian.

      ## You want to write to whoever publishes this site

      **To be completed by the administration that publishes the site:**

      - the office in charge and its e-mail address;
      - its certified e-mail address (PEC);
      - its postal address, telephone number and opening hours;
      - how soon it usually answers.

      ## You want to know what we do with your data

      The [privacy notice](/en/privacy) explains it, with the contact details of the data protection officer.
    `,
  },
}
