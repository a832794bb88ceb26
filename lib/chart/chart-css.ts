/** What the drawing's classes look like. Colours are written out: the renderer of PNG files knows no variables. */
type Palette = { ink: string; muted: string; main: string; ribbon: string; track: string; edge: string; ground: string }

export const lightPalette: Palette = {
  ink: '#16211a',
  muted: '#4a584e',
  main: '#297a38',
  ribbon: '#dcebde',
  track: '#e4ede5',
  edge: '#6b7a70',
  ground: '#ffffff',
}

export const darkPalette: Palette = {
  ink: '#eef4ef',
  muted: '#b9c7bd',
  main: '#6fc381',
  ribbon: '#24402b',
  track: '#24332a',
  edge: '#93a598',
  ground: '#121a15',
}

/** In forced colours the reader's own palette speaks: shapes take the colour of text, the target that of a selection. */
const forced: Palette = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  main: 'CanvasText',
  ribbon: 'Canvas',
  track: 'Canvas',
  edge: 'CanvasText',
  ground: 'Canvas',
}

export type ChartTheme = 'light' | 'dark' | 'auto'
export type ChartFonts = { text: string; figures: string }

/** Names of the families for a picture that stands alone. */
export const standaloneFonts: ChartFonts = {
  text: "'Titillium Web', Arial, sans-serif",
  figures: "'Roboto Mono', 'DejaVu Sans Mono', monospace",
}

/** The style sheet of a drawing: `auto` follows the reader's scheme, and every theme yields to forced colours. */
export function chartCss(theme: ChartTheme, { text, figures }: ChartFonts, hasMediaRules = true): string {
  const rules = [
    `.chart-text{font-family:${text}}`,
    `.chart-number{font-family:${figures};letter-spacing:-.02em;word-spacing:-.28em}`,
    '.chart-strong{font-weight:600}',
    '.chart-line{stroke-width:1}',
    '.chart-target{stroke-width:3}',
    '.chart-halo{stroke-width:7}',
    '.chart-series{stroke-width:2.5}',
    '.chart-break{stroke-width:4}',
    '.chart-reference{stroke-dasharray:4 3}',
    '.chart-full,.chart-hatched,.chart-dotted{stroke-width:1}',
    colours(theme === 'dark' ? darkPalette : lightPalette),
    // The PNG renderer reads no media rules, and would take what is in them for the rule.
    ...(theme === 'auto' && hasMediaRules ? [`@media (prefers-color-scheme:dark){${colours(darkPalette)}}`] : []),
    ...(hasMediaRules
      ? [
          `@media (forced-colors:active){.chart-text,.chart-line,.chart-full,.chart-hatched,.chart-dotted,.chart-ribbon,.chart-track,.chart-point,.chart-ink,.chart-ground,.chart-sheet{forced-color-adjust:none}${colours(forced)}.chart-track{stroke:GrayText}.chart-target{stroke:Highlight}}`,
          '@media print{.chart-drawing{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
        ]
      : []),
  ]
  return rules.join('')
}

const colours = ({ ink, muted, main, ribbon, track, edge, ground }: Palette) =>
  [
    `.chart-sheet,.chart-ground{fill:${ground}}`,
    `.chart-text{fill:${ink}}`,
    `.chart-muted{fill:${muted}}`,
    `.chart-full,.chart-ink{fill:${main}}`,
    `.chart-full,.chart-hatched,.chart-dotted,.chart-series{stroke:${main}}`,
    `.chart-point{fill:${ground};stroke:${main};stroke-width:2.5}`,
    `.chart-ribbon{fill:${ribbon}}`,
    `.chart-track{fill:${track}}`,
    `.chart-axis,.chart-reference{stroke:${edge}}`,
    `.chart-grid{stroke:${track}}`,
    `.chart-target{stroke:${ink}}`,
    `.chart-break,.chart-halo{stroke:${ground}}`,
  ].join('')
