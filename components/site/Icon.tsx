/** Outlines on a 24-unit square, one path each. */
const paths = {
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 7v5.2l3.4 2M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z',
  flag: 'M6 21V4.5h11.5l-2.6 4 2.6 4H6',
  alert: 'M12 9v4.5m0 3v.1M12 3.8L2.8 20h18.4z',
  info: 'M12 11v5.5m0-9v.1M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z',
  arrow: 'M5 12h13.5m-5.5-6l6 6-6 6',
  external: 'M13.5 5H19v5.5M19 5l-8.5 8.5M16 14v5H5V8h5',
  document: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4M9.8 12.5h5.4m-5.4 3.5h5.4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  calendar: 'M5 6.5h14V20H5zM5 10.5h14M9 4v4m6-4v4',
  link: 'M10 14.5l4.5-4.5M11.5 7l2-2a3.9 3.9 0 015.5 5.5l-2 2M12.5 17l-2 2A3.9 3.9 0 015 13.5l2-2',
} as const

export type IconName = keyof typeof paths
type Props = { name: IconName; className?: string }

/**
 * A decorative sign beside words; it never stands for them, so it is hidden from assistive
 * technology. How it is drawn is said once, in the style sheet.
 */
export function Icon({ name, className }: Props) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={className ? `icon ${className}` : 'icon'}>
      <path d={paths[name]} />
    </svg>
  )
}
