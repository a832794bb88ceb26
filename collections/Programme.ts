import type { GlobalConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { administrators, anyone } from './access/access'
import { fieldFromAddress } from './fields/office-fields'
import { inSourceLanguage } from './language/source-language'
import { numberField } from './number/number-field'
import { invalidatesGlobal } from './page-cache/invalidate'
import { groups, words } from './words/words'

/** The programme the portal reports on. */
export const Programme: GlobalConfig = {
  slug: 'programme',
  label: words('Programma', 'Programme'),
  admin: { group: groups.site },
  access: { read: anyone, update: administrators },
  hooks: { beforeOperation: [inSourceLanguage], afterChange: [invalidatesGlobal(cacheTags.programme)] },
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
