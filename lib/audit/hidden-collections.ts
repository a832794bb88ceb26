/** Collections that stand in the log but have no form: what is told of them leads nowhere. */
export const hiddenCollections: readonly string[] = [
  'accepted-warnings',
  'audit-bursts',
  'figure-imports',
  'link-checks',
  'published-states',
  'review-links',
  'second-factors',
]
