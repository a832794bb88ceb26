/** A text of the administration interface in both of its languages. */
export const words = (it: string, en: string) => ({ it, en })

type Asker = { i18n: { language: string } }

/** A message in the language of whoever asks: of the interface, not of the text being edited. */
export const say = ({ i18n }: Asker, it: string, en: string): string => (i18n.language === 'en' ? en : it)

/** The groups an editor finds the collections in. */
export const groups = {
  edition: words("Contenuti dell'edizione", 'Edition content'),
  figures: words('Dati', 'Figures'),
  site: words('Sito', 'Site'),
  administration: words('Amministrazione', 'Administration'),
}
