import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/site/Icon'

type Props = { href: string; children: ReactNode; className?: string }

/** A link that leaves the portal, in the same window, and says so to eye and ear. */
export function ExternalLink({ href, children, className }: Props) {
  const t = useTranslations('ExternalLink')
  return (
    <a href={href} rel="noopener" className={className}>
      {children}
      {/* A space that does not break and takes no room: the sign is never alone on the next line. */}
      <span className="whitespace-nowrap">
        <span className="text-[0px]">{'\u00a0'}</span>
        <Icon name="external" className="ml-1 size-[0.85em] align-baseline" />
      </span>
      <span className="sr-only"> {t('label')}</span>
    </a>
  )
}
