import { prose } from '@/content/prose'
import type { AxisData } from '@/content/types'

export const axis3: AxisData = {
  code: 'axis-3',
  numeral: 'III',
  thematicObjective: 10,
  slug: { it: 'istruzione-formazione', en: 'education-training' },
  title: { it: 'Istruzione e formazione', en: 'Education and training' },
  strategy: {
    it: prose`
      L’Asse III investe nelle competenze. Vuole che meno ragazzi lascino gli studi troppo presto e che più giovani proseguano dopo
      il diploma. Per questo sostiene corsi di qualità, con cui i giovani ottengono le qualifiche che servono per entrare più
      facilmente nel mondo del lavoro.
    `,
    en: prose`
      Axis III invests in skills. It wants fewer pupils to leave school too early and more young people to go on to tertiary
      education. To that end it supports good-quality courses that give the young the qualifications they need for an easier start
      in work.
    `,
  },
  implementation: {
    it: prose`
      L’Asse ha una dotazione di {{axis-3.allocation:short}} e ha programmato {{axis-3.programmed:short}}. Alla fine del 2022 gli
      impegni erano di {{axis-3.committed:short}} e i pagamenti ai beneficiari di {{axis-3.paid:short}} ({{axis-3.paid-rate}}
      degli impegni).

      Le iniziative hanno raggiunto {{axis-3.recipients}} persone: {{axis-3.recipients-men}} uomini
      ({{axis-3.recipients-men-share}}) e {{axis-3.recipients-women}} donne ({{axis-3.recipients-women-share}}).

      Le persone in condizione di vulnerabilità erano {{axis-3.vulnerable}} ({{axis-3.vulnerable-share}}):
      {{axis-3.vulnerable-disability}} con disabilità ({{axis-3.vulnerable-disability-share}}), {{axis-3.vulnerable-migrants}}
      migranti ({{axis-3.vulnerable-migrants-share}}) e {{axis-3.vulnerable-other}} altre persone svantaggiate
      ({{axis-3.vulnerable-other-share}}).

      Alla fine del 2022 due degli obiettivi fissati per il 2023 erano raggiunti e tre non ancora:

      - persone con la licenza elementare o media (ISCED 1 o 2): {{axis-3.isced-1-2}}, non ancora raggiunto (obiettivo
        {{axis-3.isced-1-2:target}});
      - persone con un diploma superiore o post secondario (ISCED 3 o 4): {{axis-3.isced-3-4}}, raggiunto (obiettivo
        {{axis-3.isced-3-4:target}});
      - partecipanti che completano la formazione: {{axis-3.training-completed}}, raggiunto (obiettivo
        {{axis-3.training-completed:target}});
      - partecipanti che ottengono una qualifica, priorità 10.i: {{axis-3.result-10i}}, non ancora raggiunto (obiettivo
        {{axis-3.result-10i:target}});
      - partecipanti che ottengono una qualifica, priorità 10.iv: {{axis-3.result-10iv}}, non ancora raggiunto (obiettivo
        {{axis-3.result-10iv:target}}).
    `,
    en: prose`
      The axis has an allocation of {{axis-3.allocation:short}} and has programmed {{axis-3.programmed:short}}. At the end of 2022
      commitments stood at {{axis-3.committed:short}} and payments to beneficiaries at {{axis-3.paid:short}} ({{axis-3.paid-rate}}
      of commitments).

      The initiatives have reached {{axis-3.recipients}} people: {{axis-3.recipients-men}} men
      ({{axis-3.recipients-men-share}}) and {{axis-3.recipients-women}} women ({{axis-3.recipients-women-share}}).

      People in vulnerable situations numbered {{axis-3.vulnerable}} ({{axis-3.vulnerable-share}}):
      {{axis-3.vulnerable-disability}} people with disabilities ({{axis-3.vulnerable-disability-share}}),
      {{axis-3.vulnerable-migrants}} migrants ({{axis-3.vulnerable-migrants-share}}) and {{axis-3.vulnerable-other}} other
      disadvantaged people ({{axis-3.vulnerable-other-share}}).

      At the end of 2022 two of the targets set for 2023 had been reached and three had not yet:

      - people with primary or lower secondary education (ISCED 1 or 2): {{axis-3.isced-1-2}}, not yet reached (target
        {{axis-3.isced-1-2:target}});
      - people with upper secondary or post-secondary education (ISCED 3 or 4): {{axis-3.isced-3-4}}, reached (target
        {{axis-3.isced-3-4:target}});
      - participants who complete their training: {{axis-3.training-completed}}, reached (target
        {{axis-3.training-completed:target}});
      - participants who gain a qualification, priority 10.i: {{axis-3.result-10i}}, not yet reached (target
        {{axis-3.result-10i:target}});
      - participants who gain a qualification, priority 10.iv: {{axis-3.result-10iv}}, not yet reached (target
        {{axis-3.result-10iv:target}}).
    `,
  },
  highlights: {
    it: prose`
      - **Istruzione e formazione professionale.** {{iefp-terzi-anni-2021-2022.activated:short}} hanno finanziato il terzo anno dei
        percorsi e dei progetti IeFP 2021/2022. La Regione ha dato le istruzioni per avviare l’anno, in particolare per la
        formazione a distanza e il project work.
      - **Lombardia Plus, linea alta formazione cultura.** La Regione ha approvato l’esito della valutazione dei progetti e ha
        aggiunto {{lombardia-plus.additional:short}}: la dotazione arriva a {{lombardia-plus.total:short}}.
    `,
    en: prose`
      - **Vocational education and training.** {{iefp-terzi-anni-2021-2022.activated:short}} funded the third year of IeFP courses
        and projects in 2021/2022. The region issued instructions for starting the year, in particular on distance learning and
        project work.
      - **Lombardia Plus (advanced training for the cultural sector).** The region approved the outcome of the project assessment
        and added {{lombardia-plus.additional:short}}, bringing the budget to {{lombardia-plus.total:short}}.
    `,
  },
}
