/** A text of the administration interface in both of its languages. */
export const words = (it: string, en: string) => ({ it, en })

/** The groups an editor finds the collections in. */
export const groups = {
  edition: words("Contenuti dell'edizione", 'Edition content'),
  figures: words('Dati', 'Figures'),
  site: words('Sito', 'Site'),
  administration: words('Amministrazione', 'Administration'),
}
