import type { Field } from 'payload'
import { type Confirmation, confirmations } from '@/lib/figure/confirmation'
import { nobodyField, signedInField } from '../access/access'
import { words } from '../words/words'
import { keepConfirmed, keepMarks } from './review-hooks'

/** The server alone writes them. */
const access = { read: signedInField, create: nobodyField, update: nobodyField }
const unseen = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true }

export const confirmationLabels: Record<Confirmation, { it: string; en: string }> = {
  entered: words('Valore inserito', 'Value entered'),
  computed: words('Calcolato', 'Computed'),
  same: words('Uguale all’anno scorso', 'Same as last year'),
  notMeasured: words('Non più rilevato', 'No longer measured'),
}

/** Names of the fields that came from the edition before and that nobody has looked at since. */
export const toReviewField: Field = {
  name: 'toReview',
  type: 'json',
  label: words('Da rivedere', 'To review'),
  access,
  hooks: { beforeChange: [keepMarks] },
  admin: {
    disableListFilter: true,
    disableBulkEdit: true,
    components: {
      Cell: '/components/admin/next-edition/ToReviewCell#ToReviewCell',
      Field: '/components/admin/next-edition/ReviewPanel#ReviewPanel',
    },
  },
}

export const confirmedField: Field = {
  name: 'confirmed',
  type: 'select',
  label: words('Valore confermato', 'Value confirmed'),
  options: confirmations.map((value) => ({ value, label: confirmationLabels[value] })),
  access,
  hooks: { beforeChange: [keepConfirmed] },
  admin: { hidden: true, disableBulkEdit: true },
}

/** See `madeFromOf`. */
export const madeFromField: Field = { name: 'madeFrom', type: 'json', access, admin: unseen }

/** Beside the value: what the edition before says. */
export const lastYearField: Field = {
  name: 'lastYear',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/admin/next-edition/LastYear#LastYear' },
  },
}

/** On the form of an edition: the next one, or how to undo this one. */
export const nextEditionField: Field = {
  name: 'nextEdition',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/admin/next-edition/EditionPanel#EditionPanel' },
  },
}
