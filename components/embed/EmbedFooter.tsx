import type { ReactNode } from 'react'
import type { EmbedWords } from './embed-words'
import { SmallEmblem } from './SmallEmblem'

type Props = {
  t: EmbedWords
  /** Where the number comes from, or what it is part of. */
  children?: ReactNode
}

/** Whose numbers these are: the source, and the European Union that pays for the programme. */
export function EmbedFooter({ t, children }: Props) {
  return (
    <footer>
      {children && <p className="small">{children}</p>}
      <div className="eu">
        <SmallEmblem label={t('emblem')} />
        <p>
          <b>{t('union')}</b>
          <span>{t('fund')}</span>
        </p>
      </div>
    </footer>
  )
}
