export type Portal = { address: string; smtpPort: number }

const given = process.env.E2E_PORTALS
if (!given) throw new Error('E2E_PORTALS names no portal: run `node bin/test.mjs e2e`, which builds and starts them.')

/** The portals of this run by name: those that the chosen journeys visit. */
export const portals: Partial<Record<string, Portal>> = JSON.parse(given)

/** The one a journey is on. */
export function portalAt(baseURL: string | undefined): Portal {
  const found = Object.values(portals).find((portal) => portal?.address === baseURL)
  if (!found) throw new Error(`No portal of this run is at ${baseURL}`)
  return found
}
