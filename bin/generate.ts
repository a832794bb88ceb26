import { statSync, writeFileSync } from 'node:fs'
import italian from '@/messages/it.office.json'
import { CommandError, command } from './command'
import { officeValues } from './office-values'

/**
 * Writes the types of the collections and the list of the administration's components, both from
 * the configuration, and what the messages of the office take, from the messages.
 */
await command(async () => {
  writeFileSync('messages/office-values.ts', officeValues(italian))
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
  return 'payload-types.ts and the import map match the collections, messages/office-values.ts the messages.'
})
