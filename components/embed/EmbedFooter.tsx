import type { ReactNode } from 'react'
import type { EmbedWords } from './embed-words'
import { SmallEmblem } from './SmallEmblem'

type Props = {
  t: EmbedWords
  /** Where the number comes from. */
  source?: ReactNode
}

/** Whose numbers these are: the source, and the European Union that pays for the programme. */
export function EmbedFooter({ t, source }: Props) {
  return (
    <footer>
      {source && <p className="small">{source}</p>}
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
