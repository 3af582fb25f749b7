import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const PUBLISHED = '2025-10-10'
const { eventIn, toldIn, codesIn } = readOn(PUBLISHED)

const RECALLS = [
  '',
  ' Осінній обмін повернув додому 205 людей: 185 військових та 20 цивільних.',
  ' Під час травневого обміну з неволі визволили тисячу людей.',
]

describe('those who came before are greeted, treated and honoured', () => {
  test.for(
    [
      'У Стрию сьогодні зустріли двох захисників, звільнених із полону.',
      'До Бродів сьогодні прибули троє визволених із неволі воїнів.',
      'До санаторію на Полтавщині сьогодні прибули 38 оборонців, визволених із неволі.',
      'Наш шпиталь сьогодні прийняв 17 визволених з полону бійців.',
      'Статус почесних громадян отримали сьогодні двоє захисників, звільнених із полону.',
      'Прокуратура сьогодні скерувала до суду справу про розстріл вісьмох полонених.',
    ].flatMap((text) => RECALLS.map((recall) => text + recall)),
  )('%s', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test.for([
    'Following months of treatment, three former prisoners of war came home to their village today.',
    'A clinic in Poltava received 17 former prisoners of war today. The autumn exchange returned 205 people.',
    'The court today dropped the charges against a spy who had been handed over to Russia in a swap.',
    'Prosecutors today sent to court a case over the shooting of eight Ukrainian prisoners of war.',
    'Two hundred Ukrainians were then traded for one politician, and five commanders for 55 Russian soldiers. Today families rallied in Kyiv.',
    'Омбудсмен передала сегодня украинским военнопленным 90 посылок от семей.',
    'Прокуратура сегодня направила в суд дело о расстреле восьми пленных.',
    'Осенний обмен вернул домой 205 человек: 185 военных и 20 гражданских. Сегодня семьи вышли на марш.',
  ])('%s', (text) => {
    expect(toldIn(text)).not.toContain('told')
  })
})

describe('what was before stands beside a word for today', () => {
  test.for([
    'Прокуратура сьогодні повідомила про підозру співачці, яку раніше обміняли на українських воїнів.',
    'Сьогодні на Закарпаття повернулися двоє військових, яких вдалося визволити під час минулих обмінів.',
    'До лікарні Сум сьогодні доправили 14 визволених із полону військових на огляд після попереднього обміну.',
    'На Полтавщину из плена вернулись уже 180 защитников, сообщили сегодня в ОВА.',
    'The village of Stavky on Friday welcomed home a soldier who spent two years in Russian captivity.',
    'Він провів у неволі 900 днів. Сьогодні прикордонник Андрій уже вдома.',
    'Рідне село сьогодні зустріло Миколу, якого обміняли в червні. Він приїхав додому.',
    'Два роки тому, 8 жовтня, з полону повернули 110 воїнів. За сотню з них віддали політика, ще за десятьох – 40 російських військових. Сьогодні рідні вийшли на марш.',
    'Розвідники сьогодні визволили двох полонених під час рейду на півдні.',
    'The month in review: a prisoner swap brought home 120 soldiers, and drones hit a refinery.',
    'Two former prisoners of war arrived home in Lviv today. On October 2, 185 soldiers came home in the 69th exchange.',
    'У Стрию сьогодні зустріли двох захисників, звільнених із полону. Сьогодні 400 бійців бригади ще там, і з жодним обміном вони не повернулися.',
    'В Россию сегодня доставили 14 моряков, освобожденных из плена пиратов. 2 октября в рамках обмена домой вернулись 185 военных.',
  ])('%s', (text) => {
    expect(toldIn(text)).not.toContain('told')
  })
})

describe('and the news of the day is told', () => {
  test.for([
    'Сьогодні Україна обміняла 90 військовополонених, серед них троє, яких раніше вважали загиблими.',
    'Two former mayors were among 90 Ukrainians freed from Russian captivity today.',
    'До Чернігова прибув автобус: сьогодні з російського полону повернулися 90 захисників.',
    'Перший осінній обмін: сьогодні з неволі повернулися 185 захисників.',
    'Перший жовтневий обмін: з російської неволі повернулися 185 захисників.',
    'Сьогодні до України повернулися п’ятеро захисників, звільнених у межах обміну.',
    'Сьогодні з полону повернули 84 захисників, усім допомагають у госпіталі.',
    'Сегодня из российского плена вернули 84 защитников, их принимает госпиталь.',
    "Today's exchange returned 84 soldiers to Ukraine, among them former prisoners of Olenivka.",
  ])('%s', (text) => {
    expect(toldIn(text)).toBe(`told ${PUBLISHED}`)
    expect(codesIn(text)).toEqual([])
  })
})
