import { sayIn } from '../words/say-in'
import { Panel } from './Panel'
import { type PanelProps, readPanel } from './read-panel'

/** Fewer than this, and it is time for new ones. */
const fewCodes = 3

/** A reminder, for those whom it concerns: nothing where the account is well kept. */
export async function SecondFactorPanel(props: PanelProps) {
  const status = await readPanel('secondFactor', props)
  const { i18n, payload } = props
  const say = sayIn(i18n)
  if (!status || (status.isOn && status.recoveryCodes >= fewCodes)) return null
  return (
    <Panel id="second-factor" title={say('Dashboard.securityOfYourAccount')} language={i18n.language}>
      <p>
        {status.isOn
          ? say('Dashboard.youHaveRecoveryCodesLeft', { recoveryCodes: status.recoveryCodes })
          : say('Dashboard.yourSecondFactorIsOff')}
      </p>
      <p>
        <a href={`${payload.config.routes.admin}/account`}>
          {status.isOn ? say('Dashboard.makeNewCodes') : say('Dashboard.turnSecondFactorOn')}
        </a>
      </p>
    </Panel>
  )
}
