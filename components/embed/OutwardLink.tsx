import type { ReactNode } from 'react'
import type { EmbedWords } from './embed-words'

type Props = { href: string; t: EmbedWords; children: ReactNode }

/**
 * Leads from somebody's page to ours: in a new tab, so that theirs stays, and
 * without telling ours who opened it.
 */
export function OutwardLink({ href, t, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span className="away"> {t('newTab')}</span>
    </a>
  )
}
