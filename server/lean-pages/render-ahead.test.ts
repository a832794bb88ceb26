import { describe, expect, it } from 'vitest'
import { RenderAhead } from './render-ahead'

/** However much else the machine does. */
const patient = { timeout: 60_000 }

/** Each answer takes until it is told to end. */
function start(isQuiet = () => true) {
  const asked: string[] = []
  const ends: (() => void)[] = []
  const ahead = new RenderAhead((url) => {
    asked.push(url)
    return new Promise<void>((resolve, reject) => ends.push(url === '/broken' ? reject : resolve))
  }, isQuiet)
  const end = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return { ahead, asked, end }
}

describe('Answers that are made ahead', () => {
  it('are made one after the other, a new change’s first, none twice, and a failure stops none', async () => {
    const { ahead, asked, end } = start()
    ahead.add(['/broken', '/b', '/c'])
    await expect.poll(() => asked, patient).toEqual(['/broken'])
    ahead.add(['/c', '/d'])
    for (let time = 0; time < 6; time += 1) await end()
    expect(asked).toEqual(['/broken', '/c', '/d', '/b'])
  })

  it('wait while readers are answered, but not for ever', async () => {
    let isQuiet = false
    const { ahead, asked, end } = start(() => isQuiet)
    ahead.add(['/a', '/b'])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toEqual([])
    isQuiet = true
    await expect.poll(() => asked, patient).toEqual(['/a'])
    isQuiet = false
    await end()
    expect(asked).toEqual(['/a'])
    await expect.poll(() => asked, patient).toEqual(['/a', '/b'])
  })

  it('are no more than so many, and none once the process ends', async () => {
    const { ahead, asked, end } = start()
    ahead.add(Array.from({ length: 600 }, (_, index) => `/${index}`))
    await expect.poll(() => asked.length, patient).toBe(1)
    for (let time = 0; time < 3; time += 1) await end()
    ahead.stop()
    ahead.add(['/late'])
    for (let time = 0; time < 3; time += 1) await end()
    expect(asked).toEqual(['/0', '/1', '/2', '/3'])
  })
})
