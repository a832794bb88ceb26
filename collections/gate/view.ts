import type { EditViewConfig, Field } from 'payload'
import { tabLabel } from '../words/tab-label'

/** Beside the form of an edition: everything that keeps it from becoming public. */
export const gateView: EditViewConfig = {
  Component: '/components/admin/gate/ChecklistView#ChecklistView',
  path: '/checklist',
  tab: { href: '/checklist', label: tabLabel('checklist'), order: 150 },
}

/** In the sidebar of the form: how many errors and warnings there are now. */
export const gateSummaryField: Field = {
  name: 'gateSummary',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/admin/gate/GateSummary#GateSummary' },
  },
}
