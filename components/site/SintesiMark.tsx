type Props = { className?: string }

/** The portal's own mark: long lines that become short ones, and end in a point. Decorative beside the portal's name. */
export function SintesiMark({ className = 'size-8' }: Props) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="currentColor" className={className}>
      <path d="M4 6h24v4.2H4zM4 13.9h16v4.2H4zM4 21.8h8V26H4z" />
      <circle cx="25.4" cy="23.9" r="2.4" />
    </svg>
  )
}
