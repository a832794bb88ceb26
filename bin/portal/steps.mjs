// @ts-check

/**
 * A step says what it is about to do, and its `run` gives what it found or made, in a few words.
 * @template Context
 * @typedef {{ title: string, run: (context: Context) => Promise<string> | string }} Step
 */

/**
 * Runs the steps in order, each announced with its number, its outcome and how long it
 * took. A terminal shows the seconds as they pass; elsewhere a line now and then says
 * that a long step is still going.
 * @template Context
 * @param {Step<Context>[]} steps
 * @param {Context} context what earlier steps found out, for the later ones
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} out
 */
export async function runSteps(steps, context, out) {
  for (const [index, step] of steps.entries()) {
    const heading = `[${index + 1}/${steps.length}] ${step.title}`
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    const stop = out.isTTY ? showSeconds(heading, seconds, out) : showLines(heading, seconds, out)
    try {
      const outcome = await step.run(context)
      stop(`${outcome} (${seconds().toFixed(1)} s)\n`)
    } catch (error) {
      stop(`failed after ${seconds().toFixed(1)} s\n`)
      throw error
    }
  }
}

/**
 * @param {string} heading
 * @param {() => number} seconds
 * @param {{ write: (text: string) => unknown }} out
 */
function showSeconds(heading, seconds, out) {
  out.write(`${heading} … `)
  const timer = setInterval(() => out.write(`\r${heading} … ${Math.round(seconds())} s `), 1000)
  return (/** @type {string} */ outcome) => {
    clearInterval(timer)
    out.write(`\r\x1b[K${heading}: ${outcome}`)
  }
}

/**
 * @param {string} heading
 * @param {() => number} seconds
 * @param {{ write: (text: string) => unknown }} out
 */
function showLines(heading, seconds, out) {
  out.write(`${heading}\n`)
  const timer = setInterval(() => out.write(`      still going, ${Math.round(seconds())} s\n`), 15_000)
  return (/** @type {string} */ outcome) => {
    clearInterval(timer)
    out.write(`      ${outcome}`)
  }
}
