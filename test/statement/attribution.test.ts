import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-07-17')

describe('a repatriation', () => {
  test.each([
    'На линии соприкосновения стороны обменялись телами погибших. Российская сторона передала 160 тел, Украина — 160. Об этом написала военный корреспондент.\n\nМежду тем Владимир Зеленский на днях заявил, что украинские силы теряют в боях до 100 человек ежедневно.',
    'У Росії заявили, що передали Україні 1000 тіл загиблих. Офіційного підтвердження від Коордштабу поки немає.',
    'Russia handed over 1,000 bodies, TASS reported. Kyiv has yet to confirm the exchange. President Zelensky said on Wednesday that talks in Rome had been productive.',
    'До України повернуто 1000 тіл (за інформацією з РФ — українських військових), інформує Коордштаб.',
    'Сегодня, 17 июля, Украине передали 1000 тел погибших военнослужащих.',
  ])('rests on Russia’s word in «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia', day: '2025-07-17' })
  })

  test.each([
    '502 тіла полеглих воїнів доправлено додому. Російські воєнкори пишуть, що Москва отримала 48 тіл; у Координаційному штабі цього не коментують.',
    'Сегодня, 17 июля, российской стороне переданы тела 32 российских военнослужащих, найденные поисковыми группами ВСУ.',
    'Russia handed over 1,000 bodies, TASS reported. Ukraine’s Coordination Headquarters later confirmed the repatriation.',
    'Росія передала Україні 1000 тіл, повідомляє ТАСС. У Координаційному штабі цю інформацію підтвердили.',
    'Тела 909 погибших защитников вернулись в Украину сегодня.\nИсточник: Координационный штаб по вопросам обращения с военнопленными',
    '909 bodies of fallen Ukrainians returned; Moscow reportedly gets 34\n\nThe Coordination Headquarters reported that 909 fallen defenders were brought home today.',
  ])('is confirmed in «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed', hedge: null })
  })
})

describe('a speaker of Ukraine beside one of Russia', () => {
  const LEAD = 'Россия передала Украине тела 158 военных, сообщил депутат Госдумы.'

  test.for([
    `${LEAD} Координационный штаб пишет о своих: возвращены 158 защитников, семьям отдадут их позже.`,
    'Росія передала Україні 158 тіл, повідомив депутат Держдуми. У Штабі кажуть про своїх: удома 158 полеглих, родини чекатимуть на експертизу.',
  ])('confirms by telling the same number: %s', (text) => {
    expect(eventIn(text, '2025-08-19')?.attribution).toBe('confirmed')
  })

  test.for([
    `${LEAD} Штаб о 158 телах пока молчит.`,
    `${LEAD} Координационному штабу передали 158 тел.`,
    'Russia handed over 158 bodies to Ukraine, a Russian lawmaker said. The Coordination Headquarters has not spoken of 158 bodies.',
    'Russia handed over 158 bodies to Ukraine, a Russian lawmaker said. The Coordination Headquarters was given 158 bodies.',
  ])('confirms nothing where it is silent or only gets them: %s', (text) => {
    expect(eventIn(text, '2025-08-19')?.attribution).toBe('claimed_by_russia')
  })
})

describe('the project of Ukraine that writes for Russians', () => {
  test.each([
    'Проект «Хочу жить»: сегодня прошёл обмен телами. Украина получила тысячу, Россия — девятнадцать.',
    'The project "I Want to Live" reports an exchange of bodies today. Ukraine received 1,000, Russia 19.',
  ])('tells on Ukraine’s word: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed', day: '2025-07-17' })
  })

  test('and what Russia identified them as is no study of theirs', () => {
    const text =
      'A further 1,000 bodies were repatriated to Ukraine on Thursday, officials said, adding that Moscow had identified them as Ukrainian soldiers.'
    expect(eventIn(text)).toMatchObject({ review: [], figures: { bodies_to_ua: { value: 1000 } } })
  })
})
