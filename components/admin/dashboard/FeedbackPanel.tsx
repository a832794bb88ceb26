import { sayIn } from '../words/say-in'
import { dayIn, instantIn } from './office-day'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** What readers said lately: by week, by page, and their newest comments. */
export async function FeedbackPanel(props: PanelProps) {
  const feedback = await readPanel('feedback', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/feedback`
  const isQuiet = feedback && feedback.pages.length === 0 && feedback.newest.length === 0
  return (
    <Panel
      id="feedback"
      title={say('Dashboard.readersFeedback')}
      language={i18n.language}
      isWide
      isFailed={feedback === undefined}
      empty={isQuiet && say('Dashboard.noFeedbackInLastSix')}
    >
      {feedback && (
        <div className="dash-columns">
          <table className="dash-table">
            <caption>{say('Dashboard.byWeek')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Dashboard.from')}</th>
                <th scope="col">{say('Dashboard.answers')}</th>
                <th scope="col">{say('Dashboard.pageClear')}</th>
              </tr>
            </thead>
            <tbody>
              {feedback.weeks.map(({ from, count, clear }) => (
                <tr key={from}>
                  <th scope="row">{dayIn(i18n, from)}</th>
                  <td>{count}</td>
                  <td>{clear}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="dash-table">
            <caption>{say('Dashboard.pagesWithMostAnswers')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Dashboard.page')}</th>
                <th scope="col">{say('Dashboard.answers')}</th>
                <th scope="col">{say('Dashboard.pageClear')}</th>
              </tr>
            </thead>
            <tbody>
              {feedback.pages.map(({ page, count, clear }) => (
                <tr key={page}>
                  <th scope="row">
                    <a href={page}>{page}</a>
                  </th>
                  <td>{count}</td>
                  <td>{clear}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div>
            <h3>{say('Dashboard.newestComments')}</h3>
            {feedback.newest.length === 0 && <p className="dash-quiet">{say('Dashboard.noComment')}</p>}
            <ul className="dash-list">
              {feedback.newest.map(({ id, page, comment, at }) => (
                <li key={id}>
                  <blockquote>{comment.length > 200 ? `${comment.slice(0, 200)}…` : comment}</blockquote>
                  <p className="dash-quiet">
                    <a href={`${list}/${id}`}>{page}</a>, {instantIn(i18n, at)}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </Panel>
  )
}
