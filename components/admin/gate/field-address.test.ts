import { expect, it } from 'vitest'
import { fieldAddress } from './field-address'

const place = { collection: 'figures', id: '7', field: 'explanation.text', title: 'x' }

it.each([
  [{ ...place, locale: 'en' as const }, '/admin/collections/figures/7?locale=en#field-explanation__text'],
  [{ ...place, id: 'create', field: 'code' }, '/admin/collections/figures/create#field-code'],
  [{ ...place, field: '' }, '/admin/collections/figures/7'],
  [{ ...place, collection: 'globals', id: 'site', field: 'contactEmail' }, '/admin/globals/site#field-contactEmail'],
])('leads to the exact field', (found, address) => {
  expect(fieldAddress('/admin', found)).toBe(address)
})
