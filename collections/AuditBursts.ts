import type { CollectionConfig } from 'payload'
import { nobody } from './access/access'
import { words } from './words/words'

/**
 * Documents that somebody is typing in: since when, and how they were when the log last told of
 * them. Texts save themselves every second and a half, and the log tells of the first and of the
 * last (`audit/autosave-sessions.ts`). Nobody but the log reads or writes this.
 */
export const AuditBursts: CollectionConfig = {
  slug: 'audit-bursts',
  labels: {
    singular: words('Scrittura in corso', 'Typing in progress'),
    plural: words('Scritture in corso', 'Typing in progress'),
  },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'target', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'since', type: 'date', required: true, index: true },
    { name: 'actor', type: 'json' },
    { name: 'road', type: 'text' },
    { name: 'locale', type: 'text' },
    { name: 'state', type: 'json' },
  ],
}
