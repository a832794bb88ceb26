import type { Prose } from '@/content/types'
import type { HeadlineField } from '@/lib/home/headlines'

/** What the home page says first, and the answers that head its sections. */
export const headlines: Record<HeadlineField, Prose> = {
  verdict: {
    it: 'Pagato il {{programme.paid-rate}} del denaro impegnato, raggiunti {{targets.reached}} obiettivi su {{targets.counted}}: quelli che mancano ancora sono tutti nell’istruzione e formazione',
    en: '{{programme.paid-rate}} of the committed money is paid and {{targets.reached}} of {{targets.counted}} targets are reached: those still missing are all in education and training',
  },
  promisedHeadline: {
    it: 'Il {{axis-2.allocation-share}} della dotazione va all’inclusione sociale, il {{axis-3.allocation-share}} all’istruzione',
    en: '{{axis-2.allocation-share}} of the allocation goes to social inclusion, {{axis-3.allocation-share}} to education',
  },
  doneHeadline: {
    it: 'Dai corsi professionali ai nidi gratuiti',
    en: 'From vocational courses to free places in day nurseries',
  },
  peopleHeadline: {
    it: 'Le donne sono il {{axis-1.recipients-women-share}} delle persone raggiunte nell’occupazione, il {{axis-3.recipients-women-share}} nell’istruzione',
    en: 'Women are {{axis-1.recipients-women-share}} of the people reached in employment, {{axis-3.recipients-women-share}} in education',
  },
  changedHeadline: {
    it: 'Sul lavoro la risposta delle valutazioni è sì; sull’abbandono scolastico è sì, ma il merito è di molti',
    en: 'On jobs the evaluations answer yes; on early school leaving, yes, but the credit is shared',
  },
  missingHeadline: {
    it: 'Il più lontano dall’obiettivo: ottiene una qualifica il {{axis-3.result-10iv}} dei partecipanti, contro un obiettivo dell’{{axis-3.result-10iv:target}}',
    en: 'The furthest from its target: {{axis-3.result-10iv}} of participants gain a qualification, against a target of {{axis-3.result-10iv:target}}',
  },
  moneyHeadline: {
    it: 'Di {{programme.committed:short}} impegnati ne sono stati pagati {{programme.paid:short}}',
    en: 'Of {{programme.committed:short}} committed, {{programme.paid:short}} has been paid',
  },
}
