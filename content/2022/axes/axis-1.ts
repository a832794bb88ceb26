import { prose } from '@/content/prose'
import type { AxisData } from '@/content/types'

export const axis1: AxisData = {
  code: 'axis-1',
  numeral: 'I',
  thematicObjective: 8,
  slug: { it: 'occupazione', en: 'employment' },
  title: { it: 'Occupazione', en: 'Employment' },
  strategy: {
    it: prose`
      L’Asse I aiuta a trovare un lavoro, a conservarlo e a ripartire dopo averlo perso. Pensa prima di tutto a chi incontra più
      ostacoli: i giovani, le donne, chi è disoccupato da molto tempo e chi lavora in un’azienda in crisi.
    `,
    en: prose`
      Axis I helps people find work, keep it and start again after losing it. It puts first those who face the greatest
      obstacles: young people, women, the long-term unemployed and workers in companies in crisis.
    `,
  },
  implementation: {
    it: prose`
      L’Asse ha programmato {{axis-1.programmed:short}}, più della sua dotazione ({{axis-1.allocation:short}}): ha infatti
      finanziato anche la cassa integrazione in deroga (CIGD), in risposta all’emergenza COVID. Alla fine del 2022 gli impegni
      erano di {{axis-1.committed:short}} e i pagamenti ai beneficiari di {{axis-1.paid:short}} ({{axis-1.paid-rate}} degli
      impegni).

      Le iniziative hanno raggiunto {{axis-1.recipients}} persone: {{axis-1.recipients-men}} uomini
      ({{axis-1.recipients-men-share}}) e {{axis-1.recipients-women}} donne ({{axis-1.recipients-women-share}}). Le
      {{axis-1.recipients-cigd}} persone che hanno ricevuto la CIGD sono contate a parte.

      Tra chi ha partecipato, {{axis-1.vulnerable}} persone ({{axis-1.vulnerable-share}}) erano in condizione di vulnerabilità:
      migranti ({{axis-1.vulnerable-migrants-share}}), persone con disabilità ({{axis-1.vulnerable-disability-share}}) e altre
      persone svantaggiate ({{axis-1.vulnerable-other-share}}).

      Alla fine del 2022 gli obiettivi fissati per il 2023 erano già raggiunti:

      - persone disoccupate, anche da molto tempo: {{axis-1.unemployed}} (obiettivo {{axis-1.unemployed:target}});
      - lavoratrici e lavoratori, anche autonomi, senza contare la CIGD: {{axis-1.employed}} (obiettivo
        {{axis-1.employed:target}});
      - persone con meno di 25 anni: {{axis-1.under-25}} (obiettivo {{axis-1.under-25:target}});
      - progetti per la partecipazione delle donne al lavoro: {{axis-1.women-projects}} (il documento dichiara raggiunto
        l’obiettivo, senza riportarne il valore).

      Entro sei mesi dalla fine dell’intervento {{axis-1.in-work-6-months}} persone avevano un lavoro, anche autonomo. La loro
      quota superava l’obiettivo in ogni priorità di investimento:

      - priorità 8i: {{axis-1.result-8i}} (obiettivo {{axis-1.result-8i:target}});
      - priorità 8ii: {{axis-1.result-8ii}} (obiettivo {{axis-1.result-8ii:target}});
      - priorità 8v: {{axis-1.result-8v}} (obiettivo {{axis-1.result-8v:target}}).
    `,
    en: prose`
      The axis has programmed {{axis-1.programmed:short}}, more than its allocation ({{axis-1.allocation:short}}), because it also
      financed the exceptional wage-guarantee scheme (CIGD) in response to the COVID emergency. At the end of 2022 commitments
      stood at {{axis-1.committed:short}} and payments to beneficiaries at {{axis-1.paid:short}} ({{axis-1.paid-rate}} of
      commitments).

      The initiatives have reached {{axis-1.recipients}} people: {{axis-1.recipients-men}} men ({{axis-1.recipients-men-share}})
      and {{axis-1.recipients-women}} women ({{axis-1.recipients-women-share}}). The {{axis-1.recipients-cigd}} people supported
      by the CIGD are counted apart.

      Of those who took part, {{axis-1.vulnerable}} ({{axis-1.vulnerable-share}}) were in vulnerable situations: migrants
      ({{axis-1.vulnerable-migrants-share}}), people with disabilities ({{axis-1.vulnerable-disability-share}}) and other
      disadvantaged people ({{axis-1.vulnerable-other-share}}).

      At the end of 2022 the targets set for 2023 had already been reached:

      - unemployed people, including the long-term unemployed: {{axis-1.unemployed}} (target {{axis-1.unemployed:target}});
      - people in work, including the self-employed and leaving out the CIGD: {{axis-1.employed}} (target
        {{axis-1.employed:target}});
      - people under 25: {{axis-1.under-25}} (target {{axis-1.under-25:target}});
      - projects for women’s participation in work: {{axis-1.women-projects}} (the document declares the target reached, without
        giving it).

      Within six months of finishing, {{axis-1.in-work-6-months}} people were in work or self-employed. Their share exceeded the
      target under every investment priority:

      - priority 8i: {{axis-1.result-8i}} (target {{axis-1.result-8i:target}});
      - priority 8ii: {{axis-1.result-8ii}} (target {{axis-1.result-8ii:target}});
      - priority 8v: {{axis-1.result-8v}} (target {{axis-1.result-8v:target}}).
    `,
  },
  highlights: {
    it: prose`
      - **Formazione continua.** L’avviso 2022 per i voucher aziendali è partito con {{formazione-continua-vi.call:short}}.
        Grazie all’overbooking, che accoglie domande oltre la dotazione iniziale, le risorse concesse sono arrivate a
        {{formazione-continua-vi.granted:short}}.
      - **Occupazione femminile.** Due campagne hanno parlato di welfare aziendale e di certificazione della parità di genere.
        Sono partiti altri {{promozione-occupazione-femminile.projects-started}} progetti.
      - **Azioni di rete per il lavoro.** La prima fase si è chiusa; la seconda ha avuto più tempo per usare tutte le risorse. Sulla
        misura sono stati concessi {{azioni-di-rete.granted:short}}.
      - **Smart working.** Circa {{smart-working.companies}} imprese hanno ottenuto {{smart-working.granted:short}} per i loro
        piani.
    `,
    en: prose`
      - **Continuing vocational training.** The 2022 call for company vouchers opened with {{formazione-continua-vi.call:short}}.
        Thanks to overbooking, which accepts applications beyond the initial budget, {{formazione-continua-vi.granted:short}} was
        granted.
      - **Women’s employment.** Two campaigns dealt with workplace welfare and gender-equality certification. Another
        {{promozione-occupazione-femminile.projects-started}} projects started.
      - **Azioni di rete per il lavoro (networks for employment).** The first phase ended; the second was given more time to use
        all its resources. In all, {{azioni-di-rete.granted:short}} was granted under the measure.
      - **Remote and flexible working.** About {{smart-working.companies}} companies were granted
        {{smart-working.granted:short}} for their plans.
    `,
  },
  moneyNote: {
    it: prose`
      I pagamenti ({{axis-1.paid:short}}) superano la dotazione ({{axis-1.allocation:short}}) perché l’Asse I ha finanziato
      anche la cassa integrazione in deroga (CIGD), in risposta all’emergenza COVID.
    `,
    en: prose`
      Payments ({{axis-1.paid:short}}) exceed the allocation ({{axis-1.allocation:short}}) because Axis I also financed the
      exceptional wage-guarantee scheme (CIGD), in response to the COVID emergency.
    `,
  },
  intended: { implementation: ['25'] },
}
