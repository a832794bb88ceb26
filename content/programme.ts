import type { ProgrammeData } from './types'

export const programme: ProgrammeData = {
  name: {
    it: 'Programma operativo regionale FSE 2014-2020 di Regione Lombardia',
    en: 'Regional Operational Programme ESF 2014-2020 of Regione Lombardia',
  },
  shortName: 'POR FSE 2014-2020',
  fund: { it: 'Fondo sociale europeo', en: 'European Social Fund' },
  periodStart: 2014,
  periodEnd: 2020,
  region: 'Regione Lombardia',
  managingAuthority: {
    it: 'Autorità di Gestione del POR FSE 2014-2020 di Regione Lombardia',
    en: 'Managing Authority of Regione Lombardia’s ESF programme 2014-2020',
  },
}
