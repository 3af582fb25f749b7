import { HQ } from './cast.ts'
import { pick, seedOf } from './choose.ts'
import type { Dated, Filler } from './filler.ts'
import { daysLater } from './kyiv.ts'

const photos = (name: string, count: number): Filler['media'] => ({
  is: 'photos',
  names: Array.from({ length: count }, (_, n) => `${name}/${n}`),
})

/** What the Headquarters writes between events; `n` is the filler's place in the series. */
const SERIES: readonly ((n: number) => Filler)[] = [
  (n) => ({
    text: `Представники Координаційного штабу зустрілися з родинами військовослужбовців ${24 + (n % 60)}-ї окремої механізованої бригади.\n\nГоворили про статуси, виплати, листування та про те, як діяти родині зниклого безвісти. Таких зустрічей цього місяця вже ${3 + (n % 5)}.`,
    media: photos(`meeting/${n}`, 3 + (n % 4)),
  }),
  (n) => ({
    text: `❗️ **Обережно: шахраї**\n\nРодинам телефонують невідомі, називають себе «посередниками» і за гроші обіцяють місце у списку на наступний обмін. Жодних списків на продаж немає. Не передавайте коштів і особистих даних, повідомте поліцію.${n % 2 === 0 ? '\n\nЗверніться на гарячу лінію або до особистого кабінету.' : ''}`,
  }),
  (n) => ({
    text: 'Триває робота над поверненням військовополонених і цивільних. Про дату наступного обміну ми не повідомляємо заздалегідь: оголошення може зашкодити тим, хто має повернутися. Довіряйте лише офіційним джерелам.',
    edited: n % 3 === 0,
  }),
  (n) => ({
    text: `Як користуватися особистим кабінетом: коротка відеоінструкція для родин. Звернення розглядають упродовж ${10 + (n % 20)} днів.`,
    media: { is: 'video', name: `cabinet/${n}`, seconds: 47 + (n % 90) },
  }),
  (n) => ({
    text: '',
    media: {
      is: 'poll',
      question: 'Чи зручно вам подавати звернення через особистий кабінет?',
      options: [
        { text: 'Так, усе зрозуміло', percent: 58 },
        { text: 'Були труднощі', percent: 31 },
        { text: 'Ще не користувалися', percent: 11 },
      ],
      voters: 1240 + n * 7,
    },
  }),
  () => ({
    text: 'Психологічна підтримка для родин: {{🕊}} безоплатні онлайн-зустрічі щосереди о 18:00. Реєстрація відкрита для всіх охочих.\n\n{{📍}} Група до 12 людей.',
  }),
  (n) => ({
    text: `Інтерв’ю представника штабу про те, як триває пошук і чому не можна поширювати фото полонених: https://example.org/interview/${n}`,
    linkPreview: {
      url: `https://example.org/interview/${n}`,
      site: 'Приклад новин',
      title:
        n < 17
          ? 'Як 1 квітня обміняли 86 українських військових'
          : 'Як 29 червня 2022 року додому повернулися 144 захисники',
      description:
        'Розмова про те, як відбуваються обміни, скільки людей повернуто торік і чому цифри різняться.',
    },
  }),
  (n) => ({
    kind: 'forwarded',
    text: `Нагадуємо родинам: зразки ДНК приймають у кожному обласному центрі, записатися можна за телефоном. Торік прийнято ${4 + (n % 3)}\u00A0200 зразків.`,
    forward: { title: 'Національна поліція України', handle: 'police_sample', id: 3100 + n },
  }),
  (n) => ({
    text: `Консультація юриста: що робити родині, якщо військовий зник безвісти. ${n % 2 === 0 ? '__Збережіть цей допис.__' : 'Відповіді на ||найчастіші|| запитання – у кабінеті.'}\n\n>>Перший крок – заява до поліції за місцем проживання.<<`,
    media: photos(`lawyer/${n}`, 1),
  }),
  (n) => ({
    text: `Про роботу регіональних представництв: прийом громадян щодня з 9:00 до 18:00. Адреси – [на сайті штабу](https://example.org/offices?region=${n}&lang=uk).`,
    edited: n % 2 === 0,
  }),
  (n) => ({
    text: `Запрошуємо родини військовослужбовців ${30 + (n % 50)}-го батальйону на зустріч у Києві. За попередніми підсумками, на неї вже записалися ${116 + (n % 40)} родин.`,
  }),
]

const STEP_DAYS = 9
const LAST_BEFORE_START = '2025-08-12'

/** Makes the series from March 2022 until the sandbox's start, an entry about every nine days. */
export function hqFillers(): readonly Dated[] {
  const fillers: Dated[] = []
  for (let n = 0, day = '2022-03-07'; day <= LAST_BEFORE_START; n += 1) {
    const seed = seedOf(`filler/${n}`)
    const make = SERIES[n % SERIES.length]
    const clock = pick(String(n), 'clock', ['10:05', '11:20', '12:31', '09:47'])
    if (make !== undefined) fillers.push({ ...make(n), channel: HQ, day, clock, gap: GAPS[seed % 8] ?? 0 }) // prettier-ignore
    day = daysLater(day, STEP_DAYS - 3 + (seed % 7))
  }
  return fillers
}

/** Most posts follow at once; now and then one or two were deleted before. */
const GAPS = [0, 0, 0, 0, 0, 0, 1, 2]
