type Point = [when: string, write: number]

/**
 * After which of so many writes a publication is killed. With LONG set, at as many again chosen at
 * random, by the seed that is printed; KILL_SEED gives the same ones again.
 */
export function killPoints(writes: number): Point[] {
  const fixed: Point[] = [
    ['at its first write', 1],
    ['half way', Math.ceil(writes / 2)],
    ['at its last write', writes],
  ]
  if (!process.env.LONG) return fixed
  const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.info(`Kills at random: KILL_SEED=${seed}`)
  const next = randomFrom(seed)
  return [...fixed, ...fixed.map((): Point => ['somewhere', 1 + Math.floor(next() * writes)])]
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
