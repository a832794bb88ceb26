import { sayIn } from '../say-in'
import { ChangesPanel } from './ChangesPanel'
import { DraftsPanel } from './DraftsPanel'
import { EditionsPanel } from './EditionsPanel'
import { FeedbackPanel } from './FeedbackPanel'
import type { PanelProps } from './read-panel'
import { SecondFactorPanel } from './SecondFactorPanel'
import { TranslationsPanel } from './TranslationsPanel'
import './dashboard.css'

/** The panels of the first screen, in their order. */
const panels = [EditionsPanel, DraftsPanel, TranslationsPanel, ChangesPanel, SecondFactorPanel, FeedbackPanel]

/** The first screen after signing in: what needs doing, above Payload's own way to everything there is. */
export function Dashboard({ payload, user, i18n }: PanelProps) {
  if (!user) return null
  const say = sayIn(i18n)
  return (
    <main className="dash">
      <h1>{say('Che cosa c’è da fare', 'What needs doing')}</h1>
      <div className="dash__panels">
        {panels.map((One) => (
          <One key={One.name} payload={payload} user={user} i18n={i18n} />
        ))}
      </div>
    </main>
  )
}
