import { sayIn } from '../words/say-in'
import { instantIn } from './office-day'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** What one has begun and nobody published yet. */
export async function DraftsPanel(props: PanelProps) {
  const drafts = await readPanel('drafts', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  return (
    <Panel
      id="drafts"
      title={say('Dashboard.yourDrafts')}
      language={i18n.language}
      isFailed={drafts === undefined}
      empty={drafts?.length === 0 && say('Dashboard.youHaveNoUnfinishedDraft')}
    >
      <ul className="dash-list">
        {drafts?.map(({ collection, id, title, kind, savedAt }) => (
          <li key={`${collection}:${id}`}>
            <a href={`${payload.config.routes.admin}/collections/${collection}/${id}`} className="dash-list__main">
              {title}
            </a>
            <p className="dash-quiet">
              {kind}, {say('Dashboard.savedOn')} {instantIn(i18n, savedAt, 'il')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
