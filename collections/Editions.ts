import type { CollectionConfig, EditViewConfig } from 'payload'
import { editionStates } from '@/lib/edition-path/states'
import { approvers, editorsDraftApproversPublish, mayPublish, publicEditionOrSignedIn, signedIn } from './access/access'
import { pathEndpoints } from './edition-path/path-endpoints'
import { pathFields, pathPanelField, stateField } from './edition-path/path-fields'
import { dayField, richText, titleField } from './fields/fields'
import { fieldFromAddress, withNumbers } from './fields/office-fields'
import { sheetExportEndpoints } from './figure-sheet/export-endpoints'
import { sheetImportEndpoints } from './figure-sheet/import-endpoints'
import { gateEndpoints } from './gate/endpoints'
import { gateSummaryField, gateView } from './gate/view'
import { chartHeadlinesField } from './headline/chart-headlines'
import { homeFields } from './headline/home-fields'
import { numberField } from './number/number-field'
import { textDrafts } from './saving/drafts'
import { intendedNumbersField } from './text/intended-numbers'
import { typedNumbersEndpoint } from './text/typed-numbers-endpoint'
import { tabLabel } from './words/tab-label'
import { groups, words } from './words/words'

export { editionStates }

/** Beside the form of an edition: the numbers written by hand in its texts. */
const typedNumbersView: EditViewConfig = {
  Component: '/components/admin/text/TypedNumbersView#TypedNumbersView',
  path: '/typed-numbers',
  tab: { href: '/typed-numbers', label: tabLabel('typedNumbers'), order: 200 },
}

/** Brings figures in from a file of the monitoring system. */
const importFiguresView: EditViewConfig = {
  Component: '/components/admin/figure-sheet/ImportView#ImportView',
  path: '/import',
  tab: { href: '/import', label: tabLabel('importFigures'), order: 205 },
}

/** Beside the form of an edition: the links for those who read its drafts without an account. */
const reviewLinksView: EditViewConfig = {
  Component: '/components/admin/preview/ReviewLinksView#ReviewLinksView',
  path: '/review-links',
  tab: {
    href: '/review-links',
    label: tabLabel('reviewLinks'),
    order: 210,
    condition: ({ req }) => mayPublish(req.user),
  },
}

/** One year's report: the unit of publication. The newest published one is the current edition. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: words('Edizione', 'Edition'), plural: words('Edizioni', 'Editions') },
  admin: {
    group: groups.edition,
    useAsTitle: 'year',
    defaultColumns: ['year', 'title', 'state', 'dataDate', 'approvedOn', '_status'],
    components: {
      views: {
        edit: {
          gate: gateView,
          typedNumbers: typedNumbersView,
          importFigures: importFiguresView,
          reviewLinks: reviewLinksView,
        },
      },
      edit: {
        PublishButton: '/components/admin/edition-path/EditionPublishButton#EditionPublishButton',
        UnpublishButton: '/components/admin/edition-path/HiddenUnpublishButton#HiddenUnpublishButton',
      },
    },
    description: words(
      "Il rapporto di un anno. I suoi contenuti diventano pubblici quando l'edizione è pubblicata.",
      "One year's report. Its content becomes public when the edition is published.",
    ),
  },
  versions: textDrafts,
  endpoints: [
    typedNumbersEndpoint,
    ...gateEndpoints,
    ...sheetExportEndpoints,
    ...sheetImportEndpoints,
    ...pathEndpoints,
  ],
  disableDuplicate: true,
  access: {
    read: publicEditionOrSignedIn,
    readVersions: signedIn,
    create: approvers,
    update: editorsDraftApproversPublish,
    delete: approvers,
  },
  defaultSort: '-year',
  fields: [
    pathPanelField,
    ...withNumbers(titleField()),
    fieldFromAddress,
    intendedNumbersField,
    gateSummaryField,
    numberField('year', {
      required: true,
      unique: true,
      min: 2014,
      max: 2100,
      label: words('Anno', 'Year'),
      admin: { position: 'sidebar' },
    }),
    stateField,
    // When readers could first read it; the system's alone.
    {
      name: 'publicSince',
      type: 'date',
      label: words('Pubblica dal', 'Public since'),
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    ...pathFields,
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
        { label: words('Pagina iniziale', 'Home page'), fields: homeFields },
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
        { label: words('Grafici', 'Charts'), fields: [chartHeadlinesField] },
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
