'use client'

import type { Offer } from '@/lib/next-edition/answers'
import { useOfficeData } from '../use-office-data'
import { NextEdition } from './NextEdition'
import { useMayPublish } from './use-may-publish'

const path = '/editions/next-edition'

/** Above the list of editions: the next one, from the newest that is public. */
export function ListButton() {
  const { data } = useOfficeData<{ offer: Offer | null }>(useMayPublish() ? path : null)
  if (!data?.offer) return null
  return (
    <div className="next-edition-button">
      <NextEdition year={data.offer.from.year} path={path} />
    </div>
  )
}
