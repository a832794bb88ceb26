/** Where browsers that know them read the rules. No page has this address. */
export const speculationPath = '/speculation-rules.json'

/** What each page says of them. Browsers that do not know the header pass over it. */
export const speculationHeader = { 'speculation-rules': `"${speculationPath}"` }
