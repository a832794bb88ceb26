/** Words of the administration that Payload looks up by key, where a text in both languages cannot be given. */
export const interfaceWords = {
  it: { sintesi: { typedNumbers: 'Numeri scritti a mano', toReview: 'Da rivedere' } },
  en: { sintesi: { typedNumbers: 'Numbers typed by hand', toReview: 'To review' } },
}
