import type { Standing } from '@/lib/dashboard/api'
import type { Asker } from './asker'
import { lastChanges } from './changes'
import { ownDrafts } from './drafts'
import { editionsStanding } from './editions'
import { feedbackStanding } from './feedback'
import { secondFactorStanding } from './second-factor'
import { translationStanding } from './translations'

/**
 * What feeds the panels of the first screen, by name. Handed to them in the configuration (`custom.dashboard`), since components read
 * no collection themselves. A new panel: its data in `Standing`, its service here, its component in `components/admin/dashboard/`.
 */
export const dashboardServices: { [Name in keyof Standing]: (asker: Asker) => Promise<Standing[Name]> } = {
  editions: editionsStanding,
  drafts: ownDrafts,
  translations: translationStanding,
  feedback: feedbackStanding,
  changes: lastChanges,
  secondFactor: secondFactorStanding,
}
