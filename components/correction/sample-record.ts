import type { CorrectionRecord } from '@/lib/views'

/** A correction of a figure, for tests. */
export const sampleRecord = (fields: Partial<CorrectionRecord> = {}): CorrectionRecord => ({
  id: '65a1',
  at: '2026-11-23T23:05:09.731Z',
  kind: 'correction',
  year: 2022,
  collection: 'figures',
  code: 'axis-1.paid',
  place: { value: 'Dato: Asse I, pagamenti', lang: 'it' },
  changes: [{ path: 'value', label: 'Valore', wording: { value: { old: '100,00 €', new: '200,00 €' }, lang: 'it' } }],
  brief: { old: '100,00 €', new: '200,00 €' },
  reason: { value: 'Due cifre scambiate.', lang: 'it' },
  approvedBy: 'Ada Neri',
  places: [
    {
      collection: 'figures',
      code: 'programme.paid',
      field: null,
      label: 'Pagamenti del programma',
      wording: { old: '1.000,00 €', new: '1.100,00 €' },
      path: '/it/dati/programme.paid',
    },
  ],
  versions: {
    before: { changedAt: '2026-11-01T10:00:00Z', checksum: 'a'.repeat(64) },
    after: { changedAt: '2026-11-23T23:05:09Z', checksum: 'b'.repeat(64) },
  },
  path: '/it/dati/axis-1.paid',
  previous: '/it/edizioni/2022@2026-11-23T230509/dati/axis-1.paid',
  ...fields,
})
