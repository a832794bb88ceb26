import type { ProgrammeView, SiteView } from '@/lib/views'

/** A portal for the tests. Never imported by the portal itself. */
export function sampleSite(): SiteView {
  return {
    title: { value: 'Sintesi', lang: 'it' },
    description: { value: 'Il programma in chiaro.', lang: 'it' },
    contactName: { value: 'Autorità di Gestione', lang: 'it' },
    contactEmail: '',
    contactUrl: 'https://www.fse.regione.lombardia.it',
    callsUrl: 'https://www.fse.regione.lombardia.it',
    accessibilityStatementUrl: 'https://form.agid.gov.it/view/statement',
    licenceName: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    regionLogo: null,
    privacySlug: 'privacy',
    legalNotesSlug: 'note-legali',
  }
}

/** A programme for the tests. Never imported by the portal itself. */
export function sampleProgramme(): ProgrammeView {
  return {
    name: { value: 'Programma operativo regionale FSE 2014-2020', lang: 'it' },
    shortName: 'POR FSE 2014-2020',
    fund: { value: 'Fondo sociale europeo', lang: 'it' },
    periodStart: 2014,
    periodEnd: 2020,
    region: 'Regione Lombardia',
    managingAuthority: { value: 'Autorità di Gestione', lang: 'it' },
  }
}
