/** The slanted cut near the end of a bar that goes on past its scale. */
export function Cut() {
  return (
    <svg aria-hidden="true" x="93%" width="16" height="100%" viewBox="0 0 16 10" preserveAspectRatio="none">
      <path d="M8 0h5l-6 10H2z" className="fluid-ground" />
    </svg>
  )
}
