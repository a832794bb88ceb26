/** A query names a field of this name, of another collection. */
const ofAnother = 'Not asked for here: the queries that name it are of another collection.'

/** Fields that queries name and no index holds, by collection, and why none is needed. */
export const unindexedFields: Record<string, string> = {
  'editions.state': 'One edition a year: the table is shorter than its index.',
  'users.role': 'The accounts of an office: some dozens.',
  'users.resetPasswordToken': 'The same; Payload declares the field.',
  'users.resetPasswordExpiration': 'The same; Payload declares the field.',
  'feedback.comment': 'Asked for the three newest: the order is by an index, and reading ends with the third.',
  'review-links.revokedAt': 'Asked together with the link’s id.',
  'accepted-warnings.when': 'The order of the warnings of one edition, which is indexed.',
  'accepted-warnings.key': 'Asked together with the edition, which is indexed.',
  'audit-bursts.target': 'Asked together with the document’s id, which is indexed; rows live for minutes.',
  'second-factors.lockedUntil': 'Asked together with the account, which is indexed.',
  'audit-log.documentTitle':
    'Asked together with the kind of document and what was done, once in the life of a database.',
  'audit-bursts.state': ofAnother,
  'audit-log.role': ofAnother,
  'corrections.code': ofAnother,
  'corrections.collection': ofAnother,
  'documents.url': ofAnother,
  'figure-imports.year': ofAnother,
  'figures.target': ofAnother,
  'media.url': ofAnother,
}
