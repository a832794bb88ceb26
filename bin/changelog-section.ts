/**
 * What readers of a changelog are told, in this order; other kinds of
 * commits concern who develops only.
 */
const headings = { breaking: 'To be done when upgrading', feat: 'New', fix: 'Mended', perf: 'Faster' } as const
type Heading = keyof typeof headings

const form = /^(?<kind>feat|fix|perf)(?:\((?<scope>[^)]+)\))?(?<breaks>!)?: (?<subject>.+)$/

/**
 * A version's section, from messages of commits in the form of Conventional Commits, newest first.
 * `day` is an ISO day. A commit that breaks something (`feat!:`, or `BREAKING CHANGE:` in its body)
 * is under the first heading alone, with what its body says to do.
 */
export function changelogSection(version: string, day: string, messages: string[]): string {
  const lines = new Map<Heading, string[]>()
  for (const message of messages) {
    const [first = ''] = message.trim().split('\n', 1)
    const { kind, scope, breaks, subject } = form.exec(first)?.groups ?? {}
    const remedy = remedyIn(message)
    const heading = breaks || remedy ? 'breaking' : (kind as Heading | undefined)
    if (!heading) continue
    const line = `- ${scope ? `${scope}: ` : ''}${subject ?? first}${remedy ? `. ${remedy}` : ''}`
    lines.set(heading, [...(lines.get(heading) ?? []), line])
  }
  const parts = (Object.keys(headings) as Heading[]).flatMap((heading) => {
    const own = lines.get(heading)
    return own ? [`### ${headings[heading]}\n\n${own.join('\n')}`] : []
  })
  return [
    `## ${version} (${day})`,
    ...(parts.length > 0 ? parts : ['Nothing that operators, editors or readers notice.']),
  ].join('\n\n')
}

/** What a commit says is to be done by whoever upgrades; undefined where it says nothing. */
function remedyIn(message: string): string | undefined {
  const paragraph = message.split('\n\n').find((one) => one.startsWith('BREAKING CHANGE: '))
  return paragraph?.slice('BREAKING CHANGE: '.length).replace(/\s+/g, ' ').trim()
}

const title = '# Changes'

/** The changelog with a section more, before those of older versions. */
export function withSection(changelog: string, section: string): string {
  const older = changelog.replace(title, '').trim()
  return `${[title, section, ...(older ? [older] : [])].join('\n\n')}\n`
}
