import type { CollectionConfig } from 'payload'
import { difficulties, longestComment } from '@/lib/feedback'
import { administrators, nobody, signedIn } from './access/access'
import { groups, words } from './words/words'

const difficultyLabels = {
  words: words('Parole difficili', 'Difficult words'),
  figures: words('Numeri difficili da capire', 'Figures hard to understand'),
  missing: words('Non ho trovato quello che cercavo', 'I did not find what I was looking for'),
  technical: words('Problema tecnico o di accessibilità', 'Technical or accessibility problem'),
  other: words('Altro', 'Other'),
}

/**
 * What readers say of a page. Written only by the portal's own form, without
 * personal data; read by the office.
 */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: words('Parere', 'Feedback'), plural: words('Pareri dei lettori', 'Feedback') },
  admin: {
    group: groups.site,
    useAsTitle: 'page',
    defaultColumns: ['page', 'isClear', 'rating', 'difficulty', 'createdAt'],
  },
  access: { read: signedIn, create: nobody, update: nobody, delete: administrators },
  defaultSort: '-createdAt',
  fields: [
    { name: 'page', type: 'text', required: true, maxLength: 300, index: true, label: words('Pagina', 'Page') },
    { name: 'isClear', type: 'checkbox', required: true, label: words('Chiara', 'Clear') },
    { name: 'rating', type: 'number', min: 1, max: 5, label: words('Quanto (da 1 a 5)', 'How much (1 to 5)') },
    {
      name: 'difficulty',
      type: 'select',
      label: words('Difficoltà', 'Difficulty'),
      options: difficulties.map((value) => ({ value, label: difficultyLabels[value] })),
    },
    { name: 'comment', type: 'textarea', maxLength: longestComment, label: words('Commento', 'Comment') },
  ],
}
