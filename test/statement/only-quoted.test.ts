import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, toldIn } = readOn('2025-10-22')

describe('news that stands only in quotation marks and is called forged, old or passed on waits for a person', () => {
  test.each([
    'До уваги родин! Мережею шириться картинка: «Сьогодні в рамках обміну з російської неволі повернуто 93 захисники. Дякуємо ОАЕ». Це підробка, наш допис про останнє звільнення вийшов раніше.',
    'Дублюємо закріплений допис для нових читачів. «Україна сьогодні повернула з полону 93 захисники!» Про нові звільнення сповіщаємо окремо.',
    'Подруга переслала: «Обмен! Сегодня из плена вернулись 93 защитника». Я позвонила всем, никто ничего не знает. Проверяйте дату.',
    "My phone shows me memories: 'Swap! 93 Ukrainians are home today.' I still keep the flour in the cupboard, for my brother is not home.",
    "The troll farm at work: 'Today Ukraine and Russia swapped 93 for 93.' The text stood in forty channels at the same minute.",
    'Обмін, якого не було. Зранку кілька каналів написали: «Україна повернула 93 полонених!» Штаб каже, що сьогодні нічого не проводилося.',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('unconfirmed')
  })

  test.each([
    '«Сьогодні з полону повернулися 93 захисники», – написав Президент. Попереду лікування та реабілітація. Серед них нацгвардійці та прикордонники. Наймолодшому 22 роки. Рідним зателефонують. Не вірте шахраям.',
    '«Вдома 93 українські захисники. Завершено ще один обмін. Дякую команді», – зазначено в дописі.',
    "Zelensky wrote on Telegram: 'Another 93 of our defenders came home from Russian captivity today.' The region’s hospitals are ready.",
  ])('but what is only quoted is told: %s', (text) => {
    expect(toldIn(text)).toContain('told')
  })
})
