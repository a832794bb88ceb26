'use client'

import { Button } from '@payloadcms/ui'
import { gateRules } from '@/lib/gate/rules'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useSay } from '../words/use-say'
import { ChecklistRule } from './ChecklistRule'
import './gate.css'
import { standingWords } from './gate-words'
import { LinkPanel } from './LinkPanel'
import { useGate } from './use-gate'

/** Everything that keeps an edition from becoming public, each line with the way to its field. */
export function ChecklistView() {
  const say = useSay()
  const gate = useGate()
  const { id, status, data, reload } = gate
  const heading = say('Gate.checks')
  return (
    <EditionTab name={heading} className="checklist">
      <p>{say('Gate.editionBecomesPublicWhenNo')}</p>
      <div className="checklist__standing">
        <p role="status">
          {status === 'loading' && !data && say('Gate.oneMoment')}
          {data && <strong>{`${standingWords(data, say)}.`}</strong>}
          {data && data.accepted > 0 && ` ${say('Gate.accepted', { accepted: data.accepted })}`}
        </p>
        <ReadProblem read={gate}>{say('Gate.checksCannotBeLoaded')}</ReadProblem>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
          {say('Gate.checkAgain')}
        </Button>
      </div>
      {data &&
        gateRules.map((rule) => (
          <ChecklistRule
            key={rule}
            rule={rule}
            edition={String(id)}
            lines={data.lines.filter((line) => line.rule === rule)}
            mayAccept={data.mayAccept}
            onChange={reload}
          />
        ))}
      {data && <LinkPanel edition={String(id)} links={data.links} onChange={reload} />}
    </EditionTab>
  )
}
