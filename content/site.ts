import { portalUrl } from './documents'
import type { SiteData } from './types'

export const site: SiteData = {
  title: {
    it: 'Sintesi: il POR FSE 2014-2020 in parole semplici',
    en: 'Sintesi: Lombardy’s ESF programme in plain words',
  },
  description: {
    it: 'Come Regione Lombardia usa le risorse del Fondo sociale europeo: quanto è stato pagato, per chi e con quali risultati.',
    en: 'How Regione Lombardia uses its European Social Fund money: how much has been paid, for whom and with what results.',
  },
  contactName: {
    it: 'Regione Lombardia, portale del Fondo sociale europeo',
    en: 'Regione Lombardia, European Social Fund portal',
  },
  // The approved document gives no address to write to: until an editor adds one, pages
  // send readers to the portal above.
  contactEmail: '',
  contactUrl: portalUrl,
  // The deepest address the approved document gives: an editor replaces it
  // with that of the calls themselves.
  callsUrl: portalUrl,
  // Where public bodies in Italy file the statement; an editor replaces it with the
  // address of the statement itself.
  accessibilityStatementUrl: 'https://form.agid.gov.it/',
  licenceName: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
}
