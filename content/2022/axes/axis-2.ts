import { prose } from '@/content/prose'
import type { AxisData } from '@/content/types'

export const axis2: AxisData = {
  code: 'axis-2',
  numeral: 'II',
  thematicObjective: 9,
  slug: { it: 'inclusione-sociale', en: 'social-inclusion' },
  title: { it: 'Inclusione sociale e lotta alla povertà', en: 'Social inclusion and combating poverty' },
  strategy: {
    it: prose`
      L’Asse II combatte la povertà e l’esclusione. Migliora i servizi alla persona e sostiene chi vive ai margini. Per le persone
      con disabilità, o molto svantaggiate e a rischio di povertà, sperimenta modi nuovi di entrare davvero nel mondo del lavoro e
      nella società.
    `,
    en: prose`
      Axis II combats poverty and exclusion. It improves services for individuals and supports people on the margins. For people
      with disabilities, or severely disadvantaged and at risk of poverty, it tries out new and genuine ways into work and society.
    `,
  },
  implementation: {
    it: prose`
      L’Asse ha una dotazione di {{axis-2.allocation:short}} e ha programmato {{axis-2.programmed:short}}. Alla fine del 2022 gli
      impegni erano di {{axis-2.committed:short}} e i pagamenti ai beneficiari di {{axis-2.paid:short}} ({{axis-2.paid-rate}}
      degli impegni).

      Le iniziative hanno raggiunto {{axis-2.recipients}} persone: {{axis-2.recipients-men}} uomini
      ({{axis-2.recipients-men-share}}) e {{axis-2.recipients-women}} donne ({{axis-2.recipients-women-share}}). Le
      {{axis-2.recipients-cigd}} persone che hanno ricevuto la cassa integrazione in deroga (CIGD) sono contate a parte.

      Tra chi ha partecipato, {{axis-2.vulnerable}} persone ({{axis-2.vulnerable-share}}) erano in condizione di particolare
      vulnerabilità: {{axis-2.vulnerable-disability}} con disabilità, {{axis-2.vulnerable-migrants}} migranti e
      {{axis-2.vulnerable-other}} altre persone svantaggiate.

      Alla fine del 2022 gli obiettivi fissati per il 2023 erano già superati:

      - partecipanti con disabilità, priorità 9i: {{axis-2.disability-9i}} (obiettivo {{axis-2.disability-9i:target}});
      - altre persone svantaggiate: {{axis-2.other-disadvantaged}} (obiettivo {{axis-2.other-disadvantaged:target}});
      - nuclei familiari con figli: {{axis-2.households-with-children}} (obiettivo
        {{axis-2.households-with-children:target}}).

      Alla fine dell’intervento {{axis-2.result-9i}} partecipanti svantaggiati della priorità 9i cercavano un lavoro, studiavano,
      avevano ottenuto una qualifica o lavoravano. La relazione dichiara così raggiunto l’obiettivo per il 2023
      ({{axis-2.result-9i-rate:target}}), ma non riporta la percentuale ottenuta.
    `,
    en: prose`
      The axis has an allocation of {{axis-2.allocation:short}} and has programmed {{axis-2.programmed:short}}. At the end of 2022
      commitments stood at {{axis-2.committed:short}} and payments to beneficiaries at {{axis-2.paid:short}} ({{axis-2.paid-rate}}
      of commitments).

      The initiatives have reached {{axis-2.recipients}} people: {{axis-2.recipients-men}} men ({{axis-2.recipients-men-share}})
      and {{axis-2.recipients-women}} women ({{axis-2.recipients-women-share}}). The {{axis-2.recipients-cigd}} people supported
      by the exceptional wage-guarantee scheme (CIGD) are counted apart.

      Of those who took part, {{axis-2.vulnerable}} ({{axis-2.vulnerable-share}}) were in particularly vulnerable situations:
      {{axis-2.vulnerable-disability}} people with disabilities, {{axis-2.vulnerable-migrants}} migrants and
      {{axis-2.vulnerable-other}} other disadvantaged people.

      At the end of 2022 the targets set for 2023 had already been exceeded:

      - participants with disabilities, priority 9i: {{axis-2.disability-9i}} (target {{axis-2.disability-9i:target}});
      - other disadvantaged people: {{axis-2.other-disadvantaged}} (target {{axis-2.other-disadvantaged:target}});
      - households with children: {{axis-2.households-with-children}} (target {{axis-2.households-with-children:target}}).

      On leaving, {{axis-2.result-9i}} disadvantaged participants under priority 9i were looking for a job, studying, had gained a
      qualification or were in work. The report thus declares the target for 2023 reached ({{axis-2.result-9i-rate:target}}), but
      does not give the percentage achieved.
    `,
  },
  highlights: {
    it: prose`
      - **Giovani e adolescenti.** Altri {{giovani-adolescenti-disagio.additional:short}} per percorsi educativi su misura contro
        l’isolamento e l’incertezza lasciati dalla pandemia.
      - **Giovani e adulti a rischio di marginalità.** Altri {{giovani-adulti-marginalita.additional:short}} per il modello di
        intervento regionale.
      - **Giustizia.** Altri {{accompagnamento-sociale-giustizia.additional:short}} per accompagnare adulti e minori sottoposti a
        provvedimenti dell’Autorità giudiziaria, e le loro famiglie.
      - **Studenti con disabilità.** Il sostegno ai percorsi personalizzati nell’istruzione e formazione professionale è continuato
        per tutto l’anno scolastico.
      - **Nidi Gratis.** Con {{nidi-gratis.activated:short}} per il 2021/2022, il nido è stato gratuito per i figli di famiglie
        fragili con ISEE fino a {{nidi-gratis.isee-ceiling}}.
      - **Programmi conclusi.** Si sono chiusi i programmi territoriali di inclusione attiva e gli interventi per gli anziani fragili
        e per l’autonomia delle persone con disabilità.
    `,
    en: prose`
      - **Young people and adolescents.** Another {{giovani-adolescenti-disagio.additional:short}} for tailored educational support
        against the isolation and uncertainty left by the pandemic.
      - **Young people and adults at risk of exclusion.** Another {{giovani-adulti-marginalita.additional:short}} for the regional
        support model.
      - **Justice.** Another {{accompagnamento-sociale-giustizia.additional:short}} to support adults and minors subject to court
        orders, and their families.
      - **Students with disabilities.** Support for tailored programmes in vocational education and training continued throughout
        the school year.
      - **Nidi Gratis (free day-nursery places).** With {{nidi-gratis.activated:short}} for 2021/2022, day nurseries were free for
        the children of vulnerable families whose ISEE, the measure of their means, was no higher than
        {{nidi-gratis.isee-ceiling}}.
      - **Programmes that ended.** The local active-inclusion programmes came to a close, and so did the actions for frail older
        people and for the autonomy of people with disabilities.
    `,
  },
}
