import { describe, expect, it } from 'vitest'
import { changelogSection, withSection } from './changelog-section'

const section = (...messages: string[]) => changelogSection('0.2.0', '2026-12-01', messages)

describe('A section of the changelog', () => {
  it('tells what is new, mended and faster, and nothing of what concerns developers only', () => {
    const told = section('fix(server): answer once\n\nWhy.', 'test: more', 'feat: a page', 'perf: less', 'refactor: x')
    expect(told).toBe(
      '## 0.2.0 (2026-12-01)\n\n### New\n\n- a page\n\n### Mended\n\n- server: answer once\n\n### Faster\n\n- less',
    )
  })

  it('says first and once what breaks, and what to do', () => {
    const told = section('feat!: other settings', 'refactor: names\n\nWhy.\n\nBREAKING CHANGE: rename A\nto B.\n\nEnd.')
    expect(told).toBe(
      '## 0.2.0 (2026-12-01)\n\n### To be done when upgrading\n\n- other settings\n- refactor: names. rename A to B.',
    )
  })

  it('says so where nobody notices anything, and takes no sentence for a commit', () => {
    expect(section('docs: words', 'Merge branch', '', 'feature: no')).toContain('Nothing that operators')
  })

  it('stands before the older ones', () => {
    const first = withSection('', section('feat: one'))
    const second = withSection(first, changelogSection('0.3.0', '2027-01-01', ['feat: two']))
    expect(second.match(/^#+ .+/gm)).toEqual([
      '# Changes',
      '## 0.3.0 (2027-01-01)',
      '### New',
      '## 0.2.0 (2026-12-01)',
      '### New',
    ])
    expect(second.endsWith('- one\n')).toBe(true)
  })
})
