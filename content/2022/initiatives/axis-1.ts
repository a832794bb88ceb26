import { prose } from '@/content/prose'
import type { InitiativeData } from '@/content/types'

export const axis1Initiatives: InitiativeData[] = [
  {
    code: 'formazione-continua-vi',
    axis: 'axis-1',
    slug: { it: 'formazione-continua-vi', en: 'continuing-training-vi' },
    title: { it: 'Formazione continua VI', en: 'Formazione continua VI' },
    gloss: 'continuing vocational training VI',
    summary: {
      it: 'Voucher alle aziende per formare chi ci lavora, scegliendo i corsi da un catalogo.',
      en: 'Vouchers for companies to train their people, with courses chosen from a catalogue.',
    },
    forWhom: {
      it: 'Lavoratrici e lavoratori, imprenditori e liberi professionisti',
      en: 'Employees, business owners and self-employed professionals',
    },
    description: {
      it: prose`
        L’iniziativa ha finanziato la formazione di lavoratrici e lavoratori, imprenditori e liberi professionisti. Le aziende
        ricevevano un voucher da spendere per i corsi di un catalogo.

        L’avviso del 2022 metteva a disposizione {{formazione-continua-vi.call:short}}. Poi la Regione ha attivato l’overbooking,
        cioè la possibilità di accogliere domande oltre la dotazione iniziale. In tutto ha concesso
        {{formazione-continua-vi.granted:short}}.
      `,
      en: prose`
        This initiative paid for the training of employees, business owners and self-employed professionals. Companies received a
        voucher to spend on courses listed in a catalogue.

        The 2022 call offered {{formazione-continua-vi.call:short}}. The region then allowed overbooking, which means accepting
        applications beyond the initial budget. In all, it granted {{formazione-continua-vi.granted:short}}.
      `,
    },
    status: 'ongoing',
    acts: [
      {
        type: 'dgr',
        number: '6280',
        date: '2022-04-11',
        subject: { it: 'Attivazione dell’overbooking', en: 'Overbooking allowed' },
      },
    ],
  },
  {
    code: 'smart-working',
    axis: 'axis-1',
    slug: { it: 'smart-working', en: 'smart-working' },
    title: { it: 'Azioni a sostegno dello Smart working', en: 'Azioni a sostegno dello Smart working' },
    gloss: 'support for remote and flexible working',
    summary: {
      it: 'Aiuti alle imprese lombarde che adottano un piano per il lavoro agile.',
      en: 'Support for companies in Lombardy that adopt a plan for remote working.',
    },
    forWhom: { it: 'Imprese lombarde e chi ci lavora', en: 'Companies in Lombardy and the people who work there' },
    description: {
      it: prose`
        Le imprese hanno ricevuto un aiuto per organizzare il lavoro in modo più flessibile, così che le persone potessero
        lavorare anche da casa.

        Circa {{smart-working.companies}} imprese hanno ottenuto in tutto {{smart-working.granted:short}}.
      `,
      en: prose`
        Companies received help to organise work more flexibly, so that people could also work from home.

        About {{smart-working.companies}} companies were granted {{smart-working.granted:short}} in all.
      `,
    },
    status: 'ongoing',
  },
  {
    code: 'promozione-occupazione-femminile',
    axis: 'axis-1',
    slug: { it: 'promozione-occupazione-femminile', en: 'promoting-womens-employment' },
    title: { it: 'Promozione Occupazione femminile', en: 'Promozione Occupazione femminile' },
    gloss: 'promoting women’s employment',
    summary: {
      it: 'Campagne di sensibilizzazione perché più donne entrino e restino nel mercato del lavoro.',
      en: 'Awareness campaigns to bring more women into the labour market and keep them there.',
    },
    forWhom: {
      it: 'Donne nel mercato del lavoro, imprese e cittadini',
      en: 'Women in the labour market, companies and the public',
    },
    description: {
      it: prose`
        L’iniziativa ha informato imprese e cittadini sulla partecipazione delle donne al lavoro. Le risorse attivate sono state
        {{promozione-occupazione-femminile.activated}}.

        Nel 2022 è proseguita «Il Fondo Sociale Europeo per l’occupazione femminile», con due campagne:

        - **Welfare Aziendale - un’opportunità per promuovere la parità di genere**;
        - **Verso la certificazione della parità di genere**, che fa conoscere le novità nazionali: la legge n. 162/2021, che ha
          modificato il Codice delle pari opportunità, e la norma UNI/PdR 125:2022, con cui le aziende ottengono la certificazione.

        Sono partiti anche altri {{promozione-occupazione-femminile.projects-started}} progetti: [Il Fondo Sociale Europeo
        per l’occupazione femminile - anno 2022](/it/iniziative/fse-per-l-occupazione-femminile-2022) e [Obiettivo parità di
        genere](/it/iniziative/obiettivo-parita-di-genere).
      `,
      en: prose`
        This initiative informed companies and the public about women’s participation in work. The funding made available was
        {{promozione-occupazione-femminile.activated}}.

        In 2022 “Il Fondo Sociale Europeo per l’occupazione femminile” (the ESF for women’s employment) continued with two
        campaigns:

        - **Welfare Aziendale - un’opportunità per promuovere la parità di genere** (workplace welfare as an opportunity for
          gender equality);
        - **Verso la certificazione della parità di genere** (towards gender-equality certification), which makes known what is
          new nationally: law no. 162/2021, which amended the Equal Opportunities Code, and the standard UNI/PdR 125:2022, against
          which companies are certified.

        Another {{promozione-occupazione-femminile.projects-started}} projects started as well: [Il Fondo Sociale Europeo per
        l’occupazione femminile - anno 2022](/en/initiatives/esf-for-womens-employment-2022) and [Obiettivo parità di
        genere](/en/initiatives/goal-gender-equality).
      `,
    },
    status: 'ongoing',
  },
  {
    code: 'occupazione-femminile-2022',
    axis: 'axis-1',
    slug: { it: 'fse-per-l-occupazione-femminile-2022', en: 'esf-for-womens-employment-2022' },
    title: {
      it: 'Il Fondo Sociale Europeo per l’occupazione femminile - anno 2022',
      en: 'Il Fondo Sociale Europeo per l’occupazione femminile - anno 2022',
    },
    gloss: 'the European Social Fund for women’s employment, 2022',
    summary: {
      it: 'Il progetto avviato nel 2022 per promuovere l’occupazione femminile con il Fondo sociale europeo.',
      en: 'A project started in 2022 to promote women’s employment through the European Social Fund.',
    },
    forWhom: { it: 'Donne nel mercato del lavoro', en: 'Women in the labour market' },
    description: {
      it: prose`
        È uno dei {{promozione-occupazione-femminile.projects-started}} progetti partiti nel 2022 tra gli interventi di
        promozione dell’occupazione femminile, accanto all’iniziativa [Promozione Occupazione
        femminile](/it/iniziative/promozione-occupazione-femminile).

        Sul lavoro delle donne leggi anche [la risposta delle valutazioni](/it/valutazioni/parita-di-genere).
      `,
      en: prose`
        One of the {{promozione-occupazione-femminile.projects-started}} projects started in 2022 as part of the work to
        promote women’s employment, beside the initiative [Promozione Occupazione
        femminile](/en/initiatives/promoting-womens-employment).

        On women’s employment see also [what the evaluations answer](/en/evaluations/gender-equality).
      `,
    },
    status: 'started',
  },
  {
    code: 'obiettivo-parita-di-genere',
    axis: 'axis-1',
    slug: { it: 'obiettivo-parita-di-genere', en: 'goal-gender-equality' },
    title: {
      it: 'Obiettivo parità di genere: informare e formare per accrescere le opportunità di partecipazione e crescita delle donne nel mercato del lavoro',
      en: 'Obiettivo parità di genere: informare e formare per accrescere le opportunità di partecipazione e crescita delle donne nel mercato del lavoro',
    },
    gloss: 'the aim of gender equality: information and training for women’s opportunities in the labour market',
    summary: {
      it: 'Informazione e formazione perché le donne abbiano più occasioni di entrare e crescere nel lavoro.',
      en: 'Information and training to give women more chances to enter and progress in work.',
    },
    forWhom: { it: 'Donne nel mercato del lavoro', en: 'Women in the labour market' },
    description: {
      it: prose`
        È uno dei {{promozione-occupazione-femminile.projects-started}} progetti partiti nel 2022 tra gli interventi di
        promozione dell’occupazione femminile, accanto all’iniziativa [Promozione Occupazione
        femminile](/it/iniziative/promozione-occupazione-femminile). Il suo scopo era informare e formare, perché le donne
        avessero più possibilità di lavorare e di fare carriera.

        Sul lavoro delle donne leggi anche [la risposta delle valutazioni](/it/valutazioni/parita-di-genere).
      `,
      en: prose`
        One of the {{promozione-occupazione-femminile.projects-started}} projects started in 2022 as part of the work to
        promote women’s employment, beside the initiative [Promozione Occupazione
        femminile](/en/initiatives/promoting-womens-employment). Its aim was to inform and train, so that women would have
        more opportunities to work and to build a career.

        On women’s employment see also [what the evaluations answer](/en/evaluations/gender-equality).
      `,
    },
    status: 'started',
  },
  {
    code: 'azioni-di-rete-i',
    axis: 'axis-1',
    slug: { it: 'azioni-di-rete-per-il-lavoro-fase-1', en: 'networks-for-employment-phase-1' },
    title: { it: 'Azioni di rete per il lavoro (fase I)', en: 'Azioni di rete per il lavoro (fase I)' },
    gloss: 'networks for employment, phase I',
    summary: {
      it: 'Progetti in rete per limitare gli effetti delle crisi aziendali su chi lavora.',
      en: 'Network projects to limit the impact of company crises on workers.',
    },
    forWhom: { it: 'Lavoratrici e lavoratori di aziende in crisi', en: 'Workers in companies in crisis' },
    description: {
      it: prose`
        La prima fase contro gli effetti delle crisi aziendali si è chiusa nel 2022. Le risorse attivate sono state
        {{azioni-di-rete-i.activated:short}}.

        Per le due fasi insieme sono stati concessi {{azioni-di-rete.granted:short}}.
      `,
      en: prose`
        The first phase of the work against the impact of company crises ended in 2022. The funding made available was
        {{azioni-di-rete-i.activated:short}}.

        Over the two phases, {{azioni-di-rete.granted:short}} was granted.
      `,
    },
    status: 'concluded',
  },
  {
    code: 'azioni-di-rete-ii',
    axis: 'axis-1',
    slug: { it: 'azioni-di-rete-per-il-lavoro-fase-2', en: 'networks-for-employment-phase-2' },
    title: { it: 'Azioni di rete per il lavoro (fase II)', en: 'Azioni di rete per il lavoro (fase II)' },
    gloss: 'networks for employment, phase II',
    summary: {
      it: 'La seconda fase dei progetti in rete contro gli effetti delle crisi aziendali.',
      en: 'The second phase of network projects against the impact of company crises.',
    },
    forWhom: { it: 'Lavoratrici e lavoratori di aziende in crisi', en: 'Workers in companies in crisis' },
    description: {
      it: prose`
        La seconda fase è proseguita: le risorse attivate sono state {{azioni-di-rete-ii.activated}}. I termini per presentare i
        progetti e per concludere le attività sono stati prorogati, così che si potessero usare tutte le risorse disponibili.

        Per le due fasi insieme sono stati concessi {{azioni-di-rete.granted:short}}.
      `,
      en: prose`
        The second phase continued: {{azioni-di-rete-ii.activated}} was made available. The deadlines for submitting projects and
        completing them were extended, so that all the funding available could be used.

        Over the two phases, {{azioni-di-rete.granted:short}} was granted.
      `,
    },
    status: 'ongoing',
  },
]
