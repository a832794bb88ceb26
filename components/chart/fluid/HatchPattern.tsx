/** The name under which every drawing of a page finds the stripes. */
export const hatchFill = 'url(#hatch)'

/**
 * The stripes of what is under its target, once a page. Drawn nowhere, but not hidden: browsers
 * do not paint with what is hidden.
 */
export function HatchPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="fluid-ground" />
          <line x1="2" x2="2" y1="0" y2="7" className="fluid-stripe" />
        </pattern>
      </defs>
    </svg>
  )
}
