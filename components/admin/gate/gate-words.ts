import type { LinkOutcome } from '@/lib/gate/links'
import type { GateRule } from '@/lib/gate/rules'
import type { Say } from '../words/use-say'

/** What a rule looks after, as a heading. */
export const ruleWords = (rule: GateRule, say: Say): string =>
  ({
    contradictions: say('Contraddizioni', 'Contradictions'),
    figures: say('Dati mancanti', 'Missing figures'),
    tokens: say('Dati nei testi', 'Figures in texts'),
    typedNumbers: say('Numeri scritti a mano', 'Numbers typed by hand'),
    answers: say('Risposte delle valutazioni', 'Answers of the evaluations'),
    translations: say('Traduzioni', 'Translations'),
    descriptions: say('Descrizioni di grafici e immagini', 'Descriptions of charts and images'),
    links: say('Collegamenti', 'Links'),
    comparability: say('Confronto tra le edizioni', 'Comparison between editions'),
    site: say('Sito', 'Site'),
  })[rule]

/** What became of an address. */
export const outcomeWords = (outcome: LinkOutcome, say: Say): string =>
  ({
    reached: say('Risponde', 'It answers'),
    missing: say('La pagina non c’è più', 'The page is gone'),
    refused: say('Il sito dà un errore', 'The site gives an error'),
    unreachable: say('Il sito non si raggiunge', 'The site cannot be reached'),
    notPublic: say('Porta a una rete privata', 'It leads to a private network'),
  })[outcome]

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** "3 errori, 2 avvisi da confermare". */
export function standingWords({ errors, open }: { errors: number; open: number }, say: Say): string {
  const parts = [
    ...(errors > 0 ? [say(counted(errors, 'errore', 'errori'), counted(errors, 'error', 'errors'))] : []),
    ...(open > 0
      ? [
          say(
            counted(open, 'avviso da confermare', 'avvisi da confermare'),
            counted(open, 'warning to accept', 'warnings to accept'),
          ),
        ]
      : []),
  ]
  return parts.join(', ') || say('Nessun ostacolo', 'Nothing stands in the way')
}
