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
    if (revokedAt)
      return say(`revocato ${formatDateTime(revokedAt, 'it', 'il')}`, `revoked on ${formatDateTime(revokedAt, 'en')}`)
    return isOpenLink({ expires, revokedAt })
      ? say(`vale fino ${formatDateTime(expires, 'it', 'al')}`, `valid until ${formatDateTime(expires, 'en')}`)
      : say(`scaduto ${formatDateTime(expires, 'it', 'il')}`, `expired on ${formatDateTime(expires, 'en')}`)
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
              <th scope="col">{say('Per chi', 'For whom')}</th>
              <th scope="col">{say('Creato', 'Made')}</th>
              <th scope="col">{say('Stato', 'State')}</th>
              <th scope="col">{say('Ultimo uso', 'Last used')}</th>
              <th scope="col">{say('Aperture', 'Openings')}</th>
              <th scope="col">{say('Azione', 'Action')}</th>
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
                <td>{link.lastUsedAt ? formatDateTime(link.lastUsedAt, language) : say('mai', 'never')}</td>
                <td>{formatNumber(link.uses, language)}</td>
                <td>
                  {isOpenLink(link) && (
                    <Button
                      type="button"
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      disabled={isBusy}
                      aria-label={say(`Revoca il collegamento per ${link.label}`, `Revoke the link for ${link.label}`)}
                      onClick={() => revoke(link.id)}
                    >
                      {say('Revoca', 'Revoke')}
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
