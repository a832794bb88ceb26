'use client'

import { Button } from '@payloadcms/ui'
import { formatDateTime, formatNumber } from '@/lib/format'
import { type ReviewLink, revokeReviewLink } from '@/lib/preview/api'
import { isOpenLink } from '@/lib/preview/review-link'
import { ScrollArea } from '../frame/ScrollArea'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'

type Props = { links: ReviewLink[]; onRevoked: () => void }

/** Every link given for the edition: for whom, by whom, how it stands, and the way to close it. */
export function LinksTable({ links, onRevoked }: Props) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { send, problem, isBusy } = useAction()
  const revoke = async (id: string) => {
    if (await send(revokeReviewLink, { params: { id } })) onRevoked()
  }
  const standing = ({ expires, revokedAt }: ReviewLink) => {
    if (revokedAt) return say('Previews.revokedOn', { ilDate: formatDateTime(revokedAt, language, 'il') })
    return isOpenLink({ expires, revokedAt })
      ? say('Previews.validUntil', { alDate: formatDateTime(expires, language, 'al') })
      : say('Previews.expiredOn', { ilDate: formatDateTime(expires, language, 'il') })
  }
  const maker = ({ createdBy }: ReviewLink) =>
    typeof createdBy === 'object' && createdBy ? (createdBy.name ?? createdBy.email ?? '–') : '–'
  return (
    <>
      <p className="review-links__problem" role="alert">
        {problem}
      </p>
      <ScrollArea className="numbers-view__scroll" labelledBy="review-links-given">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Previews.forWhom')}</th>
              <th scope="col">{say('Previews.made')}</th>
              <th scope="col">{say('Previews.state')}</th>
              <th scope="col">{say('Previews.lastUsed')}</th>
              <th scope="col">{say('Previews.openings')}</th>
              <th scope="col">{say('Previews.action')}</th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <tr key={link.id}>
                <td>{link.label}</td>
                <td>
                  {formatDateTime(link.createdAt, language)}, {maker(link)}
                </td>
                <td>{standing(link)}</td>
                <td>{link.lastUsedAt ? formatDateTime(link.lastUsedAt, language) : say('Previews.never')}</td>
                <td>{formatNumber(link.uses, language)}</td>
                <td>
                  {isOpenLink(link) && (
                    <Button
                      type="button"
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      disabled={isBusy}
                      aria-label={say('Previews.revokeLinkFor', { label: link.label })}
                      onClick={() => revoke(link.id)}
                    >
                      {say('Previews.revoke')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  )
}
