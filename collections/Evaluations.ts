import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { codeField, dayField, editionField, linksField, relatedMany, richText, slugFields } from './fields'
import { ofEdition } from './hooks/edition-year'
import { rememberFormerSlugs } from './hooks/slug'
import { intendedNumbersField } from './intended-numbers'
import { numberField } from './number-field'
import { fieldFromAddress, withNumbers } from './office-fields'
import { contentHooks, editionContentAccess, textDrafts } from './rules'
import { groups, words } from './words'

/** A question the evaluations answer. Its evidence has its own date, which is not the edition's. */
export const Evaluations: CollectionConfig = {
  slug: 'evaluations',
  labels: {
    singular: words('Domanda di valutazione', 'Evaluation question'),
    plural: words('Domande di valutazione', 'Evaluation questions'),
  },
  admin: {
    group: groups.edition,
    useAsTitle: 'question',
    defaultColumns: ['question', 'axes', 'evidenceDate', 'edition', '_status'],
    listSearchableFields: ['question', 'code'],
  },
  defaultSort: 'position',
  defaultPopulate: { code: true, question: true, slug: true },
  versions: textDrafts,
  access: editionContentAccess,
  indexes: [{ fields: ['edition', 'code'], unique: true }],
  hooks: contentHooks(ofEdition(cacheTags.evaluations), { beforeChange: [rememberFormerSlugs] }),
  fields: [
    ...withNumbers({
      name: 'question',
      type: 'text',
      localized: true,
      required: true,
      label: words('Domanda', 'Question'),
    }),
    fieldFromAddress,
    editionField,
    codeField('question'),
    ...slugFields('question'),
    intendedNumbersField,
    numberField('position', {
      required: true,
      defaultValue: 100,
      label: words('Posizione', 'Position'),
      admin: {
        position: 'sidebar',
        description: words('Le domande si leggono in ordine crescente.', 'Questions are read in ascending order.'),
      },
    }),
    ...withNumbers(richText('answer', words('Risposta', 'Answer'), undefined, true)),
    {
      type: 'row',
      fields: [
        relatedMany('axes', 'axes', words('Assi', 'Axes')),
        dayField('evidenceDate', words('Data delle evidenze', 'Date of the evidence'), { required: true }),
      ],
    },
    ...withNumbers({ name: 'themes', type: 'text', hasMany: true, localized: true, label: words('Temi', 'Themes') }),
    linksField,
  ],
}
