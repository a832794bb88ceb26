/** Fields of the log that its search looks in. */
export const searchedFields = ['actor', 'actorName', 'documentTitle', 'detail']
