import { emblem, starCentres, starPoints } from '@/components/site/emblem-stars'

/**
 * The emblem of the European Union in as few bytes as its rules allow: one star, used twelve times.
 */
export function SmallEmblem({ label }: { label: string }) {
  return (
    <svg viewBox={`0 0 ${emblem.width} ${emblem.height}`} role="img" aria-label={label}>
      <path d={`M0 0h${emblem.width}v${emblem.height}H0z`} fill="#039" />
      <defs>
        <polygon id="star" points={starPoints({ x: 0, y: 0 })} />
      </defs>
      <g fill="#fc0">
        {starCentres().map(({ x, y }) => (
          <use key={`${x},${y}`} href="#star" x={Number(x.toFixed(2))} y={Number(y.toFixed(2))} />
        ))}
      </g>
    </svg>
  )
}
