import { evaluationReportsUrl } from '@/content/documents'
import { prose } from '@/content/prose'
import type { EvaluationData, LinkData, PlainText } from '@/content/types'

const evidenceDate = '2021-12-31'

const links: LinkData[] = [
  {
    label: { it: 'Rapporti di valutazione', en: 'Evaluation reports (in Italian)' },
    url: evaluationReportsUrl,
  },
]

const themes = {
  companies: { it: 'Imprese', en: 'Companies' },
  education: { it: 'Istruzione', en: 'Education' },
  employment: { it: 'Lavoro', en: 'Employment' },
  genderEquality: { it: 'Parità di genere', en: 'Gender equality' },
  skills: { it: 'Competenze', en: 'Skills' },
  socialInclusion: { it: 'Inclusione sociale', en: 'Social inclusion' },
  youngPeople: { it: 'Giovani', en: 'Young people' },
} satisfies Record<string, PlainText>

export const evaluations: EvaluationData[] = [
  {
    code: 'new-jobs',
    slug: { it: 'nuove-opportunita-di-lavoro', en: 'new-job-opportunities' },
    question: {
      it: 'Il programma ha creato nuove opportunità di lavoro? E per chi, soprattutto?',
      en: 'Has the programme created new job opportunities, and for whom above all?',
    },
    shortAnswer: {
      it: prose`
        Sì. Hanno partecipato {{evaluation.unemployed}} persone disoccupate, e la quota di partecipanti che hanno poi
        avuto un lavoro è stata il doppio dell’obiettivo per il 2023.
      `,
      en: prose`
        Yes. {{evaluation.unemployed}} unemployed people took part, and the share of participants who then had a job
        was twice the target for 2023.
      `,
    },
    answer: {
      it: prose`
        Sì. Regione Lombardia ha investito molto per avvicinare al lavoro chi lo cercava e chi non lo cercava. Tra
        loro c’erano le persone disoccupate da lungo tempo e quelle ai margini del mercato del lavoro. Ha aiutato
        anche chi voleva mettersi in proprio a costruire le competenze che servivano, in particolare nei settori
        emergenti, come quello culturale e creativo.

        Con il contributo del Fondo sociale europeo i servizi regionali per il lavoro si sono consolidati. Ciascuno è
        stato accompagnato in modo flessibile, secondo le sue caratteristiche e i suoi bisogni, e i servizi tra cui
        scegliere sono diventati di più e più vari.

        I risultati al 31 dicembre 2021:

        - hanno partecipato {{evaluation.unemployed}} persone disoccupate, comprese quelle che lo erano da lungo
          tempo;
        - entro sei mesi dalla fine dell’intervento il {{evaluation.in-work-6-months}} dei partecipanti ha avuto un
          lavoro, anche autonomo: il doppio dell’obiettivo fissato per il 2023.
      `,
      en: prose`
        Yes. Regione Lombardia invested heavily in bringing people closer to work, both those looking for a job and
        those who were not. They included the long-term unemployed and people on the margins of the labour market. The
        region also helped people who wanted to work for themselves to gain the skills they needed, especially in
        emerging sectors such as culture and the creative industries.

        With the European Social Fund behind them, the region’s employment services became stronger. Support was
        flexible and shaped around each person’s situation and needs, and there were more services, of more kinds, to
        choose from.

        Results at 31 December 2021:

        - {{evaluation.unemployed}} unemployed people took part, the long-term unemployed included;
        - {{evaluation.in-work-6-months}} of participants had a job or were self-employed within six months of
          finishing: twice the target set for 2023.
      `,
    },
    keyFigure: 'evaluation.in-work-6-months',
    evidence: ['evaluation.in-work-6-months', 'evaluation.unemployed'],
    later: [
      {
        figure: 'evaluation.in-work-6-months',
        laterFigure: 'axis-1.result-8i',
        caveat: {
          it: 'La valutazione non dice di quali priorità parla; il valore più recente è della sola priorità 8i. Possono non misurare le stesse persone: la differenza, da sola, non dice che la quota sia scesa.',
          en: 'The evaluation does not say which priorities it speaks of; the later value is for priority 8i alone. They may not measure the same people: the difference does not by itself mean that the share has fallen.',
        },
      },
      {
        figure: 'evaluation.unemployed',
        laterFigure: 'axis-1.unemployed',
        caveat: {
          it: 'Sono conteggi dall’inizio del programma: il secondo comprende il primo e un anno in più di attività.',
          en: 'Both count from the start of the programme: the second includes the first and one more year of activity.',
        },
      },
    ],
    themes: [themes.employment],
    axes: ['axis-1'],
    evidenceDate,
    links,
  },
  {
    code: 'gender-equality',
    slug: { it: 'parita-di-genere', en: 'gender-equality' },
    question: {
      it: 'Il programma ha ridotto le differenze tra uomini e donne e favorito il lavoro delle donne?',
      en: 'What difference has the programme made to gender gaps and to women’s employment?',
    },
    shortAnswer: {
      it: prose`
        C’è un segnale positivo: alle iniziative per l’occupazione ha già partecipato il numero di donne atteso entro il
        2023. Il documento non scrive quante erano.
      `,
      en: prose`
        There is an encouraging sign: the number of women expected by 2023 had already taken part in the initiatives for
        employment. The document does not print how many they were.
      `,
    },
    answer: {
      it: prose`
        La parità tra donne e uomini non è un capitolo a sé: attraversa tutte le priorità del programma. In più, la
        campagna di comunicazione «Promozione Occupazione Femminile» ha previsto attività dedicate, per informare e
        per coinvolgere.

        Anche la partecipazione dà un segnale positivo. Negli interventi dell’Asse Occupazione il numero di donne che
        il programma si aspettava entro il 2023 era già stato raggiunto.
      `,
      en: prose`
        Equality between women and men is not a separate chapter: it runs through all the programme’s priorities. In
        addition, the communication campaign “Promozione Occupazione Femminile” (promoting women’s employment)
        included activities of its own to inform people and get them involved.

        Participation is encouraging too. In the activities of the Employment axis, the target for women set for 2023
        had already been reached.
      `,
    },
    evidence: [
      'axis-1.recipients-women',
      'axis-1.recipients-women-share',
      'axis-1.women-projects',
      'promozione-occupazione-femminile.projects-started',
    ],
    themes: [themes.genderEquality, themes.employment],
    axes: ['axis-1'],
    evidenceDate,
    links,
  },
  {
    code: 'social-and-care-services',
    slug: { it: 'servizi-sociali-e-di-cura', en: 'social-and-care-services' },
    question: {
      it: 'Il programma ha reso più accessibili i servizi sociali e di cura? E li ha portati a più persone?',
      en: 'Has the programme made social and care services easier to use, and brought them to more people?',
    },
    shortAnswer: {
      it: prose`
        Per i nidi sì: con Nidi Gratis le famiglie con un ISEE fino a {{nidi-gratis.isee-ceiling}} hanno avuto un
        aiuto sulla retta. Il documento non dice quante persone in più i servizi abbiano raggiunto.
      `,
      en: prose`
        For day nurseries, yes: with Nidi Gratis, families with an ISEE of up to {{nidi-gratis.isee-ceiling}} got help
        with the fees. The document does not say how many more people the services have reached.
      `,
    },
    answer: {
      it: prose`
        Le iniziative della Regione contro l’esclusione hanno seguito una scelta comune: mettere al centro la
        famiglia, soprattutto quando qualcuno in casa è fragile, e intervenire prima che le difficoltà si aggravino.
        L’intento era che le persone vulnerabili guadagnassero fiducia e autonomia, con le proprie forze e con quelle
        della famiglia e della comunità.

        Altri due tratti sono comuni a tutte le iniziative:

        - **il lavoro di rete**, che unisce enti pubblici e organizzazioni del terzo settore, cioè il mondo del non
          profit;
        - **interventi su misura**, per arrivare a chi non è seguito dai servizi o ha bisogno di una risposta che la
          rete esistente non dà.

        Con Nidi Gratis la Regione ha reso i servizi per i più piccoli più equi e sostenibili: le famiglie a basso
        reddito hanno avuto un’agevolazione sulla retta.
      `,
      en: prose`
        The region’s work against exclusion followed one choice: to put families first, above all those with a
        vulnerable member, and to step in before difficulties grew. The aim was for vulnerable people to gain
        confidence and independence, drawing on their own strengths and on those of their family and community.

        Two other features are common to all the initiatives:

        - **working as a network**, with public bodies and non-profit organisations side by side;
        - **tailored support**, to reach people whom services do not yet follow, or who need an answer that existing
          services do not give.

        With Nidi Gratis (free day-nursery places) the region made early childhood services fairer and more
        affordable: families on low incomes got help with the fees.
      `,
    },
    evidence: ['nidi-gratis.isee-ceiling', 'nidi-gratis.activated'],
    themes: [themes.socialInclusion],
    axes: ['axis-2'],
    evidenceDate,
    links,
  },
  {
    code: 'early-school-leaving',
    slug: { it: 'abbandono-scolastico', en: 'early-school-leaving' },
    question: {
      it: 'Il programma ha aiutato a ridurre la dispersione e l’abbandono scolastico?',
      en: 'Has the programme helped to keep more young people in education?',
    },
    shortAnswer: {
      it: prose`
        Sì, insieme ad altri: in Lombardia l’abbandono è sceso via via, e il merito è di molti. Il contributo del
        programma si vede nelle qualifiche.
      `,
      en: prose`
        Yes, together with others: early school leaving in Lombardy has gradually fallen, and many have contributed.
        The programme’s part shows in the qualifications gained.
      `,
    },
    answer: {
      it: prose`
        Sì, insieme ad altri. In Lombardia la quota di giovani che lasciano troppo presto l’istruzione e la formazione
        professionale è scesa via via. A questo risultato hanno lavorato molti soggetti, con più fonti di
        finanziamento. Le iniziative del Fondo sociale europeo, rivolte soprattutto a chi ha meno di 25 anni, hanno
        dato il loro contributo.

        Il dato più concreto riguarda le qualifiche: alla fine del percorso ne ha ottenuta una il
        {{evaluation.qualification-10i}} dei partecipanti.
      `,
      en: prose`
        Yes, together with others. In Lombardy the share of young people who leave education and vocational training
        too early has gradually fallen. Many organisations have worked towards this, with several sources of funding.
        The European Social Fund’s initiatives, mostly for people under 25, have played their part.

        The most tangible result is in qualifications: {{evaluation.qualification-10i}} of participants gained one by
        the end of their course.
      `,
    },
    keyFigure: 'evaluation.qualification-10i',
    evidence: ['evaluation.qualification-10i'],
    later: [
      {
        figure: 'evaluation.qualification-10i',
        laterFigure: 'axis-3.result-10i',
        caveat: {
          it: 'Tutti e due i valori sono la quota di partecipanti che ottengono una qualifica. Il documento non spiega da che cosa dipenda la differenza tra un anno e l’altro.',
          en: 'Both values are the share of participants who gain a qualification. The document does not explain what the difference between one year and the next is due to.',
        },
      },
    ],
    themes: [themes.education, themes.youngPeople],
    axes: ['axis-3'],
    evidenceDate,
    links,
    intended: { answer: ['25'] },
  },
  {
    code: 'skills-and-employability',
    slug: { it: 'competenze-e-occupabilita', en: 'skills-and-employability' },
    question: {
      it: prose`
        Quanto il programma ha reso più occupabile chi è senza lavoro? E quanto ha aggiornato le competenze della
        forza lavoro?
      `,
      en: 'How far has the programme made unemployed people more employable and brought workers’ skills up to date?',
    },
    shortAnswer: {
      it: prose`
        In parte. Quasi tutti i partecipanti disoccupati hanno finito il corso, ma le qualifiche erano ancora al
        {{evaluation.qualification-10iv}} del valore obiettivo per il 2023.
      `,
      en: prose`
        In part. Nearly all the unemployed people who took part finished their course, but qualifications still stood
        at {{evaluation.qualification-10iv}} of the target value for 2023.
      `,
    },
    answer: {
      it: prose`
        Anche l’Asse Istruzione e formazione ha finanziato progetti per chi è senza lavoro. L’esempio principale è
        Lombardia Plus, che ha offerto formazione permanente e di specializzazione a persone disoccupate tra i 16 e i
        35 anni.

        - Quasi tutti i partecipanti hanno completato il percorso: {{evaluation.training-completed}}, più
          dell’obiettivo ({{evaluation.training-completed:target}}).
        - La quota di partecipanti che alla fine hanno ottenuto una qualifica era al {{evaluation.qualification-10iv}}
          del valore obiettivo per il 2023.
      `,
      en: prose`
        The Education and training axis also paid for projects for unemployed people. The main example is Lombardia
        Plus (courses to update or specialise skills), which offered lifelong learning and specialist training to
        unemployed people aged 16 to 35.

        - Almost everyone who took part completed the course: {{evaluation.training-completed}}, above the target of
          {{evaluation.training-completed:target}}.
        - The share of participants who gained a qualification stood at {{evaluation.qualification-10iv}} of the
          target value for 2023.
      `,
    },
    keyFigure: 'evaluation.training-completed',
    evidence: ['evaluation.training-completed', 'evaluation.qualification-10iv'],
    later: [
      {
        figure: 'evaluation.training-completed',
        laterFigure: 'axis-3.training-completed',
        caveat: {
          it: 'La valutazione parla dei progetti per chi è senza lavoro; l’indicatore più recente, dei partecipanti che completano il percorso di formazione. Il documento non dice se siano le stesse persone.',
          en: 'The evaluation speaks of projects for unemployed people; the later indicator, of participants who complete their training. The document does not say whether they are the same people.',
        },
      },
      {
        figure: 'evaluation.qualification-10iv',
        laterFigure: 'axis-3.result-10iv',
        caveat: {
          it: 'Così come sono non si possono confrontare: il primo è una percentuale del valore obiettivo, il secondo è la quota di partecipanti. In nessuno dei due casi l’obiettivo era raggiunto.',
          en: 'They cannot be compared as they stand: the first is a percentage of the target value, the second the share of participants. In neither case had the target been reached.',
        },
      },
    ],
    themes: [themes.skills, themes.employment],
    axes: ['axis-3'],
    evidenceDate,
    links,
    intended: { answer: ['16', '35'] },
  },
  {
    code: 'higher-technical-education',
    slug: { it: 'alta-formazione', en: 'higher-technical-education' },
    question: {
      it: prose`
        Quanto il programma ha aperto l’alta formazione, fatto crescere le persone molto qualificate e unito ricerca e
        imprese?
      `,
      en: prose`
        How far has the programme opened up advanced training, added highly skilled people and linked research with
        business?
      `,
    },
    shortAnswer: {
      it: prose`
        Per l’alta formazione sì: la Lombardia era la prima regione per gli ITS, e
        l’{{evaluation.its-graduates-share}} di chi si è iscritto si è diplomato. Il documento non misura quanto sia
        cresciuta la collaborazione tra ricerca e imprese.
      `,
      en: prose`
        For advanced training, yes: Lombardy ranked first among Italian regions for ITS courses, and
        {{evaluation.its-graduates-share}} of those who enrolled obtained the diploma. The document does not measure
        how far research and business have come to work together more.
      `,
    },
    answer: {
      it: prose`
        Il Fondo sociale europeo ha sostenuto il sistema integrato della formazione e in particolare i suoi due
        gradini più alti: i corsi IFTS (istruzione e formazione tecnica superiore) e i corsi ITS (istruzione tecnica
        superiore). Ne escono tecnici specializzati con competenze tecnologiche avanzate, per esempio nella
        meccatronica e nella mobilità sostenibile. Gli allievi imparano anche a gestire le novità dell’Industria 4.0,
        cioè della fabbrica digitale: chi forma e le imprese partner progettano i corsi insieme.

        Nell’istruzione terziaria professionalizzante, quella che dopo il diploma prepara a un mestiere fuori
        dall’università, la Lombardia si è confermata ai vertici. Era la prima regione per numero di fondazioni ITS,
        di percorsi, di iscritti, di diplomati e di occupati.

        I dati dell’ultimo monitoraggio di Indire riguardano i corsi finiti nel 2020:

        - {{evaluation.its-courses}} percorsi conclusi, con {{evaluation.its-students}} iscritti (il
          {{evaluation.its-students-share}} del totale nazionale);
        - l’{{evaluation.its-graduates-share}} degli iscritti ha finito il percorso e ottenuto il diploma;
        - un anno dopo il {{evaluation.its-employed-share}} dei diplomati aveva un lavoro, quasi sempre coerente con
          quello che aveva studiato.
      `,
      en: prose`
        The European Social Fund has supported an integrated training system and, in particular, its two highest
        steps: IFTS courses (higher technical education and training) and ITS courses (higher technical institutes).
        They train specialised technicians with advanced technological skills, for example in mechatronics and
        sustainable mobility. Students also learn to manage the changes of Industry 4.0, the digital factory: training
        providers and partner companies design the courses together.

        Lombardy has stayed at the top in professional tertiary education, which prepares people for a trade outside
        university. It was the first Italian region for the number of ITS foundations, of courses, of students
        enrolled, of graduates and of graduates in work.

        The data come from the latest survey by Indire (Italy’s institute for educational research) and concern
        courses that ended in 2020:

        - {{evaluation.its-courses}} courses, with {{evaluation.its-students}} students enrolled
          ({{evaluation.its-students-share}} of the national total);
        - {{evaluation.its-graduates-share}} of the students completed the course and obtained the diploma;
        - one year later, {{evaluation.its-employed-share}} of graduates had a job, nearly always in line with what
          they had studied.
      `,
    },
    keyFigure: 'evaluation.its-employed-share',
    evidence: [
      'evaluation.its-employed-share',
      'evaluation.its-graduates-share',
      'evaluation.its-students-share',
      'evaluation.its-students',
      'evaluation.its-courses',
    ],
    themes: [themes.education, themes.skills, themes.companies],
    axes: ['axis-3'],
    evidenceDate,
    links,
  },
]
