import { prose } from '@/content/prose'
import type { AxisData } from '@/content/types'

export const axis4: AxisData = {
  code: 'axis-4',
  numeral: 'IV',
  thematicObjective: 11,
  slug: { it: 'capacita-istituzionale', en: 'institutional-capacity' },
  title: { it: 'Capacità istituzionale e amministrativa', en: 'Institutional and administrative capacity' },
  strategy: {
    it: prose`
      L’Asse IV aiuta la pubblica amministrazione a lavorare meglio, e con lei tutti quelli da cui dipende la riuscita delle
      politiche pubbliche.
    `,
    en: prose`
      Axis IV helps the public administration work better, together with everyone else on whom the success of public policies
      depends.
    `,
  },
  implementation: {
    it: prose`
      L’Asse ha una dotazione di {{axis-4.allocation:short}} e ha programmato {{axis-4.programmed:short}}, quasi tutti impegnati
      ({{axis-4.committed:short}}). Alla fine del 2022 i pagamenti ai beneficiari erano di {{axis-4.paid:short}}
      ({{axis-4.paid-rate}} degli impegni).

      Le iniziative hanno raggiunto {{axis-4.recipients}} persone: {{axis-4.recipients-men}} uomini
      ({{axis-4.recipients-men-share}}) e {{axis-4.recipients-women}} donne ({{axis-4.recipients-women-share}}).

      Le amministrazioni coinvolte per migliorare la capacità amministrativa sono state {{axis-4.administrations}}, oltre
      l’obiettivo 2023 di {{axis-4.administrations:target}}. Alla fine dell’intervento {{axis-4.result-11i}} amministrazioni
      sapevano usare strumenti informatici che fanno dialogare le banche dati, sull’ambiente e su altri servizi. Il valore di
      riferimento per il 2023 è {{axis-4.result-11i:target}}: è l’obiettivo dell’indicatore di realizzazione preso come base.
    `,
    en: prose`
      The axis has an allocation of {{axis-4.allocation:short}} and has programmed {{axis-4.programmed:short}}, nearly all of it
      committed ({{axis-4.committed:short}}). At the end of 2022 payments to beneficiaries stood at {{axis-4.paid:short}}
      ({{axis-4.paid-rate}} of commitments).

      The initiatives have reached {{axis-4.recipients}} people: {{axis-4.recipients-men}} men
      ({{axis-4.recipients-men-share}}) and {{axis-4.recipients-women}} women ({{axis-4.recipients-women-share}}).

      The public bodies involved in improving administrative capacity numbered {{axis-4.administrations}}, above the 2023 target
      of {{axis-4.administrations:target}}. By the end of the activity, {{axis-4.result-11i}} public bodies were able to use IT
      tools that connect databases on the environment and other services. The reference value for 2023 is
      {{axis-4.result-11i:target}}: the target of the output indicator taken as a base.
    `,
  },
  highlights: {
    it: prose`
      - **Digiteca.** La piattaforma è stata presentata il 31 maggio 2022.
      - **Lombardia Europa 2020 - Servizi Europa d’Area Vasta (SEAV).** Il 16 dicembre 2022 si è tenuto l’evento finale del progetto
        realizzato con ANCI ({{lombardia-europa-2020-seav.amount:short}}) per rendere gli enti locali più capaci di progettare con i
        fondi europei.
      - **Servizi sociali nei comuni.** Gli enti locali hanno rafforzato le competenze per selezionare il personale in modo più
        efficiente e per offrire servizi sociali migliori ({{servizi-sociali-comuni.amount:short}}).
      - **Rete Natura 2000.** Le attività di formazione sono proseguite.
      - **Con FORMEZ.** Sono proseguiti il piano di coaching dei centri per l’impiego ({{coaching-centri-impiego.amount:short}}) e il
        progetto Aree Interne ({{aree-interne.amount:short}}).
      - **Biblioteche e archivi.** Si è concluso il progetto che usa i loro documenti digitali per creare nuovi percorsi didattici
        ({{biblioteche-e-archivi.amount:short}}).
    `,
    en: prose`
      - **Digiteca.** The platform was presented on 31 May 2022.
      - **Lombardia Europa 2020 - Servizi Europa d’Area Vasta (SEAV, European services shared by local authorities).** The final
        event of this project, run with ANCI, was held on 16 December 2022 ({{lombardia-europa-2020-seav.amount:short}}). It made
        local authorities better able to plan projects with European funds.
      - **Municipal social services.** Local authorities strengthened the skills they need to recruit staff more efficiently and
        to offer better social services ({{servizi-sociali-comuni.amount:short}}).
      - **Natura 2000 network.** Training activities continued.
      - **With FORMEZ.** The coaching plan for public employment centres ({{coaching-centri-impiego.amount:short}}) and the Aree
        Interne (inner areas) project ({{aree-interne.amount:short}}) continued.
      - **Libraries and archives.** The project that uses their digital documents to create new teaching programmes came to an end
        ({{biblioteche-e-archivi.amount:short}}).
    `,
  },
}
