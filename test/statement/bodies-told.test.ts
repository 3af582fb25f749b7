import { describe, expect, test } from 'vitest'
import { eventsIn } from './told.ts'

const sidesOf = (text: string): readonly (number | null)[] => {
  const [event] = eventsIn(text, '2025-11-20')
  return [event?.figures.bodies_to_ua?.value ?? null, event?.figures.bodies_to_ru?.value ?? null]
}

const placesOf = (text: string): readonly (readonly [string, number | null])[] =>
  eventsIn(text, '2025-11-20')[0]?.breakdown.map(({ place, count }) => [place, count]) ?? []

describe('a single body is no repatriation of its own', () => {
  test.each([
    'Україні повернули тіло волонтерки, яка померла в полоні. Про це в інтерв’ю розповів заступник міністра.',
    'Тіло журналіста передали родині після репатріації, яка відбулася наприкінці травня.',
    'Родине передали тело добровольца, которое вернули в начале марта. ДНК подтвердила личность.',
    "The body of a photographer has been returned to Ukraine, the deputy minister said in an interview. DNA confirmed the man's identity.",
    "Experts say one person's remains came back in several transfers.",
    'We keep looking until the body is given to the family that should receive it, the doctor said.',
  ])('unless its day is named: «%s»', (text) => {
    expect(eventsIn(text, '2025-11-20')).toEqual([])
  })
})

describe('a running total stays one', () => {
  test.each([
    'Україні повернуто тіла 305 захисників, повідомило ГУР 20 листопада. «На сьогоднішній день уже вдалося повернути 305 воїнів», — сказано в повідомленні.',
    'Тіла захисників продовжують повертати. Наразі додому доправлено вже 305 полеглих воїнів, повідомила розвідка.',
    'В Україну вернули 305 погибших. Об этом сообщило ГУР 20 ноября: на сегодняшний день удалось вернуть 305 военных.',
  ])('where only the word of it is dated: «%s»', (text) => {
    expect(eventsIn(text, '2025-11-20')).toEqual([])
  })

  test('and what has come twice before is none', () => {
    const text =
      'Україні повернуто тіла 700 загиблих, повідомив Координаційний штаб. Росії передали 20 тіл. По 700 тіл передавали вже двічі.'
    expect(sidesOf(text)).toEqual([700, 20])
  })
})

describe('bodies go to their side', () => {
  test.each([
    [
      'where «вернула» is said again of who took them',
      'Тела 64 погибших вернула Россия\n\n64 тела солдат забрала российская сторона, сказал депутат Саралиев.',
      [null, 64],
    ],
    [
      'where the word «стороне» is left out',
      'Состоялся обмен телами. По словам депутата Саралиева, российская сторона вернула 40 тел, а украинской передала 700.',
      [700, 40],
    ],
    [
      'where a word of telling stands between',
      'Украине переданы тела 700 погибших, сообщил Мединский. России же, по его словам, отдали тела 40 воинов.',
      [700, 40],
    ],
    [
      'where a word of telling stands between in Ukrainian',
      'Україні повернуто 700 тіл загиблих. Росії, за словами Мединського, віддали тіла 40 військових.',
      [700, 40],
    ],
    [
      'where somebody is given them',
      'Russia handed over the remains of 700 soldiers to Ukraine, which returned little; Russia, which was given the bodies of 40 of its soldiers, confirmed it.',
      [700, 40],
    ],
    [
      'where Ukraine’s speakers told of them before',
      'Россия получила тела 64 погибших военных, сообщил депутат Саралиев.\n\nДо этого украинский Координационный штаб писал, что Киев вернул тела 130 военных.',
      [130, 64],
    ],
  ])('%s', (_, text, sides) => {
    expect(sidesOf(text)).toEqual(sides)
  })

  test('the word of it before a day of its own is of another event', () => {
    const text =
      'Россия получила тела 64 погибших военных, сообщил депутат Саралиев.\n\nРанее, 23 октября, Координационный штаб писал о возвращении 1000 тел.'
    expect(sidesOf(text)).toEqual([null, 64])
  })
})

describe('the places of a repatriation', () => {
  test('are read where they fell near a town', () => {
    const text =
      'Украине передали 254 тела. Из них 221 принадлежит военным, которые погибли под Донецком, и 33 — тем, кто погиб под Купянском.'
    expect(placesOf(text)).toEqual([
      ['Donetsk direction', 221],
      ['Kupiansk direction', 33],
    ])
  })

  test('are read out of a list of regions', () => {
    const text =
      'Ukraine has received the bodies of 1,100 soldiers. The dead came from several regions, including Donetsk, Kharkiv and Sumy.'
    expect(placesOf(text).map(([place]) => place)).toEqual([
      'Donetsk region',
      'Kharkiv region',
      'Sumy region',
    ])
  })

  test('are none where they were only handed over', () => {
    const text =
      'Ukraine and Russia exchanged bodies, fifty each. The exchange was carried out in the Zaporizhzhia region.'
    expect(placesOf(text)).toEqual([])
  })
})

test('the month of a round names the agreement', () => {
  const text =
    'Under a deal reached in June at talks in Istanbul, Russia gave back the bodies of 1,100 Ukrainian soldiers, the headquarters said.'
  expect(eventsIn(text, '2025-11-20')[0]?.agreement?.id).toBe('istanbul_june_2025')
})

test('bodies that are already on native soil are no running total', () => {
  expect(sidesOf('Тіла 757 полеглих воїнів уже на підконтрольній Україні території.')).toEqual([
    757,
    null,
  ])
})

test('the dead of other countries are none of ours, whoever gave them up', () => {
  const text =
    'In the last swap of the truce in Gaza, Hamas overnight gave up the bodies of four Israeli hostages. Egyptian mediators arranged the handover. Coffins with the hostages’ remains were received in the early hours of Thursday.'
  expect(eventsIn(text, '2025-02-27')).toEqual([])
})

test.each([
  'A train pulls in and bodies are moved to Ukrainian cars. Russia sent the remains of 1,200 Ukrainian troops to Kyiv on Friday, officials said.',
  'Ukraine brought home 1,200 fallen soldiers on Friday. Families will bury them once the bodies have been identified, the Headquarters said.',
])('a scene above the news or care below it does not hide it: %s', (text) => {
  const [event] = eventsIn(text, '2025-06-14')
  expect(event).toMatchObject({ day: '2025-06-13', figures: { bodies_to_ua: { value: 1200 } } })
})
