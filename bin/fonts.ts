import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typefaceFiles, typefaceLicences } from '@/lib/typefaces/typefaces'
import { command } from './command'
import { makeTypeface, typefaceFolder } from './fonts/make-typeface'

/**
 * Makes the files of the pages' typefaces anew from the packages, with
 * the licence of each beside them.
 */
await command(async () => {
  const lines: string[] = []
  for (const file of typefaceFiles) {
    const made = await makeTypeface(file)
    const path = join(typefaceFolder, `${file.name}.woff2`)
    await writeFile(path, made)
    lines.push(`${path}: ${made.length} bytes`)
  }
  for (const [source, name] of Object.entries(typefaceLicences))
    await copyFile(join('node_modules', source), join(typefaceFolder, name))
  return lines.join('\n')
})
