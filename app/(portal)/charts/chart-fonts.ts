import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The packages of the portal's families, as the renderer of PNG files reads them. */
export const fontPackages = ['@expo-google-fonts/titillium-web', '@expo-google-fonts/roboto-mono']

/** The file that this process wrote, once it has. */
let written: string | null = null

/**
 * Tells the renderer where the portal's fonts are: a server has often none of its own.
 * Fonts the system has stay known. To be called before the first picture is drawn, as the
 * renderer reads this once. Throws, naming the package, where the fonts are not installed:
 * letters would be drawn as boxes.
 */
export function installChartFonts(packages = fontPackages): void {
  const system = process.env.FONTCONFIG_FILE
  if (written !== null && system === written) return
  const folders = packages.map(fontFolder)
  // A name nobody can guess: in a shared temporary folder another user could have put
  // a file of his own there before.
  const folder = mkdtempSync(path.join(tmpdir(), 'sintesi-fonts-'))
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(file, configuration(folders, folder, system ?? '/etc/fonts/fonts.conf'))
  process.env.FONTCONFIG_FILE = file
  written = file
}

function fontFolder(name: string): string {
  // Read by the renderer, never bundled.
  const folder = path.resolve(/* turbopackIgnore: true */ 'node_modules', name)
  if (!existsSync(folder))
    throw new Error(`Charts cannot be drawn as PNG: the package ${name} is not installed (looked for ${folder})`)
  return folder
}

const configuration = (folders: string[], cache: string, system: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${system}</include>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`
