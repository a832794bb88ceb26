import type { DashboardStatus } from '@/lib/dashboard/api'
import type { Asker } from './asker'
import { lastChanges } from './changes'
import { ownDrafts } from './drafts'
import { editionsStatus } from './editions'
import { feedbackStatus } from './feedback'
import { secondFactorStatus } from './second-factor'
import { translationStatus } from './translations'

/**
 * What feeds the panels of the first screen, by name. Handed to them in the configuration
 * (`custom.dashboard`), since components read no collection themselves. A new panel: its data in
 * `DashboardStatus`, its service here, its component in `components/admin/dashboard/`.
 */
export const dashboardServices: { [Name in keyof DashboardStatus]: (asker: Asker) => Promise<DashboardStatus[Name]> } =
  {
    editions: editionsStatus,
    drafts: ownDrafts,
    translations: translationStatus,
    feedback: feedbackStatus,
    changes: lastChanges,
    secondFactor: secondFactorStatus,
  }
