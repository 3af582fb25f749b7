import type { Amount } from '#statement/count/amount.ts'
import { is, isCivil, isMixed, isWhole } from '#statement/side/head-count.ts'
import { has } from '#statement/sentence/sentence.ts'

/**
 * Tells whether Ukraine's own speaker counts its people, which goes before a formula: «Обмен 150 на 150. … Зеленский
 * сообщил о возвращении 189». Civilians alone are some: «150 на 150. Омбудсман: повернули й 12 цивільних».
 */
export const isToldByOurs = (inside: readonly Amount[]): boolean => {
  const told = inside.filter(
    (a) =>
      isWhole(a) &&
      has(a.sentence, ['ua_voice']) &&
      (is(a, 'ukrainian') || has(a.sentence, ['returned'])),
  )
  return told.some(isOfAll) || (told.length > 0 && inside.some((a) => isWhole(a) && isOfAll(a)))
}

const isOfAll = (a: Amount): boolean => !isCivil(a) || isMixed(a)
