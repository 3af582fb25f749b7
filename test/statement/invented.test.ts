import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, codesIn } = readOn('2025-08-14')

describe('what is dreamt, wished, invented or given to learn is no news', () => {
  test.each([
    'Мій сон: сьогодні відбувся обмін полоненими, 76 захисників удома.',
    'Бачила уві сні: сьогодні 76 захисників повернулися з російського полону.',
    'Вірш. Сьогодні вдома 76 захисників, обмін відбувся.',
    'Вірш дня\n\nСьогодні обмін, і 76 захисників удома.',
    'Уривок з роману: «Сьогодні відбувся обмін полоненими, 76 захисників удома».',
    'Сценарій: сьогодні відбувся обмін полоненими, 76 захисників удома.',
    'За сюжетом, сьогодні відбувся обмін полоненими: 76 захисників удома.',
    "У комп'ютерній грі сьогодні відбувся обмін полоненими: 76 захисників удома.",
    'Жарт: сьогодні відбувся обмін полоненими, 76 захисників удома.',
    'Хочу прочитати: «Сьогодні відбувся обмін полоненими, 76 захисників удома».',
    'Новина, на яку чекаю: «Сьогодні обмін, 76 захисників удома».',
    'Вправа 7. Розставте розділові знаки: сьогодні відбувся обмін полоненими 76 захисників удома.',
    'Вірш. Сьогодні в Україну повернули тіла 909 полеглих захисників.',
    'Мой сон: сегодня состоялся обмен, 76 защитников дома.',
    'Стихи жены пленного: «Сегодня обмен, 76 украинских защитников дома».',
    'Отрывок из повести: «Сегодня состоялся обмен пленными, 76 украинских защитников дома».',
    'По сюжету сегодня состоялся обмен пленными: 76 украинских защитников вернулись домой.',
    'Анекдот: сегодня обмен, 76 украинских защитников вернулись из плена.',
    'Диктант. Сегодня из плена вернулись 76 украинских защитников.',
    'Last night I dreamt that 76 Ukrainian defenders came home in a prisoner swap today.',
    'A fairy tale: today 76 Ukrainian defenders came home in a prisoner swap.',
    'Scene from a play: today 76 Ukrainian defenders came home in a prisoner swap.',
    'In the video game, 76 Ukrainian defenders came home in a prisoner swap today.',
    'Joke: 76 Ukrainian defenders came home in a prisoner swap today.',
    'The headline I am waiting for: "76 Ukrainian defenders came home in a prisoner swap today".',
    'Translate into English: «Сьогодні відбувся обмін полоненими, 76 захисників удома».',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('what only the words below call so is held', () => {
  test.each([
    'Сьогодні відбувся обмін полоненими, 76 захисників удома. А потім я прокинулася.',
    'Сьогодні відбувся обмін полоненими: 76 захисників удома. На жаль, це був лише сон.',
    'Сьогодні відбувся обмін полоненими: 76 захисників удома. Так починається мій роман.',
    'Сьогодні відбувся обмін полоненими: 76 захисників удома. Такий заголовок я мрію прочитати.',
    '«Сьогодні відбувся обмін полоненими: 76 захисників удома» — рядки з вірша дружини полоненого.',
    'Сегодня состоялся обмен пленными, 76 украинских защитников дома. Это строки из стихотворения.',
    'Сегодня состоялся обмен пленными: 76 украинских защитников дома. Вот бы это было правдой.',
    '76 Ukrainian defenders came home in a prisoner swap today. Then I woke up.',
    '76 Ukrainian defenders came home in a prisoner swap today. So begins my new novel.',
    '76 Ukrainian defenders came home in a prisoner swap today. I wish it were true.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['unconfirmed'])
  })
})

describe('a dream that came true, and poets among those who came, leave the news told', () => {
  test.each([
    'Мрія, на яку чекали: сьогодні 76 захисників повернулися з полону.',
    'Мрія здійснилася: сьогодні 76 захисників повернулися з російського полону.',
    'Головне бажання родин здійснилося: сьогодні відбувся обмін, 76 захисників удома.',
    'Це не сон і не жарт: сьогодні відбувся обмін полоненими, 76 захисників удома.',
    'Сьогодні відбувся обмін полоненими: 76 захисників удома. «Мені це снилося щодня», — каже звільнений.',
    'Сьогодні відбувся обмін полоненими: 76 захисників удома. У полоні вони писали вірші й пісні.',
    'Хочу повідомити головне: сьогодні відбувся обмін полоненими, 76 захисників удома.',
    'Наше завдання — повернути кожного. Сьогодні з полону повернулися 76 захисників.',
    'Мечта сбылась: сегодня 76 украинских защитников вернулись из плена.',
    'Задача выполнена: сегодня состоялся обмен пленными, 76 украинских защитников дома.',
    'A dream come true: 76 Ukrainian defenders are home today after a prisoner swap.',
    'This is not a dream: 76 Ukrainian defenders came home in a prisoner swap today.',
    '76 Ukrainian defenders came home in a prisoner swap today, among them the author of a novel on Mariupol.',
    'In the series of swaps agreed in Istanbul, 76 Ukrainian defenders came home today.',
    'In the latest chapter of the exchanges, 76 Ukrainian defenders came home today in a prisoner swap.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})
