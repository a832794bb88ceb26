type Props = { title: string; links: { href: string; label: string }[] }

/** A titled column of links in the footer. */
export function FooterLinks({ title, links }: Props) {
  return (
    <div className="text-sm">
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      <ul className="footer-links">
        {links.map(({ href, label }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
