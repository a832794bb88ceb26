import path from 'node:path'

/**
 * The script of the reading processes, with all it imports in one piece. It is handed to them as a
 * text, so that it is the same in the built portal, in development and in tests, and nothing has to
 * be found in a folder of a build.
 */
export function readingScript(): Promise<string> {
  // While sources change, each process is made of the newest.
  if (process.env.NODE_ENV === 'development') return compile()
  script ??= compile()
  script.catch(() => {
    script = undefined
  })
  return script
}

let script: Promise<string> | undefined

async function compile(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), 'collections/file-reading/reading-process.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('The script that reads files was compiled to nothing')
  return file.text
}
