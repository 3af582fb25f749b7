/** «стоп'ятдесят» */
const GLUED = /^(сто|двісті|двести|триста)(?=[\p{L}']{3})/u
/** "ninety-odd" is ninety, and more. */
const ODD = /-(?:odd|plus|something)$/u

/** Cuts a number word into those it is glued together from: «двадцять-п'ять», «стоп'ятдесят». */
export const piecesOf = (text: string): string[] =>
  text.replace(GLUED, '$1-').replace(ODD, '').split('-')
