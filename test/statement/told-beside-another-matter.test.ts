import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-11-20')

describe('what stands below another matter and came before', () => {
  test.each([
    ['Опрос: обмен важнее выборов\n\nВ ходе последней репатриации в Украину доставили 757 тел.'],
    ['Опрос о плене\n\nОпрос провели после того, как домой вернулись 95 военных.'],
    ['A medic tells of Mordovia\n\nThe latest repatriation brought 757 bodies to Ukraine.'],
    [
      'Court declares soldier dead\n\nBack then 95 soldiers and 12 civilians were freed from captivity.',
    ],
    ['Forever 24\n\n95 defenders were set free at the time.'],
    ['A teacher who went to war\n\nRussia gave back 757 bodies as early as summer.'],
    ['Морпіх розповів про полон\n\nЗ того часу вдома 95 його побратимів.'],
    ['Run in support of prisoners\n\nSince then 95 of his comrades have come home.'],
    ['Silent march\n\nThe swap in which 95 soldiers were freed took a whole day.'],
    ['Річниця.\n\nТоді з неволі визволили 95 оборонців.'],
  ])('is no news: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['Wives block a street\n\nMedals were handed to 16 soldiers today.'],
    ['Прем’єра фільму про полон\n\nСьогодні нагороди передали 16 воїнам.'],
    ['Премьера фильма о плене\n\nСегодня медали вручили 16 военным.'],
    ['Poll: exchanges matter\n\n24 people received help.'],
  ])('nobody comes home by what is handed to them: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['Розбираємо міфи про обмін\n\nЗахід завершився молитвою.'],
    ['Розбираємо міфи про обмін\n\nСьогодні громада на колінах зустріла Героя.'],
  ])('an exchange that is only spoken about has not taken place: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['The latest repatriation brought 757 bodies to Ukraine on Thursday, the Headquarters said.'],
    [
      'Украине сегодня вернули тела 757 погибших. В ходе последней репатриации передали и останки гражданских.',
    ],
    ['Since then we have waited. Today 95 soldiers returned home from Russian captivity.'],
    ['С тех пор мы ждали. Сегодня из российского плена вернулись 95 военных.'],
    ['Обмін 20 листопада: вдома 95 військових. Захід завершився спільною молитвою на кордоні.'],
    ['Сьогодні з неволі повернулися 95 військових. Нагороди їм передали одразу.'],
  ])('the news of the day is told beside the same words: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
  })

  test('an exchange of which only its length is told waits for a person', () => {
    expect(
      toldIn(
        'Жінки перекрили вулицю\n\nОбмін, під час якого звільнили 95 військових, тривав добу.',
      ),
    ).not.toMatch(/^told/u)
  })
})
