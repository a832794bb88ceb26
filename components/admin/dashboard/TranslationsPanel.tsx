import type { TranslationStanding } from '@/lib/dashboard/api'
import { sayIn } from '../words/say-in'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** What the newest edition lacks in English, with the way to the desk. */
export async function TranslationsPanel(props: PanelProps) {
  const standing = await readPanel('translations', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  const desk = `${payload.config.routes.admin}/translations`
  return (
    <Panel
      id="translations"
      title={say('Dashboard.translations')}
      language={i18n.language}
      isFailed={standing === undefined}
      empty={emptyWords(standing, say)}
    >
      {standing && (
        <>
          <p>{say('Dashboard.edition', { year: standing.year })}</p>
          <ul className="dash-counts">
            <li>
              <a href={`${desk}?edition=${standing.edition}&state=missing`}>
                <strong>{standing.missing}</strong> {say('Dashboard.missing')}
              </a>
            </li>
            <li>
              <a href={`${desk}?edition=${standing.edition}&state=stale`}>
                <strong>{standing.stale}</strong> {say('Dashboard.stale')}
              </a>
            </li>
          </ul>
          <p className="dash-quiet">{standing.kinds.map(({ name, count }) => `${name}: ${count}`).join(', ')}</p>
        </>
      )}
    </Panel>
  )
}

function emptyWords(standing: TranslationStanding | null | undefined, say: ReturnType<typeof sayIn>): string | false {
  if (standing === null) return say('Dashboard.thereIsNoEditionYet')
  if (!standing || standing.missing + standing.stale > 0) return false
  return say('Dashboard.editionItalianAndEnglishAre', { year: standing.year })
}
