type Named<T> = {
  keyOf: (figure: T) => string
  /**
   * The keys of the figures it is computed from. Those that are not among
   * the figures are not waited for.
   */
  operandsOf: (figure: T) => string[]
}

/**
 * Figures in an order in which each comes after those it is computed from. `circular`, in the order
 * given, are those of a circle and what is computed from them: for them there is no such order.
 */
export function operandsFirst<T>(figures: T[], { keyOf, operandsOf }: Named<T>): { ordered: T[]; circular: T[] } {
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]))
  const ordered: T[] = []
  const states = new Map<T, 'open' | 'placed' | 'circular'>()
  /** Whether it has a place in the order. */
  const place = (figure: T): boolean => {
    const known = states.get(figure)
    if (known) return known === 'placed'
    states.set(figure, 'open')
    const needed = operandsOf(figure).flatMap((key) => byKey.get(key) ?? [])
    const isPlaced = needed.map(place).every(Boolean)
    states.set(figure, isPlaced ? 'placed' : 'circular')
    ordered.push(figure)
    return isPlaced
  }
  figures.forEach(place)
  return { ordered, circular: figures.filter((figure) => states.get(figure) === 'circular') }
}
