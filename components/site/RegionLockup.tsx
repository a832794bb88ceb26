import type { SiteView } from '@/lib/views'

type Props = { logo: SiteView['regionLogo']; region: string }

/**
 * The region's uploaded logo, or its name in plain text until one is uploaded. Its
 * height stays below the emblem's.
 */
export function RegionLockup({ logo, region }: Props) {
  if (logo) {
    return (
      <img
        src={logo.url}
        alt={logo.alt.value}
        width={logo.width}
        height={logo.height}
        className="h-auto max-h-9 w-auto max-w-16 object-contain sm:max-h-10 sm:max-w-15"
      />
    )
  }
  return <p className="w-min text-base leading-[1.1] max-[22rem]:text-sm max-[22rem]:leading-[1.1]">{region}</p>
}
