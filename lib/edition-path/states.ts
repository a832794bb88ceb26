/** Where an edition stands on its way to the public, in order. */
export const editionStates = ['inPreparation', 'inReview', 'approved', 'published', 'archived'] as const
export type EditionState = (typeof editionStates)[number]

/** States in which the published content of an edition is public. */
export const publicEditionStates = ['published', 'archived'] as const satisfies EditionState[]

export const isEditionState = (value: unknown): value is EditionState => editionStates.some((state) => state === value)

/** Whether readers see an edition in this state, as far as the state goes. */
export const isPublicState = (state: unknown): boolean => publicEditionStates.some((known) => known === state)
