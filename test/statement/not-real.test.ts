import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const toldIn = (text: string): number =>
  extractStatements({ text, published: '2026-04-16' })
    .filter(isEvent)
    .filter(({ review }) => review.length === 0).length

describe('the words of news that are none are never told', () => {
  test.for([
    'ІПСО дня: «Сьогодні обміняли 88 українських військових».',
    'Пишуть: «Сьогодні обмін, вдома 88 захисників». Це ворожий вкид.',
    'Ролик «сегодня обмен, дома 88 украинских военных» сгенерирован нейросетью.',
    'Дипфейк: «Сегодня домой вернулись 88 украинских военных, обмен состоялся».',
    'A deepfake video says 88 Ukrainian soldiers were freed in a prisoner swap today.',
    'Scammers text relatives: "88 soldiers were freed in today\'s swap, send money for the list".',
    'Шахраї розсилають: «Сьогодні обмін, вдома 88 захисників, деталі за посиланням».',
    'Мошенники рассылают письма: «Сегодня обмен, дома 88 украинских военных».',
    'Мережею шириться запис «сьогодні обмін, вдома 88 захисників». Це торішнє відео.',
    'Гуляет старая новость: «Сегодня обмен, 88 украинских военных дома».',
    'An outdated post is going around: "Today 88 Ukrainian soldiers were freed in a swap".',
    'Репост із 2024 року. Сьогодні обмін полоненими: вдома 88 захисників.',
    'Сьогодні три роки, як 88 захисників удома. Обмін, якого чекали всі.',
    'Сегодня два года, как 88 украинских военных дома. Тот обмен помнят все.',
    'It is two years today since 88 Ukrainian soldiers came home in a prisoner swap.',
    'Тест оповіщення. Сьогодні відбувся обмін полоненими, вдома 88 захисників.',
    'Тестовая рассылка: сегодня состоялся обмен, дома 88 украинских военных.',
    'This is only a drill. 88 Ukrainian soldiers were freed in a prisoner swap today.',
    'Чернетка. Сьогодні відбувся обмін полоненими, вдома 88 захисників.',
    'Сьогодні відбувся обмін: вдома 88 захисників. Це лише приклад.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe(0)
  })
})

describe('warnings and years beside the news leave it told', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими: вдома 88 захисників. Шахраї пишуть родинам – не довіряйте їм.',
    'Сьогодні відбувся обмін полоненими: вдома 88 захисників. Не поширюйте неперевірених списків і не ведіться на провокації.',
    'Сегодня состоялся обмен: дома 88 украинских военных. Мошенники пишут семьям и просят деньги.',
    '88 Ukrainian soldiers were freed in a prisoner swap today. Beware of scammers who write to families.',
    'Сьогодні з полону повернулися 88 захисників. Більшість були в неволі понад три роки.',
    'Сегодня состоялся обмен: дома 88 украинских военных, четыре года они провели в плену.',
    '88 Ukrainian soldiers came home in a swap today, four years after they were captured.',
    'Сьогодні відбувся обмін: вдома 88 захисників. Це не фейк!',
    'Сьогодні відбувся обмін: вдома 88 захисників. Усім зроблять тести та огляд.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe(1)
  })
})
