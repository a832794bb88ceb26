import { prose } from '../prose'
import type { GlossaryData } from '../types'

export const trainingAndWorkTerms: GlossaryData[] = [
  {
    code: 'isced',
    term: {
      it: 'Classificazione internazionale dei livelli di istruzione',
      en: 'ISCED (international classification of education)',
    },
    definition: {
      it: prose`
        Una scala internazionale dei titoli di studio. In Italia ISCED 1 è la scuola primaria, ISCED 2 la media, ISCED
        3 la superiore, ISCED 4 la formazione dopo il diploma, prima dell’università.
      `,
      en: prose`
        An international scale of education levels. ISCED 1 is primary school, ISCED 2 lower secondary, ISCED 3 upper
        secondary, ISCED 4 training after secondary school and below university.
      `,
    },
    variants: { it: ['ISCED'] },
  },
  {
    code: 'iefp',
    term: { it: 'Istruzione e formazione professionale', en: 'IeFP (vocational education and training)' },
    definition: {
      it: prose`
        Percorsi della Regione che dopo la scuola media insegnano un mestiere e portano a una qualifica o a un diploma
        professionale.
      `,
      en: prose`
        Istruzione e formazione professionale: regional courses after lower secondary school that teach a trade and
        lead to a vocational qualification or diploma.
      `,
    },
    variants: { it: ['IeFP'] },
  },
  {
    code: 'ifts',
    term: { it: 'Istruzione e formazione tecnica superiore', en: 'IFTS (higher technical education and training)' },
    definition: {
      it: 'Corsi di specializzazione tecnica dopo il diploma, progettati insieme alle imprese.',
      en: prose`
        Istruzione e formazione tecnica superiore: specialist technical courses after secondary school, designed with
        companies.
      `,
    },
    variants: { it: ['IFTS'] },
  },
  {
    code: 'its',
    term: { it: 'Istruzione tecnica superiore', en: 'ITS (higher technical institutes)' },
    definition: {
      it: prose`
        Corsi tecnici dopo il diploma, alternativi all’università e tenuti da fondazioni di cui fanno parte anche le
        imprese.
      `,
      en: prose`
        Technical courses after secondary school, an alternative to university, run by foundations that companies
        belong to.
      `,
    },
    variants: { it: ['ITS', 'fondazioni ITS'], en: ['ITS foundations'] },
  },
  {
    code: 'fad',
    term: { it: 'Formazione a distanza', en: 'FAD (distance learning)' },
    definition: {
      it: 'Lezioni e attività seguite online invece che in aula.',
      en: 'Formazione a distanza: lessons and activities followed online instead of in a classroom.',
    },
    variants: { it: ['FAD'] },
  },
  {
    code: 'project-work',
    term: { it: 'Project work', en: 'Project work (a hands-on project)' },
    definition: {
      it: 'Un lavoro pratico su un caso reale, svolto durante un percorso di formazione.',
      en: 'Practical work on a real case, done as part of a course.',
    },
  },
  {
    code: 'formazione-continua',
    term: { it: 'Formazione continua', en: 'Continuing vocational training' },
    definition: {
      it: 'La formazione per chi già lavora, dipendente o autonomo, che aggiorna le proprie competenze.',
      en: 'Training for people already in work, employed or self-employed, who bring their skills up to date.',
    },
  },
  {
    code: 'smart-working',
    term: { it: 'Smart working', en: 'Smart working (remote and flexible working)' },
    definition: {
      it: 'Un modo di lavorare con orari e luoghi più flessibili, per esempio da casa.',
      en: 'A way of working with more flexible hours and places, for example from home.',
    },
    variants: { it: ['lavoro agile', 'lavoro flessibile'] },
  },
  {
    code: 'welfare-aziendale',
    term: { it: 'Welfare aziendale', en: 'Workplace welfare' },
    definition: {
      it: prose`
        Servizi e aiuti che un’impresa offre a chi ci lavora oltre allo stipendio, per esempio per la cura dei figli.
      `,
      en: 'Services and support that a company offers its workers on top of pay, for example for childcare.',
    },
  },
  {
    code: 'uni-pdr-125',
    term: { it: 'UNI/PdR 125:2022', en: 'UNI/PdR 125:2022 (gender equality standard)' },
    definition: {
      it: prose`
        Il documento di riferimento che dice come un’organizzazione può dimostrare di trattare allo stesso modo donne
        e uomini e ottenere la certificazione della parità di genere.
      `,
      en: prose`
        The Italian reference practice that sets out how an organisation can show it treats women and men equally and
        obtain gender equality certification.
      `,
    },
    variants: { it: ['certificazione della parità di genere'], en: ['gender equality certification'] },
  },
  {
    code: 'politiche-attive-del-lavoro',
    term: { it: 'Politiche attive del lavoro', en: 'Active labour market policies' },
    definition: {
      it: 'Servizi che aiutano a trovare o a cambiare lavoro: orientamento, formazione, accompagnamento.',
      en: 'Services that help people find or change jobs: guidance, training, support along the way.',
    },
    variants: { it: ['servizi per il lavoro'], en: ['employment services'] },
  },
]
