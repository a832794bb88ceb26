import { statSync } from 'node:fs'
import { CommandError, command } from './command'

/** Writes the types of the collections and the list of the administration's components, both from the configuration. */
await command(async () => {
  const [{ generateImportMap }, { generateTypes }, { default: config }] = await Promise.all([
    import('payload'),
    import('payload/node'),
    import('@payload-config'),
  ])
  const made = await config
  await generateTypes(made, { log: false })
  await generateImportMap(made, { log: false })
  const files = [made.typescript.outputFile ?? 'payload-types.ts', 'app/(payload)/admin/importMap.js']
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })) throw new CommandError(`${file} was not written.`)
  }
  return 'payload-types.ts and the import map match the collections.'
})
