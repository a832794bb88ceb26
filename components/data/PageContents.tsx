type Props = { title: string; sections: { id: string; title: string }[] }

/** The way to each section of a long page. */
export function PageContents({ title, sections }: Props) {
  return (
    <nav aria-label={title}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className="inline-flex min-h-11 items-center">
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
