import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const DAY: CivilDay = '2025-04-19'
const { eventIn } = readOn(DAY)
const codesIn = (text: string): readonly string[] | undefined =>
  eventIn(text)?.review.map(({ code }) => code)
const placesIn = (text: string): readonly string[] =>
  eventIn(text)?.breakdown.map(({ place, count }) => `${place} ${count ?? '?'}`) ?? []

test.each([
  'Россия заявила о новом обмене пленными. По данным российских СМИ, 71 российский военный якобы вернулся из украинского плена. Киев эту информацию пока не подтвердил.',
  'Російські ЗМІ повідомили про обмін полоненими. Нібито 71 російський військовий повернувся з українського полону. Україна цього поки не підтверджує.',
  'Міноборони РФ заявило про обмін полоненими: 71 військовий РФ начебто повернувся додому. В Україні заяву не коментували.',
  'Обмен пленными: в Россию якобы вернули 71 военного. Официального подтверждения нет.',
  'Russian media report a new prisoner swap. Allegedly 71 Russian soldiers returned from Ukrainian captivity. Kyiv has not confirmed it.',
])('what one side alone is said to claim waits for a person: %s', (text) => {
  expect(eventIn(text)?.figures.ru_returned?.value).toBe(71)
  expect(codesIn(text)).toEqual(['unconfirmed'])
})

test.each([
  'Фейк: 71 пленный якобы вернулся домой после обмена. Такое сообщение распространяют боты.',
  'Обмен пленными якобы сорван из-за Киева, заявили в Москве.',
  'Мошенница обещала матери военного, что сын якобы вернётся по обмену пленными.',
  'Минобороны РФ не подтвердило обмен, в ходе которого якобы вернулись 190 военных.',
])('what is alleged of something else is no exchange: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Додому повернулися 277 воїнів. Серед них 31 поранений, якого передали поза обміном з Росією.',
  'In an exchange with Russia 277 Ukrainian soldiers came home. Among them are 31 wounded handed over outside the exchange.',
  'In a prisoner swap Russia freed 277 Ukrainian soldiers. Included are 31 wounded men released as a gesture of goodwill.',
])('who came outside of the exchange and is among the counted is not added: %s', (text) => {
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(277)
})

test.each([
  'В обмене из российского плена вернулись 45 украинских военнопленных. Домой возвращены и двое депортированных детей.',
  'Додому повернулися 45 захисників з російського полону. Разом із ними — двоє депортованих росіянами дітей.',
  '45 Ukrainian POWs are home from Russian captivity. Two deported children came back with them.',
])('deported children beside prisoners make it no other return: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange', review: [] })
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(45)
})

test.each([
  'Сьогодні відбувся перший етап обміну полоненими. У четвер штаб спростував заяву росіян, що Київ затягує обмін.',
  'Сегодня состоялся первый этап обмена пленными. В четверг Киев опроверг заявление, что откладывает обмен.',
  'The first stage of a prisoner exchange took place today. On Thursday Kyiv denied that it was delaying the exchange.',
])('a delay that is denied puts nothing off: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange', day: DAY })
})

test.each([
  'Папі Римському подякували за посередництво в обміні полоненими. Російське МЗС зазначило, що 16 поранених російських солдатів повернулися додому.',
  'Посланника поблагодарили за посредничество в обменах пленными. 18 раненых российских солдат вернулись домой, отметили в МИД.',
  'The envoy was thanked for mediating in prisoner swaps. Eighteen wounded Russian soldiers have come home, the ministry noted.',
])('under thanks for what was before a number without a day waits: %s', (text) => {
  expect(eventIn(text)?.review ?? ['none']).not.toEqual([])
})

test.each([
  'Дякуємо ОАЕ за посередництво! Додому з полону повертаються 150 захисників.',
  'Thanks to the UAE for mediation. 150 Ukrainian soldiers came home from Russian captivity.',
])('thanks may lead the news: %s', (text) => {
  expect(eventIn(text)?.review).toEqual([])
})

test.each([
  [
    'Україні повернули тіла 212 полеглих. За два роки повернуто понад 2200 загиблих. Полеглих забрали з Донецького та Харківського напрямків.',
    ['Donetsk direction ?', 'Kharkiv direction ?'],
  ],
  [
    'Украине вернули тела 150 погибших. Всего с начала года возвращено 1200 тел. Тела погибших вывезли с Донецкого и Луганского направлений.',
    ['Donetsk direction ?', 'Luhansk direction ?'],
  ],
  ['Повернуто 45 полеглих, серед них загиблі з Оленівки на Донеччині.', ['Olenivka ?']],
  [
    'Україна та Росія обмінялися тілами загиблих за формулою 40 на 40, обмін пройшов на лінії фронту в Запорізькій області.',
    [],
  ],
  [
    'В Украину вернули тела 30 погибших. Тела с оккупированных территорий возвращены благодаря посредникам.',
    ['temporarily occupied territories ?'],
  ],
  [
    'The bodies of 30 fallen soldiers were returned to Ukraine from the Russian-occupied territories.',
    ['temporarily occupied territories ?'],
  ],
])('where they fell is told from where they were handed over: %s', (text, places) => {
  expect(eventIn(text)?.kind).toBe('body_repatriation')
  expect(placesIn(text)).toEqual(places)
})

test.each([
  'В Україну повернули тіла 49 полеглих. Пошукові групи працюють у місцях, де можуть бути тіла загиблих захисників.',
  'Украине вернули тела 49 павших. Поиски идут там, где могут быть тела погибших защитников.',
])('where bodies may lie leaves nothing open about whose they are: %s', (text) => {
  expect(eventIn(text)?.attribution).toBe('confirmed')
})

test.each([
  'З полону повернулися 84 українці. Загалом на волі 51 цивільний та 33 військовослужбовці.',
  'Из российского плена вернулись 84 украинца. Всего на свободе 33 военных и 51 гражданский.',
  'Ukraine brought home 84 people from Russian captivity in an exchange. In total there are 33 soldiers and 51 civilians.',
])('what adds up to the number of the news is no running total: %s', (text) => {
  expect(eventIn(text)?.figures).toMatchObject({
    ua_returned: { value: 84 },
    ua_military: { value: 33 },
    ua_civilians: { value: 51 },
  })
})

test.each([
  'Україні повернули тіла 54 захисників. Як повідомляли раніше, повернути 54 тіла захисників вдалося після складних переговорів. ДНК-експертиза триває.',
  'Украине возвращены 54 тела защитников. Как сообщалось ранее, вернуть 54 тела удалось при посредничестве МККК. Идентификация продолжается.',
  'The bodies of 54 defenders were returned to Ukraine. As reported earlier, the 54 bodies were returned with the help of the ICRC. DNA tests continue.',
  'How Ukraine names its dead. The morgue is full. Thousands are unidentified. The fighters were traded, she said, for 56 dead Russian soldiers.',
])('bodies that were told of before are no news without a day: %s', (text) => {
  expect(eventIn(text)?.review ?? ['none']).not.toEqual([])
})

test.each([
  'Украине передано две с половиной сотни тел военнослужащих ВСУ. Взамен возвращены 38 тел.',
  'Україні передано дві з половиною сотні тіл полеглих воїнів, повідомив Координаційний штаб.',
  'Two and a half hundred bodies of fallen soldiers were returned to Ukraine, the headquarters said.',
])('hundreds and half a hundred are a number: %s', (text) => {
  expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(250)
})

test.each([
  'Із російського полону повернуто 36 людей.\n\nВизволено:\n• одного військового ЗСУ,\n• 4 моряків ВМС,\n• 8 прикордонників,\n• 22 нацгвардійців.\n\nЗвільнено й цивільного. Російські медіа пишуть про повернення з полону 35 своїх військових.',
  'Из российского плена вернулись 36 человек.\n\nОсвобождены:\n• один военный ВСУ,\n• 4 моряка,\n• 8 пограничников,\n• 22 нацгвардейца.\n\nРоссия вернула из плена 35 своих военных.',
])('one of a list and what the other side got make no sum of both sides: %s', (text) => {
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(36)
})
