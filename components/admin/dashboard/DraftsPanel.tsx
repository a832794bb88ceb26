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
      title={say('Le tue bozze', 'Your drafts')}
      language={i18n.language}
      isFailed={drafts === undefined}
      empty={drafts?.length === 0 && say('Non hai bozze in sospeso.', 'You have no unfinished draft.')}
    >
      <ul className="dash-list">
        {drafts?.map(({ collection, id, title, kind, savedAt }) => (
          <li key={`${collection}:${id}`}>
            <a href={`${payload.config.routes.admin}/collections/${collection}/${id}`} className="dash-list__main">
              {title}
            </a>
            <p className="dash-quiet">
              {kind}, {say('salvata', 'saved on')} {instantIn(i18n, savedAt, 'il')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
