import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const published = '2025-08-20'
const { eventIn, figuresIn } = readOn(published)

describe('what is given of the dead, and is none of them,', () => {
  test.each([
    'Росія передала Україні відомості про 240 тіл полеглих, повідомив міністр.',
    'До Києва передали особисті речі 45 загиблих воїнів: жетони, телефони.',
    'Слідчі отримали висновки експертиз щодо 312 тіл, повернутих у червні.',
    'Россия передала Украине данные о телах 240 погибших военных.',
    'Россия вернула документы 45 погибших украинских военных.',
    'Ukraine handed Russia the DNA samples of 240 fallen soldiers.',
    'Russian officials handed over the personal belongings of 45 fallen Ukrainian soldiers.',
    'МКЧХ передав Україні 6 рефрижераторів для перевезення тіл полеглих та 1000 мішків.',
  ])('is no repatriation: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test('stands beside their bodies in news', () => {
    const text =
      'Сьогодні до України повернули тіла та особисті речі 112 полеглих воїнів, повідомив Коордштаб.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 112 })
  })
})

describe('bodies that came before', () => {
  test.each([
    'В Одесской области хранят 380 тел, которые Россия передала в рамках обмена.',
    'Medics said 380 bodies handed over by Russia were stored in the refrigerators of Odesa.',
    '26 тіл, отриманих під час червневої репатріації, ідентифіковано й сьогодні передано рідним.',
    'Сьогодні в Києві попрощалися з 12 воїнами, чиї тіла повернули в межах репатріації.',
    'Прокуратура розслідує, чому серед 1000 тіл, які повернула Росія, були тіла російських солдатів.',
    'Of the 1,000 bodies returned by Russia, 30 belonged to Russian soldiers, the minister said.',
    'Лише 60 із 1000 тіл, які Росія повернула, мають імена.',
    'Сьогодні минає рік, як додому повернули тіла 250 воїнів.',
    'Сегодня исполняется год, как в Украину вернули тела 250 воинов.',
    'Today marks a year since the bodies of 250 soldiers were returned to Ukraine.',
    'In the morgue lie the bodies of 140 Russian soldiers. A guard, who gave his name only as Serhiy, says nobody asks for them.',
  ])('are no news: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test('are news where the sentence that speaks of a part names the day', () => {
    const text =
      "Серед 1000 полеглих, яких сьогодні повернули в Україну, п'ятеро загинули в полоні, повідомив Коордштаб."
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, died_in_captivity: 5 })
  })
})

describe('a town that meets its own dead', () => {
  test.each([
    'На Рівненщину повернулися на щиті семеро воїнів. Прощання завтра.',
    'В Полтаву привезли тела восьми погибших военных, сообщил мэр.',
    'The bodies of seven fallen defenders arrived in Ternopil today, the mayor wrote.',
  ])('tells of no repatriation: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test('is not meant where nobody says where they came: that waits for a person', () => {
    expect(eventIn('Сьогодні додому повернули тіла 12 полеглих воїнів.')?.review).not.toEqual([])
  })
})

describe('what is said about bodies', () => {
  test.each([
    'Росія готує передачу 1000 тіл, заявив Пєсков. Дата поки не визначена.',
    'Росія заявила про передачу 1000 тіл. Коордштаб: сьогодні репатріаційних заходів не проводилося.',
    'Ukraine’s parliament debated the return of 1,000 bodies; lawmakers asked why identification is slow.',
    '«Коли ми прийняли 909 тіл, я не спав три доби», — згадує судмедексперт.',
    '"When we received 909 bodies in a day, we worked without sleep," recalls a forensic expert in Odesa.',
    'Зеленский: Россия отдала тела 20 своих военных вместе с украинскими.',
    'Ukraine says at least 20 of the bodies Russia handed over were Russian soldiers.',
    'Окупанти вивезли з Маріуполя тіла 1000 загиблих цивільних, повідомила мерія.',
    'Пошуковий загін передав до моргу тіла 23 загиблих, знайдених у полях.',
  ])('without their coming is no news: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test.each([
    'Ще 1000 тіл. За версією росіян, це українські військові, повідомив Коордштаб.',
    'Україні — 1000 тіл. За твердженням росіян, це українські військові, повідомив Коордштаб.',
  ])('is news where their number opens it: «%s»', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })
})

describe('what is called repatriation or recovery, and is neither side’s giving,', () => {
  test.each([
    'Репатріація культурних цінностей: США повернули Україні 14 артефактів.',
    'Репатриация: в Венгрию вернулись 200 граждан из зоны конфликта.',
    'Repatriation flights brought 340 workers home from Lebanon today.',
    'Russian forces recovered the bodies of 120 Ukrainian soldiers near Pokrovsk, the defence ministry said, and will pass them to Kyiv.',
    "Бійці 80-ї бригади повернули тіла п'ятьох побратимів з поля бою.",
    'Експертизу 1000 тіл, отриманих 19 серпня, розпочато, повідомили в МВС.',
  ])('is no news of bodies: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})
