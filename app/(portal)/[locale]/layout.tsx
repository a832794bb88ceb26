import type { ReactNode } from 'react'
import { fontVariables } from '@/app/(portal)/fonts'
import { currentLocale } from '@/i18n/current-locale'
import { locales } from '@/i18n/locales'
import '../portal.css'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await currentLocale()} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
