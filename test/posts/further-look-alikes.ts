import type { Fixture } from './fixture.ts'

/** Further look-alikes. */
export const FURTHER_LOOK_ALIKES: readonly Fixture[] = [
  {
    name: 'a two-day sum',
    published: '2025-05-27',
    text: `За три дні обміну 1000 на 1000 додому повернулися тисяча українців, сказав Зеленський, підбиваючи підсумки.`,
    expected: null,
  },
  {
    name: 'what will be paid to those who returned',
    published: '2025-05-28',
    text: `Звільнені з полону військові отримають по 50 тисяч гривень та відпустку на 30 днів.`,
    expected: null,
  },
  {
    name: 'a Russian claim that Kyiv refuses',
    published: '2025-08-06',
    text: `Киев отказался забрать 1000 своих военнопленных, заявила представитель МИД России.`,
    expected: null,
  },
  {
    name: 'an article on how exchanges are prepared',
    published: '2024-03-01',
    text: `Як відбувається обмін полоненими? Спершу сторони погоджують списки, потім звільнених привозять до кордону, де обмінюють за формулою один на один.`,
    expected: null,
  },
  {
    name: 'a past exchange told in a memoir',
    published: '2025-09-01',
    text: `Захисника Маріуполя звільнили 24 травня 2025 року. У полоні він пробув 1095 днів. «Нас було 307 у тому обміні», — згадує він.`,
    expected: null,
  },
  {
    name: 'a petition of families',
    published: '2024-12-01',
    text: `Родини полонених вийшли на акцію: вимагають повернути додому всіх. У полоні досі понад 8000 українців.`,
    expected: null,
  },
  {
    name: 'a parliament that thanks mediators',
    published: '2025-01-20',
    text: `Омбудсман подякував ОАЕ та Катару за посередництво в обмінах полоненими і поверненні дітей.`,
    expected: null,
  },
  {
    name: 'executed prisoners',
    published: '2024-11-10',
    text: `Російські військові стратили 16 українських полонених, заявила прокуратура. Усього відомо про 102 такі випадки.`,
    expected: null,
  },
  {
    name: 'a hope in the conditional',
    published: '2025-12-20',
    text: `If the talks succeed, Russia would return 1,000 prisoners before the New Year, the official said.`,
    expected: null,
  },
  {
    name: 'lists handed over',
    published: '2025-09-20',
    text: `Украинская сторона передала список из 1000 военнопленных для обмена, сообщил Песков.`,
    expected: null,
  },
  {
    name: 'a funeral of those identified',
    published: '2025-07-01',
    text: `У Львові поховали п'ятьох захисників, тіла яких повернули в Україну під час репатріації у червні.`,
    expected: null,
  },
  {
    name: 'yearly figures of a minister of the other side',
    published: '2025-12-30',
    text: `За год Украина передала России 201 тело, а получила более 11 тыс. тел, сказал Лавров.`,
    expected: null,
  },
]
