/** Figures in circles, from nought to nine. */
const CIRCLED = [
  '⓪⓿',
  '①➀❶➊⓵',
  '②➁❷➋⓶',
  '③➂❸➌⓷',
  '④➃❹➍⓸',
  '⑤➄❺➎⓹',
  '⑥➅❻➏⓺',
  '⑦➆❼➐⓻',
  '⑧➇❽➑⓼',
  '⑨➈❾➒⓽',
]
const FIRST_CIRCLED = '①'
const LAST_CIRCLED = '➒'

const valueOf = (point: string): number =>
  point >= FIRST_CIRCLED && point <= LAST_CIRCLED
    ? CIRCLED.findIndex((all) => all.includes(point))
    : -1

/**
 * The figure of a circled one: several beside each other are a number («❶⓿❸»), one alone marks an item of a list
 * and is a space. Null for everything else.
 */
export function figureInCircle(point: string, given: string, at: number): string | null {
  const value = valueOf(point)
  if (value === -1) return null
  return [at - 1, at + 1].some((beside) => valueOf(given.charAt(beside)) !== -1)
    ? String(value)
    : ' '
}

/** The picture of a hundred, which most often only says that something is good. */
const HUNDRED = '💯'

/** Before people in the form that follows a number it is one, unless another number stands before it: «Вдома 💯 захисників». */
const COUNTING =
  /(?<!\d ?)💯 (?=(?:наших|своїх|своих|українських|украинских|ukrainian )? ?(?:захисників|захисниць|оборонців|воїнів|військових|військовослужбовців|військовополонених|українців|полонених|бранців|бійців|героїв|людей|осіб|полеглих|загиблих|тіл|защитников|воинов|военных|военнослужащих|военнопленных|украинцев|пленных|бойцов|героев|человек|погибших|павших|тел|defenders|soldiers|servicemen|prisoners|people|bodies)(?!\p{L}))/gu

/** Spells such hundreds in figures; no other place moves by it. */
export const withHundreds = (given: string): string =>
  given.includes(HUNDRED) ? given.replace(COUNTING, '100') : given
