import { prose } from '@/content/prose'
import type { AxisData } from '@/content/types'

export const axis5: AxisData = {
  code: 'axis-5',
  numeral: 'V',
  thematicObjective: null,
  slug: { it: 'assistenza-tecnica', en: 'technical-assistance' },
  title: { it: 'Assistenza tecnica', en: 'Technical assistance' },
  strategy: {
    it: prose`
      L’Asse V fa funzionare il programma. Sostiene l’Autorità di Gestione e l’Autorità di Certificazione, che programmano,
      gestiscono, controllano e certificano la spesa, perché le risorse siano usate bene.
    `,
    en: prose`
      Axis V keeps the programme running. It supports the Managing Authority and the Certifying Authority, which plan, manage,
      control and certify spending, so that resources are put to good use.
    `,
  },
  implementation: {
    it: prose`
      L’Asse ha programmato tutta la sua dotazione: {{axis-5.programmed:short}}. Alla fine del 2022 gli impegni erano di
      {{axis-5.committed:short}} e i pagamenti ai beneficiari di {{axis-5.paid:short}} ({{axis-5.paid-rate}} degli impegni).
    `,
    en: prose`
      The axis has programmed its whole allocation: {{axis-5.programmed:short}}. At the end of 2022 commitments stood at
      {{axis-5.committed:short}} and payments to beneficiaries at {{axis-5.paid:short}} ({{axis-5.paid-rate}} of commitments).
    `,
  },
  highlights: {
    it: prose`
      Le attività principali in corso alla fine del 2022 erano:

      - l’assistenza tecnica all’Autorità di Gestione, ai responsabili degli Assi e alle altre autorità coinvolte, insieme alla
        realizzazione e alla gestione del sistema informativo;
      - la valutazione indipendente del programma e la valutazione unitaria;
      - l’informazione e la comunicazione sul programma.
    `,
    en: prose`
      The main activities under way at the end of 2022 were:

      - technical assistance to the Managing Authority, the managers of the axes and the other authorities involved, together with
        building and running the information system;
      - the independent evaluation of the programme and the joint (“unitaria”) evaluation;
      - information and communication about the programme.
    `,
  },
}
