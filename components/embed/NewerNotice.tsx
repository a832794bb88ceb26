import type { EmbedWords } from './embed-words'
import { OutwardLink } from './OutwardLink'

/**
 * The newest edition, and where it tells of the same thing (or, where it does not, its home page).
 */
export type Newer = { year: number; url: string; isSame: boolean }

type Props = { t: EmbedWords; newer: Newer | null }

/** Says that a newer report exists. Nothing on the newest. */
export function NewerNotice({ t, newer }: Props) {
  if (!newer) return null
  return (
    <p className="notice">
      <OutwardLink href={newer.url} t={t}>
        {t(newer.isSame ? 'newer' : 'newerHome', { year: String(newer.year) })}
      </OutwardLink>
    </p>
  )
}
