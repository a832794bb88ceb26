/**
 * What a picture's classes look like. Colours are written out: the renderer
 * of PNG files knows no variables.
 */
type Palette = {
  ink: string
  muted: string
  solid: string
  deep: string
  light: string
  short: string
  shortMark: string
  edge: string
  line: string
  ground: string
}

/** The pages' own colours, in their light and in their dark scheme. */
export const lightPalette: Palette = {
  ink: '#16211a',
  muted: '#4a584e',
  solid: '#297a38',
  deep: '#14471f',
  light: '#b5d3ba',
  short: '#8a4300',
  shortMark: '#8a4300',
  edge: '#6b7a70',
  line: '#cfd8d0',
  ground: '#ffffff',
}

export const darkPalette: Palette = {
  ink: '#e8efe9',
  muted: '#aebbb1',
  solid: '#58a969',
  deep: '#b4e4bd',
  light: '#29502f',
  short: '#f2b06b',
  shortMark: '#e0964a',
  edge: '#87968c',
  line: '#35423a',
  ground: '#101712',
}

/**
 * In forced colours the reader's own palette speaks: shapes take the colour of text,
 * the target that of a selection.
 */
const forced: Palette = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  solid: 'CanvasText',
  deep: 'CanvasText',
  light: 'GrayText',
  short: 'CanvasText',
  shortMark: 'CanvasText',
  edge: 'CanvasText',
  line: 'GrayText',
  ground: 'Canvas',
}

export type ChartTheme = 'light' | 'dark' | 'auto'
export type ChartFonts = { text: string; figures: string }

/** Names of the families for a picture that stands alone. */
export const standaloneFonts: ChartFonts = {
  text: "'Titillium Web', Arial, sans-serif",
  figures: "'Roboto Mono', 'DejaVu Sans Mono', monospace",
}

/**
 * The style sheet of a picture: `auto` follows the reader's scheme, and every
 * theme yields to forced colours.
 */
export function chartCss(theme: ChartTheme, { text, figures }: ChartFonts, hasMediaRules = true): string {
  const rules = [
    `.chart-text{font-family:${text}}`,
    `.chart-number{font-family:${figures};letter-spacing:-.02em;word-spacing:-.28em}`,
    '.chart-strong{font-weight:600}',
    '.chart-line{stroke-width:1}',
    '.chart-target{stroke-width:3}',
    '.chart-series{stroke-width:2.5}',
    '.chart-break{stroke-width:4}',
    '.chart-reference{stroke-dasharray:4 3}',
    '.chart-outline{fill:none;stroke-width:1.5;stroke-dasharray:4 3}',
    colours(theme === 'dark' ? darkPalette : lightPalette),
    // The PNG renderer reads no media rules, and would take what is in them for the rule.
    ...(theme === 'auto' && hasMediaRules ? [`@media (prefers-color-scheme:dark){${colours(darkPalette)}}`] : []),
    ...(hasMediaRules
      ? [
          `@media (forced-colors:active){.chart-text,.chart-line,.chart-solid,.chart-deep,.chart-light,.chart-shortfall,.chart-outline,.chart-point,.chart-stripe,.chart-ground,.chart-sheet{forced-color-adjust:none}${colours(forced)}.chart-target{stroke:Highlight}}`,
          '@media print{.chart-drawing{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
        ]
      : []),
  ]
  return rules.join('')
}

const colours = ({ ink, muted, solid, deep, light, short, shortMark, edge, line, ground }: Palette) =>
  [
    `.chart-sheet,.chart-ground{fill:${ground}}`,
    `.chart-text{fill:${ink}}`,
    `.chart-muted{fill:${muted}}`,
    `.chart-short{fill:${short}}`,
    `.chart-solid{fill:${solid}}`,
    `.chart-deep{fill:${deep}}`,
    `.chart-light{fill:${light}}`,
    `.chart-stripe{fill:${shortMark}}`,
    `.chart-shortfall{stroke:${shortMark}}`,
    `.chart-outline,.chart-axis,.chart-reference{stroke:${edge}}`,
    `.chart-series{stroke:${solid}}`,
    `.chart-point{fill:${ground};stroke:${solid};stroke-width:2.5}`,
    `.chart-grid{stroke:${line}}`,
    `.chart-target{stroke:${ink}}`,
    `.chart-break{stroke:${ground}}`,
  ].join('')
