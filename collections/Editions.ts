import type { CollectionConfig, EditViewConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { approvers, editorsDraftApproversPublish, publicEditionOrSignedIn, signedIn } from './access'
import { editionEndpoints } from './edition-endpoints'
import { dayField, richText, titleField } from './fields'
import { completeBeforePublic } from './hooks/complete-edition'
import { keepWhatIsNeeded } from './hooks/keep-needed'
import { pagesKeepTheirFigures } from './hooks/pages-keep-figures'
import { intendedNumbersField } from './intended-numbers'
import { fieldFromAddress, withNumbers } from './office-fields'
import { contentHooks, textDrafts } from './rules'
import { groups, words } from './words'

export const editionStates = ['inPreparation', 'inReview', 'approved', 'published', 'archived'] as const

const stateLabels = {
  inPreparation: words('In preparazione', 'In preparation'),
  inReview: words('In revisione', 'In review'),
  approved: words('Approvata', 'Approved'),
  published: words('Pubblicata', 'Published'),
  archived: words('Archiviata', 'Archived'),
}

/** Beside the form of an edition: the numbers written by hand in its texts. */
const typedNumbersView: EditViewConfig = {
  Component: '/components/admin/TypedNumbersView#TypedNumbersView',
  path: '/typed-numbers',
  tab: { href: '/typed-numbers', label: ({ t }) => t('sintesi:typedNumbers' as never), order: 200 },
}

/** Brings figures in from a file of the monitoring system. */
const importFiguresView: EditViewConfig = {
  Component: '/components/admin/figure-sheet/ImportView#ImportView',
  path: '/import',
  tab: { href: '/import', label: ({ t }) => t('sintesi:importFigures' as never), order: 210 },
}

/** One year's report: the unit of publication. The newest published one is the current edition. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: words('Edizione', 'Edition'), plural: words('Edizioni', 'Editions') },
  admin: {
    group: groups.edition,
    useAsTitle: 'year',
    defaultColumns: ['year', 'title', 'state', 'dataDate', 'approvedOn', '_status'],
    components: { views: { edit: { typedNumbers: typedNumbersView, importFigures: importFiguresView } } },
    description: words(
      "Il rapporto di un anno. I suoi contenuti diventano pubblici quando l'edizione è pubblicata.",
      "One year's report. Its content becomes public when the edition is published.",
    ),
  },
  versions: textDrafts,
  endpoints: editionEndpoints,
  access: {
    read: publicEditionOrSignedIn,
    readVersions: signedIn,
    create: approvers,
    update: editorsDraftApproversPublish,
    delete: approvers,
  },
  hooks: contentHooks(() => [cacheTags.editions], {
    beforeChange: [completeBeforePublic, pagesKeepTheirFigures],
    beforeDelete: [keepWhatIsNeeded],
  }),
  defaultSort: '-year',
  fields: [
    ...withNumbers(titleField()),
    fieldFromAddress,
    intendedNumbersField,
    {
      name: 'year',
      type: 'number',
      required: true,
      unique: true,
      min: 2014,
      max: 2100,
      label: words('Anno', 'Year'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'inPreparation',
      label: words('Stato', 'State'),
      options: editionStates.map((value) => ({ value, label: stateLabels[value] })),
      admin: {
        position: 'sidebar',
        description: words(
          'I contenuti pubblicati si vedono in pubblico solo se l\'edizione è "Pubblicata" o "Archiviata".',
          'Published content is public only while the edition is "Published" or "Archived".',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        dayField('dataDate', words('Data dei dati', 'Data date'), { required: true }),
        dayField('approvedOn', words('Data di approvazione', 'Date of approval')),
      ],
    },
    ...withNumbers({ name: 'approvedBy', type: 'text', localized: true, label: words('Approvata da', 'Approved by') }),
    ...withNumbers({
      name: 'legalBasis',
      type: 'text',
      localized: true,
      required: true,
      label: words('Base giuridica', 'Legal basis'),
    }),
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      label: words('Documenti ufficiali', 'Official documents'),
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Premessa', 'Foreword'),
          fields: withNumbers(richText('foreword', words('Premessa', 'Foreword'))),
        },
        {
          label: words('Quadro generale', 'Overview'),
          fields: withNumbers(richText('overview', words('Quadro generale', 'Overview'))),
        },
        {
          label: words('Valutazioni', 'Evaluations'),
          fields: withNumbers(
            richText('evaluationsIntro', words('Introduzione alle valutazioni', 'Introduction to the evaluations')),
          ),
        },
        {
          label: words('Contenuti', 'Content'),
          fields: [
            {
              name: 'axes',
              type: 'join',
              collection: 'axes',
              on: 'edition',
              defaultSort: 'code',
              label: words('Assi', 'Axes'),
              admin: { defaultColumns: ['numeral', 'title', '_status'] },
            },
            {
              name: 'evaluations',
              type: 'join',
              collection: 'evaluations',
              on: 'edition',
              defaultSort: 'position',
              label: words('Valutazioni', 'Evaluations'),
              admin: { defaultColumns: ['question', '_status'] },
            },
          ],
        },
      ],
    },
  ],
}
