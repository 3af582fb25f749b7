import { describe, expect, it } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const bodiesIn = (text: string) => {
  const event = extractStatements({ text, published: '2025-11-20' }).find(
    ({ kind }) => kind === 'body_repatriation',
  )
  return event?.kind === 'body_repatriation' ? event : undefined
}

describe('a bare number that a speaker for Russia names', () => {
  it.each([
    'Україні передали тіла 720 полеглих. Скільки ще лежить у моргах? Мединський назвав 140.',
    'Україні передали тіла 720 полеглих, серед них загиблі в неволі. Мединський назвав 14.',
    'Україні передали тіла 720 полеглих. Мединський назвав 140. Усі вони досі в рефрижераторах.',
    'Украине передали тела 720 погибших. Скоро новый обмен. Мединский назвал 120.',
    'Украине передали тела 720 погибших. О 140 рассказал Мединский. Их не взяли.',
    'Ukraine received 720 fallen. Medinsky mentioned 140. They were left in Rostov.',
    'Штаб: Україні передали тіла 720 полеглих. Мединський назвав 260. Наступну передачу готують на грудень.',
    'Штаб: Украине передали тела 720 погибших. Мединский назвал 260. Осталось согласовать место.',
    'HQ: Ukraine received 720 fallen. Medinsky named 260. A further handover is being prepared.',
  ])('is left out where it may count others: %s', (text) => {
    expect(bodiesIn(text)?.figures.bodies_to_ua?.value).toBe(720)
    expect(bodiesIn(text)?.figures.bodies_to_ru).toBeUndefined()
  })

  it.each([
    'Штаб: Україні передали тіла 720 полеглих. Мединський назвав 24. Дякуємо Червоному Хресту.',
    'Штаб: Украине передали тела 720 погибших. Сколько тел забрала Россия? Мединский назвал 24.',
    'Штаб: Україні передали тіла 720 полеглих. Мединський назвав 24. Усі вони — російські солдати.',
    'HQ: Ukraine received 720 fallen. Medinsky named 24. They are Russian soldiers.',
  ])('is of the fallen whom Russia got right below Ukraine’s own: %s', (text) => {
    expect(bodiesIn(text)?.figures.bodies_to_ru?.value).toBe(24)
  })
})

describe('whose the bodies are', () => {
  it.each([
    'The bodies of 720 soldiers were handed to Ukraine. Medinsky, who announced this, said Russia got 24.',
    'В Украину вернули 720 тел. Цифры, как и 24 для России, сообщил Мединский.',
    'Ukraine received 720 bodies. The accords reached in Istanbul are being fulfilled, Medinsky said.',
    'Росія повернула 720 тіл. Як зазначив Мединський, домовленості виконуються.',
    'Росія повернула 720 тіл. Переговори тривають, заявив Мединський, який оголосив про передачу.',
  ])('rests on Russia where none but it tells of the handover: %s', (text) => {
    expect(bodiesIn(text)?.attribution).toBe('claimed_by_russia')
  })

  it.each([
    'Ukraine received 720 bodies, the Headquarters said. The accords are being fulfilled, Medinsky said.',
    'Росія повернула 720 тіл, повідомив Коордштаб. Угоди виконуються, каже Мединський.',
    'Ukraine received 720 bodies. Talks continue, Medinsky said.',
    'Предварительно, речь о 720 погибших, которых сегодня вернули в Украину.',
    'Україна повернула 720 тіл. Попередньо, це захисники України, повідомив Штаб.',
  ])('is left open by nobody: %s', (text) => {
    expect(bodiesIn(text)?.attribution).toBe('confirmed')
  })

  it.each([
    'Україна повернула 720 тіл. Попередньо, це захисники України, повідомив Мединський.',
    'Україна повернула 720 тіл. Попередньо, це українські військові.',
    'Україна повернула 720 тіл. Попередньо, це захисники України, повідомив Штаб, остаточно особи встановить експертиза.',
    'Украина вернула 720 тел. Предварительно, это украинские военные, сообщили в штабе, но точно скажет экспертиза.',
  ])('is left open by «попередньо» that is said of them: %s', (text) => {
    expect(bodiesIn(text)?.attribution).toBe('claimed_by_russia')
  })
})
