/** The collections whose documents belong to an edition. */
export type EditionCollection = 'axes' | 'corrections' | 'evaluations' | 'figures' | 'initiatives'
