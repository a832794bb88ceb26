import { prose } from '@/content/prose'
import type { InitiativeData } from '@/content/types'

export const axis2Initiatives: InitiativeData[] = [
  {
    code: 'nidi-gratis',
    axis: 'axis-2',
    slug: { it: 'nidi-gratis', en: 'nidi-gratis' },
    title: { it: 'Nidi Gratis', en: 'Nidi Gratis' },
    gloss: 'free day-nursery places',
    summary: {
      it: 'Il posto gratuito al nido per i bambini delle famiglie a basso reddito.',
      en: 'Free day-nursery places for the children of low-income families.',
    },
    forWhom: {
      it: 'Famiglie fragili a basso reddito con bambini al nido',
      en: 'Vulnerable families on low incomes with children at day nursery',
    },
    description: {
      it: prose`
        Il bonus ha permesso di non pagare la retta del nido alle famiglie fragili con un ISEE, l’indicatore della loro situazione
        economica, fino a {{nidi-gratis.isee-ceiling}}. Si è affiancato alla misura nazionale gestita dall’INPS.

        Per l’anno 2021/2022 le risorse attivate sono state {{nidi-gratis.activated:short}}.
      `,
      en: prose`
        Thanks to the bonus, vulnerable families paid no day-nursery fees if their ISEE, the official measure of a household’s
        means, was no higher than {{nidi-gratis.isee-ceiling}}. It complemented the national scheme run by INPS, the social
        security institute.

        For 2021/2022 {{nidi-gratis.activated:short}} was made available.
      `,
    },
    status: 'ongoing',
  },
  {
    code: 'sostegno-studenti-disabili',
    axis: 'axis-2',
    slug: { it: 'sostegno-studenti-disabili', en: 'support-students-with-disabilities' },
    title: { it: 'Sostegno studenti disabili', en: 'Sostegno studenti disabili' },
    gloss: 'support for students with disabilities',
    summary: {
      it: 'Percorsi personalizzati per studenti con disabilità nell’istruzione e formazione professionale.',
      en: 'Tailored programmes for students with disabilities in vocational education and training.',
    },
    forWhom: {
      it: 'Studenti con disabilità nell’istruzione e formazione professionale',
      en: 'Students with disabilities in vocational education and training',
    },
    description: {
      it: prose`
        Gli studenti con disabilità dell’istruzione e formazione professionale (IeFP) hanno seguito un percorso su misura. Il
        sostegno è continuato per tutto l’anno scolastico. Le risorse attivate sono state
        {{sostegno-studenti-disabili.activated:short}}.
      `,
      en: prose`
        Students with disabilities in vocational education and training (IeFP) followed a programme designed around them. Support
        continued throughout the school year; {{sostegno-studenti-disabili.activated:short}} was made available.
      `,
    },
    status: 'ongoing',
  },
  {
    code: 'accompagnamento-sociale-giustizia',
    axis: 'axis-2',
    slug: { it: 'accompagnamento-sociale-giustizia', en: 'social-support-justice' },
    title: {
      it: 'Interventi di accompagnamento sociale a favore di persone sottoposte a provvedimenti dell’Autorità Giudiziaria',
      en: 'Interventi di accompagnamento sociale a favore di persone sottoposte a provvedimenti dell’Autorità Giudiziaria',
    },
    gloss: 'social support for people subject to court orders',
    summary: {
      it: 'Accompagnamento sociale per adulti e minori sottoposti a provvedimenti dell’Autorità giudiziaria e per le loro famiglie.',
      en: 'Social support for adults and minors subject to court orders, and for their families.',
    },
    forWhom: {
      it: 'Adulti e minori sottoposti a provvedimenti dell’Autorità giudiziaria, e le loro famiglie',
      en: 'Adults and minors subject to court orders, and their families',
    },
    description: {
      it: prose`
        L’accompagnamento sociale ha riguardato gli adulti e i minori sottoposti a provvedimenti dell’Autorità giudiziaria, e
        anche le loro famiglie.

        Nel 2022 si sono aggiunti {{accompagnamento-sociale-giustizia.additional:short}}. L’investimento complessivo è stato di
        {{accompagnamento-sociale-giustizia.total:short}}.
      `,
      en: prose`
        Adults and minors subject to court orders received social support, and so did their families.

        In 2022 another {{accompagnamento-sociale-giustizia.additional:short}} was added. The total investment was
        {{accompagnamento-sociale-giustizia.total:short}}.
      `,
    },
    status: 'ongoing',
    acts: [
      {
        type: 'dgr',
        number: '6517',
        date: '2022-06-13',
        subject: { it: 'Ulteriore stanziamento', en: 'Additional funding' },
      },
    ],
  },
  {
    code: 'giovani-adolescenti-disagio',
    axis: 'axis-2',
    slug: { it: 'giovani-e-adolescenti', en: 'young-people-and-adolescents' },
    title: {
      it: 'Modello d’intervento personalizzato per contrastare situazioni di disagio sociale di giovani e adolescenti',
      en: 'Modello d’intervento personalizzato per contrastare situazioni di disagio sociale di giovani e adolescenti',
    },
    gloss: 'personalised support against social distress among young people and adolescents',
    summary: {
      it: 'Percorsi educativi su misura per adolescenti e giovani in difficoltà e per le loro famiglie.',
      en: 'Tailored educational support for adolescents and young people in difficulty, and for their families.',
    },
    forWhom: {
      it: 'Giovani e adolescenti in situazioni di disagio, e le loro famiglie',
      en: 'Young people and adolescents in difficulty, and their families',
    },
    description: {
      it: prose`
        L’isolamento, la perdita delle abitudini quotidiane e l’incertezza lasciati dalla pandemia hanno pesato sui più giovani.
        Con i servizi del territorio si è costruito per ciascuno un percorso educativo flessibile, che coinvolgeva anche la
        famiglia.

        Nel 2022 si sono aggiunti {{giovani-adolescenti-disagio.additional:short}}. L’investimento complessivo è stato di
        {{giovani-adolescenti-disagio.total:short}}.
      `,
      en: prose`
        Isolation, disrupted routines and the uncertainty left by the pandemic weighed on the young. With local services, a
        flexible educational programme was built for each of them, and the family was involved too.

        In 2022 another {{giovani-adolescenti-disagio.additional:short}} was added. The total investment was
        {{giovani-adolescenti-disagio.total:short}}.
      `,
    },
    status: 'ongoing',
    acts: [
      {
        type: 'dgr',
        number: '6533',
        date: '2022-06-20',
        subject: { it: 'Risorse per i percorsi personalizzati', en: 'Funding for tailored programmes' },
      },
    ],
  },
  {
    code: 'giovani-adulti-marginalita',
    axis: 'axis-2',
    slug: { it: 'giovani-e-adulti-a-rischio-di-marginalita', en: 'young-people-and-adults-at-risk-of-exclusion' },
    title: {
      it: 'Modello di intervento regionale a favore di giovani e adulti a grave rischio di marginalità',
      en: 'Modello di intervento regionale a favore di giovani e adulti a grave rischio di marginalità',
    },
    gloss: 'regional support model for young people and adults at serious risk of exclusion',
    summary: {
      it: 'Un modello unico di intervento per giovani e adulti che rischiano di restare ai margini.',
      en: 'A single support model for young people and adults at risk of being left on the margins.',
    },
    forWhom: {
      it: 'Giovani e adulti a grave rischio di marginalità',
      en: 'Young people and adults at serious risk of exclusion',
    },
    description: {
      it: prose`
        La Regione ha reso stabile un modello di intervento che unisce più servizi a favore di chi rischia l’emarginazione.

        Nel 2022 si sono aggiunti {{giovani-adulti-marginalita.additional:short}}. L’investimento complessivo è stato di
        {{giovani-adulti-marginalita.total:short}}. La relazione indica l’iniziativa come conclusa.
      `,
      en: prose`
        The region put on a permanent footing a support model that brings several services together for people at risk of
        exclusion.

        In 2022 another {{giovani-adulti-marginalita.additional:short}} was added. The total investment was
        {{giovani-adulti-marginalita.total:short}}. The report lists the initiative as completed.
      `,
    },
    status: 'concluded',
    acts: [
      {
        type: 'dgr',
        number: '6173',
        date: '2022-03-28',
        subject: { it: 'Integrazione delle risorse dell’avviso', en: 'More funding for the call' },
      },
    ],
  },
  {
    code: 'inclusione-attiva',
    axis: 'axis-2',
    slug: { it: 'inclusione-attiva', en: 'active-inclusion' },
    title: {
      it: 'Inclusione attiva a favore di persone in condizione di vulnerabilità e disagio',
      en: 'Inclusione attiva a favore di persone in condizione di vulnerabilità e disagio',
    },
    gloss: 'active inclusion of people in vulnerable and difficult situations',
    summary: {
      it: 'Programmi territoriali per includere chi vive in condizioni di vulnerabilità e disagio.',
      en: 'Local programmes to include people living in vulnerable and difficult situations.',
    },
    forWhom: {
      it: 'Persone in condizione di vulnerabilità e disagio',
      en: 'People in vulnerable and difficult situations',
    },
    description: {
      it: 'I programmi territoriali si sono conclusi nel 2022. L’investimento complessivo è stato di {{inclusione-attiva.total:short}}.',
      en: 'The local programmes ended in 2022. The total investment was {{inclusione-attiva.total:short}}.',
    },
    status: 'concluded',
  },
  {
    code: 'reddito-autonomia',
    axis: 'axis-2',
    slug: { it: 'reddito-di-autonomia', en: 'reddito-di-autonomia' },
    title: { it: 'Reddito di autonomia Anziani e Disabili', en: 'Reddito di autonomia Anziani e Disabili' },
    gloss: 'support for the autonomy of older people and people with disabilities',
    summary: {
      it: 'Interventi per la qualità della vita degli anziani fragili e per l’autonomia delle persone con disabilità.',
      en: 'Support for the quality of life of frail older people and for the autonomy of people with disabilities.',
    },
    forWhom: { it: 'Anziani fragili e persone con disabilità', en: 'Frail older people and people with disabilities' },
    description: {
      it: prose`
        Gli interventi servivano a migliorare la vita quotidiana degli anziani fragili e ad aiutare le persone con disabilità a
        essere più autonome e più incluse. Le risorse attivate sono state in tutto {{reddito-autonomia.activated:short}}.

        Nella relazione il paragrafo sull’Asse II elenca l’iniziativa tra quelle in corso nel 2022; il quadro d’insieme dice che
        questi interventi si sono conclusi durante l’anno.
      `,
      en: prose`
        These actions were meant to improve the daily lives of frail older people and to help people with disabilities become more
        autonomous and more included. In all, {{reddito-autonomia.activated:short}} was made available.

        The report’s section on Axis II lists the initiative among those under way in 2022; its overview says that these actions
        ended during the year.
      `,
    },
    status: 'concluded',
  },
]
