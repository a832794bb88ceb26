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
  const heading = say('Controlli', 'Checks')
  return (
    <EditionTab name={heading} className="checklist">
      <p>
        {say(
          'L’edizione diventa pubblica quando qui non restano errori e ogni avviso è stato confermato, per nome, da chi approva. Si guarda l’ultima bozza di ogni contenuto.',
          'The edition becomes public when no errors are left here and every warning has been accepted, by name, by an approver. The newest draft of everything is looked at.',
        )}
      </p>
      <div className="checklist__standing">
        <p role="status">
          {status === 'loading' && !data && say('Un attimo…', 'One moment…')}
          {data && <strong>{`${standingWords(data, say)}.`}</strong>}
          {data &&
            data.accepted > 0 &&
            ` ${say(`Avvisi confermati: ${data.accepted}.`, `Accepted: ${data.accepted}.`)}`}
        </p>
        <ReadProblem read={gate}>{say('I controlli non si caricano.', 'The checks cannot be loaded.')}</ReadProblem>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
          {say('Controlla di nuovo', 'Check again')}
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
