import type { TranslationStatus } from '@/lib/dashboard/api'
import { sayIn } from '../words/say-in'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** What the newest edition lacks in English, with the way to the desk. */
export async function TranslationsPanel(props: PanelProps) {
  const status = await readPanel('translations', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  const desk = `${payload.config.routes.admin}/translations`
  return (
    <Panel
      id="translations"
      title={say('Dashboard.translations')}
      language={i18n.language}
      isFailed={status === undefined}
      empty={emptyWords(status, say)}
    >
      {status && (
        <>
          <p>{say('Dashboard.edition', { year: status.year })}</p>
          <ul className="dash-counts">
            <li>
              <a href={`${desk}?edition=${status.edition}&state=missing`}>
                <strong>{status.missing}</strong> {say('Dashboard.missing')}
              </a>
            </li>
            <li>
              <a href={`${desk}?edition=${status.edition}&state=stale`}>
                <strong>{status.stale}</strong> {say('Dashboard.stale')}
              </a>
            </li>
          </ul>
          <p className="dash-quiet">{status.kinds.map(({ name, count }) => `${name}: ${count}`).join(', ')}</p>
        </>
      )}
    </Panel>
  )
}

function emptyWords(status: TranslationStatus | null | undefined, say: ReturnType<typeof sayIn>): string | false {
  if (status === null) return say('Dashboard.thereIsNoEditionYet')
  if (!status || status.missing + status.stale > 0) return false
  return say('Dashboard.editionItalianAndEnglishAre', { year: status.year })
}
