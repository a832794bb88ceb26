import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Bar } from './Bar'
import { hatchFill } from './HatchPattern'
import { Stack } from './Stack'
import { Strip } from './Strip'
import { TargetBar } from './TargetBar'

/** Every surface as "tone from width", in the order it is drawn. */
function surfaces(markup: string): string[] {
  return [...markup.matchAll(/<rect x="([^"]+)" width="([^"]+)" height="100%" class="fluid-(\w+)"/g)].map(
    ([, from, width, tone]) => `${tone} ${from} ${width}`,
  )
}
const hasCut = (markup: string) => markup.includes('class="fluid-ground"')
const markOf = (markup: string) => /<rect x="([^"]+)"[^>]* class="fluid-mark"/.exec(markup)?.[1] ?? null

describe('fluid drawings', () => {
  it.each([
    ['Bar', <Bar key="" value={72} rest />],
    ['Stack', <Stack key="" parts={[{ share: 50, tone: 'deep' }]} />],
    ['TargetBar', <TargetBar key="" progress={92} state="notReached" />],
    ['Strip', <Strip key="" reached={2} notReached={3} />],
  ])('%s is scaled by nothing and says nothing', (_, drawing) => {
    const markup = renderToStaticMarkup(drawing)
    expect(markup).toMatch(/^<svg aria-hidden="true"/)
    expect(markup).not.toMatch(/^<svg[^>]*viewBox/)
    expect(markup).not.toContain('<text')
  })

  it('draws a quantity and, if asked, what is left', () => {
    expect(surfaces(renderToStaticMarkup(<Bar value={91.034} />))).toEqual(['solid 0% 91.03%'])
    expect(surfaces(renderToStaticMarkup(<Bar value={72} tone="deep" rest />))).toEqual([
      'light 72% 28%',
      'deep 0% 72%',
    ])
    expect(surfaces(renderToStaticMarkup(<Bar value={0} />))).toEqual(['solid 0% 0%'])
    expect(surfaces(renderToStaticMarkup(<Bar value={null} rest />))).toEqual([])
  })

  it('cuts what goes on past the end', () => {
    const over = renderToStaticMarkup(<Bar value={101} />)
    expect(surfaces(over)).toEqual(['solid 0% 100%'])
    expect([hasCut(over), hasCut(renderToStaticMarkup(<Bar value={100} />))]).toEqual([true, false])
  })

  it('puts the parts of a whole one after the other, never past it', () => {
    const parts = [
      { share: 71.2, tone: 'deep' },
      { share: 0, tone: 'solid' },
      { share: 20, tone: 'light' },
      { share: 8.81, tone: 'outline' },
    ] as const
    expect(surfaces(renderToStaticMarkup(<Stack parts={[...parts]} />))).toEqual([
      'deep 0% 71.2%',
      'light 71.2% 20%',
      'outline 91.2% 8.8%',
    ])
  })

  it('holds the target at the same place whatever the value', () => {
    const marks = [0, 92, 495].map((progress) =>
      markOf(renderToStaticMarkup(<TargetBar progress={progress} state="reached" />)),
    )
    expect(marks).toEqual(['50%', '50%', '50%'])
    expect(markOf(renderToStaticMarkup(<TargetBar progress={92} state="notReached" end={125} />))).toBe('80%')
  })

  it('stripes what is under its target and outlines what cannot be checked', () => {
    const missed = renderToStaticMarkup(<TargetBar progress={92} state="notReached" />)
    expect(surfaces(missed)).toEqual(['short 0% 46%'])
    expect(missed).toContain(`fill="${hatchFill}"`)
    const declared = renderToStaticMarkup(<TargetBar progress={null} state="declaredReached" />)
    expect(surfaces(declared)).toEqual(['outline 0% 50%'])
    const borrowed = renderToStaticMarkup(<TargetBar progress={null} state="borrowedTarget" />)
    expect([surfaces(borrowed), markOf(borrowed)]).toEqual([[], null])
    expect(surfaces(renderToStaticMarkup(<TargetBar progress={50} state={null} />))).toEqual([])
  })

  it('cuts a value past twice its target', () => {
    expect(hasCut(renderToStaticMarkup(<TargetBar progress={518} state="reached" />))).toBe(true)
    expect(hasCut(renderToStaticMarkup(<TargetBar progress={200} state="reached" />))).toBe(false)
  })

  it('has a cell for each target', () => {
    const cells = surfaces(renderToStaticMarkup(<Strip reached={2} notReached={1} unchecked={1} />))
    expect(cells).toEqual(['solid 0% 21%', 'solid 25% 21%', 'short 50% 21%', 'outline 75% 21%'])
    expect(surfaces(renderToStaticMarkup(<Strip reached={0} notReached={0} />))).toEqual([])
  })
})
