import type { EditionStanding } from '@/lib/dashboard/api'
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
      title={say('Edizioni', 'Editions')}
      language={i18n.language}
      isFailed={editions === undefined}
      empty={editions?.length === 0 && say('Non c’è ancora nessuna edizione.', 'There is no edition yet.')}
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
                {say('Diventa pubblica ', 'Becomes public on ')}
                <strong>{instantIn(i18n, edition.scheduled.at, 'il')}</strong>
                {say(` (deciso da ${edition.scheduled.by})`, ` (decided by ${edition.scheduled.by})`)}
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
                  {say(
                    `Da rivedere o confermare: ${edition.checks.toReview}`,
                    `To review or confirm: ${edition.checks.toReview}`,
                  )}
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
function checksIn({ errors, warnings }: NonNullable<EditionStanding['checks']>, say: ReturnType<typeof sayIn>): string {
  const parts = [
    errors === 1 && say('1 errore', '1 error'),
    errors > 1 && say(`${errors} errori`, `${errors} errors`),
    warnings === 1 && say('1 avviso da confermare', '1 warning to accept'),
    warnings > 1 && say(`${warnings} avvisi da confermare`, `${warnings} warnings to accept`),
  ].filter(Boolean)
  return parts.length > 0
    ? `${say('Controlli', 'Checks')}: ${parts.join(say(' e ', ' and '))}`
    : say('I controlli sono a posto', 'The checks are all right')
}

function datesOf({ dataDate, approvedOn }: EditionStanding, { i18n }: PanelProps): string {
  const say = sayIn(i18n)
  return [
    dataDate && `${say('Dati', 'Data as of')} ${dayIn(i18n, dataDate, 'al')}`,
    approvedOn
      ? `${say('approvata', 'approved on')} ${dayIn(i18n, approvedOn, 'il')}`
      : say('non ancora approvata', 'not approved yet'),
  ]
    .filter(Boolean)
    .join(', ')
}

function draftsOf({ drafts }: EditionStanding, say: ReturnType<typeof sayIn>): string {
  if (drafts === 0) return say('Nessuna bozza in attesa.', 'No draft is waiting.')
  return drafts === 1
    ? say('Una bozza non ancora pubblicata.', 'One draft not published yet.')
    : say(`${drafts} bozze non ancora pubblicate.`, `${drafts} drafts not published yet.`)
}
