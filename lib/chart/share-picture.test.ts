import { describe, expect, it } from 'vitest'
import { chartKinds } from './chart-name'
import { parseShareFile, sharePath } from './share-picture'

describe('share pictures', () => {
  it('have an address in each language, of a chart or of a figure', () => {
    expect(sharePath('it', 2022, { kind: 'chart', name: 'targets.axis-3' })).toBe(
      '/charts/it/2022/og/targets.axis-3.png',
    )
    expect(sharePath('en', 2022, { kind: 'figure', name: 'axis-1.paid' })).toBe(
      '/charts/en/2022/og/figure.axis-1.paid.png',
    )
  })

  it('are found again by their address', () => {
    for (const subject of [
      { kind: 'chart', name: 'over-time.axis-1.paid' },
      { kind: 'figure', name: 'axis-1.paid' },
    ] as const)
      expect(parseShareFile(sharePath('it', 2022, subject).split('/').at(-1) ?? '')).toEqual(subject)
  })

  it('are nothing under other names', () => {
    for (const file of [
      'pie.png',
      'money-flow.svg',
      'figure..png',
      'figure.A B.png',
      '.png',
      `figure.${'a'.repeat(200)}.png`,
    ])
      expect(parseShareFile(file), file).toBeNull()
    expect(chartKinds).not.toContain('figure')
  })
})
