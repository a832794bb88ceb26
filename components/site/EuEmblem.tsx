import { emblem, starCentres, starPoints } from './emblem-stars'

type Props = { label: string; className?: string }

/** The emblem of the European Union, in the proportions and colours of its graphic rules. */
export function EuEmblem({ label, className }: Props) {
  return (
    <svg
      viewBox={`0 0 ${emblem.width} ${emblem.height}`}
      role="img"
      aria-label={label}
      // Colours are prescribed: forced colours must not recolour a flag.
      className={`forced-color-adjust-none ${className ?? ''}`}
    >
      <rect width={emblem.width} height={emblem.height} fill="#003399" />
      {starCentres().map((centre) => (
        <polygon key={`${centre.x},${centre.y}`} points={starPoints(centre)} fill="#FFCC00" />
      ))}
    </svg>
  )
}
