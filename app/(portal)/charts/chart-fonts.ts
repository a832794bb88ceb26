import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The families of the portal as the renderer of PNG files reads them. */
const folders = ['@expo-google-fonts/titillium-web', '@expo-google-fonts/roboto-mono'].map((name) =>
  // Read by the renderer, never bundled.
  path.resolve(/* turbopackIgnore: true */ 'node_modules', name),
)

/**
 * Tells the renderer where the portal's fonts are: a server has often none of its own. Fonts the system has stay known.
 * To be called before the first picture is drawn, as the renderer reads this once.
 */
export function installChartFonts(): void {
  const system = process.env.FONTCONFIG_FILE
  const folder = path.join(tmpdir(), `sintesi-fonts-${process.pid}`)
  const file = path.join(folder, 'fonts.conf')
  if (system === file) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, configuration(folder, system ?? '/etc/fonts/fonts.conf'))
  process.env.FONTCONFIG_FILE = file
}

const configuration = (cache: string, system: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${system}</include>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`
