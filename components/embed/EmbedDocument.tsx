import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { EmbedTheme } from '@/lib/embed/embed-path'
import { embedCss } from './embed-css'

type Props = {
  locale: Locale
  title: string
  theme: EmbedTheme
  /** The page this is an excerpt of; null when there is none. */
  canonical: string | null
  hasChart?: boolean
  children: ReactNode
  footer: ReactNode
}

/** An HTML document that needs nothing else: no script, no request, a style of its own. */
export function EmbedDocument({ locale, title, theme, canonical, hasChart, children, footer }: Props) {
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: a route answers this document by itself, without Next's own frame */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {canonical && <link rel="canonical" href={canonical} />}
        <style>{embedCss(theme, hasChart)}</style>
      </head>
      <body>
        {/* Named, since it stands beside the main part of the page that frames it; what closes it is part of it, no landmark. */}
        <main aria-label={title}>
          <div>{children}</div>
          {footer}
        </main>
      </body>
    </html>
  )
}
