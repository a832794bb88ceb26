import localFont from 'next/font/local'

// The files are made by `npm run fonts`. Until they have come, the faces of
// stand-in-fonts.css take their room.
const titillium = localFont({
  variable: '--font-titillium',
  display: 'swap',
  adjustFontFallback: false,
  src: [
    { path: './fonts/titillium-web-400.woff2', weight: '400' },
    { path: './fonts/titillium-web-600.woff2', weight: '600' },
  ],
})

/** Loaded only by pages with a letter of another language. */
const titilliumOther = localFont({
  variable: '--font-titillium-other',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  src: [
    { path: './fonts/titillium-web-400-other.woff2', weight: '400' },
    { path: './fonts/titillium-web-600-other.woff2', weight: '600' },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+a1-a2,U+a4-a6,U+a8,U+ac,U+ae-af,U+b2-b6,U+b8-b9,U+bc-bf,U+c1-c7,U+ca-cb,U+cf-d1,U+d4-d6,U+d8,U+db-df,U+e1-e7,U+ea-eb,U+ef-f1,U+f4-f6,U+f8,U+fb-24f',
    },
  ],
})

/** For codes and dense tables, which no page begins with: loaded where they are. */
const robotoMono = localFont({
  variable: '--font-roboto-mono',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  src: [
    { path: './fonts/roboto-mono-400.woff2', weight: '400' },
    { path: './fonts/roboto-mono-600.woff2', weight: '600' },
  ],
})

/** Classes that define the two families of the region's identity, served from this site. */
export const fontVariables = `${titillium.variable} ${titilliumOther.variable} ${robotoMono.variable}`
