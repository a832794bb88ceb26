// @ts-check

/**
 * What to do with the portal that just started.
 * @param {{ port: number, siteUrl: string }} settings
 */
export function welcome({ port, siteUrl }) {
  const here = `http://localhost:${port}`
  const publicAddress =
    siteUrl === here ? '' : `\n  Public address    ${siteUrl} (SITE_URL; used in links and needed to sign in)`
  return `
The portal is running. Ctrl-C stops it.

  Site, Italian     ${here}/it
  Site, English     ${here}/en
  Administration    ${here}/admin
  Open data         ${here}/opendata/2022/figures.json${publicAddress}

To make the first administrator, in another terminal in this folder:

  npm run user -- --email you@example.org --role administrator
`
}
