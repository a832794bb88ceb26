import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/**
 * Only the newest edition is rendered when the portal is built; older ones as they are asked for.
 */
export const generateStaticParams = () => [{ edition: 'current' }]

type Props = { params: Promise<{ edition: string }> }

/** What an edition was at an instant is for those who are led there, not for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return /@|%40/.test((await params).edition) ? { robots: { index: false } } : {}
}

export default function EditionLayout({ children }: { children: ReactNode }) {
  return children
}
