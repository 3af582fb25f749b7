const OF_THE_DEAD =
  /(?<!\p{L})(?:тіл(?:а|о|у|ом|ам|ами|ах)?(?!\p{L})|тел(?:о|а|у|ом|ам|ами|ах)?(?!\p{L})|останк|репатр|загибл|загин|полегл|поляг(?!а)|погиб|померл|помер(?!\p{L})|умер(?!ов)|вбит|убит|морг(?:у|и|і|ів|ах|ом|е|ов)?(?!\p{L})|труп|покійн|похов|похор|мертв|днк(?!\p{L})|ідентифіка|идентифика|bod(?:y|ies)(?!\p{L})|corpse|remains(?!\p{L})|repatri|fallen(?!\p{L})|dead(?!\p{L})|deceased|died(?!\p{L})|killed(?!\p{L})|morgue|buri|dna(?!\p{L})|identification of)/iu

/** Whether words speak of the dead, in any of the three languages; rather once too often than never. */
export const speaksOfTheDead = (text: string): boolean => OF_THE_DEAD.test(text.normalize('NFC'))

const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?=\s|$|["»])["»]?|[.!?…]+|\n|$)/gu

/** Parts a text into sentences and lines, in order; a dot inside a number or a date parts nothing. */
export const sentencesOf = (text: string): string[] => {
  const parts: string[] = []
  for (const [piece] of text.matchAll(SENTENCE)) {
    const last = parts.at(-1)
    if (last !== undefined && /[\d\p{L}]\.$/u.test(last) && /^\s*[\d\p{Ll}]/u.test(piece)) {
      parts[parts.length - 1] = last + piece
    } else parts.push(piece)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Leaves of a text what may be shown to those who did not ask for repatriation, sentence by sentence. */
export const withoutTheDead = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !speaksOfTheDead(sentence))
    .join(' ')
