'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useSay } from '../words/use-say'

/** The way to the desk, among the collections. */
export function TranslationsLink() {
  const { config } = useConfig()
  const say = useSay()
  const href = `${config.routes.admin}/translations`
  const isHere = usePathname() === href
  return (
    <a className="nav__link" id="nav-translations" href={href} aria-current={isHere ? 'page' : undefined}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say('Translations.translations')}</span>
    </a>
  )
}
