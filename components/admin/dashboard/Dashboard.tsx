import { Fragment } from 'react'
import { sayIn } from '../words/say-in'
import { ChangesPanel } from './ChangesPanel'
import { DraftsPanel } from './DraftsPanel'
import { EditionsPanel } from './EditionsPanel'
import { FeedbackPanel } from './FeedbackPanel'
import type { PanelProps } from './read-panel'
import { SecondFactorPanel } from './SecondFactorPanel'
import { TranslationsPanel } from './TranslationsPanel'
import './dashboard.css'

/** The panels of the first screen, in their order. */
const panels = [EditionsPanel, DraftsPanel, TranslationsPanel, SecondFactorPanel, ChangesPanel, FeedbackPanel]

/**
 * The first screen after signing in: what needs doing, above Payload's own way to everything there
 * is. Panels are asked at once, and called as functions: as elements, a development server would
 * write down all of Payload for each of them.
 */
export async function Dashboard({ payload, user, i18n }: PanelProps) {
  if (!user) return null
  const say = sayIn(i18n)
  const shown = await Promise.all(panels.map((panel) => panel({ payload, user, i18n })))
  return (
    <main className="dash">
      <h1>{say('Dashboard.whatNeedsDoing')}</h1>
      <div className="dash__panels">
        {panels.map((panel, index) => (
          <Fragment key={panel.name}>{shown[index]}</Fragment>
        ))}
      </div>
    </main>
  )
}
