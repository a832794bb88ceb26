import localFont from 'next/font/local'

const titillium = localFont({
  variable: '--font-titillium',
  display: 'swap',
  src: [
    { path: '../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-600-normal.woff2', weight: '600' },
  ],
})

const robotoMono = localFont({
  variable: '--font-roboto-mono',
  display: 'swap',
  src: '../../node_modules/@fontsource-variable/roboto-mono/files/roboto-mono-latin-wght-normal.woff2',
})

/** Classes that define the two families of the region's identity, served from this site. */
export const fontVariables = `${titillium.variable} ${robotoMono.variable}`
