import type { GatePlace } from '@/lib/gate/line'

/**
 * The address in the administration of the exact field of a finding; of
 * the form where no field is meant.
 */
export function fieldAddress(admin: string, { collection, id, field, locale }: Omit<GatePlace, 'title'>): string {
  const place = collection === 'globals' ? `globals/${id}` : `collections/${collection}/${encodeURIComponent(id)}`
  const language = locale ? `?locale=${locale}` : ''
  return `${admin}/${place}${language}${field ? `#field-${field.replaceAll('.', '__')}` : ''}`
}
