type Props = { className?: string }

/** The portal's own mark: an S made of the bars of a chart, or of the lines of a text. Decorative beside the portal's name. */
export function SintesiMark({ className = 'size-8' }: Props) {
  return (
    <svg viewBox="0 0 24 26" aria-hidden="true" focusable="false" fill="currentColor" className={className}>
      <path d="M0 0h24v4H0zM0 5.5h9v4H0zM0 11h24v4H0zM15 16.5h9v4h-9zM0 22h24v4H0z" />
    </svg>
  )
}
