import { prose } from '../prose'
import type { GlossaryData } from '../types'

export const programmeTerms: GlossaryData[] = [
  {
    code: 'por',
    term: { it: 'Programma operativo regionale', en: 'Regional Operational Programme' },
    definition: {
      it: prose`
        Il piano con cui una regione decide come usare i fondi europei in un certo periodo: obiettivi, risorse, tipi
        di intervento.
      `,
      en: prose`
        The plan in which a region decides how to use European funds over a period: its aims, its money and the kinds
        of activity it pays for.
      `,
    },
    variants: { it: ['POR', 'POR FSE'], en: ['POR', 'ROP', 'POR FSE'] },
  },
  {
    code: 'fse',
    term: { it: 'Fondo sociale europeo', en: 'European Social Fund' },
    definition: {
      it: prose`
        Il fondo dell’Unione europea che investe nelle persone: lavoro, inclusione sociale, istruzione e formazione.
      `,
      en: 'The European Union fund that invests in people: work, social inclusion, education and training.',
    },
    variants: { it: ['FSE'], en: ['FSE', 'ESF'] },
  },
  {
    code: 'asse-prioritario',
    term: { it: 'Asse prioritario', en: 'Priority axis' },
    definition: {
      it: 'Ognuna delle parti in cui è diviso il programma. Ha un tema, una strategia e una somma propria.',
      en: 'Each of the parts a programme is divided into. It has a theme, a strategy and money of its own.',
    },
    variants: { it: ['asse'], en: ['axis'] },
  },
  {
    code: 'obiettivo-tematico',
    term: { it: 'Obiettivo tematico', en: 'Thematic objective' },
    definition: {
      it: prose`
        Uno dei grandi obiettivi comuni dei fondi europei 2014-2020, come l’occupazione o l’istruzione. I primi
        quattro assi del programma ne seguono uno ciascuno.
      `,
      en: prose`
        One of the broad aims that European funds shared in 2014-2020, such as employment or education. Each of the
        programme’s first four axes follows one.
      `,
    },
    variants: { it: ['OT'], en: ['TO'] },
  },
  {
    code: 'priorita-di-investimento',
    term: { it: 'Priorità di investimento', en: 'Investment priority' },
    definition: {
      it: prose`
        Una scelta più precisa all’interno di un obiettivo tematico, indicata con una sigla come 8i o 10.iv. Gli
        indicatori di risultato si misurano per priorità.
      `,
      en: prose`
        A more precise choice within a thematic objective, known by a code such as 8i or 10.iv. Result indicators are
        measured for each priority.
      `,
    },
    variants: { it: ['PI'], en: ['IP'] },
  },
  {
    code: 'relazione-di-attuazione-annuale',
    term: { it: 'Relazione di attuazione annuale', en: 'Annual Implementation Report' },
    definition: {
      it: prose`
        Il resoconto che ogni anno spiega alla Commissione europea come procede il programma: attività, spesa,
        risultati.
      `,
      en: prose`
        The account that tells the European Commission every year how the programme is going: activities, spending and
        results.
      `,
    },
    variants: { it: ['RAA', 'Relazione annuale di attuazione'], en: ['AIR'] },
  },
  {
    code: 'sintesi-pubblica',
    term: { it: 'Sintesi pubblica', en: 'Citizens’ summary' },
    definition: {
      it: prose`
        La versione breve della Relazione di attuazione annuale, scritta per tutti. La prevede l’articolo 50 del
        Regolamento (UE) n. 1303/2013.
      `,
      en: prose`
        The short version of the Annual Implementation Report, written for everyone. Article 50 of Regulation (EU) No
        1303/2013 requires it.
      `,
    },
    variants: { it: ['sintesi per i cittadini'] },
  },
  {
    code: 'comitato-di-sorveglianza',
    term: { it: 'Comitato di Sorveglianza', en: 'Monitoring Committee (Comitato di Sorveglianza)' },
    definition: {
      it: prose`
        L’organo che controlla come va il programma e ne approva le relazioni. Riunisce istituzioni, parti sociali e
        altri soggetti interessati.
      `,
      en: prose`
        The body that checks how the programme is going and approves its reports. It brings together institutions,
        social partners and other interested parties.
      `,
    },
    variants: { it: ['CdS'] },
  },
  {
    code: 'autorita-di-gestione',
    term: { it: 'Autorità di Gestione', en: 'Managing Authority' },
    definition: {
      it: 'L’ufficio responsabile del programma: sceglie e segue gli interventi e risponde di come è usato il denaro.',
      en: prose`
        The office responsible for the programme: it selects and follows activities and answers for how the money is
        used.
      `,
    },
    variants: { it: ['AdG'], en: ['MA'] },
  },
  {
    code: 'autorita-di-certificazione',
    term: { it: 'Autorità di Certificazione', en: 'Certifying Authority' },
    definition: {
      it: prose`
        L’ufficio che dichiara la spesa alla Commissione europea e chiede il rimborso della parte a carico
        dell’Unione.
      `,
      en: 'The office that declares spending to the European Commission and asks for the Union’s part to be paid back.',
    },
    variants: { it: ['AdC'], en: ['CA'] },
  },
  {
    code: 'assistenza-tecnica',
    term: { it: 'Assistenza tecnica', en: 'Technical assistance' },
    definition: {
      it: prose`
        Il supporto che fa funzionare il programma: gestione, controlli, sistemi informativi, valutazione e
        comunicazione.
      `,
      en: prose`
        The support that keeps the programme running: management, checks, information systems, evaluation and
        communication.
      `,
    },
  },
  {
    code: 'valutazione-indipendente',
    term: { it: 'Valutazione indipendente', en: 'Independent evaluation' },
    definition: {
      it: prose`
        Uno studio, affidato a chi non gestisce il programma, su quanto gli interventi hanno funzionato e per chi. La
        valutazione unitaria guarda insieme più programmi.
      `,
      en: prose`
        A study, by people who do not run the programme, of how well activities worked and for whom. The joint
        (“unitaria”) evaluation looks at several programmes together.
      `,
    },
    variants: { it: ['valutazione unitaria'], en: ['joint evaluation'] },
  },
]
