import type { GlobalConfig } from 'payload'
import { administrators, anyone } from './access/access'
import { fieldFromAddress } from './fields/office-fields'
import { numberField } from './number/number-field'
import { groups, words } from './words/words'

/** The programme the portal reports on. */
export const Programme: GlobalConfig = {
  slug: 'programme',
  label: words('Programma', 'Programme'),
  admin: { group: groups.site },
  access: { read: anyone, update: administrators },
  fields: [
    fieldFromAddress,
    { name: 'name', type: 'text', localized: true, label: words('Nome', 'Name') },
    { name: 'shortName', type: 'text', label: words('Sigla', 'Short name') },
    { name: 'fund', type: 'text', localized: true, label: words('Fondo', 'Fund') },
    {
      type: 'row',
      fields: [
        numberField('periodStart', { label: words('Dal', 'From') }),
        numberField('periodEnd', { label: words('Al', 'To') }),
      ],
    },
    { name: 'region', type: 'text', label: words('Regione', 'Region') },
    {
      name: 'managingAuthority',
      type: 'text',
      localized: true,
      label: words('Autorità di Gestione', 'Managing Authority'),
    },
  ],
}
