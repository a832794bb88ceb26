import { prose } from '../prose'
import type { GlossaryData } from '../types'

export const peopleAndResultsTerms: GlossaryData[] = [
  {
    code: 'destinatario',
    term: { it: 'Destinatario', en: 'Participant' },
    definition: {
      it: prose`
        La persona che riceve il servizio o l’aiuto: chi segue un corso, chi è accompagnato nella ricerca di un
        lavoro.
      `,
      en: 'The person who receives the service or support: someone on a course, someone being helped to find a job.',
    },
    variants: { it: ['destinatari', 'partecipante', 'persone raggiunte'], en: ['people reached'] },
  },
  {
    code: 'beneficiario',
    term: { it: 'Beneficiario', en: 'Beneficiary' },
    definition: {
      it: 'Chi riceve le risorse e realizza l’intervento, per esempio un ente di formazione, un Comune o un’impresa.',
      en: prose`
        Whoever receives the money and carries out the activity, for example a training provider, a municipality or a
        company.
      `,
    },
    variants: { it: ['beneficiari'], en: ['beneficiaries'] },
  },
  {
    code: 'persone-vulnerabili',
    term: { it: 'Persone in condizione di vulnerabilità', en: 'People in vulnerable situations' },
    definition: {
      it: prose`
        Persone che incontrano più ostacoli di altre. Il programma ne conta tre gruppi: persone con disabilità,
        migranti, altre persone svantaggiate.
      `,
      en: prose`
        People who face more obstacles than others. The programme counts three groups: people with disabilities,
        migrants and other disadvantaged people.
      `,
    },
    variants: { it: ['persone svantaggiate'], en: ['disadvantaged people'] },
  },
  {
    code: 'indicatore-di-output',
    term: { it: 'Indicatore di realizzazione', en: 'Output indicator' },
    definition: {
      it: prose`
        Conta ciò che il programma ha fatto o chi ha raggiunto, per esempio quante persone disoccupate hanno
        partecipato.
      `,
      en: prose`
        It counts what the programme has done or whom it has reached, for example how many unemployed people took
        part.
      `,
    },
    variants: { it: ['indicatore di output', 'output'] },
  },
  {
    code: 'indicatore-di-risultato',
    term: { it: 'Indicatore di risultato', en: 'Result indicator' },
    definition: {
      it: 'Misura che cosa è cambiato dopo l’intervento, per esempio chi ha trovato lavoro entro sei mesi.',
      en: 'It measures what changed afterwards, for example who found work within six months.',
    },
  },
  {
    code: 'quadro-efficacia',
    term: { it: 'Quadro di riferimento dell’efficacia dell’attuazione', en: 'Performance framework' },
    definition: {
      it: 'L’insieme degli obiettivi con cui l’Unione europea verifica se gli assi avanzano come promesso.',
      en: prose`
        The set of targets by which the European Union checks whether the axes are making the progress they promised.
      `,
    },
    variants: { it: ['quadro di efficacia'] },
  },
  {
    code: 'target',
    term: { it: 'Obiettivo (valore obiettivo)', en: 'Target (value to be reached)' },
    definition: {
      it: 'Il valore che un indicatore deve raggiungere. In questo programma la scadenza è il 2023.',
      en: 'The value an indicator has to reach. In this programme the deadline is 2023.',
    },
    variants: { it: ['target'], en: ['target value'] },
  },
  {
    code: 'cigd',
    term: { it: 'Cassa integrazione guadagni in deroga', en: 'CIGD (exceptional wage-guarantee scheme)' },
    definition: {
      it: prose`
        Un sostegno al reddito per chi lavora in un’impresa che riduce o sospende l’attività e non rientra negli aiuti
        ordinari. Il programma l’ha finanziata durante la pandemia; chi l’ha ricevuta è contato a parte.
      `,
      en: prose`
        Cassa integrazione guadagni in deroga: income support for people whose company cuts or suspends its activity
        and is not covered by the ordinary schemes. The programme funded it during the pandemic; those who received it
        are counted apart.
      `,
    },
    variants: { it: ['CIGD', 'Cassa in deroga'] },
  },
  {
    code: 'isee',
    term: { it: 'Indicatore della situazione economica equivalente', en: 'ISEE (household means indicator)' },
    definition: {
      it: prose`
        Un valore in euro che riassume redditi, patrimonio e composizione della famiglia. Serve a decidere chi ha
        diritto a un aiuto.
      `,
      en: prose`
        Indicatore della situazione economica equivalente: a value in euro that sums up a household’s income, assets
        and size. It is used to decide who is entitled to support.
      `,
    },
    variants: { it: ['ISEE'] },
  },
  {
    code: 'terzo-settore',
    term: { it: 'Terzo settore', en: 'Third sector' },
    definition: {
      it: prose`
        Le organizzazioni private senza scopo di lucro che lavorano per il bene comune, come associazioni e
        cooperative sociali.
      `,
      en: prose`
        Private non-profit organisations that work for the common good, such as associations and social cooperatives.
      `,
    },
    variants: { it: ['enti del terzo settore'], en: ['non-profit sector'] },
  },
]
