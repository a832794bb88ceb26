'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { reviewLinks } from '@/lib/preview/api'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import { useSay } from '../words/use-say'
import { LinkForm } from './LinkForm'
import { LinksTable } from './LinksTable'
import './review-links.css'

/**
 * The links with which people without an account read the drafts of an edition:
 * made, copied once, revoked here.
 */
export function ReviewLinksView() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const read = useRead(reviewLinks, id ? { 'where[edition][equals]': id, depth: 1, limit: 200 } : null)
  const { status, data, reload } = read
  const links = data?.docs ?? []
  const name = say('Previews.reviewLinks')
  return (
    <EditionTab name={name} className="numbers-view review-links">
      <p>{say('Previews.whoeverReceivesLinkReadsDraft')}</p>
      {id && <LinkForm edition={String(id)} onMade={reload} />}
      <h3 id="review-links-given">{say('Previews.linksGiven')}</h3>
      <p role="status">
        {status === 'loading' && say('Previews.oneMoment')}
        {status === 'ready' && links.length === 0 && say('Previews.noneSoFar')}
      </p>
      <ReadProblem read={read}>{say('Previews.listCannotBeLoaded')}</ReadProblem>
      {links.length > 0 && <LinksTable links={links} onRevoked={reload} />}
    </EditionTab>
  )
}
