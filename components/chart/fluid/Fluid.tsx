import type { ReactNode } from 'react'

/**
 * How high a drawing stands: `thin` under a number, `swatch` in a key, `tall` alone in its figure.
 */
export type FluidSize = 'row' | 'thin' | 'tall' | 'swatch'

type Props = {
  size?: FluidSize
  /** Parts of one whole, set apart by the colour of the page. */
  isStack?: boolean
  children: ReactNode
}

/**
 * A drawing as wide as its column: lengths are percentages, so nothing in it is ever scaled.
 * Its words stand beside it as text.
 */
export function Fluid({ size = 'row', isStack = false, children }: Props) {
  return (
    <svg
      aria-hidden="true"
      className={`fluid${size === 'row' ? '' : ` fluid-${size}`}${isStack ? ' fluid-stack' : ''}`}
    >
      {children}
    </svg>
  )
}
