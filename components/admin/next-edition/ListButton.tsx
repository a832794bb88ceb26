'use client'

import { nextEditionPreview } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import { NextEdition } from './NextEdition'
import { useMayPublish } from './use-may-publish'

/** Above the list of editions: the next one, from the newest that is public. */
export function ListButton() {
  const say = useSay()
  const read = useRead(nextEditionPreview, useMayPublish() ? {} : null)
  const { status, data } = read
  if (status !== 'failed' && !data?.offer) return null
  return (
    <div className="next-edition-button">
      <ReadProblem read={read}>{say('NextEdition.newEditionCannotBePrepared')}</ReadProblem>
      {data?.offer && <NextEdition {...data.offer.from} />}
    </div>
  )
}
