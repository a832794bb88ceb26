import type { ReactNode } from 'react'

/** Only the newest edition is rendered when the portal is built; older ones as they are asked for. */
export const generateStaticParams = () => [{ edition: 'current' }]

export default function EditionLayout({ children }: { children: ReactNode }) {
  return children
}
