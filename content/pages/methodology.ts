import { prose } from '../prose'
import type { PageData } from '../types'

export const methodology: PageData = {
  code: 'methodology',
  slug: { it: 'nota-metodologica', en: 'methodology' },
  title: { it: 'Nota metodologica', en: 'Methodological note' },
  body: {
    it: prose`
      Questa nota spiega come leggere i dati dell’edizione 2022: che cosa misurano, come si calcolano le percentuali e
      dove il documento approvato va letto con un po’ di attenzione.

      ## Le colonne dell’avanzamento finanziario

      La Tabella 2 del documento segue il denaro dalla sua assegnazione fino alla certificazione. Ha nove colonne:

      - **A, dotazione finanziaria:** la somma a disposizione dell’asse o del programma per tutto il periodo.
      - **B, programmato:** le risorse che la Regione ha assegnato a iniziative precise.
      - **C, avanzamento del programmato:** B diviso A.
      - **D, impegni:** le risorse concesse ai beneficiari, cioè a chi realizza gli interventi.
      - **E, avanzamento degli impegni:** D diviso B.
      - **F, pagamenti:** le somme pagate ai beneficiari.
      - **G, avanzamento dei pagamenti:** F diviso D.
      - **H, spesa certificata:** la spesa dichiarata alla Commissione europea dopo i controlli.
      - **I, avanzamento della certificazione:** H diviso F.

      Ogni percentuale si misura quindi sul passaggio precedente, e solo la prima sulla dotazione. Le quattro
      percentuali non si possono sommare né confrontare tra loro come se misurassero la stessa cosa. Anche la spesa
      certificata ha due misure: il {{programme.certified-rate}} dei pagamenti nella Tabella 2, il
      {{programme.certified-eu-share}} della dotazione dell’Unione europea nel testo.

      ## Quando una percentuale supera cento

      L’Asse I ha programmato più della propria dotazione ({{axis-1.programmed-rate}}) perché ha finanziato la CIGD in
      risposta all’emergenza COVID. L’effetto si vede anche nel totale del programma ({{programme.programmed-rate}}).

      ## Che cosa è cumulato e che cosa no

      Le colonne della Tabella 2, le persone raggiunte e gli indicatori sono valori cumulati: partono dall’inizio del
      programma, nel 2014, e arrivano al 31 dicembre 2022. Non vanno sommati a quelli di altri anni. Per le singole
      iniziative il documento indica a volte le risorse aggiunte nell’anno, a volte il totale: il nome di ogni dato
      dice quale dei due.

      ## Le persone e la CIGD

      La cassa integrazione guadagni in deroga (CIGD) sostiene il reddito di chi lavora in un’impresa che riduce o
      sospende l’attività e non rientra negli aiuti ordinari. Chi l’ha ricevuta è contato a parte:
      {{axis-1.recipients-cigd}} persone nell’Asse I e {{axis-2.recipients-cigd}} nell’Asse II. Non rientrano tra le
      persone raggiunte dai due assi ({{axis-1.recipients}} e {{axis-2.recipients}}). Anche l’indicatore sui
      lavoratori dell’Asse I li esclude. Il documento lega la CIGD all’Asse I e non spiega perché ne conti beneficiari
      anche nell’Asse II.

      ## Indicatori e obiettivi

      Un **indicatore di realizzazione** (o di output) conta ciò che il programma ha fatto, per esempio quante persone
      disoccupate ha coinvolto. Un **indicatore di risultato** misura che cosa è cambiato dopo, per esempio quante di
      loro lavorano. Il **quadro di riferimento dell’efficacia dell’attuazione** è l’insieme degli obiettivi con cui
      l’Unione europea giudica l’avanzamento degli assi. I valori obiettivo, o target, sono quelli da raggiungere
      entro il 2023: un valore ancora sotto l’obiettivo alla fine del 2022 non è per questo un obiettivo mancato.

      ## Arrotondamenti e troncamenti

      Conserviamo gli importi al centesimo e arrotondiamo solo quando li mostriamo in forma breve. Il documento, nel
      testo, a volte arrotonda e a volte taglia le cifre in più. Per esempio qui gli impegni del programma in forma
      breve sono {{programme.committed:short}}, mentre il testo del documento tronca l’ultima cifra e scrive un valore
      appena più basso.

      Per questo rifacciamo ogni conto, e la pagina [I conti, rifatti](/it/dati/riconciliazione) li mostra tutti. Un
      conto torna se il risultato e il documento differiscono al massimo di metà dell’ultima cifra stampata. Quando la
      differenza è più grande, una spiegazione firmata dice perché. Vale solo per il valore per cui è stata scritta: se
      il dato cambia, la differenza torna a vedersi. Alcuni dati stanno da soli, perché il documento li scrive una
      volta sola e nessun altro ne segue: la stessa pagina li elenca.

      ## Particolarità del documento

      - Nella Tabella 2 la terza riga porta il numero II: è l’Asse III.
      - Il totale degli impegni stampato supera di un centesimo la somma dei cinque assi. Qui trovi la somma:
        {{programme.committed}}.
      - L’Asse IV ha due nomi: «Capacità istituzionale e amministrativa» nel piano finanziario e «Rafforzamento della
        capacità amministrativa» nel racconto dell’anno. Usiamo il primo.
      - Nell’Asse III le quote delle persone vulnerabili, arrotondate una per una, non arrivano esattamente a cento.
      - Per l’Asse III il testo dice che gli obiettivi «risultano così conseguiti» anche di un indicatore che è ancora
        sotto il suo: {{axis-3.isced-1-2}} contro {{axis-3.isced-1-2:target}}. Le parole si possono leggere anche come
        «sono a questo punto».

      ## Date diverse

      I dati di attuazione sono al 31 dicembre 2022. Le valutazioni si basano invece su quelli al 31 dicembre 2021,
      perciò alcune percentuali non coincidono con gli indicatori degli assi. I dati sugli ITS riguardano corsi
      conclusi nel 2020 e il lavoro dei diplomati un anno dopo. Accanto a ogni dato c’è la sua data.
    `,
    en: prose`
      This note explains how to read the figures of the 2022 edition: what they measure, how percentages are worked
      out and where the approved document has to be read with care.

      ## The columns of financial progress

      Table 2 of the document follows the money from allocation to certification. It has nine columns:

      - **A, allocation:** the money available to the axis or programme for the whole period.
      - **B, programmed:** the money the region has assigned to specific initiatives.
      - **C, programming rate:** B divided by A.
      - **D, committed:** the money granted to beneficiaries, the organisations that carry out the activities.
      - **E, commitment rate:** D divided by B.
      - **F, payments:** the money paid out to beneficiaries.
      - **G, payment rate:** F divided by D.
      - **H, certified expenditure:** spending declared to the European Commission after checks.
      - **I, certification rate:** H divided by F.

      So each percentage is measured against the step before it, and only the first against the allocation. The four
      percentages cannot be added up, nor compared as if they measured the same thing. Certified expenditure has two
      measures as well: {{programme.certified-rate}} of payments in Table 2, and {{programme.certified-eu-share}} of
      the European Union’s allocation in the text.

      ## When a percentage goes above one hundred

      Axis I has programmed more than its own allocation ({{axis-1.programmed-rate}}) because it funded the CIGD
      scheme in response to the COVID emergency. The effect also shows in the programme’s total
      ({{programme.programmed-rate}}).

      ## What is cumulative and what is not

      The columns of Table 2, the people reached and the indicators are cumulative: they start with the programme, in
      2014, and run to 31 December 2022. They must not be added to those of other years. For single initiatives the
      document sometimes gives the money added during the year and sometimes the total: the name of each figure says
      which.

      ## People and the CIGD scheme

      CIGD (cassa integrazione guadagni in deroga) is income support for people whose company cuts or suspends its
      activity and is not covered by the ordinary schemes. Those who received it are counted apart:
      {{axis-1.recipients-cigd}} people in Axis I and {{axis-2.recipients-cigd}} in Axis II. They are not part of the
      people reached by the two axes ({{axis-1.recipients}} and {{axis-2.recipients}}). The indicator on workers in
      Axis I leaves them out too. The document ties CIGD to Axis I, and does not say why it counts people under Axis
      II as well.

      ## Indicators and targets

      An **output indicator** counts what the programme has done, for example how many unemployed people it has
      involved. A **result indicator** measures what changed afterwards, for example how many of them are in work. The
      **performance framework** is the set of targets by which the European Union judges the progress of the axes.
      Targets are to be reached by 2023: a value still below its target at the end of 2022 is not for that reason a
      target missed.

      ## Rounding and truncation

      We keep amounts to the cent and round them only when we show them in short form. In its text the document
      sometimes rounds and sometimes drops the extra digits. For example, the programme’s commitments in short form
      are {{programme.committed:short}} here, while the text of the document cuts off the last digit and prints a
      slightly lower value.

      So we redo every calculation, and the page [The arithmetic, redone](/en/data/reconciliation) shows them all. A
      calculation agrees when the result and the document differ by no more than half of the last printed digit. When
      the difference is larger, a signed explanation says why. It holds only for the value it was written for: if the
      figure changes, the difference shows again. Some figures stand alone, because the document prints them once and
      no other follows from them: the same page lists them.

      ## Quirks of the document

      - The third row of Table 2 is numbered II: it is Axis III.
      - The printed total of commitments is one cent higher than the sum of the five axes. Here you find the sum:
        {{programme.committed}}.
      - Axis IV has two names: “Capacità istituzionale e amministrativa” (institutional and administrative capacity)
        in the financial plan and “Rafforzamento della capacità amministrativa” (strengthening administrative
        capacity) in the account of the year. We use the first.
      - In Axis III the shares of vulnerable people, each rounded separately, do not add up to exactly one hundred.
      - For Axis III the text says that targets “risultano così conseguiti” (are so reached) of an indicator, too, that
        is still below its own: {{axis-3.isced-1-2}} against {{axis-3.isced-1-2:target}}. The words can also be read as
        “stand as follows”.

      ## Different dates

      Implementation data show the position at 31 December 2022. Evaluations rest on data at 31 December 2021, so some
      percentages differ from the indicators of the axes. The data on ITS courses (higher technical institutes)
      concern courses that ended in 2020, and graduates’ jobs one year later. The date is shown with each figure.
    `,
  },
}
