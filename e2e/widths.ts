/** A screen that pages are read on. */
export type Screen = { width: number; height: number; colorScheme: 'light' | 'dark' }

/** Every width a run may read at, with the height of a screen of that width. */
const heights = { 320: 640, 390: 844, 768: 1024, 1280: 720, 1920: 1080 } as const
type Width = keyof typeof heights

/** A small screen and a large one: every run reads at these. */
const ordinary = { widths: [390, 1280], colorSchemes: ['light'] } as const satisfies Run
/** LONG=1 reads everything at each of these, by day and by night. */
const long = { widths: [320, 390, 768, 1280, 1920], colorSchemes: ['light', 'dark'] } as const satisfies Run

type Run = { widths: readonly Width[]; colorSchemes: readonly Screen['colorScheme'][] }

const { widths, colorSchemes }: Run = process.env.LONG === '1' ? long : ordinary

/** THE screens that the journey of a page is made at. */
export const screens: Screen[] = widths.flatMap((width) =>
  colorSchemes.map((colorScheme) => ({ width, height: heights[width], colorScheme })),
)

/** A screen in the title of a test: "390 px", "390 px, dark". */
export const nameOf = ({ width, colorScheme }: Screen) =>
  colorScheme === 'light' ? `${width} px` : `${width} px, ${colorScheme}`

/** What the browser of a reader with such a screen says of itself. */
export function deviceOf({ width, height, colorScheme }: Screen) {
  const isHandheld = width < 1024
  return { viewport: { width, height }, colorScheme, isMobile: isHandheld, hasTouch: isHandheld }
}
