import { formPath } from '../audit/change-types'
import { sayIn } from '../words/say-in'
import { instantIn } from './office-day'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** What changed last, with the way to the whole log. */
export async function ChangesPanel(props: PanelProps) {
  const changes = await readPanel('changes', props)
  const { i18n, payload, user } = props
  const say = sayIn(i18n)
  const { admin } = payload.config.routes
  const isEditor = (user as { role?: string }).role === 'editor'
  return (
    <Panel
      id="changes"
      title={isEditor ? say('Dashboard.yourLastChanges') : say('Dashboard.lastChanges')}
      isWide
      language={i18n.language}
      isFailed={changes === undefined}
      empty={changes?.length === 0 && say('Dashboard.noChangeYet')}
    >
      <ul className="dash-list">
        {changes?.map((change) => {
          const href = formPath(change, admin)
          const title = change.title ?? change.kind ?? '—'
          return (
            <li key={change.id}>
              <span className="dash-badge">{change.actionName}</span>{' '}
              {href ? (
                <a href={href} className="dash-list__main">
                  {title}
                </a>
              ) : (
                <span className="dash-list__main">{title}</span>
              )}
              <p className="dash-quiet">
                {[title === change.kind ? null : change.kind, change.who, instantIn(i18n, change.at)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`${admin}/collections/audit-log`}>{say('Dashboard.wholeLog')}</a>
      </p>
    </Panel>
  )
}
