/** Opens the accounts of the database in this folder. */
export const landedPassword = 'una frase lunga di prova sul mare 2022'
