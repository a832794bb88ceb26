/** Words of the administration that Payload looks up by key, where a text in both languages cannot be given. */
export const interfaceWords = {
  it: {
    sintesi: {
      typedNumbers: 'Numeri scritti a mano',
      checklist: 'Controlli',
      toReview: 'Da rivedere',
      importFigures: 'Importa dati',
      reviewLinks: 'Collegamenti di revisione',
    },
  },
  en: {
    sintesi: {
      typedNumbers: 'Numbers typed by hand',
      checklist: 'Checks',
      toReview: 'To review',
      importFigures: 'Import figures',
      reviewLinks: 'Review links',
    },
  },
}
