import type { EditionStatus } from '@/lib/dashboard/api'
import { sayIn } from '../words/say-in'
import { dayIn, instantIn } from './office-day'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** Where each edition stands on its path to the public. */
export async function EditionsPanel(props: PanelProps) {
  const editions = await readPanel('editions', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  const { admin } = payload.config.routes
  return (
    <Panel
      id="editions"
      title={say('Dashboard.editions')}
      language={i18n.language}
      isFailed={editions === undefined}
      empty={editions?.length === 0 && say('Dashboard.thereIsNoEditionYet')}
    >
      <ul className="dash-list">
        {editions?.map((edition) => (
          <li key={edition.id}>
            <a href={`${admin}/collections/editions/${edition.id}`} className="dash-list__main">
              {edition.year}
            </a>{' '}
            <span className={`dash-badge${edition.isPublic ? ' dash-badge--good' : ''}`}>{edition.state}</span>
            <p className="dash-quiet">{datesOf(edition, props)}</p>
            <p>{draftsOf(edition, say)}</p>
            {edition.scheduled && (
              <p>
                {say('Dashboard.becomesPublicOn')}
                <strong>{instantIn(i18n, edition.scheduled.at, 'il')}</strong>
                {say('Dashboard.decidedBy', { by: edition.scheduled.by })}
              </p>
            )}
            {edition.checks && (
              <p>
                <a href={`${admin}/collections/editions/${edition.id}/checklist`}>{checksIn(edition.checks, say)}</a>
              </p>
            )}
            {edition.checks && edition.checks.toReview > 0 && (
              <p>
                <a href={`${admin}/collections/editions/${edition.id}/to-review`}>
                  {say('Dashboard.toReviewOrConfirm', { toReview: edition.checks.toReview })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** "3 errori e 1 avviso da confermare", or that nothing is in the way. */
function checksIn({ errors, warnings }: NonNullable<EditionStatus['checks']>, say: ReturnType<typeof sayIn>): string {
  const parts = [
    errors === 1 && say('Dashboard.n1Error'),
    errors > 1 && say('Dashboard.errors', { errors }),
    warnings === 1 && say('Dashboard.n1WarningToAccept'),
    warnings > 1 && say('Dashboard.warningsToAccept', { warnings }),
  ].filter(Boolean)
  return parts.length > 0
    ? `${say('Dashboard.checks')}: ${parts.join(say('Dashboard.and'))}`
    : say('Dashboard.checksAreAllRight')
}

function datesOf({ dataDate, approvedOn }: EditionStatus, { i18n }: PanelProps): string {
  const say = sayIn(i18n)
  return [
    dataDate && `${say('Dashboard.dataAsOf')} ${dayIn(i18n, dataDate, 'al')}`,
    approvedOn ? `${say('Dashboard.approvedOn')} ${dayIn(i18n, approvedOn, 'il')}` : say('Dashboard.notApprovedYet'),
  ]
    .filter(Boolean)
    .join(', ')
}

function draftsOf({ drafts }: EditionStatus, say: ReturnType<typeof sayIn>): string {
  if (drafts === 0) return say('Dashboard.noDraftIsWaiting')
  return say('Dashboard.draftsToPublish', { drafts })
}
