import type { Metadata } from 'next'
import { EuLockup } from '@/components/site/EuLockup'
import { NotFoundBody } from '@/components/site/NotFoundBody'
import { fontVariables } from './(portal)/fonts'
import './(portal)/portal.css'

export const metadata: Metadata = { title: 'Pagina non trovata · Page not found', robots: { index: false } }

/** Where an address does not even say in which language its reader speaks. */
export default function GlobalNotFound() {
  return (
    <html lang="it" className={fontVariables}>
      <body>
        <header className="wrap py-4">
          <EuLockup />
        </header>
        <main>
          <NotFoundBody />
        </main>
      </body>
    </html>
  )
}
