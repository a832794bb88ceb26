import type { DocumentData } from './types'

/**
 * The programme's own portal. The approved document names it, and no deeper address but
 * that of the evaluation reports.
 */
export const portalUrl = 'https://www.fse.regione.lombardia.it'

export const evaluationReportsUrl = `${portalUrl}/wps/portal/PROUE/FSE/controlli-monitoraggio-valutazione/rapporti-di-valutazione/`

export const documents: DocumentData[] = [
  {
    code: 'public-summary-2022',
    title: {
      it: 'Sintesi pubblica della Relazione annuale di attuazione 2022',
      en: 'Citizens’ summary of the 2022 Annual Implementation Report (in Italian)',
    },
    url: portalUrl,
  },
  {
    code: 'annual-implementation-report-2022',
    title: {
      it: 'Relazione annuale di attuazione 2022, testo completo',
      en: '2022 Annual Implementation Report, full text (in Italian)',
    },
    url: portalUrl,
  },
  {
    code: 'evaluation-reports',
    title: { it: 'Rapporti di valutazione del programma', en: 'Evaluation reports on the programme (in Italian)' },
    url: evaluationReportsUrl,
  },
]
