/**
 * Words of the administration that Payload looks up by key, where a text in
 * both languages cannot be given.
 */
export const interfaceWords = {
  it: {
    // Payload would put the column's label here, which is in two languages and reads "[object
    // Object]"; the heading names it.
    general: { sortByLabelDirection: 'Ordina: {{direction}}' },
    sintesi: {
      typedNumbers: 'Numeri scritti a mano',
      checklist: 'Controlli',
      toReview: 'Da rivedere',
      importFigures: 'Importa dati',
      reviewLinks: 'Collegamenti di revisione',
    },
  },
  en: {
    general: { sortByLabelDirection: 'Sort: {{direction}}' },
    sintesi: {
      typedNumbers: 'Numbers typed by hand',
      checklist: 'Checks',
      toReview: 'To review',
      importFigures: 'Import figures',
      reviewLinks: 'Review links',
    },
  },
}
