import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-08-14')
const NEWS = {
  uk: 'Сьогодні в Україну повернули 620 тіл.',
  ru: 'Сегодня в Украину вернули 620 тел.',
  en: '620 bodies were returned to Ukraine today.',
}

describe('Russia’s word on Ukraine’s soldiers among the dead', () => {
  test.each([
    `${NEWS.uk} Репатрійовані, як їх атестує РФ, були українськими воїнами.`,
    `${NEWS.uk} Росія називає їх військовослужбовцями України.`,
    `${NEWS.uk} Наші фахівці ще не підтвердили того, що заявляє Москва: буцімто передано воїнів України.`,
    `${NEWS.ru} Россия называет их военнослужащими Украины.`,
    `${NEWS.ru} Россияне уверяют, будто это солдаты ВСУ.`,
    `${NEWS.en} Moscow insists that they were Ukrainian soldiers.`,
    `${NEWS.en} Russia describes the dead as Ukrainian servicemen.`,
  ])('leaves open whose they are: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test.each([
    `${NEWS.uk} Росія забрала своїх загиблих, кажуть у Москві.`,
    `${NEWS.uk} Росія заявила про 28 своїх військових.`,
    `${NEWS.ru} Своих погибших Россия тоже забрала.`,
  ])('is not what it says of its own: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})
