import { prose } from '@/content/prose'
import type { InitiativeData } from '@/content/types'

export const axis3Initiatives: InitiativeData[] = [
  {
    code: 'iefp-terzi-anni-2021-2022',
    axis: 'axis-3',
    slug: { it: 'iefp-terzi-anni-2021-2022', en: 'vocational-training-third-years-2021-2022' },
    title: { it: 'IeFP 2021/2022 III anni', en: 'IeFP 2021/2022 III anni' },
    gloss: 'vocational education and training 2021/2022, third years',
    summary: {
      it: 'Il terzo anno dei percorsi di istruzione e formazione professionale, nell’anno formativo 2021/2022.',
      en: 'The third year of vocational education and training courses, in the 2021/2022 training year.',
    },
    forWhom: {
      it: 'Studenti del terzo anno dell’istruzione e formazione professionale',
      en: 'Third-year students in vocational education and training',
    },
    description: {
      it: prose`
        {{iefp-terzi-anni-2021-2022.activated:short}} hanno finanziato il terzo anno dei percorsi e dei progetti di istruzione e
        formazione professionale (IeFP).

        La Regione ha dato anche le istruzioni per avviare l’anno formativo, in particolare per la formazione a distanza (FAD) e
        per il project work, il lavoro su un progetto.
      `,
      en: prose`
        {{iefp-terzi-anni-2021-2022.activated:short}} funded the third year of vocational education and training (IeFP) courses
        and projects.

        The region also issued instructions for starting the training year, in particular on distance learning (FAD) and on
        project work.
      `,
    },
    status: 'ongoing',
    acts: [
      {
        type: 'decree',
        number: '2629',
        date: '2022-03-01',
        subject: {
          it: 'Indicazioni operative per l’avvio dell’anno formativo',
          en: 'Operational instructions for starting the training year',
        },
      },
    ],
  },
  {
    code: 'lombardia-plus',
    axis: 'axis-3',
    slug: { it: 'lombardia-plus', en: 'lombardia-plus' },
    title: {
      it: 'Lombardia Plus - Linea alta formazione cultura',
      en: 'Lombardia Plus - Linea alta formazione cultura',
    },
    gloss: 'advanced training for the cultural sector',
    summary: {
      it: 'Corsi di alta formazione e specializzazione nel campo della cultura.',
      en: 'Advanced and specialised training for the cultural sector.',
    },
    forWhom: { it: 'Persone disoccupate', en: 'Unemployed people' },
    description: {
      it: prose`
        La linea ha finanziato corsi di specializzazione legati alla cultura. Nel 2022 la Regione ha valutato i progetti
        presentati all’avviso e ha rifinanziato la misura con altri {{lombardia-plus.additional:short}}. La dotazione complessiva
        è arrivata così a {{lombardia-plus.total:short}}.
      `,
      en: prose`
        This strand funded specialised courses linked to culture. In 2022 the region assessed the projects submitted to the call
        and added another {{lombardia-plus.additional:short}}, which brought the total budget to {{lombardia-plus.total:short}}.
      `,
    },
    status: 'ongoing',
    acts: [
      {
        type: 'dgr',
        number: '6197',
        date: '2022-03-28',
        subject: { it: 'Rifinanziamento della misura', en: 'More funding for the measure' },
      },
    ],
  },
]
