import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const published = '2024-06-14'
const placesOf = (text: string): readonly string[] =>
  extractStatements({ text, published }).flatMap((one) =>
    one.kind === 'body_repatriation'
      ? one.breakdown.map(({ place, count }) => `${place}: ${count ?? '?'}`)
      : [],
  )

describe('a place', () => {
  test.each([
    'Тіла 254 захисників повернулися в Україну, повідомив Коордштаб. Росія забрала 32 тіла своїх військових, більшість з яких загинули на Лиманському напрямку.',
    "Тіла 254 захисників повернулися в Україну, повідомив Коордштаб. Росії передали тіла 32 військових. Ці росіяни загинули на Лиманському та Куп'янському напрямках.",
    'Тела 254 защитников вернулись в Украину, сообщил Координационный штаб. России отдали 32 тела. Большинство из них погибли на Лиманском направлении.',
    'The bodies of 254 defenders were returned to Ukraine, the Coordination Headquarters said. Russia received 32 bodies of soldiers killed in the Lyman direction.',
    'Ukraine got back 254 fallen defenders, the Coordination Headquarters said. It gave Russia the bodies of 32 of its soldiers. They were killed on the Lyman and Kupiansk axes.',
  ])('where Russia’s dead fell is none of Ukraine’s: «%s»', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  test.each([
    'Україна та Росія обмінялися тілами загиблих військових у Запорізькій області. Додому повернули 50 полеглих, повідомило Мінреінтеграції.',
    'Обмен телами погибших военных провели в Запорожской области: в Украину вернули 50 павших, сообщили в Минреинтеграции.',
  ])('where bodies were handed over is no origin: «%s»', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  test.each([
    [
      'The bodies of 254 soldiers were returned to Ukraine, the Coordination Headquarters said. They come from the Kursk and Kherson regions of Russia and from Ukraine’s Kharkiv region.',
      ['Kursk region: ?', 'Kherson region: ?', 'Kharkiv region: ?'],
    ],
    [
      'В Украину вернули тела 254 воинов, сообщил Координационный штаб. Они из Курской, Донецкой и Херсонской областей.',
      ['Kursk region: ?', 'Donetsk region: ?', 'Kherson region: ?'],
    ],
    [
      'Тіла 254 воїнів повернули в Україну, Росії віддали 32, повідомив Коордштаб. Полеглі захисники загинули в Донецькій області.',
      ['Donetsk region: ?'],
    ],
  ])('of a list of regions is an origin: «%s»', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })
})
