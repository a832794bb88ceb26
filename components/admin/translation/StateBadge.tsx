import type { TranslationState } from '@/lib/translation/states'
import './translations.css'

const signs = { missing: '○', stale: '△', current: '✓' }

/** How a translation stands: a sign and a word, never colour alone. */
export function StateBadge({ state, children }: { state: TranslationState; children: React.ReactNode }) {
  return (
    <span className={`translation-badge translation-badge--${state}`}>
      <span aria-hidden="true">{signs[state]}</span> {children}
    </span>
  )
}
