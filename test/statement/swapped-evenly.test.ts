import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2024-03-05')

const UK = 'Обмін полоненими: сьогодні вдома 75 наших захисників.'
const RU = 'Обмен пленными: сегодня домой вернулись 75 украинских военных.'
const EN = 'Prisoner exchange: 75 Ukrainian soldiers came home today.'

describe('A swap that was even gives Russia as many as Ukraine, in whatever words', () => {
  test.each([
    [UK, 'За кожну нашу людину Київ віддав одного росіянина.'],
    [UK, 'Один росіянин поїхав додому за кожного повернутого українця.'],
    [UK, 'Обмін пройшов у форматі «один за одного».'],
    [UK, 'Таку саму групу забрала Москва.'],
    [UK, 'Сторони поміняли військових голова на голову.'],
    [UK, 'Росіян відпустили в аналогічній кількості.'],
    [UK, 'Скільки українців перейшло кордон, стільки ж перейшло його й росіян.'],
    [RU, 'За каждого нашего отдали по одному россиянину.'],
    [RU, 'Такую же группу получила страна-агрессор.'],
    [RU, 'Меняли один к одному, уточнили в Москве.'],
    [RU, 'Россиян отпустили в том же количестве.'],
    [RU, 'Обмен был паритетным, сообщили в российском ведомстве.'],
    [RU, 'Сколько украинцев отпустили, столько отпустили и россиян.'],
    [EN, 'One Russian went home for every Ukrainian freed.'],
    [EN, 'The exchange was one-for-one, the sides said.'],
    [EN, 'Russia received a group of the same size.'],
    [EN, 'The two sides swapped their prisoners man for man.'],
    [EN, 'The number of Russians sent back matches the Ukrainian figure.'],
    [EN, 'Russian prisoners were released in equal numbers.'],
  ])('%s %s', (news, even) => {
    expect(sidesIn(`${news}\n${even}`)).toBe('75 75')
  })

  test.each([
    [UK, 'Росія й далі вимагає обміну один на один.'],
    [UK, 'Раніше сторони міняли полонених один на один.'],
    [UK, 'Таку саму групу звільнили у лютому.'],
    [RU, 'Такая же группа вернулась из плена в феврале.'],
    [RU, 'Обычно Россия меняет пленных один на один.'],
    [EN, 'The exchange was not one-for-one, the sides said.'],
    [EN, 'Officers and privates were freed in equal numbers.'],
    [EN, 'Russian officials want a swap of all for all in equal numbers.'],
  ])('but not where it was otherwise, at another time or only asked for: %s %s', (news, other) => {
    expect(sidesIn(`${news}\n${other}`)).toBe('75 -')
  })
})
