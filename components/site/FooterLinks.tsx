type Props = { title: string; links: { href: string; label: string }[] }

/** A titled column of links in the footer. */
export function FooterLinks({ title, links }: Props) {
  return (
    <div className="text-sm">
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={label}>
            <a href={href} className="inline-block py-1 text-inherit">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
