import { narrowestPicture, narrowestWide } from '@/lib/embed/embed-code'
import type { EmbedTheme } from '@/lib/embed/embed-path'

const light =
  'color-scheme:light;--ground:#fff;--ink:#16211a;--muted:#4a584e;--brand:#297a38;--line:#cfd8d0;--note:#eaf1fa;--note-ink:#1f4a80;--eu:#039'
const dark =
  'color-scheme:dark;--ground:#101712;--ink:#e8efe9;--muted:#aebbb1;--brand:#86cf93;--line:#35423a;--note:#17263a;--note-ink:#b5cff0;--eu:#fff'

/**
 * System faces only: an embed asks nothing of anybody. The EU's graphic rules name the
 * faces allowed beside the emblem.
 */
const rules = `
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:100%/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
main{min-height:100vh;display:flex;flex-direction:column;padding:clamp(.75rem,4vw,1.25rem);border:1px solid var(--line);border-top:4px solid var(--brand);overflow-wrap:anywhere}
main>div{flex:1}
p,h1{margin:0}
h1{font-size:clamp(1rem,.85rem + .9vw,1.1875rem);font-weight:600;line-height:1.3;margin-top:.15rem}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.kicker,.small{font-size:.875rem;color:var(--muted)}
.value{font-size:clamp(1.625rem,9.5vw,2.75rem);font-weight:400;line-height:1.15;margin:.5rem 0 .25rem;font-variant-numeric:tabular-nums}
.words{font-size:1.25rem;color:var(--muted)}
.target{margin-top:.4rem;font-size:.9375rem}
.notice{margin-top:.6rem;padding:.4rem .6rem;border-left:4px solid var(--note-ink);background:var(--note);color:var(--note-ink);font-size:.875rem}
.note{max-width:42rem;margin-top:.75rem}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:.6rem 1.5rem;margin-top:.9rem;padding-top:.6rem;border-top:1px solid var(--line)}
footer>p{flex:1 1 11rem}
.eu{display:flex;align-items:center;gap:.5rem;font:.75rem/1.25 Arial,"Liberation Sans",Verdana,sans-serif;color:var(--eu)}
.eu svg{width:2.4375rem;height:1.625rem;flex:none;outline:1px solid #fff;forced-color-adjust:none}
.eu b,.eu span{display:block}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){main{border-color:CanvasText}.value{color:CanvasText}.notice{border-color:CanvasText}.eu{color:CanvasText}}
@media print{main{min-height:0}}
`

/** Two layouts of one picture, and words alone where neither can be read. */
const chartRules = `
figure{margin:0 calc(-1*clamp(0px,3vw,.75rem))}
figure svg{display:block;width:100%;height:auto}
.tiny{margin:0 clamp(0px,3vw,.75rem)}
.wide{max-width:52rem;margin:auto}
.narrow,.tiny{display:none}
@media (max-width:${narrowestWide - 1}px){.wide{display:none}.narrow{display:block}}
@media (max-width:${narrowestPicture - 1}px){.narrow{display:none}.tiny{display:block}}
`

/** The style sheet of an embed in a theme: `auto` follows the reader's scheme. */
export function embedCss(theme: EmbedTheme, hasChart = false): string {
  const palette = `:root{${theme === 'dark' ? dark : light}}`
  const other = theme === 'auto' ? `@media (prefers-color-scheme:dark){:root{${dark}}}` : ''
  return `${palette}${other}${rules}${hasChart ? chartRules : ''}`.replaceAll('\n', '')
}
