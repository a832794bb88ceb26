import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Scoreboard } from '@/lib/figure/scoreboard'
import type { Figure } from '@/lib/figure/types'
import type { LeadFact } from '@/lib/home/lead-facts'
import type { EditionKey } from '@/lib/read-scope'
import type { Localised } from '@/lib/text'
import type { AxisView } from '@/lib/views'
import { LeadFigure } from './LeadFigure'
import { PeopleFact } from './PeopleFact'
import { TargetsFact } from './TargetsFact'

type Props = {
  locale: Locale
  kicker: string
  verdict: Localised<string>
  lead: LeadFact[]
  board: Scoreboard
  people: { axis: AxisView; figure: Figure }[]
  /** What the addresses of its edition name. */
  edition: EditionKey | null
}

/**
 * One sentence that says how it went, and the numbers behind it: all of it in
 * the first screen, on a phone too.
 */
export function FirstScreen({ locale, kicker, verdict, lead, board, people, edition }: Props) {
  return (
    <div className="wrap pt-[clamp(0.9rem,2.4vw,2.75rem)] pb-section">
      <p className="mb-2 text-xs leading-[1.4] text-muted">{kicker}</p>
      <h1 id="verdict" className="max-w-[25em]">
        <Text text={verdict} locale={locale} />
      </h1>
      <dl className="mt-[clamp(0.9rem,2.6vw,2.5rem)] grid grid-cols-1 gap-x-5 gap-y-3.5 min-[22rem]:grid-cols-2 lg:grid-cols-[11fr_11fr_14fr_13fr] lg:gap-gap">
        {lead.map((fact) => (
          <LeadFigure key={fact.figure.code} locale={locale} fact={fact} />
        ))}
        {board.count.reached + board.count.notReached > 0 && (
          <TargetsFact locale={locale} board={board} edition={edition} />
        )}
        {people.length > 0 && <PeopleFact locale={locale} people={people} />}
      </dl>
    </div>
  )
}
