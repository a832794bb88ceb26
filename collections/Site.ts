import type { GlobalConfig } from 'payload'
import { administrators, anyone } from './access/access'
import { fieldFromAddress } from './fields/office-fields'
import { isWebAddress } from './fields/web-address'
import { groups, words } from './words/words'

/** What every page says of the site: its name, whom to write to, under which licence. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: words('Sito', 'Site'),
  admin: { group: groups.site },
  access: { read: anyone, update: administrators },
  fields: [
    fieldFromAddress,
    { name: 'title', type: 'text', localized: true, label: words('Titolo del sito', 'Title of the site') },
    { name: 'description', type: 'textarea', localized: true, label: words('Descrizione', 'Description') },
    {
      name: 'regionLogo',
      type: 'upload',
      relationTo: 'media',
      label: words('Logo della Regione', "The region's logo"),
      admin: {
        description: words(
          'Finché manca, al suo posto si legge il nome della Regione.',
          'Until there is one, the name of the region stands in its place.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'contactName',
          type: 'text',
          localized: true,
          label: words('Ufficio a cui scrivere', 'Office to write to'),
        },
        {
          name: 'contactEmail',
          type: 'email',
          label: words('E-mail', 'E-mail'),
          admin: {
            description: words(
              'Finché manca, al catalogo dei dati aperti manca l’indirizzo (vcard:hasEmail) che DCAT-AP_IT richiede.',
              'Until there is one, the catalogue of open data lacks the address (vcard:hasEmail) that DCAT-AP_IT requires.',
            ),
          },
        },
        { name: 'contactUrl', type: 'text', label: words('Portale del programma', "The programme's portal") },
      ],
    },
    {
      name: 'callsUrl',
      type: 'text',
      label: words('Indirizzo degli avvisi aperti', 'Address of the open calls'),
      validate: isWebAddress,
      admin: {
        description: words(
          'Chi cerca un avviso a cui partecipare lo trova qui: le pagine delle iniziative, che sono un resoconto, lo dicono.',
          'Where to find a call that is open: the pages of the initiatives, which are an account, point there.',
        ),
      },
    },
    {
      name: 'accessibilityStatementUrl',
      type: 'text',
      label: words('Indirizzo della dichiarazione di accessibilità', 'Address of the accessibility statement'),
      admin: {
        description: words(
          'La dichiarazione si compila sul sito di AGID.',
          "The statement is filled in on AGID's site.",
        ),
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'licenceName', type: 'text', label: words('Licenza dei contenuti', 'Licence of the content') },
        { name: 'licenceUrl', type: 'text', label: words('Indirizzo della licenza', 'Address of the licence') },
      ],
    },
    { name: 'privacyPage', type: 'relationship', relationTo: 'pages', label: words('Pagina privacy', 'Privacy page') },
    {
      name: 'legalNotesPage',
      type: 'relationship',
      relationTo: 'pages',
      label: words('Pagina note legali', 'Legal notes page'),
    },
    {
      name: 'statistics',
      type: 'checkbox',
      defaultValue: false,
      label: words('Statistiche di visita (Web Analytics Italia)', 'Visitor statistics (Web Analytics Italia)'),
      admin: {
        description: words(
          'Spente. Finché sono spente le pagine non contattano altri siti.',
          'Off. While they are off the pages contact no other site.',
        ),
      },
    },
  ],
}
