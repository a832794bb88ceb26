type Props = {
  /** JSON-LD. */
  description: object
}

/** What search engines for data read of the page. Data, not a script: browsers do not run it. */
export function DatasetDescription({ description }: Props) {
  // Texts come from the editors: none of them may end the element.
  const json = JSON.stringify(description).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotes as entities, which JSON does not know
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
