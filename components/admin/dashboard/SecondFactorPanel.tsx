import { sayIn } from '../words/say-in'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** Fewer than this, and it is time for new ones. */
const fewCodes = 3

/** A reminder, for those whom it concerns: nothing where the account is well kept. */
export async function SecondFactorPanel(props: PanelProps) {
  const standing = await readPanel('secondFactor', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  if (!standing || (standing.isOn && standing.recoveryCodes >= fewCodes)) return null
  return (
    <Panel
      id="second-factor"
      title={say('La sicurezza del tuo account', 'The security of your account')}
      language={i18n.language}
    >
      <p>
        {standing.isOn
          ? say(
              `Ti restano ${standing.recoveryCodes} codici di recupero: fanne di nuovi prima che finiscano.`,
              `You have ${standing.recoveryCodes} recovery codes left: make new ones before they run out.`,
            )
          : say(
              'Il secondo fattore non è attivo: con la sola password chi la scopre entra al posto tuo.',
              'Your second factor is off: whoever learns your password can sign in as you.',
            )}
      </p>
      <p>
        <a href={`${payload.config.routes.admin}/account`}>
          {standing.isOn
            ? say('Fai nuovi codici', 'Make new codes')
            : say('Attiva il secondo fattore', 'Turn the second factor on')}
        </a>
      </p>
    </Panel>
  )
}
