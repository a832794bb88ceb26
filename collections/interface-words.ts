/** Words of the administration that Payload looks up by key, where a text in both languages cannot be given. */
export const interfaceWords = {
  it: { sintesi: { typedNumbers: 'Numeri scritti a mano', importFigures: 'Importa dati' } },
  en: { sintesi: { typedNumbers: 'Numbers typed by hand', importFigures: 'Import figures' } },
}
