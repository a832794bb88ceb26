import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'

let compiled: Promise<string> | undefined

/** The other process as one file that Node runs as it is. */
function program(): Promise<string> {
  compiled ??= (async () => {
    const outfile = `node_modules/.cache/sintesi/publication-kill-${process.pid}.mjs`
    await build({
      entryPoints: ['integration/publication-kill/child.ts'],
      ...{ outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
    })
    return outfile
  })()
  return compiled
}

export type Told = { lines: string[]; isKilled: boolean }

/**
 * Runs it to its end, or kills it (SIGKILL) as soon as it has said
 * `until`. Gives what it said by then.
 */
export async function runOther(args: string[], until?: (line: string) => boolean): Promise<Told> {
  const file = await program()
  const child = spawn(process.execPath, ['--conditions=production', file, ...args], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', DISABLE_PAYLOAD_HMR: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    if (until?.(line)) child.kill('SIGKILL')
  })
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, name) => resolve(name)))
  return { lines, isKilled: signal === 'SIGKILL' }
}
