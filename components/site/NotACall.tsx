import { useTranslations } from 'next-intl'
import { ExternalLink } from '@/components/content/ExternalLink'
import type { SiteView } from '@/lib/views'

type Props = { site: Pick<SiteView, 'callsUrl'> }

/**
 * Where initiatives are told of: that one cannot apply here, and where one
 * can, once the office has said it.
 */
export function NotACall({ site: { callsUrl } }: Props) {
  const t = useTranslations('NotACall')
  return (
    <p className="wrap screen-only pb-8 text-sm text-muted">
      {t('account')}{' '}
      {callsUrl !== '' &&
        t.rich('calls', { link: () => <ExternalLink href={callsUrl}>{new URL(callsUrl).host}</ExternalLink> })}
    </p>
  )
}
