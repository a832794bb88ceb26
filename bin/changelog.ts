import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { changelogSection, withSection } from './changelog-section'
import { CommandError, command } from './command'

const file = 'CHANGELOG.md'
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

/**
 * Writes a version's section at the head of the changelog, from the commits since the last
 * tag: `npm run changelog -- 0.2.0`.
 */
await command(async () => {
  const [version = ''] = process.argv.slice(2)
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new CommandError('npm run changelog -- <version, such as 0.2.0>')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before.includes(`\n## ${version} `)) throw new CommandError(`${file} has a section of ${version} already.`)
  const last = git('tag', '--list', 'v*', '--sort=-version:refname', '--merged').split('\n')[0]
  // Messages are parted by a sign that none of them holds.
  const messages = git('log', '--no-merges', '--format=%B%x1e', ...(last ? [`${last}..HEAD`] : [])).split('\x1e')
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(file, withSection(before, changelogSection(version, today, messages)))
  return `${file} has what changed ${last ? `since ${last}` : 'from the beginning'}. Read it before you commit it.`
})
