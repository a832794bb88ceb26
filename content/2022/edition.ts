import { prose } from '@/content/prose'
import type { EditionData } from '@/content/types'
import { headlines } from './headlines'

export const edition: EditionData = {
  year: 2022,
  title: {
    it: 'Sintesi pubblica della Relazione annuale di attuazione 2022',
    en: 'Citizens’ summary of the 2022 Annual Implementation Report',
  },
  dataDate: '2022-12-31',
  approvedBy: {
    it: 'Comitato di Sorveglianza del POR FSE 2014-2020',
    en: 'Monitoring Committee (Comitato di Sorveglianza) of the programme',
  },
  approvedOn: '2023-05-29',
  legalBasis: {
    it: 'Articolo 50, paragrafo 9, del Regolamento (UE) n. 1303/2013',
    en: 'Article 50(9) of Regulation (EU) No 1303/2013',
  },
  foreword: {
    it: prose`
      Ogni anno Regione Lombardia racconta come procede il suo programma finanziato con il Fondo sociale europeo
      (FSE): il Programma operativo regionale, in breve POR FSE 2014-2020. Il resoconto si chiama **Relazione di
      attuazione annuale**. Queste pagine ne riportano l’essenziale, perché chiunque possa vedere come avanza il
      lavoro che la Regione e l’Unione europea fanno insieme per la crescita e la coesione sociale della Lombardia. I
      dati sono aggiornati al **31 dicembre 2022**.

      Il programma parte da un’idea: un territorio cresce se crescono le competenze di chi ci vive. Per questo aiuta
      le persone a trovare e a tenere un lavoro, a uscire da situazioni di povertà o di esclusione, a studiare e a
      formarsi. Aiuta anche le amministrazioni pubbliche a lavorare meglio. La dotazione, cioè la somma a disposizione
      per tutto il periodo, è di {{programme.allocation:short}}, divisa in cinque parti chiamate assi: occupazione;
      inclusione sociale e lotta alla povertà; istruzione e formazione; capacità istituzionale e amministrativa;
      assistenza tecnica.

      Alla fine del 2022 il programma era arrivato alla fase di chiusura. Gli ultimi anni hanno portato la pandemia e
      poi la crisi legata alla guerra tra Russia e Ucraina. La Relazione mostra che il lavoro è andato avanti
      comunque, sia nelle attività sia nella spesa: la scuola, la formazione, i servizi per il lavoro e i servizi
      sociali della Lombardia avevano alle spalle anni di esperienza e iniziative già collaudate.

      Il documento originale, approvato dal Comitato di Sorveglianza il 29 maggio 2023, è pubblicato sul [portale del
      Fondo sociale europeo di Regione Lombardia](https://www.fse.regione.lombardia.it), nella sezione «Controlli,
      monitoraggio, valutazione».
    `,
    en: prose`
      Every year Regione Lombardia reports on the programme it runs with money from the European Social Fund (ESF).
      The programme is called POR FSE 2014-2020 (Regional Operational Programme) and its yearly account is the
      **Annual Implementation Report**. These pages give the essentials of the report, so that anyone can see what the
      region and the European Union have done together for growth and social cohesion. The data show the position at
      **31 December 2022**.

      The programme rests on one idea: a region grows when the skills of its people grow. So it helps people find and
      keep a job, leave poverty or exclusion behind, study and train. It also helps public bodies work better. The
      allocation, which is the money available for the whole period, is {{programme.allocation:short}}. It is split
      into five parts, called priority axes: employment; social inclusion and combating poverty; education and
      training; institutional and administrative capacity; technical assistance.

      At the end of 2022 the programme had reached its closing phase. Recent years brought the pandemic, and then the
      crisis that came with the war between Russia and Ukraine. The report shows that both the work and the spending
      kept moving: Lombardy’s education, training, employment and social services could build on years of experience
      and on schemes already tried.

      The original document was approved by the Monitoring Committee on 29 May 2023. It is published, in Italian, on
      [Regione Lombardia’s European Social Fund portal](https://www.fse.regione.lombardia.it), in the section
      “Controlli, monitoraggio, valutazione” (checks, monitoring, evaluation).
    `,
  },
  overview: {
    it: prose`
      Le parti del programma si completano a vicenda. Gli Assi I e III danno accesso all’istruzione, alla formazione e
      ai servizi per il lavoro. L’Asse II si rivolge a chi rischia di restarne escluso. L’Asse IV rafforza le
      amministrazioni pubbliche.

      Questi investimenti hanno contribuito a rendere più moderna la gestione dei servizi e a rinnovare i servizi
      stessi. Vanno nella direzione indicata dall’Unione europea, una crescita di cui tutti possano beneficiare, e
      aiutano a mettere in pratica le riforme nazionali. La spesa sociale ha risposto agli squilibri lasciati dalla
      pandemia e agli effetti della guerra tra Russia e Ucraina.

      Alla fine del 2022, con il programma vicino alla chiusura, il denaro era a questo punto:

      - **Programmato.** Tutta la dotazione aveva una destinazione: le risorse assegnate agli interventi erano
        {{programme.programmed:short}} (il {{programme.programmed-rate}} della dotazione).
      - **Impegnato.** Ai beneficiari, cioè a chi realizza gli interventi, erano stati concessi
        {{programme.committed:short}} (il {{programme.committed-rate}} del programmato).
      - **Pagato.** I beneficiari avevano già ricevuto {{programme.paid:short}} (il {{programme.paid-rate}}
        dell’impegnato).
      - **Certificato.** La spesa dichiarata alla Commissione europea dopo i controlli era di
        {{programme.certified:short}} (il {{programme.certified-rate}} dei pagamenti). Misurata sulla parte della
        dotazione che viene dall’Unione europea, era al {{programme.certified-eu-share}}.
    `,
    en: prose`
      The parts of the programme work together. Axes I and III give access to education, training and employment
      services. Axis II is for people at risk of being left out. Axis IV strengthens public administration.

      These investments have helped to modernise the way services are run and to renew the services themselves. They
      follow the European Union’s aim of growth that benefits everyone, and help put national reforms into practice.
      Social spending has responded to the imbalances left by the pandemic and to the effects of the war between
      Russia and Ukraine.

      At the end of 2022, with the programme close to its end, this is where the money stood:

      - **Programmed.** The whole allocation had a purpose: {{programme.programmed:short}} had been assigned to
        activities ({{programme.programmed-rate}} of the allocation).
      - **Committed.** Beneficiaries, the organisations that carry out the activities, had been granted
        {{programme.committed:short}} ({{programme.committed-rate}} of what was programmed).
      - **Paid.** Beneficiaries had already received {{programme.paid:short}} ({{programme.paid-rate}} of what was
        committed).
      - **Certified.** Spending declared to the European Commission after checks amounted to
        {{programme.certified:short}} ({{programme.certified-rate}} of payments). Measured against the European
        Union’s part of the allocation, it stood at {{programme.certified-eu-share}}.
    `,
  },
  evaluationsIntro: {
    it: prose`
      Spendere bene vuol dire cambiare qualcosa per le persone. Le valutazioni cercano di capire se è successo: qui
      trovi in breve alcune delle loro conclusioni sui risultati più importanti del programma.

      Le risposte guardano al programma com’era al **31 dicembre 2021**, un anno prima degli altri dati di questa
      edizione. Per questo alcune cifre non coincidono con quelle degli assi.

      Per approfondire ci sono i [rapporti di
      valutazione](https://www.fse.regione.lombardia.it/wps/portal/PROUE/FSE/controlli-monitoraggio-valutazione/rapporti-di-valutazione/)
      sul portale del Fondo sociale europeo di Regione Lombardia.
    `,
    en: prose`
      Money is well spent when it changes something for people. Evaluations try to find out whether it did. Here, in
      brief, are some of their conclusions on the programme’s main results.

      The answers look at the programme as it stood at **31 December 2021**, a year before the other data in this
      edition. That is why some figures differ from those on the pages about the axes.

      To find out more, read the [evaluation
      reports](https://www.fse.regione.lombardia.it/wps/portal/PROUE/FSE/controlli-monitoraggio-valutazione/rapporti-di-valutazione/)
      (in Italian) on Regione Lombardia’s European Social Fund portal.
    `,
  },
  headlines,
  leadFigures: ['programme.paid', 'programme.certified'],
  documents: ['public-summary-2022', 'annual-implementation-report-2022', 'evaluation-reports'],
}
