import type { CollectionConfig } from 'payload'
import { type ImportState, importStates } from '@/lib/figure-sheet/api'
import { nobody, signedIn } from './access/access'
import { groups, words } from './words/words'

const stateLabels: Record<ImportState, { it: string; en: string }> = {
  examined: words('Provata', 'Examined'),
  applying: words('In corso', 'Being applied'),
  applied: words('Applicata', 'Applied'),
  cancelled: words('Annullata', 'Cancelled'),
  failed: words('Non riuscita', 'Failed'),
}

/**
 * Who brought which file of figures, what it would have done and what became of it. Written by
 * the import alone, kept for ever.
 */
export const FigureImports: CollectionConfig = {
  slug: 'figure-imports',
  lockDocuments: false,
  labels: {
    singular: words('Importazione di dati', 'Import of figures'),
    plural: words('Importazioni di dati', 'Imports of figures'),
  },
  admin: { group: groups.figures, useAsTitle: 'fileName', hidden: true },
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: [
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    // Who and which year in words too: the record outlives accounts and editions.
    { name: 'year', type: 'number', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: importStates.map((value) => ({ value, label: stateLabels[value] })),
    },
    { name: 'fileName', type: 'text', required: true },
    { name: 'format', type: 'select', required: true, options: ['xlsx', 'csv'] },
    { name: 'size', type: 'number', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'examinedBy', type: 'relationship', relationTo: 'users' },
    { name: 'examinedByName', type: 'text', required: true },
    { name: 'appliedBy', type: 'relationship', relationTo: 'users' },
    { name: 'appliedByName', type: 'text' },
    { name: 'startedAt', type: 'date' },
    { name: 'endedAt', type: 'date' },
    { name: 'rows', type: 'number', required: true },
    { name: 'numbers', type: 'json' },
    { name: 'counts', type: 'json', required: true },
    /** The warnings somebody took upon them when applying. */
    { name: 'confirmedWarnings', type: 'number' },
    { name: 'failure', type: 'text' },
    /** What the figures were when the file was examined, as a checksum. */
    { name: 'basis', type: 'text', required: true, access: { read: () => false } },
    // The whole report, packed: every change with its place. As long as
    // a document of MongoDB can hold.
    { name: 'report', type: 'textarea', required: true, maxLength: 15_000_000, access: { read: () => false } },
  ],
}
